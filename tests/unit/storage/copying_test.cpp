// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence that goes from one dossier's file into another's.
#include "storage/dossierfile.h"

#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;

namespace {

constexpr std::size_t kSize = 700'000;

Answer withFile(const Attachment &file)
{
    Answer answer;
    answer.attachments = {file};
    return answer;
}

class Copying : public ::testing::Test
{
protected:
    Copying()
        : from(created(folder / "từ.bangdiem"))
    {
        writeBytes(folder / "quy-chế.pdf", noise(kSize));
        file = from.storeContent(folder / "quy-chế.pdf", momentAt(1)).value();
        auto answer = withFile(file);
        answer.documents = {{"12/QĐ-STC", std::nullopt, "Quy chế", "", file.content}};
        set("I.2.4", answer);
        set("III.2", withFile(file));
    }

    void set(const char *row, const Answer &answer)
    {
        ASSERT_TRUE(from.setAnswer(indexOf(from.dossier(), row), answer, momentAt(2)));
    }
    /// One byte of the stored file is not what it was.
    void damageEvidence() const
    {
        ASSERT_EQ(
            runSql(folder / "từ.bangdiem", "UPDATE chunk SET data = zeroblob(length(data)) WHERE number = 1"),
            "");
    }
    Dossier copyOfDossier() const
    {
        auto dossier = from.dossier();
        dossier.id = newDossierId();
        return dossier;
    }

    TestFolder folder;
    DossierFile from;
    Attachment file;
};

} // namespace

TEST_F(Copying, GivesTheSameBytesUnderAKeyOfTheirOwn)
{
    auto into = created(folder / "đến.bangdiem");
    const auto before = bytesOf(folder / "từ.bangdiem");

    const auto key = into.copyContent(from, file.content, momentAt(3));

    ASSERT_TRUE(key) << problemOf(key);
    EXPECT_EQ(contentOf(into, *key), noise(kSize));
    const auto answer = withFile({*key, "tên khác.pdf", file.size, file.sha256});
    EXPECT_TRUE(into.setAnswer(indexOf(into.dossier(), "III.2"), answer, momentAt(4)));
    EXPECT_EQ(bytesOf(folder / "từ.bangdiem"), before);
}

TEST_F(Copying, RefusesBytesThatAreNotThoseThatWereStored)
{
    damageEvidence();
    auto into = created(folder / "đến.bangdiem");

    const auto key = into.copyContent(from, file.content, momentAt(3));

    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, ErrorCode::DossierDamaged);
    EXPECT_FALSE(into.setAnswer(indexOf(into.dossier(), "III.2"), withFile(file), momentAt(4)))
        << "nothing of it stays";
}

TEST_F(Copying, RefusesAContentThatIsNotThere)
{
    auto into = created(folder / "đến.bangdiem");

    EXPECT_EQ(into.copyContent(from, 99, momentAt(3)).error().code, ErrorCode::DossierDamaged);
}

TEST_F(Copying, StopsWhenAskedToAndLeavesNothing)
{
    auto into = created(folder / "đến.bangdiem");
    std::int64_t told = 0;

    const auto key = into.copyContent(from, file.content, momentAt(3), [&](std::int64_t bytes) {
        told = bytes;
        return false;
    });

    EXPECT_EQ(key.error().code, ErrorCode::Cancelled);
    EXPECT_GT(told, 0);
    EXPECT_LT(told, file.size);
}

TEST_F(Copying, MakesANewDossierWithItsEvidence)
{
    const auto dossier = copyOfDossier();
    std::int64_t told = 0;
    {
        const auto made = DossierFile::createWithEvidence(
            folder / "mới.bangdiem", dossier, from, momentAt(5), [&](std::int64_t bytes) {
                told = bytes;
                return true;
            });
        ASSERT_TRUE(made) << problemOf(made);
    }

    const auto read = reopened(folder / "mới.bangdiem", Access::ReadOnly);

    const auto &rows = read.dossier().answers.criteria;
    const auto &answer = rows[indexOf(read.dossier(), "I.2.4")];
    EXPECT_EQ(contentOf(read, answer.attachments.at(0).content), noise(kSize));
    EXPECT_EQ(answer.documents.at(0).content, answer.attachments.at(0).content);
    EXPECT_EQ(
        rows[indexOf(read.dossier(), "III.2")].attachments.at(0).content, answer.attachments.at(0).content)
        << "one content of two rows is copied once";
    EXPECT_EQ(told, file.size);
}

TEST_F(Copying, MakesNoDossierWhereTheEvidenceIsDamagedOrItIsStopped)
{
    const auto stopped = DossierFile::createWithEvidence(
        folder / "mới.bangdiem", copyOfDossier(), from, momentAt(5), [](std::int64_t) { return false; });
    damageEvidence();
    const auto damaged
        = DossierFile::createWithEvidence(folder / "mới.bangdiem", copyOfDossier(), from, momentAt(5));

    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(damaged.error().code, ErrorCode::DossierDamaged);
    EXPECT_THAT(folder.names(), ElementsAre(".~lock.từ.bangdiem#", "quy-chế.pdf", "từ.bangdiem"));
}

} // namespace bangdiem
