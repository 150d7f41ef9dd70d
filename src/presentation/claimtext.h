// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rubric/rubric.h"

namespace bangdiem {

/// A claim as a person types it: "2,5" and "2.5" on a graded row; on an all-or-nothing row "có", "c", "x",
/// "yes" or the maximum, and "không", "k", "no" or 0, with or without accents. Nothing typed clears the
/// claim.
///
/// Errors: ClaimNotNumber, ClaimNotYesNo, ClaimNegative, ClaimOffStep, NumberNotExact.
Result<std::optional<Points>> parseClaim(const Criterion &criterion, const QString &text);

/// The claim as it is edited: "2,5", "Có", "Không", or nothing; understood by parseClaim().
QString claimText(const Criterion &criterion, const std::optional<Points> &claim, Language language);

/// A number with a comma or a dot. Errors: NumberNotExact.
Result<Decimal> parseTypedDecimal(const QString &text);

} // namespace bangdiem
