// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdossiers.h"

#include "shippeddossiers.h"

#include <algorithm>
#include <random>

namespace bangdiem {

namespace {

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_generator(seed)
    {
    }

    int upTo(int most) { return static_cast<int>(m_generator() % static_cast<unsigned>(most + 1)); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }

    Figures figures(const Criterion &criterion)
    {
        Figures figures;
        for (std::size_t i = 0; i < criterion.figures.size(); ++i)
            figures.push_back(oneIn(4) ? std::nullopt : std::optional<std::int64_t>(upTo(120)));
        while (!figures.empty() && !figures.back())
            figures.pop_back();
        return figures;
    }

    Points claim(const Criterion &criterion)
    {
        const auto *graded = std::get_if<GradedRule>(&criterion.rule);
        if (!graded)
            return oneIn(3) ? Points() : criterion.maximum;
        return Points::fromUnits(graded->step.units() * upTo(14));
    }

    Document document(std::int64_t file)
    {
        Document document;
        document.number = oneIn(5) ? "" : std::to_string(upTo(99)) + "/QĐ-STC";
        if (!oneIn(5))
            document.date = std::chrono::year(2013 + upTo(3))
                / std::chrono::month(static_cast<unsigned>(1 + upTo(11))) / 15;
        if (oneIn(2))
            document.content = file;
        return document;
    }

private:
    std::mt19937 m_generator;
};

void answerFigures(Answer &answer, const Criterion &criterion, Chance &chance)
{
    if (chance.oneIn(3)) {
        for (const auto *unit : {"Văn phòng", "Phòng Tư pháp", "Phòng Y tế"})
            answer.units.push_back({unit, chance.figures(criterion)});
        answer.figures = sumOf(answer.units);
    } else if (!chance.oneIn(3)) {
        answer.figures = chance.figures(criterion);
    }
}

Answer randomAnswer(const Criterion &criterion, std::int64_t content, Chance &chance)
{
    Answer answer;
    if (chance.oneIn(6))
        return answer;
    if (!chance.oneIn(3))
        answer.claim = chance.claim(criterion);
    answerFigures(answer, criterion, chance);
    if (chance.oneIn(2)) {
        answer.attachments.push_back({content, "minh-chung.pdf", 10, std::string(64, 'a')});
        for (int count = chance.upTo(2); count > 0; --count)
            answer.documents.push_back(chance.document(content));
    }
    if (chance.oneIn(5))
        answer.note = "ghi chú";
    if (chance.oneIn(5))
        answer.links = {"https://tayninh.gov.vn"};
    if (chance.oneIn(5))
        answer.earlier = Earlier{2014, chance.oneIn(2), chance.figures(criterion), {}};
    return answer;
}

template <typename Parts> void declare(Answers &answers, const Parts &parts, Chance &chance)
{
    for (const auto &part : parts) {
        for (const auto &declaration : part.declarations) {
            if (chance.oneIn(3))
                answers.declared.push_back({part.id, declaration.id});
        }
    }
    std::ranges::sort(answers.declared);
}

} // namespace

Dossier randomDossier(const std::string &rubricId, unsigned seed)
{
    Chance chance(seed);
    auto dossier = blankDossier(rubricId);
    std::int64_t content = 0;
    for (const auto &criterion : dossier.rules().criteria)
        dossier.answers.criteria.push_back(randomAnswer(criterion, ++content, chance));
    declare(dossier.answers, dossier.rules().groups, chance);
    declare(dossier.answers, dossier.rules().criteria, chance);
    return dossier;
}

} // namespace bangdiem
