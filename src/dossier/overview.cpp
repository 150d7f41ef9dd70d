// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/overview.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace bangdiem {

namespace {

std::optional<LossKind> kindOf(const CriterionScore &score, const Answer *answer)
{
    switch (score.status) {
    case Status::Unanswered:
        return LossKind::Unanswered;
    case Status::NoEvidence:
    case Status::FailedTest:
        if (answer && answer->claim == Points())
            return LossKind::Conceded;
        return score.status == Status::NoEvidence ? LossKind::NoEvidence : LossKind::FailedTest;
    case Status::Exempt:
        return LossKind::Exception;
    case Status::Scored:
    case Status::Capped:
        return score.score == Points() ? LossKind::Conceded : LossKind::ScoredLess;
    case Status::Pending:
        return LossKind::Pending;
    case Status::Excluded:
        break;
    }
    return std::nullopt;
}

Losses lossesOf(const Section &section, const Dossier &dossier, const ScoreSheet &sheet, Points room)
{
    const auto &rubric = dossier.rules();
    const auto &answers = dossier.answers.criteria;
    Losses lost;
    std::optional<std::size_t> group;
    Points ofGroup;
    for (auto row = section.firstCriterion; row < section.endCriterion; ++row) {
        const auto &criterion = rubric.criteria[row];
        const auto &score = sheet.criteria[row];
        if (criterion.group && criterion.group != group)
            ofGroup = sheet.groups[*criterion.group].maximum - sheet.groups[*criterion.group].score;
        group = criterion.group;
        const auto kind = kindOf(score, row < answers.size() ? &answers[row] : nullptr);
        if (!kind)
            continue;
        auto loss = std::min(criterion.maximum - score.score, room);
        if (group) {
            loss = std::min(loss, ofGroup);
            ofGroup -= loss;
        }
        room -= loss;
        lost[static_cast<std::size_t>(*kind)] += loss;
    }
    return lost;
}

} // namespace

std::string word(LossKind kind, Language language)
{
    struct Words {
        std::string_view vietnamese;
        std::string_view english;
    };
    static constexpr std::array<Words, kLossKinds> kWords{{
        {"chưa trả lời", "not answered"},
        {"thiếu minh chứng", "evidence missing"},
        {"không đạt", "test not passed"},
        {"trả lời “Không” hoặc 0 điểm", "answered no or 0 points"},
        {"được điểm dưới tối đa", "scored below the maximum"},
        {"được tính một phần theo khai báo", "part awarded by an exception"},
        {"chờ chấm", "to be scored"},
    }};
    const auto &words = kWords[static_cast<std::size_t>(kind)];
    return std::string(language == Language::Vietnamese ? words.vietnamese : words.english);
}

Overview overviewOf(const Dossier &dossier, const ScoreSheet &sheet)
{
    const auto &rubric = dossier.rules();
    Overview overview{dossier.heading.agency, rubric.id, rubric.texts.appendix,
        dossier.heading.assessment.year, sheet.total.score, sheet.total.maximum, {}};
    for (std::size_t i = 0; i < rubric.sections.size(); ++i) {
        const auto &section = rubric.sections[i];
        const auto &[sum, score, maximum, rebasedFrom] = sheet.sections[i];
        overview.sections.push_back({section.number, section.text, score, maximum,
            lossesOf(section, dossier, sheet, maximum - score)});
    }
    return overview;
}

Losses lossesOf(const Overview &overview)
{
    Losses all;
    for (const auto &section : overview.sections)
        for (std::size_t kind = 0; kind < kLossKinds; ++kind)
            all[kind] += section.lost[kind];
    return all;
}

Points sumOf(const Losses &losses)
{
    Points sum;
    for (const auto &lost : losses)
        sum += lost;
    return sum;
}

bool areComparable(const Overview &one, const Overview &other)
{
    return one.rubric == other.rubric && one.sections.size() == other.sections.size()
        && folded(one.agency) == folded(other.agency);
}

} // namespace bangdiem
