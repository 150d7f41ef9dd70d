// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/carry.h"

#include <algorithm>

namespace bangdiem {

namespace {

bool hasDeadline(const Criterion &criterion)
{
    const auto *rule = std::get_if<AllOrNothingRule>(&criterion.rule);
    return rule && std::holds_alternative<DeadlineTest>(rule->test);
}

void leaveDocuments(Answer &answer, Earlier &earlier)
{
    for (auto &document : answer.documents) {
        document.content.reset();
        if (!isBlank(document))
            earlier.documents.push_back(std::move(document));
    }
    answer.documents.clear();
    answer.attachments.clear();
}

Answer carriedAnswer(Answer answer, const Criterion &criterion, int lastYear)
{
    Earlier earlier{lastYear, false, std::move(answer.figures), {}};
    answer.figures.clear();
    for (auto &unit : answer.units)
        unit.figures.clear();
    if (!asksForDocumentInForce(criterion))
        leaveDocuments(answer, earlier);
    answer.earlier = std::move(earlier);
    return answer;
}

/// A declaration of `criterion` or of its group was made.
bool isDeclared(const Dossier &dossier, const Criterion &criterion)
{
    const auto concerns = [&](const Declared &declared) {
        return declared.target == criterion.id
            || (criterion.group && declared.target == dossier.rules().groups[*criterion.group].id);
    };
    return std::ranges::any_of(dossier.answers.declared, concerns);
}

} // namespace

bool asksForDocumentInForce(const Criterion &criterion)
{
    return criterion.documentNeed != Need::None && !criterion.documentYearly && !hasDeadline(criterion);
}

Result<Dossier> carriedOver(const Dossier &last, std::string id, int year, Date asOf)
{
    const auto lastYear = last.heading.assessment.year;
    if (year <= lastYear) {
        const auto text = std::to_string(lastYear);
        return fail(ErrorCode::HeadingInvalid, "year",
            {"năm đánh giá phải sau năm " + text + " của hồ sơ trước",
                "the year must be later than " + text + ", the year of the earlier dossier"});
    }
    auto heading = last.heading;
    heading.assessment.year = year;
    heading.assessment.asOf = asOf;
    auto checked = checkedHeading(std::move(heading));
    if (!checked)
        return tl::unexpected(checked.error());
    Dossier draft{std::move(id), 1, *std::move(checked), last.rubric, last.answers};
    auto &rows = draft.answers.criteria;
    rows.resize(draft.rules().criteria.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &criterion = draft.rules().criteria[i];
        const bool saidSomething = !isBlank(rows[i]) || isDeclared(last, criterion);
        rows[i].earlier.reset();
        if (saidSomething)
            rows[i] = carriedAnswer(std::move(rows[i]), criterion, lastYear);
        else
            rows[i].documents.clear(); // Forms of documents that were never filled.
    }
    return draft;
}

} // namespace bangdiem
