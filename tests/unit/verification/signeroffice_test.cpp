// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signeroffice.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

bool fits(const std::string &organisation, const std::string &agency, const std::string &place = "Tây Ninh")
{
    Certificate certificate;
    certificate.organisation = organisation;
    Heading heading;
    heading.agency = agency;
    heading.place = place;
    return namesAgency(certificate, heading);
}

TEST(SignersOffice, IsTheAgencyWhateverCaseAccentsAndBlanks)
{
    EXPECT_TRUE(fits("Sở Tài chính", "Sở Tài chính"));
    EXPECT_TRUE(fits("SỞ TÀI CHÍNH", "Sở Tài chính"));
    EXPECT_TRUE(fits("So Tai chinh", "Sở Tài chính"));
    EXPECT_TRUE(fits(" Sở  Tài-chính. ", "Sở Tài chính"));
    EXPECT_TRUE(fits("ỦY BAN NHÂN DÂN HUYỆN TÂN BIÊN", "UBND huyện Tân Biên"));
}

TEST(SignersOffice, MayNameThePlaceOnOneSide)
{
    EXPECT_TRUE(fits("Sở Tài chính tỉnh Tây Ninh", "Sở Tài chính"));
    EXPECT_TRUE(fits("Sở Tài chính Tây Ninh", "Sở Tài chính"));
    EXPECT_TRUE(fits("Sở Tài chính", "Sở Tài chính tỉnh Tây Ninh"));
    EXPECT_FALSE(fits("Sở Tài chính tỉnh Bình Dương", "Sở Tài chính"));
    EXPECT_FALSE(fits("Sở Tài chính Tây Ninh", "Sở Tài chính", ""));
}

TEST(SignersOffice, IsNotAnotherOne)
{
    EXPECT_FALSE(fits("Sở Y tế", "Sở Tài chính"));
    EXPECT_FALSE(fits("Sở Tài", "Sở Tài chính"));
    EXPECT_FALSE(fits("Sở Tài chính Kế toán", "Sở Tài chính"));
    EXPECT_FALSE(fits("UBND thành phố Tây Ninh", "UBND tỉnh Tây Ninh"));
    EXPECT_FALSE(fits("", "Sở Tài chính"));
    EXPECT_FALSE(fits("-", "."));
    EXPECT_FALSE(fits("tỉnh Tây Ninh", ""));
}

TEST(SignersOffice, IsFoundInTheUnitToo)
{
    Certificate certificate;
    certificate.organisation = "UBND tỉnh Tây Ninh";
    certificate.unit = "Sở Tài chính";
    Heading heading;
    heading.agency = "Sở Tài chính";
    heading.place = "Tây Ninh";
    EXPECT_TRUE(namesAgency(certificate, heading));
    heading.agency = "Sở Y tế";
    EXPECT_FALSE(namesAgency(certificate, heading));
}

} // namespace
} // namespace bangdiem
