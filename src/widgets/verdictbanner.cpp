// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdictbanner.h"

#include "widgets/card.h"
#include "widgets/verdictwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLarge = 1.4;

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Verdict")))
    , m_icon(new QLabel)
    , m_word(plainLabel({}))
    , m_file(plainLabel({}))
    , m_advice(plainLabel({}))
{
    m_icon->setTextFormat(Qt::PlainText);
    m_word->setObjectName(u"verify.verdict"_s);
    m_file->setObjectName(u"verify.file"_s);
    m_advice->setObjectName(u"verify.advice"_s);
    auto font = m_word->font();
    font.setPointSizeF(font.pointSizeF() * kLarge);
    font.setBold(true);
    m_word->setFont(font);
    m_icon->setFont(font); // whose letters say how large it is
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(10);
    lines->setVerticalSpacing(4);
    lines->setColumnStretch(1, 1);
    lines->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    lines->addWidget(m_word, 0, 1);
    lines->addWidget(m_file, 1, 1);
    lines->addWidget(m_advice, 2, 1);
    m_card->body()->addLayout(lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

void VerdictBanner::tell(const QString &name, Validity validity, bool isSheet)
{
    const auto sign = signOf(validity);
    m_card->setTone(sign.tone);
    m_icon->setPixmap(statusPixmap(sign.icon, sign.tone, *m_icon));
    m_word->setText(sign.word);
    m_file->setText(name);
    m_advice->setText(adviceOn(validity, isSheet));
}

} // namespace bangdiem
