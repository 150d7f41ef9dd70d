// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewsummary.h"

#include "dossier/manifest.h"
#include "presentation/celltexts.h"
#include "widgets/textline.h"
#include "widgets/uitext.h"

#include <QHBoxLayout>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

TextLine *addLine(QHBoxLayout &layout, const QString &name, const QString &reserve, int stretch = 0)
{
    auto *line = new TextLine(reserve);
    line->setObjectName(name);
    layout.addWidget(line, stretch);
    return line;
}

std::size_t countWarned(const OpenedReview &review)
{
    std::size_t rows = 0;
    for (std::size_t i = 0; i < review.rubric().criteria.size(); ++i)
        rows += warningsOf(review, i, uiLanguage()).empty() ? 0U : 1U;
    return rows;
}

Tone toneOf(SealStanding standing)
{
    return standing == SealStanding::Valid        ? Tone::Good
        : standing == SealStanding::Indeterminate ? Tone::Partial
                                                  : Tone::Bad;
}

} // namespace

ReviewSummary::ReviewSummary(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(22);
    m_points
        = addLine(*layout, u"review.points"_s, tr("Self %1 → reviewed %2").arg(u"100,00"_s, u"100,00"_s));
    auto font = m_points->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_points->setFont(font);
    m_decided = addLine(*layout, u"review.decided"_s, tr("Decided %1/%2").arg(888).arg(888));
    m_difference = addLine(*layout, u"review.difference"_s, tr("Difference %1").arg(u"−100,00"_s));
    m_warnings = addLine(*layout, u"review.warned"_s, tr("Rows worth a look: %1").arg(88));
    m_seal = addLine(*layout, u"review.seal"_s, QString(30, u'n'), 1);
    m_seal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void ReviewSummary::show(const OpenedReviewPtr &review)
{
    if (!review) {
        for (auto *line : findChildren<TextLine *>())
            line->setText({});
        return;
    }
    const auto &record = review->submission.record;
    const auto &comparison = review->comparison;
    m_points->setText(tr("Self %1 → reviewed %2")
                          .arg(shown(comparison.self.total.score), shown(comparison.reviewed.total.score)));
    m_decided->setText(tr("Decided %1/%2").arg(record.decided).arg(record.criteria));
    const auto difference = comparison.difference();
    m_difference->setText(difference == Points()
            ? QString()
            : tr("Difference %1").arg(shown(differenceText(difference, uiLanguage()))));
    m_difference->setTone(difference < Points() ? Tone::Bad : Tone::Good);
    const auto warned = countWarned(*review);
    m_warnings->setText(warned == 0 ? QString() : tr("Rows worth a look: %1").arg(warned));
    m_warnings->setTone(Tone::Partial);
    m_seal->setText(tr("Seal: %1 · %2")
                        .arg(shown(word(record.judgement.standing, uiLanguage())),
                            shown(fingerprintText(record.fingerprint))));
    m_seal->setTone(toneOf(record.judgement.standing));
}

} // namespace bangdiem
