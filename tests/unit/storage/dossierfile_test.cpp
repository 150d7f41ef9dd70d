// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossierfile.h"

#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;

namespace {

void expectSame(const Dossier &a, const Dossier &b)
{
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.revision, b.revision);
    EXPECT_EQ(a.heading, b.heading);
    EXPECT_EQ(a.rubric->json, b.rubric->json);
    EXPECT_EQ(a.rubric->sha256, b.rubric->sha256);
    EXPECT_EQ(a.answers, b.answers);
}

Answer fullAnswer(DossierFile &file, const TestFolder &folder)
{
    using namespace std::chrono;
    writeBytes(folder / "quy-chế.pdf", noise(700'000));
    const auto attachment = file.storeContent(folder / "quy-chế.pdf", momentAt(1));
    EXPECT_TRUE(attachment);
    Answer answer;
    answer.claim = Points::fromInteger(5);
    answer.documents.push_back({"12/QĐ-STC", 2015y / March / 2, "Quy chế", "3-5", attachment->content});
    answer.documents.push_back({"13/QĐ-STC", std::nullopt, "", "", std::nullopt});
    answer.attachments.push_back(*attachment);
    answer.links = {"https://sotaichinh.tayninh.gov.vn/?a=1';DROP/**/TABLE/**/answer;--"};
    answer.note = "Dòng một\nDòng hai";
    return answer;
}

} // namespace

TEST(DossierFile, GivesBackWhatWasWritten)
{
    const TestFolder folder;
    auto written = created(folder / "a.bangdiem");
    ASSERT_TRUE(
        written.setAnswer(indexOf(written.dossier(), "I.2.4"), fullAnswer(written, folder), momentAt(2)));
    Answer figures;
    figures.figures = {50, 49};
    ASSERT_TRUE(written.setAnswer(indexOf(written.dossier(), "I.1.1"), figures, momentAt(3)));
    ASSERT_TRUE(written.setDeclared("I.6", {"no-software"}, momentAt(4)));
    auto heading = written.dossier().heading;
    heading.agency = "Sở Nội vụ";
    ASSERT_TRUE(written.setHeading(heading, momentAt(5)));
    const auto expected = written.dossier();
    {
        const auto closed = std::move(written);
    }

    const auto file = reopened(folder / "a.bangdiem");

    expectSame(file.dossier(), expected);
    EXPECT_EQ(file.dossier().heading.agency, "Sở Nội vụ");
    const auto &answer = file.dossier().answers.criteria[indexOf(file.dossier(), "I.2.4")];
    EXPECT_EQ(contentOf(file, answer.attachments.at(0).content), noise(700'000));
    EXPECT_EQ(answer.attachments.at(0).name, "quy-chế.pdf");
    EXPECT_EQ(answer.attachments.at(0).size, 700'000);
}

TEST(DossierFile, LeavesNothingBesideItselfWhenClosed)
{
    const TestFolder folder;
    {
        auto file = created(folder / "a.bangdiem");
        EXPECT_THAT(folder.names(), ElementsAre(".~lock.a.bangdiem#", "a.bangdiem"));
    }

    EXPECT_THAT(folder.names(), ElementsAre("a.bangdiem"));
}

TEST(DossierFile, KeepsTheRubricByteForByte)
{
    const TestFolder folder;
    auto dossier = emptyDossier();
    dossier.rubric = carriedRubric("\xEF\xBB\xBF" + dossier.rubric->json + "\n\n").value();

    {
        ASSERT_TRUE(DossierFile::create(folder / "a.bangdiem", dossier, momentAt()));
    }

    EXPECT_EQ(reopened(folder / "a.bangdiem").dossier().rubric->json, dossier.rubric->json);
}

TEST(DossierFile, StoresTheAnswersThatANewDossierBringsAlong)
{
    const TestFolder folder;
    auto dossier = emptyDossier();
    dossier.answers.criteria.resize(3);
    dossier.answers.criteria[0].figures = {50, std::nullopt};
    dossier.answers.criteria[2].claim = Points::fromInteger(2);
    dossier.answers.declared = {{"I.6", "no-software"}};

    {
        ASSERT_TRUE(DossierFile::create(folder / "a.bangdiem", dossier, momentAt()));
    }

    const auto answers = reopened(folder / "a.bangdiem").dossier().answers;
    EXPECT_EQ(answers.criteria.size(), dossier.rules().criteria.size());
    EXPECT_THAT(answers.criteria[0].figures, ElementsAre(50));
    EXPECT_EQ(answers.criteria[2].claim, Points::fromInteger(2));
    EXPECT_EQ(answers.declared, dossier.answers.declared);
}

TEST(DossierFile, TellsItsHistoryOldestFirst)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    Answer answer;
    answer.claim = Points::fromUnits(25'000);
    const auto row = indexOf(file.dossier(), "I.2.1");
    ASSERT_TRUE(file.setAnswer(row, answer, momentAt(10)));
    ASSERT_TRUE(file.setAnswer(row, {}, momentAt(20)));
    ASSERT_TRUE(file.setDeclared("I.6", {"no-software", "no-software"}, momentAt(30)));
    auto heading = file.dossier().heading;
    heading.assessment.staff = 51;
    ASSERT_TRUE(file.setHeading(heading, momentAt(40)));

    const auto history = file.history().value();

    ASSERT_EQ(history.size(), 5U);
    EXPECT_EQ(history[0].what, "created");
    EXPECT_EQ(history[0].before, "");
    EXPECT_EQ(history[1].number, 2);
    EXPECT_EQ(history[1].at, momentAt(10));
    EXPECT_EQ(history[1].what, "answer");
    EXPECT_EQ(history[1].target, "I.2.1");
    EXPECT_EQ(history[1].before, "");
    EXPECT_EQ(history[1].after, R"({"claim":2.5})");
    EXPECT_EQ(history[2].before, R"({"claim":2.5})");
    EXPECT_EQ(history[2].after, "");
    EXPECT_EQ(history[3].what, "declared");
    EXPECT_EQ(history[3].target, "I.6");
    EXPECT_EQ(history[3].after, R"(["no-software"])");
    EXPECT_EQ(history[4].what, "heading");
    EXPECT_NE(history[4].after.find("\"staff\":51"), std::string::npos);
}

TEST(DossierFile, DoesNotRecordAnEditThatChangesNothing)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");

    ASSERT_TRUE(file.setAnswer(0, {}, momentAt(1)));
    ASSERT_TRUE(file.setHeading(file.dossier().heading, momentAt(1)));
    ASSERT_TRUE(file.setDeclared("I.6", {}, momentAt(1)));

    EXPECT_EQ(file.history()->size(), 1U);
}

TEST(DossierFile, ShortensListsAndFiguresThatBecameShorter)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    const auto row = indexOf(file.dossier(), "I.1.1");
    Answer longer;
    longer.figures = {50, 49};
    longer.links = {"http://a", "http://b", "http://c"};
    longer.documents.resize(3);
    ASSERT_TRUE(file.setAnswer(row, longer, momentAt(1)));
    Answer shorter;
    shorter.figures = {std::nullopt, 48};
    shorter.links = {"http://a", "http://x"};
    shorter.documents.resize(1);
    ASSERT_TRUE(file.setAnswer(row, shorter, momentAt(2)));
    {
        const auto closed = std::move(file);
    }

    EXPECT_EQ(reopened(folder / "a.bangdiem").dossier().answers.criteria[row], shorter);
}

TEST(DossierFile, StoresTextInNfc)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    writeBytes(folder / "Quy che\xCC\x82\xCC\x81.pdf", "x"); // "Quy chế.pdf", decomposed
    const auto attachment = file.storeContent(folder / "Quy che\xCC\x82\xCC\x81.pdf", momentAt(1));
    Answer answer;
    answer.note = "Quy che\xCC\x82\xCC\x81";
    ASSERT_TRUE(file.setAnswer(0, answer, momentAt(2)));

    EXPECT_EQ(attachment->name, "Quy chế.pdf");
    EXPECT_EQ(file.dossier().answers.criteria[0].note, "Quy chế");
}

TEST(DossierFile, WritesHiddenCharactersOfAFileNameOut)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    writeBytes(folder / "bao_cao\xE2\x80\xAE\x66\x64p.exe", "x");

    const auto attachment = file.storeContent(folder / "bao_cao\xE2\x80\xAE\x66\x64p.exe", momentAt(1));

    EXPECT_EQ(attachment->name, "bao_cao[U+202E]fdp.exe");
}

TEST(DossierFile, JoinsEditsIntoOneTransaction)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    Answer answer;
    answer.note = "x";
    const auto before = file.dossier();

    const auto done = file.transact(momentAt(7), [&]() -> Result<void> {
        EXPECT_TRUE(file.setAnswer(0, answer, momentAt(1)));
        EXPECT_TRUE(file.setAnswer(1, answer, momentAt(2)));
        EXPECT_TRUE(file.setDeclared("I.6", {"no-software"}, momentAt(3)));
        return fail(ErrorCode::Cancelled);
    });

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    expectSame(file.dossier(), before);
    EXPECT_EQ(file.history()->size(), 1U);
    ASSERT_TRUE(file.transact(momentAt(7), [&] { return file.setAnswer(0, answer, momentAt(1)); }));
    EXPECT_EQ(file.history()->back().at, momentAt(7));
    EXPECT_EQ(file.history()->back().number, 2);
    {
        const auto closed = std::move(file);
    }
    EXPECT_EQ(reopened(folder / "a.bangdiem").dossier().answers.criteria[0], answer);
}

TEST(DossierFile, BringsRemovedEvidenceBackWithinASession)
{
    const TestFolder folder;
    auto file = created(folder / "a.bangdiem");
    const auto answer = fullAnswer(file, folder);
    ASSERT_TRUE(file.setAnswer(5, answer, momentAt(1)));
    ASSERT_TRUE(file.setAnswer(5, {}, momentAt(2)));

    ASSERT_TRUE(file.setAnswer(5, answer, momentAt(3)));

    EXPECT_EQ(contentOf(file, answer.attachments[0].content), noise(700'000));
}

TEST(DossierFile, SweepsEvidenceThatNothingRefersToWhenOpenedForWriting)
{
    const TestFolder folder;
    {
        auto file = created(folder / "a.bangdiem");
        writeBytes(folder / "big.pdf", noise(5'000'000));
        ASSERT_TRUE(file.storeContent(folder / "big.pdf", momentAt(1)));
        ASSERT_TRUE(file.setAnswer(5, fullAnswer(file, folder), momentAt(2)));
    }
    ASSERT_GT(std::filesystem::file_size(folder / "a.bangdiem"), 5'700'000U);

    {
        reopened(folder / "a.bangdiem", Access::ReadOnly);
    }
    EXPECT_GT(std::filesystem::file_size(folder / "a.bangdiem"), 5'700'000U);
    const auto file = reopened(folder / "a.bangdiem");

    EXPECT_LT(std::filesystem::file_size(folder / "a.bangdiem"), 1'000'000U);
    const auto &answer = file.dossier().answers.criteria[5];
    EXPECT_EQ(contentOf(file, answer.attachments.at(0).content), noise(700'000));
}

TEST(DossierFile, MakesIdsOfItsOwn)
{
    EXPECT_EQ(newDossierId().size(), 36U);
    EXPECT_NE(newDossierId(), newDossierId());
}

TEST(DossierFile, IsNotOpenedWhenAskedToStop)
{
    const TestFolder folder;
    {
        created(folder / "a.bangdiem");
    }
    std::stop_source stop;
    stop.request_stop();

    const auto opened = DossierFile::open(folder / "a.bangdiem", Access::ReadWrite, stop.get_token());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Cancelled);
    EXPECT_THAT(folder.names(), ::testing::ElementsAre("a.bangdiem"));
}

} // namespace bangdiem
