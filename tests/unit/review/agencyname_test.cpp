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

TEST(AgencyNames, ThatDifferInAccentsOnlyAreOtherAgencies)
{
    EXPECT_FALSE(isSameAgency("UBND xã Tân Thành", "UBND xã Tân Thạnh"));
    EXPECT_FALSE(isSameAgency("UBND xã Tân Hòa", "UBND xã Tân Hoa"));
    EXPECT_FALSE(isSameAgency("UBND xã Bình Minh", "UBND xã Bính Minh"));
    EXPECT_FALSE(isSameAgency("UBND xã Long Định", "UBND xã Long Dinh"));
    EXPECT_FALSE(isSameAgency("UBND xã Mỹ Lộc", "UBND xã Mỹ Lợc"));
    EXPECT_FALSE(isSameAgency("Phường 1", "Phường 2"));
    EXPECT_EQ(agencyKey("UBND xã Tân Thành"), agencyKey("UBND xã Tân Thạnh")) << "to be found, and told";
}

TEST(AgencyNames, AreOneHoweverTheyAreWritten)
{
    EXPECT_TRUE(isSameAgency("Sở Tài chính", "SỞ  TÀI CHÍNH."));
    EXPECT_TRUE(isSameAgency("UBND huyện Gò Dầu", "Ủy ban nhân dân huyện Gò Dầu"));
    EXPECT_TRUE(isSameAgency("UBND TP. Tây Ninh", "Uỷ ban Nhân dân thành phố Tây Ninh"));
    EXPECT_TRUE(isSameAgency("Văn phòng HĐND tỉnh", "VP Hội đồng nhân dân tỉnh"));
    EXPECT_TRUE(isSameAgency("HDND tỉnh", "HĐND tỉnh"));
    EXPECT_TRUE(isSameAgency("Sở Y tế", "Sở Y–tế")) << "a dash";
    EXPECT_TRUE(isSameAgency("Sở Y tế", "Sở\xC2\xA0Y tế")) << "a blank that does not break";
    EXPECT_TRUE(isSameAgency("UBND xã Tân Hòa", "UBND xã Tân Hoà")) << "the tone as it was put once";
    EXPECT_TRUE(isSameAgency("UBND phường Thuỷ Khuê", "UBND phường Thủy Khuê"));
    EXPECT_TRUE(isSameAgency("Sở Tài chính", "So\xCC\x9B\xCC\x89 Ta\xCC\x80i chi\xCC\x81nh"))
        << "not composed";
    EXPECT_TRUE(isSameAgency("\xFF", "\xFF"));
    EXPECT_FALSE(isSameAgency("\xFF", "\xFE"));
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
