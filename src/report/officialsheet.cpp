// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/officialsheet.h"

#include "dossier/part.h"

namespace bangdiem {

namespace {

std::string printedScore(const std::optional<Points> &score)
{
    return score ? toText(*score, Language::Vietnamese) : std::string();
}

OfficialRow row(OfficialRow::Kind kind, std::size_t index, std::array<std::string, 4> cells,
    std::optional<Points> maximum, std::optional<Points> score)
{
    auto &[number, text, maximumText, note] = cells;
    return {kind, index,
        {std::move(number), std::move(text), std::move(maximumText), std::move(note), printedScore(score)},
        maximum, score};
}

bool isAnswered(const CriterionScore &score)
{
    return score.status != Status::Unanswered && score.status != Status::Excluded
        && score.status != Status::Pending;
}

bool anyAnswered(const ScoreSheet &sheet, std::size_t first, std::size_t end)
{
    for (auto i = first; i < end; ++i) {
        if (isAnswered(sheet.criteria[i]))
            return true;
    }
    return false;
}

OfficialRow sectionRow(const Rubric &rubric, const ScoreSheet &sheet, std::size_t index)
{
    const auto &section = rubric.sections[index];
    const bool answered = anyAnswered(sheet, section.firstCriterion, section.endCriterion);
    return row(OfficialRow::Kind::Section, index, {section.number, section.text, section.maximumText, {}},
        section.maximum, answered ? std::optional(sheet.sections[index].score) : std::nullopt);
}

OfficialRow groupRow(const Rubric &rubric, std::size_t index)
{
    const auto &group = rubric.groups[index];
    return row(OfficialRow::Kind::Group, index, {group.number, group.text, {}, group.note}, std::nullopt,
        std::nullopt);
}

OfficialRow criterionRow(const Rubric &rubric, const ScoreSheet &sheet, std::size_t index)
{
    const auto &criterion = rubric.criteria[index];
    const auto &score = sheet.criteria[index];
    return row(OfficialRow::Kind::Criterion, index,
        {criterion.number, criterion.text, toText(criterion.maximum, Language::Vietnamese), criterion.note},
        criterion.maximum, isAnswered(score) ? std::optional(score.score) : std::nullopt);
}

OfficialRow totalRow(const Rubric &rubric, const ScoreSheet &sheet)
{
    const bool answered = anyAnswered(sheet, 0, rubric.criteria.size());
    return row(OfficialRow::Kind::Total, 0, {"", rubric.texts.totalLabel, rubric.texts.totalMaximumText, ""},
        rubric.maximum, answered ? std::optional(sheet.total.score) : std::nullopt);
}

std::vector<OfficialRow> officialRows(const Rubric &rubric, const ScoreSheet &sheet)
{
    std::vector<OfficialRow> rows;
    rows.reserve(rubric.sections.size() + rubric.groups.size() + rubric.criteria.size() + 1);
    std::optional<std::size_t> group;
    for (std::size_t s = 0; s < rubric.sections.size(); ++s) {
        rows.push_back(sectionRow(rubric, sheet, s));
        for (auto c = rubric.sections[s].firstCriterion; c < rubric.sections[s].endCriterion; ++c) {
            const auto ofRow = rubric.criteria[c].group;
            if (ofRow && ofRow != group)
                rows.push_back(groupRow(rubric, *ofRow));
            group = ofRow;
            rows.push_back(criterionRow(rubric, sheet, c));
        }
    }
    rows.push_back(totalRow(rubric, sheet));
    return rows;
}

/// Says on the paper that it is not the agency's whole sheet.
std::string partLine(const Rubric &rubric, const WorkPart &part)
{
    std::string ids;
    for (const auto &id : shortIds(rubric, part.rows))
        ids += (ids.empty() ? "" : ", ") + id;
    return "PHẦN VIỆC: chỉ các mục " + ids + " được giao";
}

void replaceFirst(std::string &text, std::string_view from, std::string_view to)
{
    if (const auto at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

} // namespace

OfficialSheet officialSheet(const Dossier &dossier, const ScoreSheet &sheet, std::string_view sealedAs)
{
    const auto &rubric = dossier.rules();
    auto texts = rubric.texts;
    if (dossier.part)
        texts.attachedTo += '\n' + partLine(rubric, *dossier.part);
    return {std::move(texts), dossier.heading, dossier.id, dossier.revision, std::string(sealedAs),
        officialRows(rubric, sheet)};
}

std::string dateLine(const SignatureBlock &block, const Heading &heading)
{
    auto line = block.dateLine;
    if (const auto comma = line.find(','); comma != std::string::npos && !heading.place.empty())
        line.replace(0, comma, heading.place);
    // Blanks that no line break and no export takes away, wide enough for a pen.
    const std::string blank = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 ";
    replaceFirst(line, "ngày tháng ", "ngày" + blank + "tháng" + blank);
    return line;
}

} // namespace bangdiem
