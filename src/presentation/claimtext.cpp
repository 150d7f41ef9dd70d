// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/claimtext.h"

#include "base/text.h"
#include "scoring/answers.h"
#include "scoring/phrases.h"

#include <QStringList>

namespace bangdiem {

namespace {

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{QStringLiteral("co"), QStringLiteral("c"), QStringLiteral("x"),
        QStringLiteral("yes"), QStringLiteral("y")};
    static const QStringList no{
        QStringLiteral("khong"), QStringLiteral("k"), QStringLiteral("no"), QStringLiteral("n")};
    const auto plain = QString::fromStdString(folded(text.toStdString()));
    if (yes.contains(plain))
        return true;
    if (no.contains(plain))
        return false;
    return std::nullopt;
}

} // namespace

Result<Decimal> parseTypedDecimal(const QString &text)
{
    auto plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    return Decimal::parse(plain.toStdString());
}

Result<std::optional<Points>> parseClaim(const Criterion &criterion, const QString &text)
{
    const auto typed = text.trimmed();
    if (typed.isEmpty())
        return std::optional<Points>{};
    const bool allOrNothing = std::holds_alternative<AllOrNothingRule>(criterion.rule);
    if (allOrNothing)
        if (const auto answer = yesOrNo(typed))
            return checkedClaim(criterion, *answer).map([](Points claim) { return std::optional(claim); });
    const auto number = parseTypedDecimal(typed);
    if (!number)
        return fail(allOrNothing ? ErrorCode::ClaimNotYesNo : ErrorCode::ClaimNotNumber, criterion.id,
            {toText(criterion.maximum)});
    return checkedClaim(criterion, *number).map([](Points claim) { return std::optional(claim); });
}

QString claimText(const Criterion &criterion, const std::optional<Points> &claim, Language language)
{
    return claim ? QString::fromStdString(claimWords(criterion, *claim, language)) : QString();
}

} // namespace bangdiem
