// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/manifest.h"
#include "dossier/manifestreading.h"

#include "shippeddossiers.h"

#include <gmock/gmock.h>

namespace bangdiem {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

Dossier dossier()
{
    return fullDossier("tayninh-2693-2015-pl1");
}

std::vector<std::string> differences(const Dossier &first, const Dossier &second)
{
    std::vector<std::string> parts;
    for (const auto &part : differingParts(manifestOf(first), manifestOf(second)))
        parts.push_back(part.tag + (part.target.empty() ? "" : " " + part.target));
    return parts;
}

} // namespace

TEST(ManifestReading, ReadsBackEveryRecordThatWasWritten)
{
    auto written = dossier();
    written.answers.criteria[0].note = "dòng 1\nnote 3:abc\n12:ký tự lạ";
    const auto manifest = manifestOf(written);

    const auto records = readManifest(manifest);

    ASSERT_TRUE(records);
    std::string again;
    for (const auto &record : *records) {
        again += record.tag;
        for (const auto field : record.fields)
            again += ' ' + std::to_string(field.size()) + ':' + std::string(field);
        again += '\n';
    }
    EXPECT_EQ(again, manifest);
}

TEST(ManifestReading, RefusesWhatIsNotOfTheFormToTheLastByte)
{
    EXPECT_TRUE(readManifest("note 2:ab\n"));
    EXPECT_TRUE(readManifest("note 0:\n"));
    for (const auto *text : {"note 2:ab", "note 3:ab\n", "note 1:ab\n", "note 02:ab\n", "note :ab\n",
             "note -1:a\n", "note  2:ab\n", "Note 2:ab\n", " 2:ab\n", "\n", "note 2:ab\n\n", "note 2 ab\n",
             "note 99999999999999999999999:ab\n", "note 18446744073709551615:ab\n"})
        EXPECT_FALSE(readManifest(text)) << text;
}

TEST(ManifestReading, TellsWhichDossierItIsOf)
{
    auto written = dossier();
    written.revision = 3;

    const auto subject = subjectOf(manifestOf(written));

    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->dossier, written.id);
    EXPECT_EQ(subject->revision, 3);
    EXPECT_EQ(subject->agency, written.heading.agency);
    EXPECT_FALSE(subjectOf("bangdiem-manifest 1:2\n"));
    EXPECT_FALSE(subjectOf("note 2:ab\n"));
    EXPECT_FALSE(subjectOf(""));
}

TEST(ManifestReading, NamesThePartsThatDiffer)
{
    const auto first = dossier();
    EXPECT_THAT(differences(first, first), IsEmpty());

    auto second = first;
    second.heading.agency = "Sở Y tế";
    second.heading.assessment.staff += 1;
    second.answers.criteria[0].note = "khác";
    second.answers.criteria[2] = {};
    EXPECT_THAT(differences(first, second),
        ElementsAre("agency", "staff", "answer " + first.rules().criteria[0].id,
            "answer " + first.rules().criteria[2].id));

    auto third = first;
    third.answers.declared.push_back({"I.6", "no-software"});
    third.revision = 2;
    EXPECT_THAT(differences(first, third), ElementsAre("dossier", "declared I.6"));
    EXPECT_EQ(differingParts(manifestOf(first), "").size(), differingParts("", manifestOf(first)).size());
    EXPECT_GT(differingParts(manifestOf(first), "").size(), 30U);
}

} // namespace bangdiem
