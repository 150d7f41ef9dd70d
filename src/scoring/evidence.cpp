// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/evidence.h"

#include "base/text.h"
#include "scoring/measures.h"

#include <algorithm>

namespace bangdiem {

DocumentFaults faultsOf(const Document &document, Date asOf)
{
    return {.number = isOnlyBlanks(document.number),
        .date = !document.date,
        .afterAssessment = document.date && *document.date > asOf};
}

std::optional<Date> deadlineOf(const Criterion &criterion, const Assessment &assessment)
{
    const auto *rule = std::get_if<AllOrNothingRule>(&criterion.rule);
    const auto *test = rule ? std::get_if<DeadlineTest>(&rule->test) : nullptr;
    if (!test)
        return std::nullopt;
    return std::chrono::year(assessment.year) / test->notAfter;
}

HeldDocuments holdDocuments(const Criterion &criterion, const Answer &answer, const Assessment &assessment)
{
    HeldDocuments held;
    if (criterion.documentNeed == Need::None || answer.documents.empty())
        return held;
    const auto deadline = deadlineOf(criterion, assessment);
    for (std::size_t i = 0; i < answer.documents.size(); ++i) {
        const auto &document = answer.documents[i];
        if (faultsOf(document, assessment.asOf).any()) {
            if (!isBlank(document))
                held.given = held.incomplete = true;
            continue;
        }
        held.given = true;
        const bool inTime = !deadline || *document.date <= *deadline;
        if (!held.complete || (inTime && !held.inTime)) {
            held.complete = i;
            held.inTime = inTime;
        }
    }
    return held;
}

bool anyFigureGiven(const Answer &answer)
{
    return std::ranges::any_of(answer.figures, [](const auto &figure) { return figure.has_value(); });
}

namespace {

void addMeasureFaults(
    std::vector<Reason> &reasons, const ComputedRule &rule, const Answer &answer, bool required)
{
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
        const auto *measured = std::get_if<Measured>(&rule.parts[i].way);
        const auto value = measured ? valueOf(measured->measure, answer) : std::nullopt;
        if (!value)
            continue;
        const auto &measure = measured->measure;
        if (isOutsideWhole(measure, *value))
            reasons.push_back(reason::OutsideWhole{i, required});
        else if (value->denominator == 0 && measure.whenZero == WhenZero::Fail)
            reasons.push_back(reason::DenominatorZero{measure.over.front().figure, required});
    }
}

} // namespace

void addFigureFaults(
    std::vector<Reason> &reasons, const Criterion &criterion, const Answer &answer, bool required)
{
    for (std::size_t i = 0; i < criterion.figures.size(); ++i)
        if (!figureOf(answer, i))
            reasons.push_back(reason::FigureMissing{i, required});
    if (const auto *computed = std::get_if<ComputedRule>(&criterion.rule))
        addMeasureFaults(reasons, *computed, answer, required);
    const auto *rule = std::get_if<AllOrNothingRule>(&criterion.rule);
    const auto *ratio = rule ? std::get_if<RatioTest>(&rule->test) : nullptr;
    if (!ratio)
        return;
    const auto part = figureOf(answer, ratio->numerator);
    const auto whole = figureOf(answer, ratio->denominator);
    if (whole && *whole == 0)
        reasons.push_back(reason::DenominatorZero{ratio->denominator, required});
    else if (ratio->partOfWhole && part && whole && *part > *whole)
        reasons.push_back(reason::PartLargerThanWhole{*part, *whole, required});
}

void addDocumentFaults(
    std::vector<Reason> &reasons, const Answer &answer, const Assessment &assessment, bool required)
{
    bool given = false;
    for (std::size_t i = 0; i < answer.documents.size(); ++i) {
        const auto &document = answer.documents[i];
        if (isBlank(document))
            continue;
        given = true;
        const auto faults = faultsOf(document, assessment.asOf);
        if (faults.number)
            reasons.push_back(reason::DocumentWithoutNumber{i, required});
        if (faults.date)
            reasons.push_back(reason::DocumentWithoutDate{i, required});
        if (faults.afterAssessment)
            reasons.push_back(reason::DocumentAfterAssessment{i, *document.date, assessment.asOf, required});
    }
    if (!given)
        reasons.push_back(reason::DocumentMissing{});
}

} // namespace bangdiem
