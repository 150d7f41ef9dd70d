// SPDX-License-Identifier: GPL-3.0-or-later
// The scan of the signed paper beside the seal.
#include "dossier/manifest.h"
#include "storage/extract.h"
#include "storage/submission.h"

#include "shippeddossiers.h"
#include "storeddossiers.h"
#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

constexpr auto kRubric = "tayninh-2693-2015-pl1";
const std::string kPdf = "%PDF-1.4\n" + noise(700'000);
const std::string kJpeg = "\xff\xd8\xff\xe0" + noise(3'000);

class Scans : public ::testing::Test
{
protected:
    Scans()
        : m_file(storedDossier(m_folder / "a.bangdiem", fullDossier(kRubric)))
    {
        writeBytes(m_folder / "bản ký.pdf", kPdf);
        writeBytes(m_folder / "trang 2.jpg", kJpeg);
    }

    void seal() { ASSERT_EQ(problemOf(m_file.seal("Giám đốc", momentAt(9))), ""); }
    Result<void> add(const std::string &name) { return m_file.addScan(m_folder / name, momentAt(10)); }
    void reopen()
    {
        {
            const auto closed = std::move(m_file);
        }
        m_file = reopened(m_folder / "a.bangdiem");
    }
    static ErrorCode codeOf(const Result<void> &result)
    {
        EXPECT_FALSE(result);
        return result ? ErrorCode::Cancelled : result.error().code;
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto &[revision, scan] : m_file.scans())
            all.push_back(std::to_string(revision) + " " + scan.name);
        return all;
    }

    TestFolder m_folder;
    DossierFile m_file;
};

} // namespace

TEST_F(Scans, AreAddedToASealedDossierWithoutTouchingItsSeal)
{
    seal();
    const auto seals = m_file.seals();

    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(problemOf(add("trang 2.jpg")), "");
    reopen();

    EXPECT_EQ(m_file.sealState(), SealState::Sealed);
    EXPECT_EQ(m_file.seals(), seals);
    EXPECT_EQ(m_file.access(), Access::ReadOnly);
    EXPECT_THAT(names(), ElementsAre("1 bản ký.pdf", "1 trang 2.jpg"));
    EXPECT_TRUE(contentOf(m_file, m_file.scans()[0].file.content) == kPdf);
    const auto last = m_file.history().value().back();
    EXPECT_EQ(last.what, "scanned");
    EXPECT_THAT(last.after, HasSubstr("trang 2.jpg"));
    EXPECT_EQ(codeOf(m_file.setAnswer(0, {}, momentAt(11))), ErrorCode::DossierSealed);
}

TEST_F(Scans, CanBeTakenBackAndTheSealStays)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(problemOf(add("trang 2.jpg")), "");

    EXPECT_EQ(problemOf(m_file.removeScan(0, momentAt(12))), "");
    EXPECT_EQ(codeOf(m_file.removeScan(1, momentAt(12))), ErrorCode::BadArgument);
    reopen();

    EXPECT_THAT(names(), ElementsAre("1 trang 2.jpg"));
    EXPECT_EQ(m_file.sealState(), SealState::Sealed);
}

TEST_F(Scans, BelongToASealInForce)
{
    EXPECT_EQ(codeOf(add("bản ký.pdf")), ErrorCode::DossierNotSealed);
    seal();
    auto reader = reopened(m_folder / "a.bangdiem", Access::ReadOnly);
    EXPECT_EQ(codeOf(reader.addScan(m_folder / "bản ký.pdf", momentAt(10))), ErrorCode::DossierReadOnly);

    ASSERT_EQ(runSql(m_folder / "a.bangdiem", "UPDATE dossier SET staff = staff + 1"), "");
    reopen();

    EXPECT_EQ(codeOf(add("bản ký.pdf")), ErrorCode::SealBroken);
    EXPECT_THAT(m_file.scans(), IsEmpty());
}

TEST_F(Scans, ArePicturesOrPdfsWhateverTheirNameSays)
{
    seal();
    writeBytes(m_folder / "a.docx", "PK\x03\x04");
    writeBytes(m_folder / "b.pdf", kJpeg);
    writeBytes(m_folder / "c.exe.pdf", kPdf);
    writeBytes(m_folder / "d.pdf", "");

    EXPECT_EQ(codeOf(add("a.docx")), ErrorCode::ScanKindUnknown);
    EXPECT_EQ(codeOf(add("b.pdf")), ErrorCode::ScanKindUnknown);
    EXPECT_EQ(codeOf(add("c.exe.pdf")), ErrorCode::ScanKindUnknown);
    EXPECT_EQ(codeOf(add("d.pdf")), ErrorCode::EvidenceEmpty);
    EXPECT_EQ(codeOf(add("e.pdf")), ErrorCode::EvidenceFileMissing);
    EXPECT_THAT(m_file.scans(), IsEmpty());
}

TEST_F(Scans, ThatAreStoppedLeaveTheSealedDossierAsItWas)
{
    seal();
    const auto before = m_file.edits();

    const auto done
        = m_file.addScan(m_folder / "bản ký.pdf", momentAt(10), [](std::int64_t) { return false; });

    EXPECT_EQ(codeOf(done), ErrorCode::Cancelled);
    EXPECT_THAT(m_file.scans(), IsEmpty());
    EXPECT_EQ(m_file.edits(), before);
    EXPECT_EQ(codeOf(m_file.setAnswer(0, {}, momentAt(11))), ErrorCode::DossierSealed);
    EXPECT_EQ(problemOf(add("bản ký.pdf")), "");
}

TEST_F(Scans, StayWithTheirRevisionWhenTheDossierIsReopened)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(problemOf(m_file.unseal("Thiếu văn bản", momentAt(11))), "");
    reopen(); // a draft is swept when it is opened
    EXPECT_THAT(names(), ElementsAre("1 bản ký.pdf"));
    EXPECT_TRUE(contentOf(m_file, m_file.scans()[0].file.content) == kPdf);
    EXPECT_EQ(codeOf(m_file.removeScan(0, momentAt(12))), ErrorCode::DossierNotSealed);

    seal();
    ASSERT_EQ(problemOf(add("trang 2.jpg")), "");

    EXPECT_THAT(names(), ElementsAre("1 bản ký.pdf", "2 trang 2.jpg"));
    EXPECT_EQ(problemOf(m_file.removeScan(0, momentAt(13))), "");
    EXPECT_THAT(names(), ElementsAre("1 bản ký.pdf"));
}

TEST_F(Scans, AreInTheFileThatIsSent)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(problemOf(add("trang 2.jpg")), "");
    ASSERT_EQ(problemOf(m_file.removeScan(1, momentAt(12))), "");

    const auto done = submit(m_file, m_folder / "nop.bangdiem", momentAt(20));

    ASSERT_TRUE(done) << problemOf(done);
    const auto sent = reopened(m_folder / "nop.bangdiem", Access::ReadOnly);
    EXPECT_EQ(sent.scans(), m_file.scans());
    EXPECT_TRUE(contentOf(sent, sent.scans()[0].file.content) == kPdf);
    EXPECT_EQ(sent.sealState(), SealState::Sealed);
}

TEST_F(Scans, AreNotSentWhereTheirBytesAreNotWhatTheyWere)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    const auto content = std::to_string(m_file.scans()[0].file.content);
    ASSERT_EQ(runSql(m_folder / "a.bangdiem",
                  "UPDATE chunk SET data = zeroblob(length(data)) WHERE content = " + content),
        "");
    reopen();

    const auto done = submit(m_file, m_folder / "nop.bangdiem", momentAt(20));

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::DossierDamaged);
    EXPECT_FALSE(std::filesystem::exists(m_folder / "nop.bangdiem"));
}

TEST_F(Scans, AreInACopyOfTheDraftThatFollows)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(problemOf(m_file.unseal("Thiếu văn bản", momentAt(11))), "");

    const auto copy = m_file.copyTo(m_folder / "b.bangdiem", momentAt(12));

    ASSERT_TRUE(copy) << problemOf(copy);
    EXPECT_EQ(copy->file.scans(), m_file.scans());
}

TEST_F(Scans, AreExtractedIntoAFolderForEachRevision)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(problemOf(add("trang 2.jpg")), "");

    const auto extracted = extractScans(m_file, m_folder / "out");

    ASSERT_TRUE(extracted) << problemOf(extracted);
    ASSERT_THAT(*extracted, SizeIs(2));
    EXPECT_EQ(extracted->at(0).path, m_folder / "out/ban-ky-lan-1/bản ký.pdf");
    EXPECT_TRUE(bytesOf(extracted->at(0).path) == kPdf);
    EXPECT_EQ(extracted->at(1).revision, 1);
}

struct WrongScan {
    std::string_view name;
    std::string sql;

    friend void PrintTo(const WrongScan &tested, std::ostream *out) { *out << tested.sql; }
};

class WrongScanCell : public Scans, public ::testing::WithParamInterface<WrongScan>
{
};
INSTANTIATE_TEST_SUITE_P(, WrongScanCell,
    ::testing::Values(WrongScan{"Revision", "UPDATE scan SET revision = 2"},
        WrongScan{"Position", "UPDATE scan SET position = 1"},
        WrongScan{"NameEmpty", "UPDATE scan SET name = ''"},
        WrongScan{"NameBidi", "UPDATE scan SET name = 'a' || char(0x202e) || '.pdf'"},
        WrongScan{"NameLines", "UPDATE scan SET name = 'a' || char(10)"},
        WrongScan{"Content", "PRAGMA foreign_keys = OFF; UPDATE scan SET content = 999"}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST_P(WrongScanCell, IsNamedWhenTheFileIsOpened)
{
    seal();
    ASSERT_EQ(problemOf(add("bản ký.pdf")), "");
    ASSERT_EQ(runSql(m_folder / "a.bangdiem", GetParam().sql), "");

    const auto opened = DossierFile::open(m_folder / "a.bangdiem", Access::ReadOnly);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::DossierDamaged);
    EXPECT_THAT(opened.error().details.at(0), HasSubstr("scan"));
}

} // namespace bangdiem
