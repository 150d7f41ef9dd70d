// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rubriccheckdialog.h"

#include "rubric/rubricreader.h"
#include "rubric/textplace.h"
#include "widgets/card.h"
#include "widgets/uitext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

RubricCheckDialog::RubricCheckDialog(QWidget *parent)
    : QDialog(parent)
    , m_verdict(plainLabel({}))
    , m_faults(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Check a scoring sheet file"));
    m_verdict->setObjectName(u"rubric.verdict"_s);
    m_faults->setObjectName(u"rubric.faults"_s);
    m_faults->setAccessibleName(tr("Faults"));
    m_faults->setWordWrap(true);
    m_faults->setSpacing(3);
    m_faults->setAlternatingRowColors(true);
    m_text->setObjectName(u"rubric.text"_s);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_faults);
    sides->addWidget(m_text);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *other = buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::ActionRole);
    m_again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_verdict);
    column->addWidget(sides, 1);
    column->addWidget(buttons);
    resize(960, 560);
    connect(other, &QPushButton::clicked, this, &RubricCheckDialog::fileWanted);
    connect(m_again, &QPushButton::clicked, this, &RubricCheckDialog::checkAgainWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_faults, &QListWidget::currentRowChanged, this, &RubricCheckDialog::showFault);
}

void RubricCheckDialog::check(const QString &name, const std::string &text)
{
    m_lines.clear();
    m_columns.clear();
    m_faults->clear();
    m_text->setPlainText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const auto rubric = readRubric(text);
    if (rubric) {
        m_verdict->setText(tr("%1: no faults. %2: %3 rows, %4 points.")
                               .arg(name, shown(rubric->name), QString::number(rubric->criteria.size()),
                                   shown(rubric->maximum)));
        m_faults->addItem(tr("No faults"));
        m_text->setExtraSelections({});
        return;
    }
    for (const auto &fault : rubric.error()) {
        const auto place = placeOf(text, fault);
        m_lines.push_back(static_cast<int>(place.line) - 1);
        m_columns.push_back(static_cast<int>(place.column) - 1);
        auto *item = new QListWidgetItem(tr("Line %1, column %2: %3")
                                             .arg(QString::number(place.line), QString::number(place.column),
                                                 shown(describe(fault, uiLanguage()))));
        item->setToolTip(shown(fault.where));
        m_faults->addItem(item);
    }
    m_verdict->setText(tr("%1: faults found: %2").arg(name).arg(rubric.error().size()));
    m_faults->setCurrentRow(0);
    m_faults->setFocus();
}

/// Puts the cursor at the fault and lights up its line.
void RubricCheckDialog::showFault(int row)
{
    if (row < 0 || row >= static_cast<int>(m_lines.size()))
        return;
    const auto place = static_cast<std::size_t>(row);
    const auto block = m_text->document()->findBlockByNumber(m_lines[place]);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qMin(m_columns[place], block.length() - 1));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
    QTextEdit::ExtraSelection line;
    line.cursor = cursor;
    auto light = palette().color(QPalette::Highlight);
    light.setAlphaF(0.25F);
    line.format.setBackground(light);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({line});
}

} // namespace bangdiem
