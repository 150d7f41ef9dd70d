// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "dossier/dossier.h"
#include "scoring/advise.h"

namespace bangdiem {

enum class Severity { Blocking, Advisory }; ///< Named apart from Error and Warning, which are types.

/// Something to settle (error) or to look at (warning) before the dossier is sealed.
struct Finding {
    FindingKind kind = FindingKind::Heading;
    Severity severity = Severity::Blocking; ///< As the rubric says of the kind (Rubric::blocksSealing).
    std::vector<std::size_t> criteria; ///< Empty: the heading.
    std::string text; ///< In the language asked for.
    Points lost; ///< Points that are lost by it; 0 for a warning that costs none.
};

/// What a check finds, as docs/readiness.md lists it: a heading that may not be stored; rows that are
/// unanswered, or not conceded with "Không" or 0 and without their required evidence or their test's proof;
/// rows carried over from an earlier year that nobody looked at; a claim above the maximum; a sum that was
/// cut; the warnings of the sheet; a unit without a figure that another unit of the row gives. What blocks
/// comes first, then by points, then in the order of the sheet.
/// Of a part only what concerns its rows.
std::vector<Finding> findings(const Dossier &dossier, const ScoreSheet &sheet, Language language);

/// How many of them block sealing.
std::size_t countBlocking(const Dossier &dossier, const ScoreSheet &sheet);

} // namespace bangdiem
