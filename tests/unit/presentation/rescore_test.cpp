// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sessionfixture.h"

#include "scoring/evaluate.h"
#include "scoring/wording.h"

#include <random>

namespace bangdiem {
namespace {

class RescoreTest : public testing::SessionTest
{
protected:
    void expectAsEvaluated() const
    {
        const auto &dossier = session->dossier();
        const auto &sheet = session->sheet();
        const auto anew = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
        EXPECT_EQ(sheet.total.score, anew.total.score);
        EXPECT_EQ(sheet.total.sum, anew.total.sum);
        EXPECT_EQ(sheet.answered, anew.answered);
        for (std::size_t i = 0; i < anew.sections.size(); ++i)
            EXPECT_EQ(sheet.sections[i].score, anew.sections[i].score);
        for (std::size_t i = 0; i < anew.groups.size(); ++i)
            EXPECT_EQ(sheet.groups[i].score, anew.groups[i].score);
        for (std::size_t i = 0; i < anew.criteria.size(); ++i) {
            EXPECT_EQ(sheet.criteria[i].score, anew.criteria[i].score) << i;
            EXPECT_EQ(sheet.criteria[i].status, anew.criteria[i].status) << i;
            EXPECT_EQ(wordTogether(sheet.reasonsOf(i), dossier.rules(), i, Language::English),
                wordTogether(anew.reasonsOf(i), dossier.rules(), i, Language::English));
        }
        EXPECT_EQ(kindsOf(std::span<const Warning>(sheet.warnings)),
            kindsOf(std::span<const Warning>(anew.warnings)));
    }

    template <typename T> static std::vector<std::size_t> kindsOf(std::span<const T> values)
    {
        std::vector<std::size_t> kinds;
        for (const auto &value : values)
            kinds.push_back(value.index());
        return kinds;
    }
};

TEST_F(RescoreTest, GivesWhatEvaluatingAllGivesAfterAnyRunOfEdits)
{
    constexpr int kEdits = 3'000; // Enough that reasons nobody has any more are thrown away in between.
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const auto rows = session->rubric().criteria.size();
    for (int i = 0; i < kEdits; ++i) {
        const auto index = static_cast<std::size_t>(upTo(static_cast<int>(rows) - 1));
        const auto &criterion = session->rubric().criteria[index];
        Answer answer;
        for (std::size_t figure = 0; figure < criterion.figures.size(); ++figure)
            answer.figures.emplace_back(upTo(3) == 0 ? std::nullopt : std::optional<std::int64_t>(upTo(60)));
        if (criterion.documentNeed != Need::None)
            for (int document = upTo(2); document > 0; --document)
                answer.documents.push_back({upTo(1) ? "12" : "",
                    std::chrono::year(2013 + upTo(3)) / std::chrono::month(6) / 30, {}, {}, {}});
        if (const int claim = upTo(3); claim > 0)
            answer.claim = claim == 1 ? Points{} : criterion.maximum;
        session->setAnswer(index, answer);
        if (i % 100 == 0)
            session->setDeclared(
                "I.6", upTo(1) ? std::vector<std::string>{"no-software"} : std::vector<std::string>{});
        if (i % 20 == 0)
            expectAsEvaluated();
    }
    expectAsEvaluated();
}

} // namespace
} // namespace bangdiem
