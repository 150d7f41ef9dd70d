// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/agencyname.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {
namespace {

bool same(const char *one, const char *other)
{
    return agencyKey(one) == agencyKey(other);
}

bool alike(const char *one, const char *other)
{
    return areAlike(agencyKey(one), agencyKey(other));
}

TEST(AgencyNames, SpelledDifferentlyAreTheSameAgency)
{
    EXPECT_TRUE(same("Sở Tài chính", "SỞ  TÀI CHÍNH"));
    EXPECT_TRUE(same("Sở Tài chính", "So Tai chinh."));
    EXPECT_TRUE(same("UBND huyện Gò Dầu", "Ủy ban nhân dân huyện Gò Dầu"));
    EXPECT_TRUE(same("UBND TP. Tây Ninh", "Uỷ ban Nhân dân thành phố Tây Ninh"));
    EXPECT_TRUE(same("Sở Y tế", "Sở Y-tế"));
    EXPECT_FALSE(same("Phường 1", "Phường 2"));
    EXPECT_FALSE(same("Sở Tài chính", "Sở Tư pháp"));
}

TEST(AgencyNames, OneSlipOfTheHandIsAlike)
{
    EXPECT_TRUE(alike("Sở Tài chính", "Sở Tài chínhh"));
    EXPECT_TRUE(alike("Sở Tài chính", "Sở Tái chimh"));
    EXPECT_TRUE(alike("Sở Tài chính", "Sở Tài chính tỉnh Tây Ninh"));
    EXPECT_FALSE(alike("Sở Tài chính", "Sở Tài chính")) << "they are the same";
    EXPECT_FALSE(alike("UBND phường 1", "UBND phường 2"));
    EXPECT_FALSE(alike("UBND phường 1", "UBND phường 11"));
    EXPECT_FALSE(alike("Sở Y tế", "Sở Y tê1"));
    EXPECT_FALSE(alike("Sở Tài chính", "Sở Công Thương"));
}

} // namespace
} // namespace bangdiem::testing
