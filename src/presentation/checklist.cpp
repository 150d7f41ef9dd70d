// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/checklist.h"

#include "base/text.h"
#include "dossier/part.h"
#include "scoring/phrases.h"
#include "scoring/wording.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr std::size_t kNamedRows = 3;
constexpr qsizetype kShortText = 90;

QString shown(std::string_view text)
{
    return QString::fromStdString(madeVisible(text));
}

QString beginningOf(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > kShortText ? text.left(kShortText).trimmed() + QStringLiteral("…") : text;
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// What a person does about a finding that no step of advice tells.
std::string remedyOf(FindingKind kind, Language language)
{
    switch (kind) {
    case FindingKind::Heading:
        return say(language, "điền lại phần đầu của bảng", "correct the heading of the sheet");
    case FindingKind::Unanswered:
        return say(language, "trả lời mục này", "answer this row");
    case FindingKind::NoEvidence:
        return say(language, "cung cấp minh chứng theo yêu cầu, hoặc trả lời “Không”",
            "give the evidence that is asked for, or answer no");
    case FindingKind::NotReviewed:
        return say(language, "xem lại nội dung lấy từ năm trước, rồi sửa hoặc xác nhận",
            "look at what came from the earlier year, then change or confirm it");
    case FindingKind::FailedTest:
        return say(language, "kiểm tra lại số liệu, ngày văn bản; nếu đúng thì để nguyên",
            "check the figures and dates; leave them if they are right");
    case FindingKind::Capped:
        return say(language, "tự chấm không quá điểm tối đa", "claim no more than the maximum");
    case FindingKind::SumCut:
        return say(language, "không phải sửa gì: tổng được cắt ở mức tối đa",
            "nothing to correct: the sum is cut at its maximum");
    case FindingKind::FiguresDiffer:
        return say(language, "xem lại số liệu ở các mục này cho khớp nhau",
            "check the figures of these rows against each other");
    case FindingKind::DocumentOutsideYear:
        return say(language, "xem lại ngày văn bản; nếu đúng thì để nguyên",
            "check the document's date; leave it if it is right");
    case FindingKind::DocumentIncomplete:
        return say(language, "nhập đủ số và ngày ban hành, hoặc bỏ văn bản này",
            "give the document's number and date, or remove it");
    case FindingKind::UnitIncomplete:
        return say(language, "nhập số liệu của đơn vị này", "enter the figures of this unit");
    }
    return {};
}

/// The steps that would earn the row's points; empty where it loses none.
std::string stepsOf(std::size_t criterion, const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    const auto advice
        = adviseOn(dossier.rules(), dossier.answers, dossier.heading.assessment, sheet, criterion);
    std::string steps;
    if (advice)
        for (const auto &step : advice->steps)
            steps += (steps.empty() ? "" : "; ") + word(step, dossier.rules(), criterion, language);
    return upperFirst(std::move(steps));
}

} // namespace

std::vector<CheckLine> checkLines(const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    std::vector<CheckLine> lines;
    std::vector<bool> isTold(dossier.rules().criteria.size());
    for (auto &finding : findings(dossier, sheet, language)) {
        if (finding.lost > Points())
            for (const auto criterion : finding.criteria)
                isTold[criterion] = true;
        lines.push_back({finding.severity == Severity::Blocking ? CheckGroup::Errors : CheckGroup::Warnings,
            finding.kind, std::move(finding.criteria), finding.lost, std::move(finding.text)});
    }
    for (const auto &advice : advise(dossier.rules(), dossier.answers, dossier.heading.assessment, sheet))
        if (!isTold[advice.criterion] && isToAnswer(dossier, advice.criterion))
            lines.push_back({CheckGroup::Advice, {}, {advice.criterion}, advice.lost, {}});
    return lines;
}

QString rowText(const CheckLine &line, const Rubric &rubric, Language language)
{
    const auto idOf = [&](std::size_t criterion) { return shown(rubric.criteria[criterion].id); };
    if (line.criteria.empty())
        return shown(say(language, "Phần đầu", "Heading"));
    if (line.criteria.size() == 1)
        return idOf(line.criteria[0]) + QStringLiteral(". ")
            + beginningOf(shown(rubric.criteria[line.criteria[0]].text));
    if (line.criteria.size() > kNamedRows)
        return idOf(line.criteria.front()) + QStringLiteral(" – ") + idOf(line.criteria.back());
    QString ids;
    for (const auto criterion : line.criteria)
        ids += (ids.isEmpty() ? QString() : QStringLiteral(", ")) + idOf(criterion);
    return ids;
}

QString foundText(const CheckLine &line, const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    if (line.kind)
        return shown(line.text);
    const auto criterion = line.criteria.front();
    return shown(wordTogether(sheet.reasonsOf(criterion), dossier.rules(), criterion, language));
}

QString remedyText(const CheckLine &line, const Dossier &dossier, const ScoreSheet &sheet, Language language)
{
    const bool ofOneRow = line.criteria.size() == 1 && line.lost > Points();
    const auto steps = ofOneRow ? stepsOf(line.criteria[0], dossier, sheet, language) : std::string();
    return sentence(shown(steps.empty() && line.kind ? remedyOf(*line.kind, language) : steps));
}

} // namespace bangdiem
