// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "dossier/dossier.h"
#include "scoring/advise.h"

namespace bangdiem {

enum class Severity { Blocking, Advisory }; ///< Named apart from Error and Warning, which are types.

/// Something to settle (error) or to look at (warning) before the dossier is sealed.
struct Finding {
    Severity severity = Severity::Blocking;
    std::vector<std::size_t> criteria; ///< Empty: the heading.
    std::string text; ///< In the language asked for.
    Points lost; ///< Points that are lost by it; 0 for a warning that costs none.
};

/// Blocking: a heading that may not be stored; an unanswered row; a row without its required evidence that
/// was not conceded with "Không" or 0. Advisory: a figure or date that fails the row's test where the row was
/// not conceded, a claim above the maximum, a sum that was cut, the warnings of the sheet. Blocking first,
/// then by points, then in the order of the sheet.
std::vector<Finding> findings(const Dossier &dossier, const ScoreSheet &sheet, Language language);

} // namespace bangdiem
