// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of any two dossiers that are merged.
#include "dossier/merge.h"

#include "partsheet.h"

#include <algorithm>
#include <functional>
#include <random>

namespace bangdiem::testing {

namespace {

constexpr unsigned kPairs = 300;

/// Answers out of a small pool, so that two dossiers often agree.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_generator(seed)
    {
    }

    std::size_t below(std::size_t end) { return m_generator() % end; }

    Dossier dossier(std::string id)
    {
        auto made = blankDossier(std::move(id));
        for (auto &answer : made.answers.criteria)
            answer = this->answer();
        if (below(2) == 0)
            made.answers.declared = {{"I.6", "no-software"}};
        return made;
    }

    std::vector<std::size_t> rows(const Dossier &dossier)
    {
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < dossier.answers.criteria.size(); ++i) {
            if (below(2) == 0)
                chosen.push_back(i);
        }
        return chosen;
    }

private:
    Answer answer()
    {
        auto answer = below(2) == 0 ? Answer() : claimOf(static_cast<int>(below(2)));
        if (below(4) == 0)
            answer.note = "ghi chú";
        if (below(3) == 0) {
            const auto kind = static_cast<char>('a' + below(2));
            answer.attachments
                = {{static_cast<std::int64_t>(below(1000)), "a.pdf", 10, std::string(64, kind)}};
            answer.documents = {{"1/QĐ", std::nullopt, "", "", answer.attachments[0].content}};
        }
        return answer;
    }

    std::mt19937 m_generator;
};

/// Both say the same on the rows, whatever their keys; `rows` and their groups' declarations.
bool agree(const Dossier &a, const Dossier &b, const std::vector<std::size_t> &rows)
{
    const auto plan = planMerge(a, b, rows, {}).value();
    return countOf(plan, Fate::Same) == plan.size();
}

/// `mine` after a merge in which conflicts become `conflicts`.
Dossier after(Dossier mine, const Dossier &theirs, const std::vector<std::size_t> &rows, Fate conflicts)
{
    for (const auto &row : settled(planMerge(mine, theirs, rows, {}).value(), conflicts)) {
        if (row.fate != Fate::Take)
            continue;
        if (row.criterion)
            mine.answers.criteria[*row.criterion] = theirs.answers.criteria[*row.criterion];
        std::erase_if(mine.answers.declared, [&](const Declared &one) { return one.target == row.target; });
        for (const auto &id : declaredOf(theirs.answers, row.target))
            mine.answers.declared.push_back({row.target, id});
    }
    return mine;
}

struct Pair {
    Dossier mine;
    Dossier theirs;
    std::vector<std::size_t> rows; ///< Chosen by chance.
};

void forAnyPair(const std::function<void(const Pair &)> &expect)
{
    for (unsigned seed = 1; seed <= kPairs; ++seed) {
        SCOPED_TRACE(seed);
        Random random(seed);
        auto mine = random.dossier("mine");
        auto rows = random.rows(mine);
        expect({std::move(mine), random.dossier("theirs"), std::move(rows)});
    }
}

/// The chosen rows of which neither the row nor its group is a conflict.
std::vector<std::size_t> agreeable(const Pair &pair)
{
    std::vector<std::size_t> rows;
    for (const auto row : pair.rows) {
        if (countOf(planMerge(pair.mine, pair.theirs, {row}, {}).value(), Fate::Conflict) == 0)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST(MergeOfAnyPair, LeavesTheRowsThatWereNotChosen)
{
    forAnyPair([](const Pair &pair) {
        const auto merged = after(pair.mine, pair.theirs, pair.rows, Fate::Take);
        for (std::size_t i = 0; i < merged.answers.criteria.size(); ++i) {
            const bool chosen = std::ranges::binary_search(pair.rows, i);
            EXPECT_TRUE(chosen || merged.answers.criteria[i] == pair.mine.answers.criteria[i]) << i;
        }
    });
}

TEST(MergeOfAnyPair, TakingTheirsSaysWhatTheySayWhereTheySaySomething)
{
    forAnyPair([](const Pair &pair) {
        const auto merged = after(pair.mine, pair.theirs, pair.rows, Fate::Take);
        for (const auto row : pair.rows) {
            const bool theyAreBlank = isBlank(pair.theirs.answers.criteria[row]);
            const auto plan = planMerge(merged, theyAreBlank ? pair.mine : pair.theirs, {row}, {}).value();
            EXPECT_EQ(plan.back().fate, Fate::Same) << plan.back().target;
        }
    });
}

TEST(MergeOfAnyPair, ChangesNothingTheSecondTime)
{
    forAnyPair([](const Pair &pair) {
        for (const auto conflicts : {Fate::Take, Fate::Keep}) {
            const auto once = after(pair.mine, pair.theirs, pair.rows, conflicts);
            EXPECT_EQ(after(once, pair.theirs, pair.rows, conflicts).answers, once.answers);
        }
    });
}

TEST(MergeOfAnyPair, TakingTheirsAndThenOursMakesBothTheSame)
{
    forAnyPair([](const Pair &pair) {
        const auto merged = after(pair.mine, pair.theirs, pair.rows, Fate::Take);
        EXPECT_TRUE(agree(after(pair.theirs, merged, pair.rows, Fate::Take), merged, pair.rows));
    });
}

TEST(MergeOfAnyPair, WithoutConflictsDoesNotDependOnWhoTakes)
{
    forAnyPair([](const Pair &pair) {
        const auto rows = agreeable(pair);
        EXPECT_TRUE(agree(after(pair.mine, pair.theirs, rows, Fate::Conflict),
            after(pair.theirs, pair.mine, rows, Fate::Conflict), rows));
    });
}

} // namespace bangdiem::testing
