// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/extract.h"

#include "namefault.h"
#include "testdossier.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;

namespace {

struct NameCase {
    std::string_view given;
    std::string_view safe;

    friend void PrintTo(const NameCase &tested, std::ostream *out)
    {
        *out << ::testing::PrintToString(tested.given);
    }
};

class SafeFileName : public ::testing::TestWithParam<NameCase>
{
};

constexpr std::string_view kNul("a\0b.pdf", 7);

INSTANTIATE_TEST_SUITE_P(Names, SafeFileName,
    ::testing::Values(NameCase{"quy-chế.pdf", "quy-chế.pdf"}, NameCase{"../../x", "x"},
        NameCase{"..\\..\\x", "x"}, NameCase{"/etc/passwd", "passwd"}, NameCase{"C:\\x", "x"},
        NameCase{"C:x", "C_x"}, NameCase{"\\\\srv\\s\\x", "x"}, NameCase{"x:ads", "x_ads"},
        NameCase{"%2e%2e/", "tep"}, NameCase{"....//", "tep"}, NameCase{"..", "tep"}, NameCase{".", "tep"},
        NameCase{"", "tep"}, NameCase{"   ", "tep"}, NameCase{kNul, "a_b.pdf"},
        NameCase{"a\nb.pdf", "a_b.pdf"}, NameCase{"-rf.pdf", "_-rf.pdf"}, NameCase{"~root", "_~root"},
        NameCase{".bashrc", "_.bashrc"}, NameCase{"a.pdf. . ", "a.pdf"}, NameCase{"a.exe\u00a0", "a.exe"},
        NameCase{"con", "_con"}, NameCase{"CON.pdf", "_CON.pdf"}, NameCase{"nul .txt", "_nul .txt"},
        NameCase{"COM1", "_COM1"}, NameCase{"COM¹.pdf", "_COM¹.pdf"}, NameCase{"lpt9.x.y", "_lpt9.x.y"},
        NameCase{"CONIN$", "_CONIN$"}, NameCase{"comma.pdf", "comma.pdf"}, NameCase{"com10", "com10"},
        NameCase{"bao_cao\u202efdp.exe", "bao_cao_fdp.exe"}, NameCase{"a\u200bb", "a_b"},
        NameCase{"\xff\xfe.pdf", "[_][_].pdf"}, NameCase{"a<b>c|d?e*f\"g", "a_b_c_d_e_f_g"},
        NameCase{"Quy che\u0302\u0301.pdf", "Quy chế.pdf"}));

/// Names put together from what is dangerous in names.
std::string randomName(std::mt19937 &generator)
{
    constexpr std::array<std::string_view, 34> kParts{"..", ".", "/", "\\", ":", "C:", "~", "-", " ", "con",
        "NUL", "lpt1", "COM²", "aux", ".pdf", ".exe", "\u202e", "\u200b", "\ufeff", "\u00a0", "\n", "ế",
        "e\u0302\u0301", "\xff", "\xc3", "a", "Đ", "%2e", "$", "*", "?", "|", "\u3000", "\xf0\x9f\x98\x80"};
    std::string name;
    const auto count = std::uniform_int_distribution(0, generator() % 20 == 0 ? 200 : 12)(generator);
    for (int i = 0; i < count; ++i) {
        if (generator() % 4 == 0)
            name += static_cast<char>(generator() & 0xffU);
        else
            name += kParts.at(generator() % kParts.size());
    }
    return name;
}

/// BANGDIEM_NAMES: how many random names; the suite takes 10,000.
int countOfNames()
{
    const char *text = std::getenv("BANGDIEM_NAMES");
    return text ? std::atoi(text) : 10'000;
}

Attachment attached(DossierFile &file, std::size_t row, const std::filesystem::path &source)
{
    const auto attachment = file.storeContent(source, momentAt(1)).value();
    auto answer = file.dossier().answers.criteria[row];
    answer.attachments.push_back(attachment);
    EXPECT_EQ(problemOf(file.setAnswer(row, answer, momentAt(2))), "");
    return attachment;
}

} // namespace

TEST_P(SafeFileName, IsWhatEverySystemTakes)
{
    EXPECT_EQ(safeFileName(GetParam().given), GetParam().safe);
    EXPECT_EQ(nameFault(safeFileName(GetParam().given)), "");
}

TEST(SafeFileNames, KeepTheExtensionOfALongName)
{
    std::string name;
    for (int i = 0; i < 100; ++i)
        name += "ế";

    const auto safe = safeFileName(name + ".pdf");

    EXPECT_EQ(safe.size(), 148U);
    EXPECT_TRUE(safe.ends_with("ế.pdf"));
}

TEST(SafeFileNames, AreSafeWhateverIsGiven)
{
    std::mt19937 generator(2693);
    const std::filesystem::path folder = "/evidence/I.2.4";
    for (int i = 0; i < countOfNames(); ++i) {
        const auto given = randomName(generator);
        const auto safe = safeFileName(given);

        ASSERT_EQ(nameFault(safe), "") << ::testing::PrintToString(given) << " -> " << safe;
        ASSERT_EQ((folder / safe).lexically_normal().parent_path(), folder);
        ASSERT_EQ(safeFileName(safe), safe);
    }
}

TEST(Extract, WritesEachFileIntoTheFolderOfItsCriterion)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    const auto row = indexOf(file.dossier(), "I.2.4");
    writeBytes(folder / "quy-chế.pdf", noise(600'000));
    attached(file, row, folder / "quy-chế.pdf");
    attached(file, row, folder / "quy-chế.pdf");

    const auto extracted = extractEvidence(file, folder / "out" / "deep");

    ASSERT_TRUE(extracted);
    ASSERT_EQ(extracted->size(), 2U);
    EXPECT_EQ(extracted->at(0).criterion, row);
    EXPECT_EQ(extracted->at(0).path, folder / "out" / "deep" / "I.2.4" / "quy-chế.pdf");
    EXPECT_EQ(extracted->at(1).path, folder / "out" / "deep" / "I.2.4" / "quy-chế (2).pdf");
    EXPECT_EQ(bytesOf(extracted->at(1).path), noise(600'000));
}

TEST(Extract, NeverWritesOverAFileOrThroughALink)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    writeBytes(folder / "x.pdf", "evidence");
    attached(file, indexOf(file.dossier(), "I.2.4"), folder / "x.pdf");
    attached(file, indexOf(file.dossier(), "I.5.2"), folder / "x.pdf");
    writeBytes(folder / "precious", "precious");
    std::filesystem::create_directories(folder / "out" / "I.2.4");
    std::filesystem::create_symlink(folder / "precious", folder / "out" / "I.2.4" / "x.pdf");
    std::filesystem::create_directory(folder / "elsewhere");
    std::filesystem::create_symlink(folder / "elsewhere", folder / "out" / "I.5.2");

    const auto extracted = extractEvidence(file, folder / "out");

    ASSERT_TRUE(extracted);
    EXPECT_EQ(extracted->at(0).path.filename(), "x (2).pdf");
    EXPECT_EQ(extracted->at(1).path, folder / "out" / "I.5.2 (2)" / "x.pdf");
    EXPECT_EQ(bytesOf(folder / "precious"), "precious");
    EXPECT_TRUE(std::filesystem::is_empty(folder / "elsewhere"));
}

TEST(Extract, RemovesAFileWhoseBytesAreNotThoseThatWereStored)
{
    const TestFolder folder;
    {
        auto file = created(folder / "a.bangdiem");
        writeBytes(folder / "x.pdf", "evidence");
        attached(file, 3, folder / "x.pdf");
    }
    ASSERT_EQ(runSql(folder / "a.bangdiem", "UPDATE chunk SET data = CAST('EVIDENCE' AS BLOB)"), "");
    const auto file = reopened(folder / "a.bangdiem");

    const auto extracted = extractEvidence(file, folder / "out");

    ASSERT_FALSE(extracted);
    EXPECT_EQ(extracted.error().code, ErrorCode::DossierDamaged);
    const auto id = file.dossier().rules().criteria[3].id;
    EXPECT_TRUE(std::filesystem::is_empty(folder / "out" / id));
}

class SaveContent : public ::testing::Test
{
protected:
    SaveContent()
        : m_file(created(m_folder / "a.bangdiem"))
    {
        writeBytes(m_folder / "x.pdf", noise(600'000));
        writeBytes(m_folder / "out.pdf", "earlier");
        m_attachment = attached(m_file, 3, m_folder / "x.pdf");
    }

    TestFolder m_folder;
    DossierFile m_file;
    Attachment m_attachment;
};

TEST_F(SaveContent, ReplacesAFileByWhatWasStored)
{
    const auto saved = saveContent(m_file, m_attachment, m_folder / "out.pdf");

    EXPECT_EQ(problemOf(saved), "");
    EXPECT_EQ(bytesOf(m_folder / "out.pdf"), noise(600'000));
}

TEST_F(SaveContent, LeavesTheEarlierFileWhereItIsStopped)
{
    std::vector<std::int64_t> told;
    const auto saved = saveContent(m_file, m_attachment, m_folder / "out.pdf", [&](std::int64_t bytes) {
        told.push_back(bytes);
        return told.size() < 2;
    });

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(told, ElementsAre(262'144, 524'288));
    EXPECT_EQ(bytesOf(m_folder / "out.pdf"), "earlier");
    EXPECT_THAT(m_folder.names(), ElementsAre(".~lock.a.bangdiem#", "a.bangdiem", "out.pdf", "x.pdf"));
}

} // namespace bangdiem
