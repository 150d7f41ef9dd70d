// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

namespace bangdiem::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class Warnings : public RegisterTest
{
protected:
    /// Those of one kind.
    template <typename Kind> std::vector<Kind> found(const OpenedSubmission &submission)
    {
        std::vector<Kind> kinds;
        for (const auto &warning : demanded(book.warnings(submission)))
            if (const auto *one = std::get_if<Kind>(&warning))
                kinds.push_back(*one);
        return kinds;
    }
    std::function<void(Dossier &)> issued(std::int64_t count) const
    {
        return [this, count](Dossier &dossier) {
            auto &figures = dossier.answers.criteria[row("I.3.1")].figures;
            figures = {count, count};
        };
    }
};

TEST_P(Warnings, ADocumentThatTwoAgenciesCiteIsNamedWithTheOther)
{
    taken("a.bangdiem", sampleAgency(1));
    auto same = sampleAgency(2);
    same.marker = sampleAgency(1).marker;

    const auto submission = taken("b.bangdiem", same);

    const auto shared = found<peer::SharedDocument>(submission);
    ASSERT_FALSE(shared.empty());
    EXPECT_EQ(shared[0].number, "12/QĐ-1");
    EXPECT_EQ(shared[0].agency, sampleAgency(1).agency);
    EXPECT_THAT(found<peer::SharedDocument>(taken("c.bangdiem", sampleAgency(3))), IsEmpty());
}

TEST_P(Warnings, AnAgencyWhoseNameDiffersInAccentsIsAnotherOne)
{
    taken("a.bangdiem", {.agency = "UBND xã Tân Thành", .year = 2014}, issued(100));
    taken("b.bangdiem", {.agency = "UBND xã Tân Thành"});

    const auto submission = taken("c.bangdiem", {.agency = "UBND xã Tân Thạnh"}, issued(400));

    EXPECT_FALSE(found<peer::SharedDocument>(submission).empty());
    EXPECT_FALSE(found<peer::SharedFile>(submission).empty());
    EXPECT_THAT(found<peer::FigureJumped>(submission), IsEmpty()) << "last year's were the other one's";
    const auto again = taken("d.bangdiem", {.agency = "Ủy ban nhân dân xã Tân Thạnh"});
    for (const auto &shared : found<peer::SharedDocument>(again))
        EXPECT_EQ(shared.agency, "UBND xã Tân Thành") << "none of its own";
}

TEST_P(Warnings, TheSameFileOfTwoAgenciesIsNamed)
{
    taken("a.bangdiem", sampleAgency(1));

    const auto shared = found<peer::SharedFile>(taken("b.bangdiem", sampleAgency(2)));

    ASSERT_FALSE(shared.empty()) << "all samples attach the same bytes";
    EXPECT_EQ(shared[0].name, "minh-chung.pdf");
}

TEST_P(Warnings, AFigureFarOffItsPeersIsNamed)
{
    for (int i = 1; i <= 5; ++i)
        taken(std::to_string(i), sampleAgency(i), issued(100 + i));

    const auto far = found<peer::FigureFarOff>(taken("x", sampleAgency(6), issued(90'000)));

    ASSERT_THAT(far, SizeIs(2));
    EXPECT_EQ(far[0].criterion, row("I.3.1"));
    EXPECT_EQ(far[0].value, 90'000);
}

TEST_P(Warnings, LastYearsFiguresFilesAndObjectionsAreNamed)
{
    auto before = sampleAgency(1);
    before.year = 2014;
    auto last = taken("2014", before, issued(100));
    demanded(book.review(last, {{row("I.2.4"), {RowVerdict::RejectEvidence, {}, "sai"}, {}}}, author()));

    const auto submission = taken("2015", sampleAgency(1), issued(400));

    EXPECT_THAT(found<peer::FigureJumped>(submission), SizeIs(2));
    EXPECT_THAT(found<peer::ObjectedLastYear>(submission), SizeIs(1));
    EXPECT_FALSE(found<peer::FileOfLastYear>(submission).empty());
    EXPECT_THAT(found<peer::SharedFile>(submission), IsEmpty()) << "its own of another year";
}

ON_EACH_ENGINE(Warnings);

} // namespace
} // namespace bangdiem::testing
