// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/carrydossier.h"

#include "testdossier.h"

#include <gmock/gmock.h>

namespace bangdiem {

using namespace bangdiem::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

namespace {

using namespace std::chrono;

Attachment stored(DossierFile &file, const TestFolder &folder, const std::string &name, unsigned seed)
{
    writeBytes(folder / name, noise(700'000, seed));
    auto attachment = file.storeContent(folder / name, momentAt(1)).value();
    std::filesystem::remove(folder / name);
    return attachment;
}

/// A dossier of 2015 with a document in force, a file that is not carried over, and figures by unit.
void makeLast(const TestFolder &folder)
{
    auto file = created(folder / "last.bangdiem");
    Answer files;
    files.figures = {4};
    files.attachments = {stored(file, folder, "dvc.pdf", 1)};
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "III.2"), files, momentAt(2))), "");
    Answer inForce;
    inForce.claim = Points::fromInteger(5);
    inForce.attachments = {stored(file, folder, "quy-che.pdf", 2), stored(file, folder, "phu-luc.pdf", 3)};
    inForce.documents = {{"12/QĐ-STC", 2013y / March / 2, "Quy chế", "3", inForce.attachments[0].content}};
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "I.2.4"), inForce, momentAt(3))), "");
    Answer units;
    units.units = {{"Văn phòng", {30, 30}}, {"Phòng Tư pháp", {5, 4}}};
    units.figures = sumOf(units.units);
    EXPECT_EQ(problemOf(file.setAnswer(indexOf(file.dossier(), "I.1.1"), units, momentAt(4))), "");
}

Result<DossierFile> carriedTo(const TestFolder &folder, const std::string &name, int year = 2016)
{
    const auto last = reopened(folder / "last.bangdiem", Access::ReadOnly);
    return carryDossier(last, folder / name, year, 2016y / December / 31, momentAt(9));
}

const Answer &rowOf(const DossierFile &file, const std::string &id)
{
    return file.dossier().answers.criteria[indexOf(file.dossier(), id)];
}

} // namespace

TEST(CarryDossier, MakesAFileWithTheEvidenceThatStaysAndLeavesTheOldOneAlone)
{
    const TestFolder folder;
    makeLast(folder);
    const auto before = bytesOf(folder / "last.bangdiem");
    std::string id;
    {
        const auto made = carriedTo(folder, "new.bangdiem");
        ASSERT_EQ(problemOf(made), "");
        EXPECT_EQ(made->access(), Access::ReadWrite);
        id = made->dossier().id;
    }

    EXPECT_TRUE(bytesOf(folder / "last.bangdiem") == before);
    EXPECT_THAT(folder.names(), ElementsAre("last.bangdiem", "new.bangdiem"));
    const auto file = reopened(folder / "new.bangdiem");
    EXPECT_EQ(file.dossier().id, id);
    EXPECT_NE(id, emptyDossier().id);
    EXPECT_EQ(file.dossier().heading.assessment.year, 2016);
    EXPECT_EQ(file.dossier().rubric->json, emptyDossier().rubric->json);
    ASSERT_EQ(file.history()->size(), 1U);
    EXPECT_EQ(file.history()->front().what, "created");
    const auto &inForce = rowOf(file, "I.2.4");
    EXPECT_EQ(inForce.claim, Points::fromInteger(5));
    EXPECT_EQ(contentOf(file, inForce.attachments.at(0).content), noise(700'000, 2));
    EXPECT_EQ(contentOf(file, inForce.attachments.at(1).content), noise(700'000, 3));
    EXPECT_EQ(inForce.documents.at(0).content, inForce.attachments[0].content);
    EXPECT_EQ(inForce.earlier, (Earlier{2015, false, {}, {}}));
}

TEST(CarryDossier, LeavesTheOtherFilesAndFiguresBehind)
{
    const TestFolder folder;
    makeLast(folder);
    ASSERT_TRUE(carriedTo(folder, "new.bangdiem"));

    const auto file = reopened(folder / "new.bangdiem", Access::ReadOnly);

    EXPECT_TRUE(rowOf(file, "III.2").attachments.empty());
    EXPECT_EQ(rowOf(file, "III.2").earlier, (Earlier{2015, false, {4}, {}}));
    EXPECT_THAT(rowOf(file, "I.1.1").units,
        ElementsAre(UnitFigures{"Văn phòng", {}}, UnitFigures{"Phòng Tư pháp", {}}));
    EXPECT_EQ(rowOf(file, "I.1.1").earlier, (Earlier{2015, false, {35, 34}, {}}));
    EXPECT_LT(std::filesystem::file_size(folder / "new.bangdiem"),
        std::filesystem::file_size(folder / "last.bangdiem") - 600'000);
}

TEST(CarryDossier, CanItselfBeCarriedOver)
{
    const TestFolder folder;
    makeLast(folder);
    ASSERT_TRUE(carriedTo(folder, "2016.bangdiem"));
    const auto second = reopened(folder / "2016.bangdiem", Access::ReadOnly);

    const auto third
        = carryDossier(second, folder / "2017.bangdiem", 2017, 2017y / December / 31, momentAt(9));

    ASSERT_EQ(problemOf(third), "");
    EXPECT_EQ(contentOf(*third, rowOf(*third, "I.2.4").attachments.at(0).content), noise(700'000, 2));
    EXPECT_EQ(rowOf(*third, "I.2.4").earlier->year, 2016);
    EXPECT_EQ(rowOf(*third, "III.2"), Answer());
}

TEST(CarryDossier, MakesNothingWhereItIsRefused)
{
    const TestFolder folder;
    makeLast(folder);

    EXPECT_THAT(problemOf(carriedTo(folder, "new.bangdiem", 2015)), HasSubstr("heading-invalid at year"));
    EXPECT_THAT(problemOf(carriedTo(folder, "last.bangdiem")), HasSubstr("file-exists"));
    EXPECT_THAT(problemOf(carriedTo(folder, "none/new.bangdiem")), HasSubstr("file-missing"));
    EXPECT_THAT(folder.names(), ElementsAre("last.bangdiem"));
}

TEST(CarryDossier, StopsWhereItIsToldTo)
{
    const TestFolder folder;
    makeLast(folder);
    const auto last = reopened(folder / "last.bangdiem", Access::ReadOnly);
    std::vector<std::int64_t> told;

    const auto made = carryDossier(
        last, folder / "new.bangdiem", 2016, 2016y / December / 31, momentAt(9), [&](std::int64_t bytes) {
            told.push_back(bytes);
            return bytes < 700'000;
        });

    EXPECT_THAT(problemOf(made), HasSubstr("cancelled"));
    EXPECT_EQ(told.back(), 700'000);
    EXPECT_THAT(folder.names(), ElementsAre("last.bangdiem"));
}

TEST(CarryDossier, RefusesEvidenceWhoseBytesWereChanged)
{
    const TestFolder folder;
    makeLast(folder);
    ASSERT_EQ(runSql(folder / "last.bangdiem",
                  "UPDATE chunk SET data = zeroblob(length(data)) WHERE content = 2 AND number = 1"),
        "");

    EXPECT_THAT(problemOf(carriedTo(folder, "new.bangdiem")), HasSubstr("chunk, 2"));
    EXPECT_THAT(folder.names(), ElementsAre("last.bangdiem"));
}

} // namespace bangdiem
