// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace bangdiem {

/// What a check of a dossier can find (docs/readiness.md). A rubric says which of them block sealing.
enum class FindingKind {
    Heading,
    Unanswered,
    NoEvidence,
    NotReviewed,
    FailedTest,
    Capped,
    SumCut,
    FiguresDiffer,
    DocumentOutsideYear,
    DocumentIncomplete,
    UnitIncomplete,
};

/// "heading", "unanswered", "no-evidence", "not-reviewed", "failed-test", "capped", "sum-cut",
/// "figures-differ", "document-outside-year", "document-incomplete", "unit-incomplete". Never changed.
std::string_view findingKindName(FindingKind kind);
std::optional<FindingKind> findingKindOf(std::string_view name);

} // namespace bangdiem
