// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are handed out as a file of their own, and come back.
#include "storage/merging.h"

#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;

namespace {

Answer claimOf(int points)
{
    Answer answer;
    answer.claim = Points::fromInteger(points);
    return answer;
}

class Merging : public ::testing::Test
{
protected:
    Merging()
        : mine(created(folder / "hồ.bangdiem"))
    {
        set(mine, "I.2.4", withFile(mine, "cũ.pdf"));
        set(mine, "I.2.1", claimOf(2));
    }

    void set(DossierFile &file, const char *row, const Answer &answer)
    {
        EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), row), answer, momentAt(++m_seconds))), "");
    }
    const Answer &at(const DossierFile &file, const char *row) const
    {
        return file.dossier().answers.criteria[indexOf(file.dossier(), row)];
    }
    Answer withFile(DossierFile &file, const char *name)
    {
        writeBytes(folder / name, noise(300'000, ++m_seed));
        Answer answer;
        answer.attachments = {file.storeContent(folder / name, momentAt(++m_seconds)).value()};
        answer.documents = {{"1/QĐ", std::nullopt, "", "", answer.attachments[0].content}};
        return answer;
    }
    DossierFile handedOut(const std::vector<std::string> &ids, const char *name = "phần.bangdiem")
    {
        const auto rows = rowsNamed(mine.dossier().rules(), ids).value();
        const auto part = partOf(mine.dossier(), newDossierId(), rows, mine.edits()).value();
        return DossierFile::createWithEvidence(folder / name, part, mine, momentAt(++m_seconds)).value();
    }
    std::vector<MergeRow> plan(const DossierFile &into, const DossierFile &from) const
    {
        const auto pasts = commonPasts(into, from).value();
        return planMerge(into.dossier(), from.dossier(), rowsToMerge(into.dossier(), from.dossier()), pasts)
            .value();
    }
    Fate fateOf(const char *row, const DossierFile &from) const
    {
        for (const auto &merged : plan(mine, from)) {
            if (merged.target == row)
                return merged.fate;
        }
        ADD_FAILURE() << row;
        return Fate::Same;
    }
    void mergeAll(const DossierFile &from)
    {
        EXPECT_EQ(problemOf(merge(mine, from, plan(mine, from), momentAt(++m_seconds))), "");
    }

    TestFolder folder;
    DossierFile mine;

private:
    int m_seconds = 0;
    unsigned m_seed = 0;
};

} // namespace

TEST_F(Merging, APartKnowsItsRowsAndTakesNoOthers)
{
    {
        auto part = handedOut({"I.2.4", "I.6"});
        EXPECT_EQ(part.setAnswer(indexOf(part.dossier(), "I.2.1"), claimOf(1), momentAt(90)).error(),
            (Error{ErrorCode::NotInPart, {}, {"I.2.1"}}));
        EXPECT_EQ(
            part.setDeclared("II.1.11", {"no-procedures"}, momentAt(90)).error().code, ErrorCode::NotInPart);
        EXPECT_EQ(problemOf(part.setDeclared("I.6", {"no-software"}, momentAt(91))), "");
    }
    const auto part = reopened(folder / "phần.bangdiem");

    ASSERT_TRUE(part.dossier().part);
    EXPECT_EQ(part.dossier().part->source, mine.dossier().id);
    EXPECT_EQ(part.dossier().part->edits, mine.edits());
    EXPECT_EQ(part.dossier().part->rows, rowsNamed(mine.dossier().rules(), {"I.2.4", "I.6"}).value());
    EXPECT_NE(part.dossier().id, mine.dossier().id);
    EXPECT_EQ(at(part, "I.2.1"), Answer());
    EXPECT_EQ(contentOf(part, at(part, "I.2.4").attachments.at(0).content), noise(300'000, 1));
}

TEST_F(Merging, ACopyOfAPartStaysAPart)
{
    const auto part = handedOut({"I.2.4", "I.6"});
    ASSERT_TRUE(part.copyTo(folder / "bản sao.bangdiem", momentAt(90)));

    const auto copy = reopened(folder / "bản sao.bangdiem");

    EXPECT_EQ(copy.dossier().part, part.dossier().part);
    EXPECT_EQ(at(copy, "I.2.4"), at(part, "I.2.4"));
}

TEST_F(Merging, TakesAnswersAndEvidenceBackInOneTransaction)
{
    auto part = handedOut({"I.2.4", "III.2", "I.6"});
    set(part, "III.2", withFile(part, "mới.pdf"));
    ASSERT_TRUE(part.setDeclared("I.6", {"no-software"}, momentAt(90)));
    const auto before = bytesOf(folder / "phần.bangdiem");

    mergeAll(part);

    EXPECT_EQ(bytesOf(folder / "phần.bangdiem"), before);
    const auto &answer = at(mine, "III.2");
    EXPECT_EQ(contentOf(mine, answer.attachments.at(0).content), noise(300'000, 2));
    EXPECT_EQ(answer.documents.at(0).content, answer.attachments.at(0).content);
    EXPECT_EQ(at(mine, "I.2.1"), claimOf(2));
    EXPECT_THAT(mine.dossier().answers.declared, ElementsAre(Declared{"I.6", "no-software"}));
}

TEST_F(Merging, MergingTheSamePartTwiceChangesNothing)
{
    auto part = handedOut({"I.2"});
    set(part, "I.2.4", withFile(part, "mới.pdf"));
    mergeAll(part);
    const auto edits = mine.edits();
    const auto answers = mine.dossier().answers;

    mergeAll(part);

    EXPECT_EQ(mine.edits(), edits);
    EXPECT_EQ(mine.dossier().answers, answers);
    EXPECT_EQ(countOf(plan(mine, part), Fate::Take), 0U);
}

TEST_F(Merging, GoesByWhoChangedTheRowSinceItWasHandedOut)
{
    auto part = handedOut({"I.2", "III.2"});
    set(part, "I.2.1", claimOf(3));
    EXPECT_EQ(fateOf("I.2.1", part), Fate::Take);
    set(mine, "I.2.1", claimOf(1));
    EXPECT_EQ(fateOf("I.2.1", part), Fate::Conflict);
    set(mine, "I.2.4", claimOf(5));
    EXPECT_EQ(fateOf("I.2.4", part), Fate::Keep);
    set(part, "III.2", claimOf(0));
    EXPECT_EQ(fateOf("III.2", part), Fate::Take);
}

TEST_F(Merging, TakesWhatTheyDidAfterAFirstMerge)
{
    auto part = handedOut({"I.2"});
    set(part, "I.2.1", claimOf(3));
    mergeAll(part);
    set(part, "I.2.1", claimOf(1));

    EXPECT_EQ(fateOf("I.2.1", part), Fate::Take);
}

TEST_F(Merging, KeepsWhatWeDidAfterAFirstMerge)
{
    auto part = handedOut({"I.2"});
    set(part, "I.2.1", claimOf(3));
    mergeAll(part);
    set(mine, "I.2.1", claimOf(1));

    EXPECT_EQ(fateOf("I.2.1", part), Fate::Keep);
}

TEST_F(Merging, KnowsWhatACopyOfTheFileWas)
{
    std::filesystem::copy_file(folder / "hồ.bangdiem", folder / "sao.bangdiem");
    auto copy = reopened(folder / "sao.bangdiem");
    set(copy, "I.2.1", claimOf(3));
    EXPECT_EQ(fateOf("I.2.1", copy), Fate::Take);
    set(mine, "I.2.1", claimOf(1));
    EXPECT_EQ(fateOf("I.2.1", copy), Fate::Conflict);
    EXPECT_EQ(fateOf("I.2.4", copy), Fate::Same);
}

TEST_F(Merging, TwoPartsOfOneDossierKnowEachOther)
{
    auto one = handedOut({"I.2"}, "một.bangdiem");
    auto two = handedOut({"I.2.1"}, "hai.bangdiem");
    set(two, "I.2.1", claimOf(3));

    const auto rows = plan(one, two);

    EXPECT_EQ(rows.back().target, "I.2.1");
    EXPECT_EQ(rows.back().fate, Fate::Take);
}

TEST_F(Merging, KnowsNoPastOfAnotherDossier)
{
    auto dossier = emptyDossier();
    dossier.id = newDossierId();
    auto other = DossierFile::create(folder / "khác.bangdiem", dossier, momentAt(50)).value();
    set(other, "I.2.1", claimOf(3));

    EXPECT_TRUE(commonPasts(mine, other).value().empty());
    EXPECT_EQ(fateOf("I.2.1", other), Fate::Conflict);
    EXPECT_EQ(fateOf("I.2.4", other), Fate::Keep);
}

TEST_F(Merging, CopiesOnlyTheFilesThatTheRowDoesNotHave)
{
    auto part = handedOut({"I.2", "III.2"});
    auto noted = at(part, "I.2.4");
    noted.note = "đã xem";
    set(part, "I.2.4", noted);
    EXPECT_EQ(bytesToTake(mine.dossier(), part.dossier(), plan(mine, part)), 0);
    const auto key = at(mine, "I.2.4").attachments.at(0).content;

    set(part, "III.2", withFile(part, "mới.pdf"));
    EXPECT_EQ(bytesToTake(mine.dossier(), part.dossier(), plan(mine, part)), 300'000);
    mergeAll(part);

    EXPECT_EQ(at(mine, "I.2.4").attachments.at(0).content, key);
    EXPECT_EQ(at(mine, "I.2.4").note, "đã xem");
}

TEST_F(Merging, LeavesEverythingAsItWasWhereEvidenceIsDamagedOrItIsStopped)
{
    auto part = handedOut({"I.2", "III.2"});
    set(part, "I.2.1", claimOf(3));
    set(part, "III.2", withFile(part, "mới.pdf"));
    const auto answers = mine.dossier().answers;
    const auto stopped
        = takeRows(mine, part, plan(mine, part), momentAt(80), [](std::int64_t) { return false; });
    ASSERT_EQ(runSql(folder / "phần.bangdiem", "UPDATE chunk SET data = zeroblob(length(data))"), "");

    const auto done = merge(mine, part, plan(mine, part), momentAt(81));

    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(done.error().code, ErrorCode::DossierDamaged);
    EXPECT_EQ(mine.dossier().answers, answers);
    EXPECT_EQ(reopened(folder / "hồ.bangdiem", Access::ReadOnly).dossier().answers, answers);
}

} // namespace bangdiem
