// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/manifest.h"

#include "dossier/contentkeys.h"
#include "dossier/part.h"
#include "randomdossiers.h"
#include "shippeddossiers.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>
#include <random>

namespace bangdiem {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace {

constexpr auto kRubric = "tayninh-2693-2015-pl1";
/// A row with units, files and documents in wholeDossier().
constexpr std::size_t kRow = 0;

/// A dossier that has something of everything.
Dossier wholeDossier()
{
    using namespace std::chrono_literals;
    auto dossier = documentedDossier(kRubric);
    dossier.heading.units = {"Văn phòng", "Thanh tra"};
    auto &answer = dossier.answers.criteria[kRow];
    answer.claim = Points::fromInteger(1);
    answer.attachments = {{7, "a.pdf", 10, std::string(64, 'a')}, {8, "b.pdf", 20, std::string(64, 'b')}};
    answer.documents = {{"1/QĐ", Date(2015y / 3 / 1), "Quy chế", "3", 7}, {"2/QĐ", {}, "", "", {}}};
    answer.links = {"https://a.vn", "https://b.vn"};
    answer.note = "một\nhai";
    answer.earlier = Earlier{2014, false, {1, 2}, {{"9/KH", Date(2014y / 1 / 2), "Kế hoạch", "1", {}}}};
    return dossier;
}

struct Edit {
    std::string name;
    std::function<void(Dossier &)> make;
};

Answer &row(Dossier &dossier)
{
    return dossier.answers.criteria[kRow];
}

std::vector<Edit> headingEdits()
{
    using namespace std::chrono_literals;
    return {{"id", [](Dossier &d) { d.id.back() = 'f'; }}, {"revision", [](Dossier &d) { ++d.revision; }},
        {"agency", [](Dossier &d) { d.heading.agency += "x"; }},
        {"place", [](Dossier &d) { d.heading.place += "x"; }},
        {"staff", [](Dossier &d) { ++d.heading.assessment.staff; }},
        {"year", [](Dossier &d) { ++d.heading.assessment.year; }},
        {"as of", [](Dossier &d) { d.heading.assessment.asOf = Date(2015y / 12 / 30); }},
        {"unit's name", [](Dossier &d) { d.heading.units[1] = "Phòng Y tế"; }},
        {"unit less", [](Dossier &d) { d.heading.units.pop_back(); }},
        {"units swapped", [](Dossier &d) { std::swap(d.heading.units[0], d.heading.units[1]); }},
        {"declaration less", [](Dossier &d) { d.answers.declared.clear(); }},
        {"declaration elsewhere", [](Dossier &d) { d.answers.declared[0].target = "II.1"; }},
        {"another declaration", [](Dossier &d) { d.answers.declared[0].id = "x"; }},
        {"part",
            [](Dossier &d) {
                d.part = WorkPart{d.id, 1, {0}};
            }},
        {"part's rows",
            [](Dossier &d) {
                d.part = WorkPart{d.id, 1, {0, 1}};
            }},
        {"part's edits",
            [](Dossier &d) {
                d.part = WorkPart{d.id, 2, {0}};
            }},
        {"rubric's bytes", [](Dossier &d) {
             auto other = *d.rubric;
             other.sha256[0] = '0';
             d.rubric = std::make_shared<CarriedRubric>(std::move(other));
         }}};
}

std::vector<Edit> answerEdits()
{
    return {{"claim", [](Dossier &d) { row(d).claim = Points(); }},
        {"no claim", [](Dossier &d) { row(d).claim.reset(); }},
        {"note", [](Dossier &d) { row(d).note += " "; }}, {"no note", [](Dossier &d) { row(d).note = ""; }},
        {"note in the words of a record", [](Dossier &d) { row(d).note += "\nlink 12:https://a.vn"; }},
        {"link", [](Dossier &d) { row(d).links[1] = "https://c.vn"; }},
        {"link less", [](Dossier &d) { row(d).links.pop_back(); }},
        {"links joined", [](Dossier &d) { row(d).links = {"https://a.vnhttps://b.vn"}; }},
        {"links swapped", [](Dossier &d) { std::swap(row(d).links[0], row(d).links[1]); }},
        {"unit's figure", [](Dossier &d) { row(d).units[1].figures[0] = 5; }},
        {"unit's figure less", [](Dossier &d) { row(d).units[1].figures[0].reset(); }},
        {"unit's name", [](Dossier &d) { row(d).units[1].unit = "Phòng Y tế"; }},
        {"unit less", [](Dossier &d) { row(d).units.pop_back(); }},
        {"sums instead of units", [](Dossier &d) { row(d).units.clear(); }},
        {"figure", [](Dossier &d) { row(d).units.clear(), row(d).figures[0] = 5; }},
        {"figure that is absent", [](Dossier &d) { row(d).units.clear(), row(d).figures[0].reset(); }},
        {"figure that is 0", [](Dossier &d) { row(d).units.clear(), row(d).figures[0] = 0; }},
        {"row cleared", [](Dossier &d) { row(d) = {}; }},
        {"answer of another row", [](Dossier &d) { std::swap(row(d), d.answers.criteria[1]); }}};
}

std::vector<Edit> evidenceEdits()
{
    using namespace std::chrono_literals;
    return {{"file's name", [](Dossier &d) { row(d).attachments[0].name = "c.pdf"; }},
        {"file's size", [](Dossier &d) { row(d).attachments[0].size = 11; }},
        {"file's bytes", [](Dossier &d) { row(d).attachments[0].sha256 = std::string(64, 'c'); }},
        {"file less", [](Dossier &d) { row(d).attachments.pop_back(); }},
        {"files swapped", [](Dossier &d) { std::swap(row(d).attachments[0], row(d).attachments[1]); }},
        {"file twice", [](Dossier &d) { row(d).attachments.push_back(row(d).attachments[0]); }},
        {"document's number", [](Dossier &d) { row(d).documents[0].number = "3/QĐ"; }},
        {"document's date", [](Dossier &d) { row(d).documents[0].date = Date(2015y / 3 / 2); }},
        {"document without a date", [](Dossier &d) { row(d).documents[0].date.reset(); }},
        {"document's title", [](Dossier &d) { row(d).documents[0].title = "Quy"; }},
        {"document's page", [](Dossier &d) { row(d).documents[0].page = "4"; }},
        {"title moved to page",
            [](Dossier &d) { row(d).documents[0].title = "", row(d).documents[0].page = "Quy chế3"; }},
        {"document's file", [](Dossier &d) { row(d).documents[0].content = 8; }},
        {"document without a file", [](Dossier &d) { row(d).documents[0].content.reset(); }},
        {"document less", [](Dossier &d) { row(d).documents.pop_back(); }},
        {"documents swapped", [](Dossier &d) { std::swap(row(d).documents[0], row(d).documents[1]); }},
        {"earlier year", [](Dossier &d) { row(d).earlier->year = 2013; }},
        {"earlier reviewed", [](Dossier &d) { row(d).earlier->reviewed = true; }},
        {"earlier figure", [](Dossier &d) { row(d).earlier->figures[1] = 3; }},
        {"earlier document", [](Dossier &d) { row(d).earlier->documents[0].title = ""; }},
        {"earlier document less", [](Dossier &d) { row(d).earlier->documents.clear(); }},
        {"nothing earlier", [](Dossier &d) { row(d).earlier.reset(); }}};
}

std::vector<Edit> allEdits()
{
    auto edits = headingEdits();
    for (auto &more : {answerEdits(), evidenceEdits()})
        edits.insert(edits.end(), more.begin(), more.end());
    return edits;
}

/// The same dossier as another file keeps it.
Dossier withOtherKeys(Dossier dossier)
{
    ContentKeys keys;
    for (const auto &answer : dossier.answers.criteria) {
        for (const auto &file : answer.attachments)
            keys.emplace(file.content, 1'000 - file.content);
    }
    for (auto &answer : dossier.answers.criteria)
        answer = withContents(std::move(answer), keys);
    return dossier;
}

} // namespace

TEST(Manifest, SaysWhoAndWhichRulesFirst)
{
    EXPECT_THAT(manifestOf(blankDossier(kRubric)),
        StartsWith("bangdiem-manifest 1:1\n"
                   "dossier 36:0f8fad5b-d9cb-469f-a165-70867728950e 1:1\n"
                   "rubric 21:tayninh-2693-2015-pl1 64:5555"));
}

TEST(Manifest, GivesEachFieldItsLengthInBytes)
{
    auto dossier = blankDossier(kRubric);
    dossier.answers.criteria.resize(1);
    dossier.answers.criteria[0].note = "dòng\nlink 1:x";

    EXPECT_THAT(manifestOf(dossier), HasSubstr("\nagency 16:Sở Tài chính\n"));
    EXPECT_THAT(manifestOf(dossier), HasSubstr("answer 5:I.1.1\nnote 14:dòng\nlink 1:x\n"));
}

TEST(Manifest, LeavesOutRowsThatSayNothing)
{
    auto dossier = blankDossier(kRubric);
    dossier.answers.criteria.resize(dossier.rules().criteria.size());
    dossier.answers.criteria[0].figures = {std::nullopt};

    EXPECT_THAT(manifestOf(dossier), Not(HasSubstr("answer")));
    EXPECT_EQ(manifestOf(dossier), manifestOf(blankDossier(kRubric)));
}

TEST(Manifest, DiffersAfterEverySingleEditAndIsNeverThatOfAnotherEdit)
{
    std::map<std::string, std::string> seen{{manifestOf(wholeDossier()), "nothing"}};
    for (const auto &edit : allEdits()) {
        auto dossier = wholeDossier();
        edit.make(dossier);
        const auto [found, isNew] = seen.emplace(manifestOf(dossier), edit.name);
        EXPECT_TRUE(isNew) << edit.name << " looks like " << found->second;
    }
}

TEST(Manifest, DiffersWhereverTwoRandomDossiersDo)
{
    std::mt19937 random(1);
    for (unsigned seed = 0; seed < 100; ++seed) {
        const auto dossier = randomDossier(kRubric, seed);
        auto changed = dossier;
        const auto taken = randomDossier(kRubric, seed + 1'000);
        const auto i = random() % changed.answers.criteria.size();
        changed.answers.criteria[i] = taken.answers.criteria[i];
        EXPECT_EQ(manifestOf(changed) == manifestOf(dossier), changed.answers == dossier.answers) << seed;
    }
}

TEST(Manifest, IsTheSameInEveryFileThatKeepsTheDossier)
{
    EXPECT_EQ(manifestOf(withOtherKeys(wholeDossier())), manifestOf(wholeDossier()));
    for (unsigned seed = 0; seed < 100; ++seed) {
        const auto dossier = randomDossier(kRubric, seed);
        EXPECT_EQ(manifestOf(withOtherKeys(dossier)), manifestOf(dossier)) << seed;
    }
}

TEST(Fingerprint, IsHalfOfTheHashInGroups)
{
    EXPECT_EQ(fingerprintText("7f3a19c2b04e55d18c2011fe9a47d3b6" + std::string(32, '0')),
        "7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6");
}

} // namespace bangdiem
