// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencekind.h"

#include "testdossier.h"

#include <gtest/gtest.h>
#include <zip.h>

namespace bangdiem {

using namespace bangdiem::testing;

namespace {

std::optional<ErrorCode> refusalOf(std::string_view name)
{
    const auto kind = evidenceKindOf(name);
    return kind ? std::nullopt : std::optional(kind.error().code);
}

TEST(EvidenceKindOf, AllowsWhatOfficesKeepAndNothingElse)
{
    EXPECT_EQ(evidenceKindOf("quy chế.pdf"), EvidenceKind::Pdf);
    EXPECT_EQ(evidenceKindOf("BC 2015.11.23.PDF"), EvidenceKind::Pdf);
    EXPECT_EQ(evidenceKindOf("ảnh chụp 2015-11-23 10.32.05.png"), EvidenceKind::Png);
    EXPECT_EQ(evidenceKindOf("a.Jpg"), EvidenceKind::Jpeg);
    EXPECT_EQ(evidenceKindOf("a.jpeg"), EvidenceKind::Jpeg);
    EXPECT_EQ(evidenceKindOf("a.docx"), EvidenceKind::Docx);
    EXPECT_EQ(evidenceKindOf("số liệu.xlsx"), EvidenceKind::Xlsx);
    EXPECT_EQ(evidenceKindOf("a.odt"), EvidenceKind::Odt);
    EXPECT_EQ(evidenceKindOf("a.ods"), EvidenceKind::Ods);
    EXPECT_EQ(evidenceKindOf("a.csv"), EvidenceKind::Csv);
    EXPECT_EQ(evidenceKindOf("a.txt"), EvidenceKind::Text);
    EXPECT_EQ(evidenceKindOf("bảng.xlsx.pdf"), EvidenceKind::Pdf);
}

TEST(EvidenceKindOf, RefusesEveryOtherExtensionHoweverItIsWritten)
{
    for (const auto *name : {"a.exe", "a.scr", "a.bat", "a.cmd", "a.com", "a.pif", "a.lnk", "a.url", "a.js",
             "a.vbs", "a.hta", "a.msi", "a.ps1", "a.jar", "a.desktop", "a.appimage", "a.reg", "a.chm",
             "a.iso", "a.one", "a.xll", "a.docm", "a.xlsm", "a.svg", "a.html", "a.zip", "a.doc", "a.xls",
             "a.sh", "bao_cao.pdf.exe", "a.pdf .exe", "a.pdf                    .exe", "a.pdf.", "a.pdf ",
             "a.pdf. ", "a.pdf\u00a0", "a.pdf\u3000", "a.exe.", "pdf", "", ".", "a.", "a.p\u0111f",
             "a.\uff50\uff44\uff46", "a\uff0epdf", "a.pdf\u2024exe", "a.pdf:x", "a.pdf::$DATA",
             "bao_cao\u202efdp.exe", "bao_cao[U+202E]fdp.exe", "a.pdf\n", "a.pdf/"})
        EXPECT_EQ(refusalOf(name), ErrorCode::EvidenceKindUnknown) << name;
}

TEST(EvidenceKindOf, RefusesANameThatHidesSomething)
{
    for (const auto *name :
        {"bao_cao\u202eexe.pdf", "bao_cao[U+202E]exe.pdf", "a\u200b.pdf", "a\n.pdf", "a.exe.pdf", "a.EXE.pdf",
            "a.exe .pdf", "a.exe      .pdf", "a.docm.docx", "a.lnk.b.txt", "a\xff.pdf"})
        EXPECT_EQ(refusalOf(name), ErrorCode::EvidenceNameDeceptive) << name;
}

TEST(EvidenceKindOf, WritesHiddenCharactersOutInItsSentence)
{
    const auto refused = evidenceKindOf("bao_cao\u202efdp.exe");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details, std::vector<std::string>{"bao_cao[U+202E]fdp.exe"});
}

class CheckEvidenceContent : public ::testing::Test
{
protected:
    std::optional<ErrorCode> check(EvidenceKind kind, const std::string &bytes)
    {
        writeBytes(m_folder / "x", bytes);
        return check(kind);
    }
    std::optional<ErrorCode> check(EvidenceKind kind)
    {
        const auto checked = checkEvidenceContent(m_folder / "x", kind, "x");
        return checked ? std::nullopt : std::optional(checked.error().code);
    }
    /// An archive of empty files but for the first, which is stored as it is.
    std::optional<ErrorCode> checkArchive(
        EvidenceKind kind, const std::vector<std::string> &names, const std::string &first = {})
    {
        const auto path = (m_folder / "x").string();
        auto *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto &name : names) {
            const auto &bytes = name == names.front() ? first : m_nothing;
            auto *source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
            const auto index = zip_file_add(archive, name.c_str(), source, 0);
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
        EXPECT_EQ(zip_close(archive), 0);
        return check(kind);
    }

    static constexpr auto kDiffers = ErrorCode::EvidenceContentDiffers;
    TestFolder m_folder;
    std::string m_nothing;
};

TEST_F(CheckEvidenceContent, AgreesWithTheExtension)
{
    EXPECT_EQ(check(EvidenceKind::Pdf, "%PDF-1.4\n"), std::nullopt);
    EXPECT_EQ(check(EvidenceKind::Png, "\x89PNG\r\n\x1a\n..."), std::nullopt);
    EXPECT_EQ(check(EvidenceKind::Jpeg, "\xff\xd8\xff\xe0"), std::nullopt);
    EXPECT_EQ(check(EvidenceKind::Csv, "STT;Nội dung\r\n1;\ta\r\n"), std::nullopt);
    EXPECT_EQ(check(EvidenceKind::Text, "B\xb8o c\xb8o"), std::nullopt); // TCVN3
    EXPECT_EQ(check(EvidenceKind::Csv,
                  std::string("\xff\xfe"
                              "a\0",
                      4)),
        std::nullopt);
}

TEST_F(CheckEvidenceContent, RefusesWhatIsSomethingElse)
{
    const std::string program("MZ\x90\0\3\0", 6);
    for (const auto kind : {EvidenceKind::Pdf, EvidenceKind::Png, EvidenceKind::Jpeg, EvidenceKind::Docx,
             EvidenceKind::Xlsx, EvidenceKind::Odt, EvidenceKind::Ods, EvidenceKind::Csv, EvidenceKind::Text})
        EXPECT_EQ(check(kind, program), kDiffers);
    EXPECT_EQ(check(EvidenceKind::Pdf, "junk %PDF-1.4"), kDiffers);
    EXPECT_EQ(check(EvidenceKind::Png, "\xff\xd8\xff\xe0"), kDiffers);
    EXPECT_EQ(check(EvidenceKind::Pdf, ""), kDiffers);
    for (const auto *text : {"#!/bin/sh\n", "[Desktop Entry]\n", "ID;P\n", "<html>", "\xef\xbb\xbf<script>",
             "\x7f"
             "ELF",
             "a\x01"
             "b",
             "a\x1b[2Jb"})
        EXPECT_EQ(check(EvidenceKind::Text, text), kDiffers) << text;
}

TEST_F(CheckEvidenceContent, LooksIntoTheListOfAnOfficeFile)
{
    EXPECT_EQ(checkArchive(EvidenceKind::Docx, {"[Content_Types].xml", "word/document.xml"}), std::nullopt);
    EXPECT_EQ(checkArchive(EvidenceKind::Xlsx, {"_rels/.rels", "xl/workbook.xml"}), std::nullopt);
    EXPECT_EQ(checkArchive(EvidenceKind::Docx, {"_rels/.rels", "xl/workbook.xml"}), kDiffers);
    EXPECT_EQ(checkArchive(EvidenceKind::Xlsx, {"_rels/.rels", "xl/workbook.bin"}), kDiffers);
    EXPECT_EQ(checkArchive(EvidenceKind::Xlsx, {"bom.txt"}), kDiffers);
    EXPECT_EQ(check(EvidenceKind::Docx, "PK\x03\x04 no archive"), kDiffers);
    EXPECT_EQ(checkArchive(EvidenceKind::Docx, {"a", "word/document.xml", "word/vbaProject.bin"}),
        ErrorCode::EvidenceMacros);
    EXPECT_EQ(checkArchive(EvidenceKind::Xlsx, {"a", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"}),
        ErrorCode::EvidenceMacros);
}

TEST_F(CheckEvidenceContent, ReadsTheTypeOfAnOpenDocument)
{
    const std::string text("application/vnd.oasis.opendocument.text");
    const std::string sheet("application/vnd.oasis.opendocument.spreadsheet");
    const std::vector<std::string> names{"mimetype", "content.xml"};
    EXPECT_EQ(checkArchive(EvidenceKind::Odt, names, text), std::nullopt);
    EXPECT_EQ(checkArchive(EvidenceKind::Ods, names, sheet), std::nullopt);
    EXPECT_EQ(checkArchive(EvidenceKind::Odt, names, sheet), kDiffers);
    EXPECT_EQ(checkArchive(EvidenceKind::Odt, names, text + "-master"), kDiffers);
    EXPECT_EQ(
        checkArchive(EvidenceKind::Odt, {"mimetype", "content.xml", "Basic/Standard/Module1.xml"}, text),
        ErrorCode::EvidenceMacros);
}

} // namespace
} // namespace bangdiem
