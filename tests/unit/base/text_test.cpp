// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <gtest/gtest.h>

using namespace bangdiem;

TEST(Text, ComposesVietnamese)
{
    EXPECT_EQ(toNfc("Đa\xCC\x81nh gia\xCC\x81"), "Đánh giá");
    EXPECT_EQ(toNfc("\xFF"), std::nullopt);
}

namespace {

std::string utf8(unsigned codepoint)
{
    const auto tail = [](unsigned bits) { return static_cast<char>(0x80U | (bits & 0x3fU)); };
    if (codepoint < 0x80)
        return {static_cast<char>(codepoint)};
    if (codepoint < 0x800)
        return {static_cast<char>(0xc0U | codepoint >> 6U), tail(codepoint)};
    return {static_cast<char>(0xe0U | codepoint >> 12U), tail(codepoint >> 6U), tail(codepoint)};
}

} // namespace

TEST(Text, IsPlainOnlyWhereItIsComposedAndSafe)
{
    // Sent the long way round by a character that is not plain.
    const std::string longWay = "\xE4\xB8\xAD";
    int plain = 0;
    for (unsigned codepoint = 1; codepoint < 0xd800; ++codepoint) {
        const auto text = utf8(codepoint);
        if (!isPlain(text))
            continue;
        ++plain;
        EXPECT_EQ(unsafeCharacter(text + longWay), std::nullopt) << codepoint;
        for (const std::string before : {"a", "e", "o", "u", "\xC6\xA1", "\xC3\xAA"})
            EXPECT_EQ(toNfc(before + text + longWay), before + text + longWay) << codepoint;
    }

    EXPECT_EQ(plain, 95 + 0x300 - 0xa1 - 1 + 256 + 24);
    EXPECT_TRUE(isPlain("12/QĐ-STC: “Quy chế” – ổ đĩa"));
    EXPECT_FALSE(isPlain("e\xCC\x82\xCC\x81"));
    EXPECT_FALSE(isPlain("a\n"));
    EXPECT_FALSE(isPlain("\xFF"));
    EXPECT_FALSE(isPlain("\xC2\xAD"));
}

TEST(Text, FoldsAccentsAndStrokesForSearching)
{
    EXPECT_EQ(folded("Đánh giá mức độ ỨNG DỤNG, đường"), "danh gia muc do ung dung, duong");
}

TEST(Text, HoldsLettersAndMarksThatNobodySeesForHidden)
{
    for (const unsigned codepoint : {0x34fU, 0x115fU, 0x1160U, 0x17b4U, 0x3164U, 0xfe0fU, 0xffa0U}) {
        EXPECT_NE(unsafeCharacter("I.1.1" + utf8(codepoint)), std::nullopt) << codepoint;
        EXPECT_EQ(madeVisible(utf8(codepoint)).front(), '[') << codepoint;
    }
    EXPECT_EQ(unsafeCharacter("e\xCC\x82 \xE4\xB8\xAD"), std::nullopt);
}

TEST(Text, KnowsBlanksOfEveryKind)
{
    EXPECT_TRUE(isOnlyBlanks(""));
    EXPECT_TRUE(isOnlyBlanks(" \t\r\n" + utf8(0xa0) + utf8(0x2003) + utf8(0x3000)));
    EXPECT_FALSE(isOnlyBlanks(utf8(0xa0) + "x"));
    EXPECT_FALSE(isOnlyBlanks("\xFF"));
}

TEST(Text, NamesTheFirstHiddenCharacter)
{
    EXPECT_EQ(unsafeCharacter("Sở Tài chính"), std::nullopt);
    EXPECT_EQ(unsafeCharacter("a\xE2\x80\xAE"
                              "fdp.exe"),
        "U+202E");
    EXPECT_EQ(unsafeCharacter("a\tb"), "U+0009");
    EXPECT_EQ(unsafeCharacter("a\nb"), "U+000A");
    EXPECT_EQ(unsafeCharacter("a\nb", false), std::nullopt);
    EXPECT_EQ(unsafeCharacter(std::string_view("a\0b", 3)), "U+0000");
    EXPECT_EQ(unsafeCharacter("\xEF\xBB\xBF"), "U+FEFF");
    EXPECT_EQ(unsafeCharacter("\xC0\x80"), "UTF-8");
}

TEST(Text, NamesAMarkTooManyOnOneLetter)
{
    std::string letter = "a";
    for (int i = 0; i < 30; ++i)
        letter += "\xCC\x81";

    EXPECT_EQ(unsafeCharacter(letter + 'b' + letter), std::nullopt);
    EXPECT_EQ(unsafeCharacter(letter + "\xCC\xA3"), "U+0323");
}

TEST(Text, WritesHiddenCharactersOut)
{
    EXPECT_EQ(madeVisible("bao_cao\xE2\x80\xAE"
                          "fdp.exe"),
        "bao_cao[U+202E]fdp.exe");
    EXPECT_EQ(madeVisible("a\xFF"
                          "b"),
        "a[?]b");
    EXPECT_EQ(madeVisible("dòng 1\ndòng 2"), "dòng 1\ndòng 2");
}

TEST(Text, HoldsEveryWordThatIsAskedForInAnyOrder)
{
    EXPECT_TRUE(holdsWords("ubnd huyen go dau", " dau  go "));
    EXPECT_TRUE(holdsWords("so y te", ""));
    EXPECT_FALSE(holdsWords("so y te", "so tai"));
}
