// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"
#include "storage/hash.h"
#include "support/filebytes.h"

namespace bangdiem::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Receiving : public RegisterTest
{
};

TEST_P(Receiving, ASubmissionIsKeptWithItsFileByteForByte)
{
    const auto file = submissions.sealed("nộp.bangdiem", {});

    const auto reception = received(file);

    ASSERT_EQ(reception.outcome, Reception::Outcome::Taken);
    const auto record = demanded(book.find(reception.submission));
    EXPECT_EQ(record.agency, "Sở Tài chính");
    EXPECT_EQ(record.fingerprint, file.sealedAs());
    EXPECT_EQ(record.fileName, "nộp.bangdiem");
    EXPECT_EQ(record.self, Points::fromInteger(100));
    EXPECT_EQ(record.reviewed, Points::fromInteger(100));
    EXPECT_THAT(record.selfSections,
        ElementsAre(Points::fromInteger(40), Points::fromInteger(35), Points::fromInteger(9),
            Points::fromInteger(5), Points::fromInteger(5), Points::fromInteger(6)));
    EXPECT_EQ(record.state, ReviewState::Received);
    EXPECT_EQ(record.judgement, Submissions::incoming(file).judgement);
    const auto copy = submissions.path("lấy ra.bangdiem");
    ASSERT_TRUE(book.saveFile(record.number, copy).has_value());
    EXPECT_EQ(sha256Of(tests::bytesOf(copy)), record.sha256);
    EXPECT_EQ(book.saveFile(record.number, copy).error().code, ErrorCode::FileExists);
    EXPECT_THAT(logged(1), ElementsAre("received"));
}

TEST_P(Receiving, OpenedItShowsTheDossierWithItsEvidenceAndLeavesNoCopy)
{
    const auto opened = [&] {
        const auto submission = taken("a.bangdiem", {});
        EXPECT_EQ(submission.dossier().heading.agency, "Sở Tài chính");
        EXPECT_TRUE(submission.file().checkEvidence().has_value());
        EXPECT_EQ(submission.comparison().self.total.score, Points::fromInteger(100));
        EXPECT_THAT(submission.rows, SizeIs(36));
        return submission.file().path();
    }();

    EXPECT_FALSE(std::filesystem::exists(opened));
}

TEST_P(Receiving, TheSameRevisionIsTakenInOnce)
{
    const auto file = submissions.sealed("a.bangdiem", {});
    const auto first = received(file);
    const auto before = logged();

    const auto again = received(file);

    EXPECT_EQ(again.outcome, Reception::Outcome::Known);
    EXPECT_EQ(again.submission, first.submission);
    EXPECT_THAT(demanded(book.list()), SizeIs(1));
    EXPECT_EQ(logged(), before);
}

TEST_P(Receiving, AFileThatIsRefusedKeepsNoOtherOut)
{
    const auto good = submissions.sealed("a.bangdiem", sampleAgency(1));
    auto draft = submissions.sealed("b.bangdiem", sampleAgency(2));
    ASSERT_TRUE(draft.unseal("sửa", kSomeMoment).has_value());
    auto rubric = fullDossier("tayninh-2693-2015-pl1").rubric->json;
    rubric.replace(rubric.find("Sở, ban, ngành"), 4, "So, ");
    const auto other = submissions.sealed("c.bangdiem", sampleAgency(3),
        [&](Dossier &dossier) { dossier.rubric = carriedRubric(rubric).value(); });
    const auto last = submissions.sealed("d.bangdiem", sampleAgency(4));
    std::vector<Incoming> files;
    for (const DossierFile *file : std::initializer_list<const DossierFile *>{&good, &draft, &other, &last})
        files.push_back(Submissions::incoming(*file));

    const auto receptions = demanded(book.receive(files, author()));

    ASSERT_THAT(receptions, SizeIs(4));
    EXPECT_EQ(receptions[0].submission, 1);
    EXPECT_EQ(receptions[1].why->code, ErrorCode::DossierNotSealed);
    EXPECT_EQ(receptions[2].why->code, ErrorCode::SubmissionOtherRubric);
    EXPECT_EQ(receptions[3].submission, 2);
    EXPECT_THAT(logged(), Contains("refused c.bangdiem"));
    EXPECT_THAT(demanded(book.list()), SizeIs(2));
}

TEST_P(Receiving, ANewRevisionTakesTheOldOnesPlaceAndKeepsIt)
{
    auto file = submissions.sealed("a.bangdiem", {});
    received(file);
    Submissions::resubmit(file, {{"I.2.1", [](Answer &answer) { answer.claim = Points::fromInteger(2); }}});

    const auto reception = received(file);

    EXPECT_EQ(reception.supersedes, 1);
    const auto current = demanded(book.list());
    ASSERT_THAT(current, SizeIs(1));
    EXPECT_EQ(current[0].revision, 2);
    EXPECT_EQ(current[0].self, Points::fromInteger(99));
    const auto all = demanded(book.list({.rubric = {}, .year = {}, .withSuperseded = true}));
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].supersededBy, 2);
    EXPECT_EQ(demanded(book.openSubmission(1)).dossier().revision, 1);
    EXPECT_THAT(logged(1), ElementsAre("received", "superseded"));
}

TEST_P(Receiving, AnOlderRevisionAndOneWithOtherContentAreRefused)
{
    auto file = submissions.sealed("a.bangdiem", {});
    const auto first = demanded(file.copyTo(submissions.path("lần 1.bangdiem"), kSomeMoment));
    Submissions::resubmit(file, {{"I.2.1", [](Answer &answer) { answer.note = "sửa"; }}});
    received(file);
    auto forged = demanded(first.file.copyTo(submissions.path("giả.bangdiem"), kSomeMoment));
    Submissions::resubmit(forged.file, {{"I.2.1", [](Answer &answer) { answer.note = "khác"; }}});

    EXPECT_EQ(received(first.file).why->code, ErrorCode::SubmissionOlder);
    EXPECT_EQ(received(forged.file).why->code, ErrorCode::SubmissionDiffers);
    EXPECT_THAT(demanded(book.list()), SizeIs(1));
}

TEST_P(Receiving, TwoWhoTakeTheSameFileInAtOnceTakeItInOnce)
{
    const auto file = submissions.sealed("a.bangdiem", {});
    auto other = opened();
    const auto incoming = Submissions::incoming(file);

    const auto mine = demanded(book.receive({&incoming, 1}, author("A")));
    const auto theirs = demanded(other.receive({&incoming, 1}, author("B")));

    EXPECT_EQ(mine[0].outcome, Reception::Outcome::Taken);
    EXPECT_EQ(theirs[0].outcome, Reception::Outcome::Known);
}

TEST_P(Receiving, AFileThatIsNotWhatItsHashSaysStopsTheWritingAsAWhole)
{
    const auto file = submissions.sealed("a.bangdiem", {});
    auto incoming = Submissions::incoming(file);
    incoming.sha256[0] = incoming.sha256[0] == '0' ? '1' : '0';

    EXPECT_EQ(book.receive({&incoming, 1}, author()).error().code, ErrorCode::IoFailure);
    EXPECT_THAT(demanded(book.list()), IsEmpty());
}

TEST_P(Receiving, AFileThatWasDamagedInTheRegisterIsToldAndNotShown)
{
    received(submissions.sealed("a.bangdiem", {}));
    tamper(QStringLiteral("DELETE FROM chunk WHERE number = 0"));

    EXPECT_EQ(book.openSubmission(1).error().code, ErrorCode::RegisterDamaged);
    EXPECT_EQ(book.openSubmission(7).error().code, ErrorCode::SubmissionUnknown);
}

TEST_P(Receiving, TextsAreKeptAsTheyAreWhateverTheySay)
{
    const std::string hostile = "'); DROP TABLE submission; -- %_\\\" ? $1 :a {0}";
    SampleAgency agency;
    agency.agency = "Sở " + hostile;

    const auto submission = taken("a.bangdiem", agency);

    EXPECT_EQ(submission.record.agency, "Sở " + hostile);
    EXPECT_THAT(demanded(book.list()), SizeIs(1));
}

ON_EACH_ENGINE(Receiving);

} // namespace
} // namespace bangdiem::testing
