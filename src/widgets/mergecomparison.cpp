// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mergecomparison.h"

#include "widgets/card.h"
#include "widgets/statusicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, MineColumn, TheirsColumn };

QLabel *boldLabel(const QString &text)
{
    auto *label = plainLabel(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLayout *differenceMark()
{
    auto *icon = plainLabel({});
    icon->setPixmap(statusPixmap(StatusIcon::Triangle, Tone::Bad, *icon));
    auto *word = plainLabel(MergeComparison::tr("differs"));
    word->setObjectName(u"merge.differs"_s);
    word->setWordWrap(false);
    auto colours = word->palette();
    colours.setColor(QPalette::WindowText, toneColor(Tone::Bad, colours));
    word->setPalette(colours);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(icon);
    line->addWidget(word, 1);
    return line;
}

/// The name of the part and, where it differs, a triangle and the word.
QWidget *nameCell(const MergeTexts &texts)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(plainLabel(texts.name));
    if (texts.differs) {
        column->addLayout(differenceMark());
    }
    column->addStretch();
    return cell;
}

QLabel *valueCell(const QString &text, bool differs)
{
    const auto shown = text.isEmpty() ? MergeComparison::tr("(nothing)") : text;
    auto *label = differs && !text.isEmpty() ? plainLabel(shown) : quietLabel(shown);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

} // namespace

MergeComparison::MergeComparison(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"merge.comparison"_s);
    setAccessibleName(tr("The row in both dossiers"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MergeComparison::compare(const QString &title, const std::vector<MergeTexts> &texts)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(MineColumn, 1);
    grid->setColumnStretch(TheirsColumn, 1);
    grid->addWidget(boldLabel(title), 0, NameColumn, 1, 3);
    grid->addWidget(boldLabel(tr("This dossier")), 1, MineColumn);
    grid->addWidget(boldLabel(tr("The other one")), 1, TheirsColumn);
    int line = 2;
    for (const auto &text : texts) {
        grid->addWidget(nameCell(text), line, NameColumn);
        grid->addWidget(valueCell(text.mine, text.differs), line, MineColumn);
        grid->addWidget(valueCell(text.theirs, text.differs), line, TheirsColumn);
        ++line;
    }
    grid->setRowStretch(line, 1);
    setWidget(page);
}

} // namespace bangdiem
