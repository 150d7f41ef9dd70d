// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/peerwarnings.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bangdiem {

namespace {

constexpr std::int64_t kFarOff = 10;
constexpr std::int64_t kJump = 3;

using FigureKey = std::pair<std::size_t, std::size_t>;

/// No score hangs on it, so that a double will do.
double perPerson(std::int64_t value, std::int64_t staff)
{
    return static_cast<double>(value) / static_cast<double>(std::max<std::int64_t>(staff, 1));
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Both at least `times` apart; small figures differ by chance.
bool areApart(std::int64_t one, std::int64_t other, std::int64_t times)
{
    constexpr std::int64_t kChance = 10;
    const auto [less, more] = std::minmax(one, other);
    return more >= kChance && more / times >= std::max<std::int64_t>(less, 1);
}

std::string sentence(Language language, std::string_view vietnamese, std::string_view english,
    const std::vector<std::string> &details)
{
    return filled(language == Language::Vietnamese ? vietnamese : english, details);
}

const std::string &labelOf(const Rubric &rubric, std::size_t criterion, std::size_t figure)
{
    return rubric.criteria[criterion].figures[figure].label;
}

struct Wording {
    const Rubric &rubric;
    Language language;

    std::string operator()(const peer::SharedDocument &found) const
    {
        return sentence(language, "văn bản {0} cũng được {1} dẫn ở mục {2}",
            "the document {0} is cited by {1} too, in row {2}", {found.number, found.agency, found.row});
    }
    std::string operator()(const peer::SharedFile &found) const
    {
        return sentence(language, "tệp “{0}” giống hệt tệp của {1} ở mục {2}",
            "the file “{0}” is the very one of {1} in row {2}", {found.name, found.agency, found.row});
    }
    std::string operator()(const peer::FigureFarOff &found) const
    {
        return sentence(language,
            "“{0}” là {1}, trong khi các cơ quan khác với số người như vậy thường khoảng {2}",
            "“{0}” is {1}, while other agencies of this size have about {2}",
            {labelOf(rubric, found.criterion, found.figure), std::to_string(found.value),
                std::to_string(found.usual)});
    }
    std::string operator()(const peer::FigureJumped &found) const
    {
        return sentence(language, "“{0}” là {1}, năm trước {2}", "“{0}” is {1}, the year before {2}",
            {labelOf(rubric, found.criterion, found.figure), std::to_string(found.value),
                std::to_string(found.before)});
    }
    std::string operator()(const peer::FileOfLastYear &found) const
    {
        return sentence(language, "tệp “{0}” đã là minh chứng của năm trước",
            "the file “{0}” was evidence in the year before", {found.name});
    }
    std::string operator()(const peer::ObjectedLastYear &found) const
    {
        return sentence(language, "năm trước: {0} — {1}", "the year before: {0} — {1}",
            {word(found.verdict, language), found.comment});
    }
};

} // namespace

std::size_t criterionOf(const PeerWarning &warning)
{
    return std::visit([](const auto &found) { return found.criterion; }, warning);
}

std::string word(const PeerWarning &warning, const Rubric &rubric, Language language)
{
    return std::visit(Wording{rubric, language}, warning);
}

std::vector<PeerWarning> farOff(const Facts &facts, std::span<const PeerFigure> others)
{
    std::map<FigureKey, std::vector<double>> rates;
    for (const auto &other : others)
        rates[{other.criterion, other.figure}].push_back(perPerson(other.value, other.staff));
    std::vector<PeerWarning> warnings;
    for (const auto &mine : facts.figures) {
        const auto found = rates.find({mine.criterion, mine.figure});
        if (found == rates.end() || found->second.size() < kFewestPeers)
            continue;
        const auto usual = std::llround(median(found->second) * static_cast<double>(facts.staff));
        if (areApart(mine.value, usual, kFarOff))
            warnings.emplace_back(peer::FigureFarOff{mine.criterion, mine.figure, mine.value, usual});
    }
    return warnings;
}

std::vector<PeerWarning> comparedWithLastYear(const Facts &facts, const LastYear &last)
{
    std::vector<PeerWarning> warnings;
    for (const auto &mine : facts.figures) {
        const auto same = [&](const GivenFigure &one) {
            return one.criterion == mine.criterion && one.figure == mine.figure;
        };
        const auto before = std::ranges::find_if(last.facts.figures, same);
        if (before != last.facts.figures.end() && areApart(mine.value, before->value, kJump))
            warnings.emplace_back(peer::FigureJumped{mine.criterion, mine.figure, mine.value, before->value});
    }
    for (const auto &file : facts.files)
        if (std::ranges::find(last.facts.files, file.sha256, &CitedFile::sha256) != last.facts.files.end())
            warnings.emplace_back(peer::FileOfLastYear{file.criterion, file.name});
    for (std::size_t i = 0; i < last.review.rows.size(); ++i) {
        const auto &row = last.review.rows[i];
        if (row.verdict && *row.verdict != RowVerdict::Accept)
            warnings.emplace_back(peer::ObjectedLastYear{i, *row.verdict, row.comment});
    }
    std::ranges::stable_sort(warnings, {}, criterionOf);
    return warnings;
}

} // namespace bangdiem
