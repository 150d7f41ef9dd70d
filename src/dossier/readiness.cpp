// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/readiness.h"

#include "base/text.h"
#include "dossier/part.h"
#include "scoring/wording.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// "Không" or 0: the agency gives the row up, so nothing about it is left to settle.
bool isConceded(const Answers &answers, std::size_t criterion)
{
    return criterion < answers.criteria.size() && answers.criteria[criterion].claim == Points();
}

std::optional<FindingKind> kindOf(Status status, bool conceded)
{
    switch (status) {
    case Status::Unanswered:
        return FindingKind::Unanswered;
    case Status::NoEvidence:
        return conceded ? std::nullopt : std::optional(FindingKind::NoEvidence);
    case Status::FailedTest:
        return conceded ? std::nullopt : std::optional(FindingKind::FailedTest);
    case Status::Capped:
        return FindingKind::Capped;
    case Status::Scored:
    case Status::Exempt:
    case Status::Excluded:
    case Status::Pending:
        break;
    }
    return std::nullopt;
}

FindingKind kindOf(const Warning &warning)
{
    struct Kind {
        FindingKind operator()(const warning::FigureDiffers &) const { return FindingKind::FiguresDiffer; }
        FindingKind operator()(const warning::DocumentOutsideYear &) const
        {
            return FindingKind::DocumentOutsideYear;
        }
        FindingKind operator()(const warning::DocumentIncomplete &) const
        {
            return FindingKind::DocumentIncomplete;
        }
    };
    return std::visit(Kind{}, warning);
}

std::string inLanguage(Language language, const char *vietnamese, const char *english)
{
    return language == Language::Vietnamese ? vietnamese : english;
}

void addHeading(std::vector<Finding> &found, const Heading &heading, Language language)
{
    const auto checked = checkedHeading(heading);
    if (!checked)
        found.push_back({FindingKind::Heading, {}, {}, describe(checked.error(), language), {}});
}

void addRows(std::vector<Finding> &found, const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    const auto &rubric = dossier.rules();
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const auto kind = kindOf(sheet.criteria[i].status, isConceded(dossier.answers, i));
        if (!kind)
            continue;
        found.push_back({*kind, {}, {i}, wordTogether(sheet.reasonsOf(i), rubric, i, language),
            rubric.criteria[i].maximum - sheet.criteria[i].score});
    }
}

void addReviews(std::vector<Finding> &found, const Answers &answers, Language language)
{
    for (std::size_t i = 0; i < answers.criteria.size(); ++i) {
        if (!needsReview(answers.criteria[i]))
            continue;
        const auto sentence
            = inLanguage(language, "Từ hồ sơ năm {0}, cần xem lại", "From the dossier of {0}, needs review");
        const auto year = std::to_string(answers.criteria[i].earlier->year);
        found.push_back({FindingKind::NotReviewed, {}, {i}, filled(sentence, {year}), {}});
    }
}

/// Labels of the figures that another unit of the row gives and this one does not.
std::string lackedFigures(const Answer &answer, const UnitFigures &unit, const Criterion &criterion)
{
    std::string labels;
    for (std::size_t i = 0; i < std::min(answer.figures.size(), criterion.figures.size()); ++i) {
        const bool given = i < unit.figures.size() && unit.figures[i];
        if (answer.figures[i] && !given)
            labels += (labels.empty() ? "“" : ", “") + criterion.figures[i].label + "”";
    }
    return labels;
}

void addUnits(std::vector<Finding> &found, const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    const auto &rows = dossier.answers.criteria;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto status = sheet.criteria[i].status;
        if (status == Status::Exempt || status == Status::Excluded || isConceded(dossier.answers, i))
            continue;
        for (const auto &unit : rows[i].units) {
            const auto labels = lackedFigures(rows[i], unit, dossier.rules().criteria[i]);
            const auto sentence
                = inLanguage(language, "{0} chưa có số liệu {1}", "{0} has not given the figure {1}");
            if (!labels.empty())
                found.push_back(
                    {FindingKind::UnitIncomplete, {}, {i}, filled(sentence, {unit.unit, labels}), {}});
        }
    }
}

/// A sum over the rows from `first` to before `end` that was cut at its maximum.
void addCutSum(std::vector<Finding> &found, const SumScore &sum, Points maximum, const std::string &clause,
    std::size_t first, std::size_t end, Language language)
{
    if (sum.sum <= sum.score)
        return;
    Finding finding{FindingKind::SumCut, {}, {}, {}, {}};
    for (auto row = first; row < end; ++row)
        finding.criteria.push_back(row);
    finding.text = clause + ": " + wordSumCap(sum, maximum, clause, language).text;
    found.push_back(std::move(finding));
}

void addCutSums(std::vector<Finding> &found, const Rubric &rubric, const ScoreSheet &sheet, Language language)
{
    const auto addParts = [&](const auto &parts, const std::vector<SumScore> &sums) {
        for (std::size_t i = 0; i < parts.size(); ++i)
            addCutSum(found, sums[i], parts[i].maximum, parts[i].clause, parts[i].firstCriterion,
                parts[i].endCriterion, language);
    };
    addParts(rubric.groups, sheet.groups);
    addParts(rubric.sections, sheet.sections);
    addCutSum(
        found, sheet.total, rubric.maximum, rubric.source.appendix, 0, rubric.criteria.size(), language);
}

void addWarnings(
    std::vector<Finding> &found, const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    for (const auto &warning : sheet.warnings) {
        auto worded = word(warning, dossier.rules(), dossier.answers, dossier.heading.assessment, language);
        found.push_back({kindOf(warning), {}, std::move(worded.criteria), std::move(worded.text), {}});
    }
}

/// It concerns only rows that this part leaves to others.
bool isOfOthers(const Finding &finding, const Dossier &dossier)
{
    const auto isOurs = [&](std::size_t row) { return isToAnswer(dossier, row); };
    return !finding.criteria.empty() && std::ranges::none_of(finding.criteria, isOurs);
}

/// The heading and what concerns the whole sheet stand above the first row.
std::size_t placeOf(const Finding &finding)
{
    return finding.criteria.empty() ? 0 : finding.criteria.front() + 1;
}

bool comesBefore(const Finding &a, const Finding &b)
{
    if (a.severity != b.severity)
        return a.severity == Severity::Blocking;
    if (a.lost != b.lost)
        return a.lost > b.lost;
    return placeOf(a) < placeOf(b);
}

} // namespace

std::vector<Finding> findings(const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    std::vector<Finding> found;
    addHeading(found, dossier.heading, language);
    addRows(found, dossier, sheet, language);
    addReviews(found, dossier.answers, language);
    addCutSums(found, dossier.rules(), sheet, language);
    addWarnings(found, dossier, sheet, language);
    addUnits(found, dossier, sheet, language);
    std::erase_if(found, [&](const Finding &finding) { return isOfOthers(finding, dossier); });
    for (auto &finding : found)
        finding.severity
            = blocksSealing(dossier.rules(), finding.kind) ? Severity::Blocking : Severity::Advisory;
    std::ranges::stable_sort(found, comesBefore);
    return found;
}

std::size_t countBlocking(const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto found = findings(dossier, sheet, Language::English);
    return static_cast<std::size_t>(std::ranges::count(found, Severity::Blocking, &Finding::severity));
}

} // namespace bangdiem
