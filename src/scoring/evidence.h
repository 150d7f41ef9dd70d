// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/answers.h"
#include "scoring/reason.h"

namespace bangdiem {

// What evaluate() and advise() both ask of a row's evidence. "Incomplete" is line 3 of rules.md.

/// What keeps a document from being evidence.
struct DocumentFaults {
    bool number = false; ///< It has none.
    bool date = false; ///< It has none.
    bool afterAssessment = false; ///< Its date is later than the assessment date.

    bool any() const { return number || date || afterAssessment; }
};
DocumentFaults faultsOf(const Document &document, Date asOf);

/// The documents of a row that asks for some, held against its rule.
struct HeldDocuments {
    bool given = false; ///< There is one that is not blank.
    bool incomplete = false; ///< One of the given ones is incomplete.
    std::optional<std::size_t> complete; ///< The one that counts: in time if any is, else the first.
    bool inTime = false; ///< `complete` meets the deadline, or there is none to meet.
};
HeldDocuments holdDocuments(const Criterion &criterion, const Answer &answer, const Assessment &assessment);

/// The deadline of the row in the assessment year; null where it has none.
std::optional<Date> deadlineOf(const Criterion &criterion, const Assessment &assessment);

/// The figure of that index, where it was given.
inline std::optional<std::int64_t> figureOf(const Answer &answer, std::size_t index)
{
    return index < answer.figures.size() ? answer.figures[index] : std::nullopt;
}
bool anyFigureGiven(const Answer &answer);

/// Appends a reason for everything that makes the figures, or the documents, incomplete.
void addFigureFaults(
    std::vector<Reason> &reasons, const Criterion &criterion, const Answer &answer, bool required);
void addDocumentFaults(
    std::vector<Reason> &reasons, const Answer &answer, const Assessment &assessment, bool required);

/// numerator/denominator ≥ atLeast, by cross-multiplication. Figures up to kMaxFigure and thresholds up to
/// 900 % stay within 64 bits.
constexpr bool reaches(std::int64_t numerator, std::int64_t denominator, Percent atLeast)
{
    constexpr std::int64_t kUnitsOfTheWhole = 100 * Percent::kUnitsPerOne;
    return numerator * kUnitsOfTheWhole >= atLeast.units() * denominator;
}

} // namespace bangdiem
