// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/claimtext.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

Criterion graded()
{
    Criterion criterion;
    criterion.id = "I.2.1";
    criterion.maximum = Points::fromInteger(3);
    criterion.rule = GradedRule{Points::fromUnits(2'500)};
    return criterion;
}

Criterion yesNo()
{
    Criterion criterion;
    criterion.id = "I.2.4";
    criterion.maximum = Points::fromInteger(5);
    criterion.rule = AllOrNothingRule{};
    return criterion;
}

struct Typed {
    const char16_t *text;
    std::int64_t units;
};

class GradedClaim : public ::testing::TestWithParam<Typed>
{
};

TEST_P(GradedClaim, IsReadAsItIsTyped)
{
    const auto claim = parseClaim(graded(), QString::fromUtf16(GetParam().text));

    ASSERT_TRUE(claim);
    EXPECT_EQ(*claim, Points::fromUnits(GetParam().units));
}

INSTANTIATE_TEST_SUITE_P(Typed, GradedClaim,
    ::testing::Values(Typed{u"2,5", 25'000}, Typed{u"2.5", 25'000}, Typed{u" 3 ", 30'000}, Typed{u"0", 0},
        Typed{u"0,25", 2'500}, Typed{u"12", 120'000}));

class YesNoClaim : public ::testing::TestWithParam<Typed>
{
};

TEST_P(YesNoClaim, IsReadAsItIsTyped)
{
    const auto claim = parseClaim(yesNo(), QString::fromUtf16(GetParam().text));

    ASSERT_TRUE(claim);
    EXPECT_EQ(*claim, Points::fromUnits(GetParam().units));
}

INSTANTIATE_TEST_SUITE_P(Typed, YesNoClaim,
    ::testing::Values(Typed{u"có", 50'000}, Typed{u"CÓ", 50'000}, Typed{u"co\u0301", 50'000},
        Typed{u"x", 50'000}, Typed{u"X", 50'000}, Typed{u"5", 50'000}, Typed{u"yes", 50'000},
        Typed{u"không", 0}, Typed{u"khong", 0}, Typed{u"k", 0}, Typed{u"0", 0}, Typed{u"no", 0}));

TEST(ClaimText, NothingTypedClearsTheClaim)
{
    const auto claim = parseClaim(graded(), QStringLiteral("  "));

    ASSERT_TRUE(claim);
    EXPECT_FALSE(claim->has_value());
}

TEST(ClaimText, WhatIsNoClaimIsRefusedWithItsReason)
{
    const auto code = [](const Criterion &criterion, const char16_t *text) {
        return parseClaim(criterion, QString::fromUtf16(text)).error().code;
    };

    EXPECT_EQ(code(graded(), u"2,3"), ErrorCode::ClaimOffStep);
    EXPECT_EQ(code(graded(), u"-1"), ErrorCode::ClaimNegative);
    EXPECT_EQ(code(graded(), u"có"), ErrorCode::ClaimNotNumber);
    EXPECT_EQ(code(graded(), u"2,5,"), ErrorCode::ClaimNotNumber);
    EXPECT_EQ(code(yesNo(), u"3"), ErrorCode::ClaimNotYesNo);
    EXPECT_EQ(code(yesNo(), u"có lẽ"), ErrorCode::ClaimNotYesNo);
}

TEST(ClaimText, IsEditedAsItIsReadBack)
{
    const auto five = Points::fromInteger(5);

    EXPECT_EQ(claimText(yesNo(), five, Language::Vietnamese), QStringLiteral("Có"));
    EXPECT_EQ(claimText(yesNo(), Points{}, Language::Vietnamese), QStringLiteral("Không"));
    EXPECT_EQ(claimText(yesNo(), std::nullopt, Language::Vietnamese), QString());
    EXPECT_EQ(claimText(graded(), Points::fromUnits(25'000), Language::Vietnamese), QStringLiteral("2,5"));
    EXPECT_EQ(claimText(graded(), Points::fromUnits(25'000), Language::English), QStringLiteral("2.5"));
}

} // namespace
} // namespace bangdiem
