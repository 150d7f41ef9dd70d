// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/errordialog.h"

#include "widgets/uitext.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 48;
constexpr int kTextWidth = 440;
constexpr int kMostSentences = 8;

QString sentence(const Error &error)
{
    auto text = shown(describe(error, uiLanguage()));
    text.replace(0, 1, text.left(1).toUpper());
    return text + u'.';
}

QString technicalPart(const Error &error)
{
    const auto name = errorName(error.code);
    QStringList lines{QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
    if (!error.where.empty())
        lines << shown(error.where);
    for (const auto &detail : error.details)
        lines << shown(detail);
    return lines.join(u'\n');
}

/// What is said: so many sentences that the window stays one; the technical part has them all.
QString sentences(const std::vector<Error> &errors, const QString &rest)
{
    QStringList lines;
    for (const auto &error : errors)
        if (lines.size() < kMostSentences)
            lines << sentence(error);
    if (errors.size() > kMostSentences)
        lines << ErrorDialog::tr("And %1 more.").arg(errors.size() - kMostSentences);
    if (!rest.isEmpty())
        lines << QString() << rest;
    return lines.join(u'\n');
}

QString technicalParts(const std::vector<Error> &errors)
{
    QStringList parts;
    for (const auto &error : errors)
        parts << technicalPart(error);
    return parts.join(u"\n\n"_s);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ErrorDialog::ErrorDialog(
    const QString &title, const std::vector<Error> &errors, const QString &rest, QWidget *parent)
    : QDialog(parent)
    , m_technical(technicalParts(errors))
{
    setWindowTitle(title);
    auto *icon = plainLabel({}, this);
    icon->setTextInteractionFlags(Qt::NoTextInteraction); // a picture: the keyboard passes it
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(kIconSize));
    auto *heading = plainLabel(title, this);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *text = plainLabel(sentences(errors, rest), this);
    text->setMinimumWidth(kTextWidth);
    auto *technical = new QPlainTextEdit(m_technical, this);
    technical->setReadOnly(true);
    technical->setTabChangesFocus(true);
    technical->setAccessibleName(tr("Technical details"));
    technical->setMaximumHeight(technical->fontMetrics().height() * 6);
    technical->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok, this);
    auto *unfold = buttons->addButton(tr("Technical &details"), QDialogButtonBox::ActionRole);
    unfold->setCheckable(true);
    unfold->setAutoDefault(false);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(unfold, &QPushButton::toggled, this, [this, technical](bool shown) {
        technical->setVisible(shown);
        adjustSize();
    });
    connect(copy, &QPushButton::clicked, this, [this, title, said = text->text()] {
        QGuiApplication::clipboard()->setText(title + u'\n' + said + u'\n' + m_technical);
    });

    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(heading, 0, 1);
    grid->addWidget(text, 1, 1);
    grid->addWidget(technical, 2, 0, 1, 2);
    grid->addWidget(buttons, 3, 0, 1, 2);
}

} // namespace bangdiem
