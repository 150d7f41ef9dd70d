// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdictchecksview.h"

#include "widgets/card.h"
#include "widgets/uitext.h"
#include "widgets/verdictwords.h"

#include <QGridLayout>
#include <QLabel>

namespace bangdiem {

using namespace Qt::StringLiterals;

VerdictChecksView::VerdictChecksView(const std::vector<CheckResult> &checks, bool isSheet, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    for (const auto &check : checks)
        add(check, isSheet);
}

void VerdictChecksView::add(const CheckResult &check, bool isSheet)
{
    const int row = m_grid->rowCount();
    const auto sign = signOf(check.outcome);
    auto *icon = new QLabel;
    icon->setTextFormat(Qt::PlainText);
    icon->setPixmap(statusPixmap(sign.icon, sign.tone, *this));
    QStringList lines{tr("%1: %2").arg(nameOf(check.check, isSheet), sign.word)};
    for (const auto &reason : check.reasons)
        lines << u"– "_s + shown(reason.in(uiLanguage())) + u'.';
    auto *text = plainLabel(lines.join(u'\n'));
    text->setObjectName(u"verify.check.%1"_s.arg(static_cast<int>(check.check)));
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

} // namespace bangdiem
