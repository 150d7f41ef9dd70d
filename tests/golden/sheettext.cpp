// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettext.h"

#include "dossier/readiness.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"
#include "scoring/grading.h"
#include "scoring/wording.h"

#include "madeupanswers.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace bangdiem::golden {

namespace {

using Json = nlohmann::json;

constexpr auto kVietnamese = Language::Vietnamese;

/// The text of a shipped rubric ("rubric") or of one in rubrics/examples ("example").
std::string rubricText(const Json &json)
{
    if (json.contains("rubric"))
        return std::string(findBuiltinRubric(json.at("rubric").get<std::string>())->json);
    return tests::bytesOf(
        tests::sourceFile("rubrics/examples/" + json.at("example").get<std::string>() + ".json"));
}

Dossier dossierOf(const Json &json)
{
    const auto text = rubricText(json);
    Dossier dossier;
    dossier.rubric = std::make_shared<CarriedRubric>(CarriedRubric{readRubric(text).value(), text, {}});
    dossier.heading = {"Cơ quan", "Tây Ninh",
        {json.at("year"), parseIsoDate(json.at("as_of").get<std::string>()).value(), json.at("staff")}};
    const auto input = readAnswersJson(json.at("answers").dump(), dossier.rules());
    if (!input)
        throw std::runtime_error(
            input.error().front().where + ": " + describe(input.error().front(), kVietnamese));
    dossier.answers = answersOf(*input, dossier.rules());
    return dossier;
}

/// Appends lines, each at its depth.
class Lines
{
public:
    void add(int depth, const std::string &line)
    {
        m_text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + line + '\n';
    }
    std::string text() const { return m_text; }

private:
    std::string m_text;
};

std::string share(Points score, Points maximum)
{
    return toText(score, kVietnamese) + "/" + toText(maximum, kVietnamese);
}

void addRow(Lines &lines, int depth, const Rubric &rubric, const ScoreSheet &sheet, std::size_t index)
{
    const auto &row = rubric.criteria[index];
    const auto &score = sheet.criteria[index];
    lines.add(
        depth, row.id + "  " + share(score.score, row.maximum) + "  " + word(score.status, kVietnamese));
    for (const auto &reason : sheet.reasonsOf(index)) {
        const auto worded = word(reason, rubric, index, kVietnamese);
        lines.add(depth + 1, worded.text + " [" + worded.rule + "; " + worded.clause + "]");
    }
}

void addSheet(Lines &lines, const Rubric &rubric, const ScoreSheet &sheet)
{
    for (std::size_t s = 0; s < rubric.sections.size(); ++s) {
        const auto &section = rubric.sections[s];
        lines.add(0, section.id + "  " + share(sheet.sections[s].score, sheet.sections[s].maximum));
        for (auto i = section.firstCriterion; i < section.endCriterion; ++i) {
            const auto group = rubric.criteria[i].group;
            if (group && rubric.groups[*group].firstCriterion == i)
                lines.add(1,
                    rubric.groups[*group].id + "  "
                        + share(sheet.groups[*group].score, sheet.groups[*group].maximum));
            addRow(lines, group ? 2 : 1, rubric, sheet, i);
        }
    }
}

std::string idsOf(const Rubric &rubric, const std::vector<std::size_t> &criteria)
{
    std::string ids;
    for (const auto index : criteria)
        ids += (ids.empty() ? "" : ", ") + rubric.criteria[index].id;
    return ids;
}

void addWarnings(Lines &lines, const Dossier &dossier, const ScoreSheet &sheet)
{
    lines.add(0, "Cảnh báo: " + std::to_string(sheet.warnings.size()));
    for (const auto &warning : sheet.warnings) {
        const auto worded
            = word(warning, dossier.rules(), dossier.answers, dossier.heading.assessment, kVietnamese);
        lines.add(1, idsOf(dossier.rules(), worded.criteria) + "  " + worded.text);
    }
}

void addAdvice(Lines &lines, const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto &rubric = dossier.rules();
    const auto all = advise(rubric, dossier.answers, dossier.heading.assessment, sheet);
    lines.add(0, "Điểm còn mất: " + std::to_string(all.size()) + " mục");
    for (const auto &advice : all) {
        std::string steps;
        for (const auto &step : advice.steps)
            steps += (steps.empty() ? "" : "; ") + word(step, rubric, advice.criterion, kVietnamese);
        lines.add(1,
            rubric.criteria[advice.criterion].id + "  +" + toText(advice.lost, kVietnamese)
                + " điểm: " + steps);
    }
}

void addFindings(Lines &lines, const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto found = findings(dossier, sheet, kVietnamese);
    lines.add(0, "Kiểm tra: " + std::to_string(found.size()));
    for (const auto &finding : found)
        lines.add(1,
            std::string(finding.severity == Severity::Blocking ? "lỗi" : "lưu ý") + "  "
                + idsOf(dossier.rules(), finding.criteria) + "  " + finding.text);
}

} // namespace

std::string sheetText(const std::string &json)
{
    const auto dossier = dossierOf(Json::parse(json));
    const auto &rubric = dossier.rules();
    const auto &assessment = dossier.heading.assessment;
    const auto sheet = evaluate(rubric, dossier.answers, assessment);
    Lines lines;
    lines.add(0, rubric.name);
    lines.add(0,
        "Năm đánh giá " + std::to_string(assessment.year) + ", ngày đánh giá " + toText(assessment.asOf)
            + ", " + std::to_string(assessment.staff) + " CBCC");
    lines.add(0,
        "Tổng " + share(sheet.total.score, sheet.total.maximum) + ", đã trả lời "
            + std::to_string(sheet.answered) + "/" + std::to_string(rubric.criteria.size()));
    if (sheet.total.score != sheet.total.sum)
        lines.add(0, wordSumCap(sheet.total, sheet.total.maximum, {}, kVietnamese).text);
    if (const auto *grade = gradeOf(rubric, sheet))
        lines.add(0, "Xếp loại: " + grade->label);
    lines.add(0, "");
    addSheet(lines, rubric, sheet);
    lines.add(0, "");
    addWarnings(lines, dossier, sheet);
    addAdvice(lines, dossier, sheet);
    addFindings(lines, dossier, sheet);
    return lines.text();
}

} // namespace bangdiem::golden
