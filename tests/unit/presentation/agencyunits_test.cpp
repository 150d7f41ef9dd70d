// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agencyunits.h"

#include "unit/storage/testdossier.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

using Names = std::vector<std::string>;

class AgencyUnitsTest : public ::testing::Test
{
protected:
    AgencyUnitsTest() { dossier.answers.criteria.resize(dossier.rules().criteria.size()); }

    static Answer answerOf(const Names &names)
    {
        Answer answer;
        for (const auto &name : names)
            answer.units.push_back({name, {1}});
        return answer;
    }

    Dossier dossier = testing::emptyDossier();
};

TEST_F(AgencyUnitsTest, GrowByTheNamesOfARow)
{
    dossier.heading.units = {"A"};

    EXPECT_EQ(agencyUnits(dossier, 0, answerOf({"A", "B"})), (Names{"A", "B"}));
    EXPECT_EQ(agencyUnits(dossier, 0, answerOf({"C"})), (Names{"C"})); // A was corrected.
    EXPECT_EQ(agencyUnits(dossier, 0, {}), (Names{"A"}));
}

TEST_F(AgencyUnitsTest, TakeANameOnceWhateverItsCaseAndAccents)
{
    dossier.heading.units = {"Phòng Nội vụ", "Văn phòng"};

    EXPECT_EQ(agencyUnits(dossier, 0, answerOf({"phòng nội vụ"})), dossier.heading.units);
}

TEST_F(AgencyUnitsTest, FollowACorrectionInTheirPlace)
{
    dossier.heading.units = {"A", "Bb", "C"};
    dossier.answers.criteria[0] = answerOf({"A", "Bb", "C"});

    EXPECT_EQ(agencyUnits(dossier, 0, answerOf({"A", "B", "C"})), (Names{"A", "B", "C"}));
}

TEST_F(AgencyUnitsTest, KeepANameThatAnotherRowHas)
{
    dossier.heading.units = {"A", "B"};
    dossier.answers.criteria[0] = dossier.answers.criteria[1] = answerOf({"A", "B"});

    EXPECT_EQ(agencyUnits(dossier, 0, answerOf({"A", "X"})), (Names{"A", "B", "X"}));
}

TEST_F(AgencyUnitsTest, KeepTheNameOfALineThatWasRemoved)
{
    dossier.heading.units = {"A", "B"};
    dossier.answers.criteria[0] = answerOf({"A", "B"});

    EXPECT_EQ(agencyUnits(dossier, 0, answerOf({"A"})), (Names{"A", "B"}));
}

} // namespace
} // namespace bangdiem
