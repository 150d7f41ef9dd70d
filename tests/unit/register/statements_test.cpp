// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

class Statements : public RegisterTest
{
protected:
    std::int64_t costOf(const std::function<void()> &use)
    {
        const auto before = book.statements();
        use();
        return book.statements() - before;
    }
    std::vector<std::int64_t> costs()
    {
        return {costOf([this] { demanded(book.list()); }),
            costOf([this] { demanded(book.openSubmission(1)); }),
            costOf([this] { demanded(book.standings("tayninh-2693-2015-pl1", 2015)); }),
            costOf([this] { demanded(book.warnings(demanded(book.openSubmission(1)))); })};
    }
};

TEST_P(Statements, OfListOpenRankAndWarningsAreAsManyForTenAsForOne)
{
    auto before = sampleAgency(0);
    before.year = 2014;
    taken("2014", sampleAgency(0));
    taken("2015", before);
    const auto few = costs();

    for (int i = 1; i < 10; ++i) {
        auto submission = taken(std::to_string(i), sampleAgency(i));
        demanded(
            book.review(submission, acceptRemaining(submission.rows, 0, submission.rows.size()), author()));
    }

    EXPECT_EQ(costs(), few);
    EXPECT_EQ(few[0], 3) << "BEGIN, SELECT, COMMIT";
    EXPECT_EQ(few[2], 3);
}

ON_EACH_ENGINE(Statements);

} // namespace
} // namespace bangdiem::testing
