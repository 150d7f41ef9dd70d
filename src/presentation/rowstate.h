// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/language.h"
#include "scoring/answers.h"
#include "scoring/scoresheet.h"

namespace bangdiem {

/// What the sheet shows of a criterion beside its score.
enum class RowState {
    Unanswered,
    Full, ///< Scored with the maximum.
    Partial, ///< Scored with less.
    Capped,
    NoEvidence,
    FailedTest,
    Exempt,
    Excluded,
    Pending, ///< A reviewer or the register gives the points.
    Conceded, ///< "Không" or 0 was chosen: no points are asked for.
    ToReview, ///< Carried over from an earlier year, and nobody looked at it yet.
    ToExplain, ///< The reviewer asks about it; rowState() never gives it.
    NotHandedOut, ///< The dossier is a part without this row; rowState() never gives it.
};

RowState rowState(const Criterion &criterion, const Answer &answer, const CriterionScore &score);
/// "thiếu minh chứng", "cần xem lại", …
QString word(RowState state, Language language);

/// The row has something for the clerk to do: it is unanswered, lacks evidence without being conceded, or
/// was carried over and not looked at, or the reviewer asks about it.
bool needsSomething(RowState state);

} // namespace bangdiem
