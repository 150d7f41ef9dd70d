// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfont.h"

#include <QFontInfo>
#include <QRawFont>

#include <gmock/gmock.h>

#include <array>

using namespace bangdiem;

namespace {

/// Every letter of Vietnamese and every sign of the sheets.
std::u32string neededCharacters()
{
    std::u32string all;
    for (char32_t c = 0x21; c < 0x7f; ++c)
        all += c;
    for (char32_t c = 0x1ea0; c <= 0x1ef9; ++c)
        all += c;
    return all + U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư½¼¾“”‘’–—…≥≤·×°§«»";
}

std::string nameOfCut(const testing::TestParamInfo<Face> &tested)
{
    constexpr std::array kNames{"Regular", "Bold", "Italic", "BoldItalic"};
    return kNames[static_cast<std::size_t>(tested.param)];
}

class ReportFont : public testing::TestWithParam<Face>
{
};

} // namespace

TEST_P(ReportFont, HasEveryLetterOfVietnameseInTheFaceItself)
{
    const auto font = reportFont(GetParam(), 200);

    const auto raw = QRawFont::fromFont(font);

    EXPECT_EQ(QFontInfo(font).family(), QStringLiteral("TeX Gyre Termes"));
    EXPECT_TRUE(font.styleStrategy() & QFont::NoFontMerging);
    for (const auto character : neededCharacters())
        EXPECT_TRUE(raw.supportsCharacter(character)) << std::hex << static_cast<unsigned>(character);
}

TEST_P(ReportFont, IsTheCutThatWasAskedFor)
{
    const auto raw = QRawFont::fromFont(reportFont(GetParam(), 200));

    const bool bold = GetParam() == Face::Bold || GetParam() == Face::BoldItalic;
    const bool italic = GetParam() == Face::Italic || GetParam() == Face::BoldItalic;
    EXPECT_EQ(raw.weight() >= QFont::Bold, bold);
    EXPECT_EQ(raw.style() != QFont::StyleNormal, italic);
}

INSTANTIATE_TEST_SUITE_P(AllCuts, ReportFont,
    testing::Values(Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic), nameOfCut);

TEST(Printable, LeavesOrdinaryVietnameseAndLineFeedsAlone)
{
    EXPECT_EQ(printable("Ứng dụng ½ “số”\nĐơn vị ≥ 5"), "Ứng dụng ½ “số”\nĐơn vị ≥ 5");
}

TEST(Printable, ComposesLettersThatCameInParts)
{
    EXPECT_EQ(printable("U\u031b\u0301ng du\u0323ng"), "Ứng dụng");
}

TEST(Printable, WritesOutControlAndBidiCharacters)
{
    EXPECT_EQ(printable("bao_cao\u202efdp.exe\x07"), "bao_cao[U+202E]fdp.exe[U+0007]");
}

TEST(Printable, WritesOutWhatTheFaceCannotDraw)
{
    EXPECT_EQ(printable("Sở 财 😀"), "Sở [U+8D22] [U+1F600]");
}
