// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking and the minutes as files, read back by programs that are not ours.
#include "report/csv.h"
#include "report/minutes.h"
#include "report/rankingtable.h"
#include "report/xlsxfile.h"
#include "rubric/rubricreader.h"

#include "pdftools.h"
#include "shippeddossiers.h"
#include "support/checkout.h"
#include "support/filebytes.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace bangdiem {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const Rubric &sheetOf(const char *id)
{
    static std::map<std::string, Dossier> dossiers;
    if (!dossiers.contains(id))
        dossiers.emplace(id, blankDossier(id));
    return dossiers.at(id).rules();
}

/// More than a page of agencies, with names as an attacker, a poet or a slip of the hand writes them.
std::vector<RankedAgency> agenciesOf(const Rubric &rubric, ReviewState last = ReviewState::Closed)
{
    std::vector<Standing> standings;
    for (int i = 0; i < 60; ++i) {
        Standing standing{i + 1, "UBND huyện số " + std::to_string(i), ReviewState::Closed, {}, {}, {}, {}};
        for (std::size_t s = 0; s < rubric.sections.size(); ++s) {
            standing.selfSections.push_back(
                Points::fromUnits(20'000 + 2'500 * ((i + static_cast<int>(s)) % 8)));
            standing.reviewedSections.push_back(Points::fromUnits(12'500 * ((i + static_cast<int>(s)) % 3)));
            standing.self += standing.selfSections.back();
            standing.reviewed += standing.reviewedSections.back();
        }
        standings.push_back(std::move(standing));
    }
    standings[3].agency = "=cmd|' /C calc'!A0";
    standings[4].agency
        = "Ban Quản lý Khu kinh tế và các khu công nghiệp, khu chế xuất của tỉnh, gọi tắt là Ban Quản lý";
    standings[5].agency = "Sở\u202eTư pháp";
    standings.back().state = last;
    return ranked(std::move(standings), RankBy::Reviewed, Ties::Skip, rubric.maximum);
}

TableDocument tableOf(const Rubric &rubric, ReviewState last = ReviewState::Closed)
{
    return rankingTable(
        rubric, 2015, agenciesOf(rubric, last), RankBy::Reviewed, Ties::Skip, placeOfSigning(rubric));
}

class RankingFile : public ::testing::TestWithParam<const char *>
{
protected:
    QString written(RankingFormat format, ReviewState last = ReviewState::Closed)
    {
        const auto path = m_folder.filePath(QStringLiteral("r.") + suffixOf(format));
        EXPECT_TRUE(writeRanking(path, tableOf(rubric(), last), format));
        return path;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    const Rubric &rubric() const { return sheetOf(GetParam()); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_P(RankingFile, IsValidPdfA1bForAnotherValidatorWithItsHeadingOnEachPage)
{
    const auto path = written(RankingFormat::Pdf);

    EXPECT_THAT(preflight(path).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
    std::set<int> withAgencies;
    std::set<int> withHeading;
    for (const auto &word : wordsOf(path)) {
        EXPECT_NE(word.text, QStringLiteral("THẢO"));
        if (word.text == QStringLiteral("huyện"))
            withAgencies.insert(word.page);
        if (word.text == QStringLiteral("Hạng"))
            withHeading.insert(word.page);
    }
    EXPECT_GE(withAgencies.size(), 2U);
    EXPECT_EQ(withHeading, withAgencies);
}

TEST_P(RankingFile, IsADraftOnEachPageWhileAReviewIsOpen)
{
    const auto path = written(RankingFormat::Pdf, ReviewState::InReview);

    EXPECT_THAT(preflight(path).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
    int drafts = 0;
    for (const auto &word : wordsOf(path))
        drafts += word.text == QStringLiteral("THẢO") ? 1 : 0;
    EXPECT_EQ(drafts, pdfInfo(path, QStringLiteral("Pages")).toInt());
    EXPECT_THAT(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).toStdString(),
        HasSubstr("1/60 hồ sơ chưa kết thúc thẩm định"));
}

TEST_P(RankingFile, HoldsEveryAgencyWithItsPointsAsNumbers)
{
    const auto values = xlsxValues(bytesOf(written(RankingFormat::Xlsx)));
    ASSERT_TRUE(values);
    const auto records = parseCsv(bytesOf(written(RankingFormat::Csv)).toStdString());
    ASSERT_TRUE(records);

    const auto ranking = agenciesOf(rubric());
    ASSERT_EQ(records->size(), ranking.size() + 1);
    std::map<std::string, std::uint32_t> lines; // of the workbook
    for (const auto &[place, value] : *values)
        if (const auto *text = std::get_if<std::string>(&value); text && place.second == 1)
            lines[*text] = place.first;
    for (std::size_t i = 0; i < ranking.size(); ++i) {
        const auto &[rank, standing] = ranking[i];
        const auto &record = (*records)[i + 1];
        EXPECT_EQ(record[0], std::to_string(*rank));
        EXPECT_EQ(record[3], toText(standing.reviewed));
        EXPECT_EQ(record[4], toText(standing.difference()));
        const auto name = shownText(standing.agency);
        ASSERT_TRUE(lines.contains(name)) << name;
        const auto cell = [&](std::uint32_t column) { return values->at(std::pair(lines[name], column)); };
        EXPECT_EQ(cell(3), XlsxValues::mapped_type(standing.reviewed)) << name;
        EXPECT_EQ(cell(5), XlsxValues::mapped_type(standing.reviewedSections[0])) << name;
    }
}

namespace {

/// Of one row of the first section the first agency is free; both have 90 of what applies to them.
std::vector<RankedAgency> agenciesByShare(const Rubric &rubric)
{
    std::vector<Standing> standings;
    for (const auto *name : {"Sở A", "Sở B"}) {
        Standing standing{static_cast<std::int64_t>(standings.size()) + 1, name, ReviewState::Closed,
            Points::fromInteger(90), Points::fromInteger(90), {}, {}};
        standing.selfSections.assign(rubric.sections.size(), Points::fromInteger(15));
        standing.reviewedSections = standing.selfSections;
        standings.push_back(std::move(standing));
    }
    Maxima maxima{Points::fromInteger(96), {}};
    for (const auto &section : rubric.sections)
        maxima.sections.push_back(section.maximum);
    maxima.sections[0] -= Points::fromInteger(4);
    standings[1].reviewedMaxima = maxima;
    return ranked(std::move(standings), RankBy::Reviewed, Ties::Skip, rubric.maximum);
}

} // namespace

TEST_P(RankingFile, ShowsWhatAppliesWhereTheMaximaDiffer)
{
    const auto table = rankingTable(
        rubric(), 2015, agenciesByShare(rubric()), RankBy::Reviewed, Ties::Skip, placeOfSigning(rubric()));
    const QTemporaryDir folder;
    for (const auto format : {RankingFormat::Csv, RankingFormat::Xlsx, RankingFormat::Pdf})
        ASSERT_TRUE(writeRanking(folder.filePath(QStringLiteral("r.") + suffixOf(format)), table, format));

    const auto records = parseCsv(bytesOf(folder.filePath(QStringLiteral("r.csv"))).toStdString());
    ASSERT_TRUE(records);
    EXPECT_EQ((*records)[0][5], "Tối đa áp dụng");
    EXPECT_EQ((*records)[0][6], "Tỷ lệ (%)");
    const std::vector<std::string> first((*records)[1].begin(), (*records)[1].begin() + 8);
    EXPECT_THAT(first, ::testing::ElementsAre("1", "Sở B", "90", "90", "0", "96", "93.75", "15"));
    EXPECT_EQ((*records)[2][5], "100");
    EXPECT_EQ((*records)[2][6], "90");
    const auto values = xlsxValues(bytesOf(folder.filePath(QStringLiteral("r.xlsx"))));
    ASSERT_TRUE(values);
    EXPECT_TRUE(std::ranges::any_of(*values, [](const auto &cell) {
        return cell.second == XlsxValues::mapped_type(Points::fromUnits(937'500));
    })) << "a number, not a text";
    const auto pdf = folder.filePath(QStringLiteral("r.pdf"));
    EXPECT_THAT(preflight(pdf).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
    const auto text = outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).toStdString();
    EXPECT_THAT(text, HasSubstr("93,75"));
    EXPECT_THAT(text, HasSubstr("Xếp theo: tỷ lệ điểm thẩm định trên điểm tối đa"));
    EXPECT_THAT(text,
        HasSubstr(
            "Sở B: 96 điểm (mục I: " + toText(rubric().sections[0].maximum - Points::fromInteger(4)) + ")"));
    EXPECT_THAT(text, Not(HasSubstr("Sở A: ")));
    double width = 0;
    for (const auto &column : table.columns)
        width += column.millimetres;
    EXPECT_NEAR(width, 165, 0.01);
}

TEST_P(RankingFile, SaysNothingOfThatWhereEverythingApplies)
{
    const auto table = tableOf(rubric());

    EXPECT_EQ(table.columns.size(), 5 + rubric().sections.size());
    for (const auto &line : table.below)
        EXPECT_THAT(line.text(), Not(HasSubstr("áp dụng")));
}

INSTANTIATE_TEST_SUITE_P(
    EachSheet, RankingFile, ::testing::Values("tayninh-2693-2015-pl1", "tayninh-2693-2015-pl2"));

TEST(MinutesFile, IsValidPdfA1bAndADraftUntilTheReviewIsClosed)
{
    const QTemporaryDir folder;
    const auto dossier = fullDossier("tayninh-2693-2015-pl1");
    Review review;
    review.rows.resize(dossier.rules().criteria.size());
    review.rows[5] = {RowVerdict::RejectEvidence, {}, "Văn bản là quy chế thư điện tử"};
    MinutesFacts facts{7, std::string(64, 'a'), "ký trên giấy", Date(std::chrono::year(2016) / 1 / 20),
        ReviewState::InReview, {}, {}, {"Trần Thị B"}};
    const auto text = [&](const QString &path) {
        EXPECT_TRUE(writePdf(path,
            PrintedTable(minutesTable(
                dossier, dossier.rules(), compared(dossier, dossier.rules(), review), review, facts)),
            QStringLiteral("Biên bản")));
        EXPECT_THAT(preflight(path).toStdString(), HasSubstr("is a valid PDF/A-1b file"));
        return outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).toStdString();
    };

    EXPECT_THAT(text(folder.filePath(QStringLiteral("open.pdf"))), HasSubstr("DỰ THẢO"));
    facts.state = ReviewState::Closed;
    facts.closedBy = "Trưởng phòng";
    facts.closedOn = Date(std::chrono::year(2016) / 2 / 1);
    const auto closed = text(folder.filePath(QStringLiteral("closed.pdf")));
    EXPECT_THAT(closed, Not(HasSubstr("DỰ THẢO")));
    EXPECT_THAT(closed, HasSubstr("bản là quy chế thư điện"));
}

namespace {

/// Row I.5, of 5 points among 20, does not apply.
Dossier excludingDossier()
{
    const auto path = tests::sourceFile("rubrics/examples/vidu-2747-2019.json");
    Dossier dossier;
    CarriedRubric carried;
    carried.rubric = readRubric(tests::bytesOf(path)).value();
    dossier.rubric = std::make_shared<const CarriedRubric>(std::move(carried));
    dossier.heading = {"Sở A", "Tây Ninh", {2020, *parseIsoDate("2020-12-31"), 100}, {}};
    dossier.answers.criteria.resize(dossier.rules().criteria.size());
    dossier.answers.criteria[3].claim = Points::fromInteger(3);
    dossier.answers.declared = {{"I.5", "no-procedures"}};
    return dossier;
}

TableDocument minutesOf(const Dossier &dossier, const Review &review)
{
    const MinutesFacts facts{7, std::string(64, 'a'), "ký trên giấy", Date(std::chrono::year(2021) / 1 / 20),
        ReviewState::InReview, {}, {}, {"Trần Thị B"}};
    return minutesTable(dossier, dossier.rules(), compared(dossier, dossier.rules(), review), review, facts);
}

std::string cellText(const TableCell &cell)
{
    if (const auto *points = std::get_if<Points>(&cell))
        return toText(*points);
    const auto *text = std::get_if<std::string>(&cell);
    return text ? *text : "";
}

/// "maximum|self|reviewed|difference|opinion"
std::string lineOf(const TableRow &row)
{
    std::string line;
    for (std::size_t i = 2; i < row.cells.size(); ++i)
        line += (i == 2 ? "" : "|") + cellText(row.cells[i]);
    return line;
}

} // namespace

TEST(Minutes, TellWhichRowsDoNotApplyAndWhatIsLeftOfTheMaximum)
{
    const auto table = minutesOf(excludingDossier(), {});

    EXPECT_EQ(lineOf(table.rows[0]), "15|3|3|");
    EXPECT_EQ(lineOf(table.rows[5]),
        "–|–|–||Không áp dụng: Đơn vị không có thủ tục hành chính thì không tính mục này");
    EXPECT_EQ(lineOf(table.rows[6]), "15|3|3|");
    EXPECT_EQ(table.below[0].label, "Không áp dụng:");
    EXPECT_EQ(table.below[0].text(),
        "Không áp dụng: I.5; điểm tối đa của các tiêu chí áp dụng là 15 trên 20 điểm của bảng; đạt 20 %.");
    EXPECT_THAT(table.below[1].text(), HasSubstr("tổng điểm thẩm định 3/15 (tự đánh giá 3)"));
}

TEST(Minutes, TellBothMaximaWhereTheReviewerGavePointsForARowThatWasDeclaredNotToApply)
{
    Review review;
    review.rows.resize(5);
    review.rows[4] = {RowVerdict::Adjust, Points::fromInteger(2), "có 02 thủ tục"};

    const auto table = minutesOf(excludingDossier(), review);

    EXPECT_EQ(lineOf(table.rows[0]), "20|3|5|2|Tự đánh giá trên tối đa 15");
    EXPECT_EQ(lineOf(table.rows[5]), "5|–|2|2|Điều chỉnh: có 02 thủ tục");
    EXPECT_EQ(table.below[0].label, "Kết luận:");
    EXPECT_THAT(table.below[0].text(), HasSubstr("tổng điểm thẩm định 5/20 (tự đánh giá 3/15)"));
}

TEST(Minutes, OfASheetThatAppliesAsAWholeSayNothingOfThat)
{
    const auto dossier = fullDossier("tayninh-2693-2015-pl1");

    const auto table = minutesOf(dossier, {});

    EXPECT_EQ(table.below.size(), 2U);
    EXPECT_EQ(lineOf(table.rows.back()), "100|100|100|");
    EXPECT_THAT(table.below[0].text(), HasSubstr("tổng điểm thẩm định 100/100 (tự đánh giá 100)"));
}

} // namespace bangdiem
