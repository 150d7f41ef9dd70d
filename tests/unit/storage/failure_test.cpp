// SPDX-License-Identifier: GPL-3.0-or-later
// After an error nothing of the edit is in the file, and the value is as before.
#include "storage/dossierfile.h"

#include "child.h"
#include "storage/newfile.h"
#include "support/checkout.h"
#include "testdossier.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>

namespace bangdiem {

using namespace bangdiem::testing;
using std::filesystem::perms;
using ::testing::ElementsAre;

namespace {

ErrorCode codeOf(const Result<void> &result)
{
    EXPECT_FALSE(result);
    return result ? ErrorCode::BadArgument : result.error().code;
}

ErrorCode codeOf(const Result<Attachment> &result)
{
    return codeOf(result.map([](const Attachment &) {}));
}

class Edit : public ::testing::Test
{
protected:
    Edit()
        : m_file(created(m_folder / "a.bangdiem"))
        , m_graded(indexOf(m_file.dossier(), "I.2.1"))
        , m_yesNo(indexOf(m_file.dossier(), "I.2.4"))
    {
    }

    ~Edit() override
    {
        EXPECT_EQ(m_file.dossier().answers.criteria[m_graded], Answer());
        EXPECT_EQ(m_file.history()->size(), 1U);
    }

    ErrorCode errorOf(std::size_t row, const Answer &answer)
    {
        return codeOf(m_file.setAnswer(row, answer, momentAt(1)));
    }

    ErrorCode storing(const std::filesystem::path &source, const Progress &progress = {})
    {
        return codeOf(m_file.storeContent(source, momentAt(1), progress));
    }

    TestFolder m_folder;
    DossierFile m_file;
    std::size_t m_graded;
    std::size_t m_yesNo;
};

TEST_F(Edit, RefusesAClaimThatTheRowDoesNotTake)
{
    Answer answer;
    answer.claim = Points::fromUnits(-2'500);
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::ClaimNegative);
    answer.claim = Points::fromUnits(1);
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::ClaimOffStep);
    answer.claim = Points::fromInteger(1);
    EXPECT_EQ(errorOf(m_yesNo, answer), ErrorCode::ClaimNotYesNo);
    EXPECT_EQ(errorOf(999, answer), ErrorCode::UnknownCriterion);
}

TEST_F(Edit, RefusesFiguresThatTheRowDoesNotTake)
{
    const auto row = indexOf(m_file.dossier(), "I.1.1");
    Answer answer;
    answer.figures = {-1};
    EXPECT_EQ(errorOf(row, answer), ErrorCode::FigureNotCount);
    answer.figures = {kMaxFigure + 1};
    EXPECT_EQ(errorOf(row, answer), ErrorCode::FigureNotCount);
    answer.figures = {1, 1, 1};
    EXPECT_EQ(errorOf(row, answer), ErrorCode::UnknownFigure);
}

TEST_F(Edit, RefusesTextThatIsHiddenOrTooLong)
{
    Answer answer;
    answer.note = "a\u202eb";
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::TextUnsafe);
    answer.note = std::string(TextLimits::note + 1, 'x');
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::TooLarge);
    answer.note.clear();
    answer.links = {"two\nlines"};
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::TextUnsafe);
    answer.links = {"file:///etc/passwd"};
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::LinkNotWeb);
    answer.links.assign(1'001, "x");
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::TooMany);
}

TEST_F(Edit, RefusesEvidenceThatIsNotStored)
{
    Answer answer;
    answer.attachments = {{1, "x.pdf", 1, std::string(64, '0')}};
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::EvidenceFileMissing);
    answer.attachments.clear();
    answer.documents.resize(1);
    answer.documents[0].content = 1;
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::EvidenceFileMissing);
}

TEST_F(Edit, RefusesDatesThatCouldNotBeReadAgain)
{
    Answer answer;
    answer.documents.resize(1);
    answer.documents[0].date = std::chrono::year(3000) / 1 / 1;
    EXPECT_EQ(errorOf(m_graded, answer), ErrorCode::DateInvalid);
    auto heading = m_file.dossier().heading;
    heading.assessment.asOf = std::chrono::year(3000) / 1 / 1;
    EXPECT_EQ(codeOf(m_file.setHeading(heading, momentAt(1))), ErrorCode::HeadingInvalid);
}

TEST_F(Edit, RefusesUnknownDeclarationsAndEmptyHeadings)
{
    EXPECT_EQ(codeOf(m_file.setDeclared("X", {}, momentAt(1))), ErrorCode::UnknownCriterion);
    EXPECT_EQ(codeOf(m_file.setDeclared("I.6", {"x"}, momentAt(1))), ErrorCode::UnknownDeclaration);
    EXPECT_EQ(codeOf(m_file.setHeading({}, momentAt(1))), ErrorCode::HeadingInvalid);
}

TEST_F(Edit, RefusesEvidenceThatIsNoOrdinaryFile)
{
    ASSERT_EQ(mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    std::filesystem::create_symlink(m_folder / "pipe", m_folder / "link");
    writeBytes(m_folder / "empty", "");

    EXPECT_EQ(storing(m_folder / "absent"), ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(storing(m_folder.path()), ErrorCode::EvidenceFolder);
    EXPECT_EQ(storing(m_folder / "pipe"), ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(storing(m_folder / "link"), ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(storing(m_folder / "empty"), ErrorCode::EvidenceEmpty);
    EXPECT_EQ(storing("/dev/zero"), ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(storing("/proc/self/status"), ErrorCode::EvidenceEmpty);
}

TEST_F(Edit, RefusesEvidenceOverOneGibibyteWithoutReadingIt)
{
    writeBytes(m_folder / "sparse", "x");
    std::filesystem::resize_file(m_folder / "sparse", (std::uintmax_t(1) << 30) + 1);

    EXPECT_EQ(storing(m_folder / "sparse"), ErrorCode::EvidenceTooLarge);
}

TEST_F(Edit, StopsStoringWhenAskedTo)
{
    writeBytes(m_folder / "x", noise(3'000'000));
    const auto before = bytesOf(m_folder / "a.bangdiem").size();

    EXPECT_EQ(
        storing(m_folder / "x", [](std::int64_t bytes) { return bytes < 2'000'000; }), ErrorCode::Cancelled);

    EXPECT_EQ(bytesOf(m_folder / "a.bangdiem").size(), before);
    EXPECT_EQ(problemOf(m_file.storeContent(m_folder / "x", momentAt(2)).map([](const auto &) {})), "");
}

TEST_F(Edit, DoesNotCommitATransactionInWhichAWritingFailed)
{
    writeBytes(m_folder / "x", noise(3'000'000));
    Answer answer;
    answer.note = "x";

    const auto done = m_file.transact(momentAt(1), [&]() -> Result<void> {
        EXPECT_TRUE(m_file.setAnswer(m_graded, answer, momentAt(1)));
        EXPECT_FALSE(m_file.storeContent(m_folder / "x", momentAt(1), [](std::int64_t) { return false; }));
        return {}; // Says that all is well.
    });

    EXPECT_EQ(codeOf(done), ErrorCode::Cancelled);
}

TEST(FullDisk, TakesAnEditBackWholeWhereverItStrikes)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    writeBytes(folder / "x", noise(300'000));
    const auto size = bytesOf(folder / "a.bangdiem").size();
    const auto attach = [&] {
        return file.storeContent(folder / "x", momentAt(1)).and_then([&](const Attachment &stored) {
            Answer answer;
            answer.attachments = {stored};
            return file.setAnswer(0, answer, momentAt(1));
        });
    };
    int failures = 0;
    Result<void> done;
    for (std::size_t limit = 0; limit <= size + 500'000; limit += 4'096) {
        {
            const FileSizeLimit full(limit);
            done = file.transact(momentAt(1), attach);
        }
        const auto onDisk = reopened(folder / "a.bangdiem", Access::ReadOnly);
        ASSERT_TRUE(onDisk.dossier().answers == file.dossier().answers);
        ASSERT_EQ(file.history()->size(), done ? 2U : 1U);
        if (done)
            break;
        EXPECT_EQ(done.error().code, ErrorCode::DiskFull) << problemOf(done) << " at " << limit;
        ASSERT_EQ(file.dossier().answers.criteria[0], Answer());
        ++failures;
    }
    EXPECT_TRUE(done);
    EXPECT_GT(failures, 80);
}

TEST(Storing, TakesWhatAGrowingFileHadWhenItWasRead)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    writeBytes(folder / "x", noise(1'000));
    int times = 0;
    const auto grow = [&](std::int64_t) {
        if (++times <= 3)
            std::ofstream(folder / "x", std::ios::app | std::ios::binary) << noise(1'000);
        return true;
    };

    const auto stored = file.storeContent(folder / "x", momentAt(1), grow);

    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->size, 4'000);
    EXPECT_EQ(contentOf(file, stored->content).size(), 4'000U);
}

TEST(Storing, FollowsALinkToAnOrdinaryFile)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    writeBytes(folder / "target", "bytes");
    std::filesystem::create_symlink(folder / "target", folder / "name.pdf");

    const auto stored = file.storeContent(folder / "name.pdf", momentAt(1));

    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->name, "name.pdf");
    EXPECT_EQ(contentOf(file, stored->content), "bytes");
}

TEST(Storing, TakesLittleMemoryForALargeFile)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    constexpr std::size_t kSize = 50 << 20;
    writeBytes(folder / "large", noise(kSize));

    // AddressSanitizer would otherwise hold back what was freed, and that would be counted.
    Child child({"/usr/bin/env", "ASAN_OPTIONS=quarantine_size_mb=1", tests::builtFile("storage_child"),
        "attach", folder / "a.bangdiem", folder / "large"});

    EXPECT_EQ(child.line(), std::to_string(kSize));
    const auto grown = std::stol(child.line().value_or("-1"));
    EXPECT_GE(grown, 0);
    EXPECT_LT(grown, 16 * 1'024);
    RecordProperty("grown_kib", std::to_string(grown));
    EXPECT_EQ(child.wait(), 0);
}

TEST(Creating, NeverWritesOverAnything)
{
    const TestFolder folder;
    writeBytes(folder / "a.bangdiem", "precious");
    std::filesystem::create_symlink(folder / "nowhere", folder / "b.bangdiem");

    for (const auto *name : {"a.bangdiem", "b.bangdiem"}) {
        const auto file = DossierFile::create(folder / name, emptyDossier(), momentAt());
        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().code, ErrorCode::FileExists);
    }
    EXPECT_EQ(bytesOf(folder / "a.bangdiem"), "precious");
    EXPECT_THAT(folder.names(), ElementsAre("a.bangdiem", "b.bangdiem"));
}

TEST(Creating, LeavesNothingWhereItFails)
{
    const TestFolder folder;
    permissions(folder.path().parent_path(), perms::all);
    for (const std::size_t limit : {0, 100, 20'000, 60'000}) {
        const auto full = [&] {
            const FileSizeLimit disk(limit);
            return DossierFile::create(folder / "a.bangdiem", emptyDossier(), momentAt());
        }();
        ASSERT_FALSE(full) << limit;
        EXPECT_TRUE(folder.names().empty()) << limit;
        // Without room for the lock it is the place that cannot be written.
        EXPECT_EQ(full.error().code, limit == 0 ? ErrorCode::PermissionDenied : ErrorCode::DiskFull);
    }
    const auto absent = DossierFile::create(folder / "none" / "a.bangdiem", emptyDossier(), momentAt());
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, ErrorCode::FileMissing);
    auto wrong = emptyDossier();
    wrong.heading.agency.clear();
    EXPECT_FALSE(DossierFile::create(folder / "a.bangdiem", wrong, momentAt()));
    permissions(folder.path(), perms::all & ~(perms::owner_write | perms::group_write | perms::others_write));
    {
        const WithoutPrivileges nobody;
        const auto denied = DossierFile::create(folder / "a.bangdiem", emptyDossier(), momentAt());
        ASSERT_FALSE(denied);
        EXPECT_EQ(denied.error().code, ErrorCode::PermissionDenied);
    }
    permissions(folder.path(), perms::owner_all);
    EXPECT_TRUE(folder.names().empty());
}

TEST(Publishing, WithoutLinksNeverWritesOverAnythingEither)
{
    const TestFolder folder;
    writeBytes(folder / "new", "new");
    writeBytes(folder / "taken", "precious");

    EXPECT_EQ(codeOf(publishWithoutLinks(folder / "new", folder / "taken")), ErrorCode::FileExists);
    EXPECT_TRUE(publishWithoutLinks(folder / "new", folder / "free"));

    EXPECT_EQ(bytesOf(folder / "taken"), "precious");
    EXPECT_EQ(bytesOf(folder / "free"), "new");
    EXPECT_THAT(folder.names(), ElementsAre("free", "taken"));
}

} // namespace

} // namespace bangdiem
