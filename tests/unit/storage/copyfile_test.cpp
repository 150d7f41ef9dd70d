// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossierfile.h"

#include "child.h"
#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;

namespace {

constexpr std::size_t kRow = 3;

class CopyTo : public ::testing::Test
{
protected:
    CopyTo()
        : m_file(created(m_folder / "a.bangdiem"))
    {
        writeBytes(m_folder / "x.pdf", noise(600'000));
        m_attachment = m_file.storeContent(m_folder / "x.pdf", momentAt(1)).value();
        Answer answer;
        answer.attachments = {m_attachment};
        answer.documents = {{"12/QĐ", {}, "Quy chế", "", m_attachment.content}};
        EXPECT_EQ(problemOf(m_file.setAnswer(kRow, answer, momentAt(2))), "");
    }

    TestFolder m_folder;
    DossierFile m_file;
    Attachment m_attachment;
};

} // namespace

TEST_F(CopyTo, GivesTheWholeDossierItsHistoryAndItsEvidence)
{
    {
        const auto copied = m_file.copyTo(m_folder / "b.bangdiem", momentAt(3));
        ASSERT_TRUE(copied) << problemOf(copied);
        EXPECT_TRUE(copied->lost.empty());
        EXPECT_EQ(copied->file.access(), Access::ReadWrite);
    }

    const auto copy = reopened(m_folder / "b.bangdiem");

    EXPECT_EQ(copy.dossier().id, m_file.dossier().id);
    EXPECT_EQ(copy.dossier().heading, m_file.dossier().heading);
    EXPECT_EQ(copy.dossier().answers, m_file.dossier().answers);
    EXPECT_TRUE(contentOf(copy, m_attachment.content) == noise(600'000));
    const auto before = m_file.history().value();
    const auto after = copy.history().value();
    ASSERT_EQ(after.size(), before.size());
    EXPECT_EQ(after.back().after, before.back().after);
    EXPECT_EQ(after.back().at, before.back().at);
}

TEST_F(CopyTo, TakesAlongWhatIsNotYetEvidenceOfARow)
{
    const auto pending = m_file.storeContent(m_folder / "x.pdf", momentAt(3)).value();

    auto copied = m_file.copyTo(m_folder / "b.bangdiem", momentAt(4));

    ASSERT_TRUE(copied) << problemOf(copied);
    Answer answer;
    answer.attachments = {pending};
    EXPECT_EQ(problemOf(copied->file.setAnswer(kRow + 1, answer, momentAt(5))), "");
}

TEST_F(CopyTo, LeavesOutEvidenceThatCannotBeReadAnyMore)
{
    ASSERT_EQ(runSql(m_folder / "a.bangdiem", "UPDATE chunk SET data = CAST('x' AS BLOB)"), "");

    const auto copied = m_file.copyTo(m_folder / "b.bangdiem", momentAt(3));

    ASSERT_TRUE(copied) << problemOf(copied);
    EXPECT_THAT(copied->lost, ElementsAre(m_attachment.content));
    const auto &answer = copied->file.dossier().answers.criteria[kRow];
    EXPECT_TRUE(answer.attachments.empty());
    ASSERT_EQ(answer.documents.size(), 1U);
    EXPECT_FALSE(answer.documents[0].content);
}

TEST_F(CopyTo, LeavesNothingWhereItIsStoppedOrFindsNoRoom)
{
    const auto stopped = m_file.copyTo(m_folder / "b.bangdiem", momentAt(3), [](auto) { return false; });
    const auto full = [&] {
        const FileSizeLimit limit(300'000);
        return m_file.copyTo(m_folder / "b.bangdiem", momentAt(3));
    }();

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_THAT(m_folder.names(), ElementsAre(".~lock.a.bangdiem#", "a.bangdiem", "x.pdf"));
}

TEST_F(CopyTo, NeverWritesOverAFile)
{
    const auto copied = m_file.copyTo(m_folder / "x.pdf", momentAt(3));

    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(m_folder / "x.pdf").size(), 600'000U);
}

} // namespace bangdiem
