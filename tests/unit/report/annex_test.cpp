// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annex.h"
#include "samplesheet.h"
#include "scoring/evaluate.h"
#include "scoring/wording.h"
#include "shippeddossiers.h"

#include <gmock/gmock.h>

using namespace bangdiem;
using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

constexpr const char *kFirst = "tayninh-2693-2015-pl1";

AnnexContent annexOf(const Dossier &dossier)
{
    return annexContent(dossier, evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment));
}

const AnnexEntry &entryOf(const AnnexContent &annex, OfficialRow::Kind kind, std::size_t index)
{
    for (const auto &entry : annex.entries)
        if (entry.kind == kind && index-- == 0)
            return entry;
    throw std::out_of_range("no such entry");
}

const AnnexEntry &criterionOf(const AnnexContent &annex, std::size_t index)
{
    return entryOf(annex, OfficialRow::Kind::Criterion, index);
}

/// "label|text|clause" of each text under the row.
std::vector<std::string> textsOf(const std::vector<AnnexItem> &items)
{
    std::vector<std::string> texts;
    for (const auto &item : items)
        if (const auto *text = std::get_if<AnnexText>(&item))
            texts.push_back(text->label + '|' + text->text + '|' + text->clause);
    return texts;
}

Criterion withFigures(std::size_t count)
{
    Criterion criterion;
    for (std::size_t i = 1; i <= count; ++i)
        criterion.figures.push_back({"f" + std::to_string(i), "Số liệu " + std::to_string(i)});
    return criterion;
}

} // namespace

TEST(Annex, BeginsWithAgencyYearDossierAndRubric)
{
    const auto dossier = blankDossier(kFirst);

    const auto annex = annexOf(dossier);

    EXPECT_EQ(annex.title, "PHỤ LỤC MINH CHỨNG");
    std::vector<std::string> lines;
    for (const auto &line : annex.heading)
        lines.push_back(line.text());
    EXPECT_THAT(lines,
        ElementsAre("Tên cơ quan: Sở Tài chính", "Năm đánh giá: 2015 (ngày đánh giá 31/12/2015)",
            "Hồ sơ: 0f8fad5b-d9cb-469f-a165-70867728950e, bản 1", "Bảng đánh giá: tayninh-2693-2015-pl1",
            "SHA-256: " + std::string(64, '5')));
}

TEST(Annex, NamesEveryRowOfTheSheetInItsOrder)
{
    const auto dossier = blankDossier(kFirst);
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);

    const auto annex = annexContent(dossier, sheet);

    const auto rows = officialSheet(dossier, sheet).rows;
    ASSERT_EQ(annex.entries.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(annex.entries[i].kind, rows[i].kind);
        EXPECT_EQ(annex.entries[i].number, rows[i].cells[0]);
        EXPECT_EQ(annex.entries[i].text, rows[i].cells[1]);
    }
}

TEST(Annex, SaysOfAnUnansweredRowThatItHasNoPointsYet)
{
    const auto annex = annexOf(blankDossier(kFirst));
    const auto &entry = criterionOf(annex, 0);

    EXPECT_EQ(entry.score, "–/1");
    EXPECT_EQ(entry.claim, "");
    EXPECT_THAT(
        textsOf(entry.items), ElementsAre("Lý do|Chưa trả lời, nên chưa có điểm.|Phụ lục I, mục I.1.1"));
}

TEST(Annex, ShowsClaimAndScoreAsTheScreenDoes)
{
    auto dossier = fullDossier(kFirst);
    const auto graded = findCriterion(dossier.rules(), "I.2.1").value();
    dossier.answers.criteria[graded].claim = Points::fromUnits(12'500);

    const auto annex = annexOf(dossier);

    EXPECT_EQ(criterionOf(annex, graded).claim, "1,25");
    EXPECT_EQ(criterionOf(annex, graded).score, "1,25/3");
    EXPECT_EQ(criterionOf(annex, 0).claim, "Có");
    EXPECT_EQ(entryOf(annex, OfficialRow::Kind::Group, 0).score, "");
    EXPECT_THAT(entryOf(annex, OfficialRow::Kind::Section, 0).score, HasSubstr("/40"));
    EXPECT_THAT(annex.entries.back().score, HasSubstr("/100"));
}

TEST(Annex, GivesTheReasonsInTheWordsOfTheScreenAndEachClauseOnce)
{
    const auto dossier = documentedDossier(kFirst);
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto annex = annexContent(dossier, sheet);

    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const auto texts = textsOf(criterionOf(annex, i).items);
        const auto reasons = sheet.reasonsOf(i);
        ASSERT_GE(texts.size(), reasons.size());
        for (std::size_t r = 0; r < reasons.size(); ++r) {
            const auto worded = word(reasons[r], dossier.rules(), i, Language::Vietnamese);
            const bool lastOfClause = r + 1 == reasons.size()
                || word(reasons[r + 1], dossier.rules(), i, Language::Vietnamese).clause != worded.clause;
            EXPECT_EQ(texts[texts.size() - reasons.size() + r],
                std::string(r == 0 ? "Lý do|" : "|") + worded.text + ".|"
                    + (lastOfClause ? worded.clause : std::string()));
        }
    }
}

TEST(Annex, CitesEveryDocumentWithWhatItHasAndWhatItLacks)
{
    Answer answer;
    answer.attachments = {{7, "quy-che.pdf", 10, std::string(64, 'a')}};
    answer.documents = {{"12/QĐ-STC", Date(2015y / 3 / 6), "Quy chế", "3-5", 7}, {}, {" ", {}, "", "", {}},
        {"", {}, "Không số", "", 8}};

    EXPECT_THAT(textsOf(annexItems({}, answer)),
        ElementsAre("Văn bản 1|12/QĐ-STC, ngày 06/03/2015, “Quy chế”, trang 3-5 (tệp quy-che.pdf)|",
            "Văn bản 4|chưa có số, chưa có ngày ban hành, “Không số”|", "Tệp|quy-che.pdf (10 byte)|",
            "SHA-256|" + std::string(64, 'a') + "|"));
}

TEST(Annex, ListsFilesWithExactSizeAndWholeHashThenLinksAndNote)
{
    Answer answer;
    answer.attachments
        = {{1, "a.pdf", 1'234'567, std::string(64, 'a')}, {2, "b.png", 0, std::string(64, 'b')}};
    answer.links = {"https://a", "https://b"};
    answer.note = "một\nhai";

    EXPECT_THAT(textsOf(annexItems({}, answer)),
        ElementsAre("Tệp 1|a.pdf (1.234.567 byte)|", "SHA-256|" + std::string(64, 'a') + "|",
            "Tệp 2|b.png (0 byte)|", "SHA-256|" + std::string(64, 'b') + "|", "Liên kết 1|https://a|",
            "Liên kết 2|https://b|", "Ghi chú|một\nhai|"));
}

TEST(Annex, ListsFiguresWithTheirLabelsWhereAnyIsGiven)
{
    const auto criterion = withFigures(2);
    Answer answer;
    EXPECT_THAT(annexItems(criterion, answer), IsEmpty());

    answer.figures = {12'345};

    EXPECT_THAT(textsOf(annexItems(criterion, answer)),
        ElementsAre("Số liệu|Số liệu 1: 12.345\nSố liệu 2: chưa nhập|"));
}

TEST(Annex, ListsFiguresByUnitAsATableThatSums)
{
    Answer answer;
    answer.units = {{"Văn phòng", {1'000, 2}}, {"Phòng Nội vụ", {{}, 3}}};
    answer.figures = sumOf(answer.units);

    const auto items = annexItems(withFigures(2), answer);

    EXPECT_THAT(items,
        ElementsAre(AnnexItem(AnnexTable{"Số liệu",
            {{"Đơn vị", "Số liệu 1", "Số liệu 2"}, {"Văn phòng", "1.000", "2"}, {"Phòng Nội vụ", "", "3"},
                {"Cộng", "1.000", "5"}}})));
}

TEST(Annex, SplitsATableOfManyFiguresBeforeItsColumnsGetTooNarrow)
{
    Answer answer;
    answer.units = {{"Văn phòng", {1, 2, 3, 4}}};
    answer.figures = sumOf(answer.units);

    const auto items = annexItems(withFigures(4), answer);

    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(std::get<AnnexTable>(items[1]),
        (AnnexTable{"", {{"Đơn vị", "Số liệu 4"}, {"Văn phòng", "4"}, {"Cộng", "4"}}}));
}

TEST(Annex, TellsADeclarationWhereItIsMade)
{
    auto dossier = blankDossier(kFirst);
    dossier.answers.declared = {{"I.6", "no-software"}, {"II.1.11", "no-procedures"}};

    const auto annex = annexOf(dossier);

    EXPECT_THAT(textsOf(entryOf(annex, OfficialRow::Kind::Group, 5).items),
        ElementsAre("Khai báo|Cơ quan không có phần mềm được tính ½ tổng điểm.|Phụ lục I, mục I.6, Ghi chú"));
    const auto row = findCriterion(dossier.rules(), "II.1.11").value();
    EXPECT_THAT(textsOf(criterionOf(annex, row).items).front(), HasSubstr("Khai báo|Đơn vị không có"));
}

TEST(Annex, TellsEverySumThatWasCut)
{
    const auto dossier = sampleDossier();
    auto sheet = fullScores(dossier.rules());
    sheet.groups[0] = {Points::fromInteger(9), Points::fromInteger(7)};
    sheet.sections[1] = {Points::fromInteger(6), Points::fromInteger(5)};
    sheet.total = {Points::fromInteger(13), Points::fromInteger(12)};

    const auto annex = annexContent(dossier, sheet);

    EXPECT_THAT(textsOf(entryOf(annex, OfficialRow::Kind::Section, 0).items), IsEmpty());
    EXPECT_THAT(textsOf(entryOf(annex, OfficialRow::Kind::Group, 0).items),
        ElementsAre(HasSubstr("Lý do|Tổng là 9 điểm, vượt mức tối đa")));
    EXPECT_THAT(textsOf(entryOf(annex, OfficialRow::Kind::Section, 1).items),
        ElementsAre(HasSubstr("Lý do|Tổng là 6 điểm, vượt mức tối đa")));
    EXPECT_THAT(textsOf(annex.entries.back().items), ElementsAre(HasSubstr("Lý do|Tổng là 13 điểm")));
}

TEST(Annex, EndsWithTheWarningsOrSaysThatThereIsNone)
{
    EXPECT_THAT(annexOf(blankDossier(kFirst)).warnings, ElementsAre("Không có cảnh báo."));
    EXPECT_THAT(annexOf(documentedDossier(kFirst)).warnings,
        Contains("Mục I.2.4: Văn bản thứ 2 (Sửa đổi quy chế) không được tính: thiếu số, ngày ban hành sau "
                 "ngày đánh giá."));
}
