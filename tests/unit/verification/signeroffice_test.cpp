// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signeroffice.h"

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

const Office kFinance{"Sở Tài chính", "Tây Ninh", "UBND tỉnh Tây Ninh"};
const Office kGoDau{"UBND huyện Gò Dầu", "Gò Dầu", "UBND tỉnh Tây Ninh"};

bool fits(const std::string &organisation, const std::string &agency, const std::string &place = "Tây Ninh")
{
    Certificate certificate;
    certificate.organisation = organisation;
    return namesAgency(certificate, {agency, place, {}});
}

Certificate certificateOf(const std::string &organisation, const std::string &unit,
    const std::string &province = {}, const std::string &locality = {})
{
    Certificate certificate;
    certificate.name = "Nguyễn Văn A";
    certificate.organisation = organisation;
    certificate.unit = unit;
    certificate.province = province;
    certificate.locality = locality;
    return certificate;
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

TEST(SignersOffice, IsFoundInTheUnitOfABodyOfTheSamePlace)
{
    EXPECT_TRUE(namesAgency(certificateOf("UBND tỉnh Tây Ninh", "Sở Tài chính"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("Tỉnh Tây Ninh", "Sở Tài chính"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("", "Sở Tài chính"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("Bộ Tài chính", "Sở Tài chính tỉnh Tây Ninh"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("UBND tỉnh Tây Ninh", "UBND huyện Gò Dầu"), kGoDau));
    EXPECT_FALSE(namesAgency(certificateOf("UBND tỉnh Tây Ninh", "Sở Y tế"), kFinance));
    EXPECT_FALSE(namesAgency(certificateOf("UBND tỉnh Bình Dương", "Sở Tài chính"), kFinance));
    EXPECT_FALSE(namesAgency(certificateOf("Công ty Sao Mai", "Sở Tài chính"), kFinance));
}

TEST(SignersOffice, IsInTheProvinceThatTheCertificateSays)
{
    EXPECT_TRUE(namesAgency(certificateOf("Sở Tài chính", "", "Tây Ninh"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("Sở Tài chính", "", "Tỉnh Tây Ninh", "Hòa Thành"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("Sở Tài chính", "", "", "Thành phố Tây Ninh"), kFinance));
    EXPECT_TRUE(namesAgency(certificateOf("UBND huyện Gò Dầu", "", "Tây Ninh", "Gò Dầu"), kGoDau));
    EXPECT_FALSE(namesAgency(certificateOf("Sở Tài chính", "", "Bình Dương", "Thủ Dầu Một"), kFinance));
    EXPECT_FALSE(namesAgency(certificateOf("Sở Tài chính", "", "", "Thủ Dầu Một"), kFinance));
}

TEST(SignersOffice, ThatIsElsewhereIsToldWithWhatDiffers)
{
    const auto told = [](const Certificate &certificate) {
        return officeReasons({{certificate, {}}}, kFinance).at(0).english;
    };
    EXPECT_EQ(told(certificateOf("UBND tỉnh Bình Dương", "Sở Tài chính")),
        "The certificate of “Nguyễn Văn A” names the organisation “UBND tỉnh Bình Dương”, the dossier is of "
        "“Sở Tài chính”");
    EXPECT_EQ(told(certificateOf("Sở Tài chính", "", "Bình Dương")),
        "The certificate of “Nguyễn Văn A” names the organisation “Sở Tài chính, Bình Dương”, the dossier is "
        "of “Sở Tài chính, Tây Ninh”");
}

} // namespace
} // namespace bangdiem
