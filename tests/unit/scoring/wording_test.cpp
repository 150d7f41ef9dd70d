// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/wording.h"

#include "sheets.h"

#include <gtest/gtest.h>

namespace bangdiem::testing {

namespace {

constexpr auto kVietnamese = Language::Vietnamese;
constexpr auto kEnglish = Language::English;

WordedReason worded(const Criterion &row, const Reason &reason, Language language = kVietnamese)
{
    return word(reason, sheetOf({row}), 0, language);
}

std::string ratioWords(std::int64_t numerator, std::int64_t denominator, std::string_view atLeast,
    Language language = kVietnamese)
{
    const auto row = ratio(atLeast, Need::Required);
    const auto outcome = scoreRow(row, withFigures({numerator, denominator}));
    return worded(row, *outcome.find<reason::RatioHeld>(), language).text;
}

} // namespace

TEST(WordReason, SaysHowTheRatioCameOut)
{
    EXPECT_EQ(ratioWords(50, 50, "100"), "50/50 = 100 % ≥ 100 %");
    EXPECT_EQ(ratioWords(29, 50, "60"), "29/50 = 58 % < 60 %, nên chấm 0 điểm");
    EXPECT_EQ(ratioWords(29, 50, "60", kEnglish), "29/50 = 58 % < 60 %, so 0 points");
}

TEST(WordReason, GroupsDigitsAndWritesDecimalsAsTheLanguageDoes)
{
    EXPECT_EQ(ratioWords(812, 1204, "50"), "812/1.204 ≈ 67,44 % ≥ 50 %");
    EXPECT_EQ(ratioWords(812, 1204, "50", kEnglish), "812/1,204 ≈ 67.44 % ≥ 50 %");
    EXPECT_EQ(ratioWords(1, 8, "12.5"), "1/8 = 12,5 % ≥ 12,5 %");
}

TEST(WordReason, NeverRoundsARatioAcrossItsThreshold)
{
    EXPECT_EQ(ratioWords(59'999, 100'000, "60"), "59.999/100.000 ≈ 59,99 % < 60 %, nên chấm 0 điểm");
    EXPECT_EQ(ratioWords(60'001, 100'000, "60"), "60.001/100.000 ≈ 60 % ≥ 60 %");
    EXPECT_EQ(ratioWords(1, 3, "33.3334"), "1/3 ≈ 33,3333 % < 33,3334 %, nên chấm 0 điểm");
    EXPECT_EQ(ratioWords(1, 3, "33.3333"), "1/3 ≈ 33,3333 % ≥ 33,3333 %");
}

TEST(WordReason, SaysWhatADocumentLacksAndCitesTheNotice)
{
    const auto row = document(Need::Required);

    const auto date = worded(row, reason::DocumentWithoutDate{0});
    EXPECT_EQ(date.rule, "no-document-date");
    EXPECT_EQ(date.text, "Thiếu ngày ban hành văn bản, nên chấm 0 điểm");
    EXPECT_EQ(date.clause, "Phụ lục I, Lưu ý");
    EXPECT_EQ(worded(row, reason::DocumentWithoutNumber{1}).text, "Thiếu số văn bản thứ 2, nên chấm 0 điểm");
    EXPECT_EQ(
        worded(row, reason::DocumentMissing{}).text, "Thiếu số và ngày ban hành văn bản, nên chấm 0 điểm");
    EXPECT_EQ(worded(row, reason::DocumentAfterAssessment{0, day(2016, 1, 1), day(2015, 12, 31)}).text,
        "Văn bản ban hành ngày 01/01/2016, sau ngày đánh giá 31/12/2015, nên chấm 0 điểm");
}

TEST(WordReason, CitesTheRowWhereOptionalEvidenceFails)
{
    const auto row = ratio("60", Need::Optional);

    EXPECT_EQ(worded(row, reason::FigureMissing{1, true}).clause, "Phụ lục I, Lưu ý");
    EXPECT_EQ(worded(row, reason::FigureMissing{1, false}).clause, "Phụ lục I, mục I.1.1");
    EXPECT_EQ(worded(row, reason::FigureMissing{1, false}).text,
        "Đã nhập số liệu nhưng còn thiếu “Tổng số CBCC”, nên chấm 0 điểm");
}

TEST(WordReason, SaysWhichFiguresCannotBe)
{
    const auto row = ratio("60", Need::Required);

    EXPECT_EQ(worded(row, reason::DenominatorZero{1}).text,
        "“Tổng số CBCC” bằng 0, không tính được tỷ lệ, nên chấm 0 điểm");
    EXPECT_EQ(worded(row, reason::PartLargerThanWhole{51, 50}).text,
        "“Số CBCC sử dụng” là 51, lớn hơn “Tổng số CBCC” là 50, nên chấm 0 điểm");
}

TEST(WordReason, SaysWhatWasClaimed)
{
    EXPECT_EQ(worded(graded("3"), reason::Claimed{points("2.5")}).text, "Tự đánh giá 2,5 điểm, tối đa 3");
    EXPECT_EQ(worded(allOrNothing("3"), reason::Claimed{points("3")}).text, "Tự đánh giá: Có");
    EXPECT_EQ(worded(ratio("60", Need::Required), reason::Claimed{points("5"), true}).text,
        "Tính là “Có” theo số liệu đã nhập");
    EXPECT_EQ(worded(allOrNothing("3"), reason::Conceded{}).text, "Tự đánh giá: Không, nên chấm 0 điểm");
    EXPECT_EQ(worded(graded("3"), reason::ClaimCapped{points("3.25"), points("3")}).text,
        "Tự đánh giá 3,25 điểm, vượt mức tối đa, nên chỉ tính 3 điểm");
}

TEST(WordReason, CitesTheClauseOfADeclaration)
{
    auto row = graded("2");
    row.declarations = {{"half", "Được tính ½ tổng điểm", "Phụ lục I, mục I.6, Ghi chú", 1, 2}};

    const auto exempt = worded(row, reason::Exempt{0, false, points("1")});

    EXPECT_EQ(exempt.text, "Khai báo “Được tính ½ tổng điểm”: được tính 1 điểm");
    EXPECT_EQ(exempt.clause, "Phụ lục I, mục I.6, Ghi chú");
}

TEST(WordReason, PutsTheFaultsOfARowIntoOneSentence)
{
    const std::vector<Reason> reasons{reason::FigureMissing{0}, reason::AttachmentMissing{}};

    EXPECT_EQ(wordTogether(reasons, sheetOf({count(Need::Required, Need::Required)}), 0, kVietnamese),
        "Thiếu số liệu “Số hồ sơ”; thiếu tệp minh chứng, nên chấm 0 điểm");
}

TEST(WordSumCap, SaysWhatWasCut)
{
    const auto cut = wordSumCap({points("8"), points("6")}, points("6"), "Phụ lục I, mục I", kVietnamese);

    EXPECT_EQ(cut.text, "Tổng là 8 điểm, vượt mức tối đa, nên chỉ tính 6 điểm");
    EXPECT_EQ(cut.rule, "sum-capped");
}

TEST(WordWarning, NamesEveryPlaceOfAFigureThatDiffers)
{
    auto rubric = sheetOf({ratio("60", Need::Required), ratio("60", Need::Required)});
    rubric.crossChecks = {{"staff", true, {{0, 1}, {1, 1}}}};
    const Answers answers{{withFigures({40, 50}), withFigures({40, 1204})}, {}};

    const auto warning = word(warning::FigureDiffers{0}, rubric, answers, year2015(), kVietnamese);

    EXPECT_EQ(warning.criteria, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(warning.text,
        "Số liệu “Tổng số CBCC” không khớp nhau: 50 (mục I.1.1); 1.204 (mục I.1.2); "
        "50 (“Tổng số cán bộ công chức”)");
}

TEST(WordWarning, NamesTheDocument)
{
    const auto rubric = sheetOf({document(Need::Required, true)});
    auto withoutDate = complete(day(2014, 3, 2));
    withoutDate.date.reset();
    const Answers answers{{withDocuments({complete(day(2014, 3, 2)), withoutDate})}, {}};

    EXPECT_EQ(word(warning::DocumentOutsideYear{0, 0}, rubric, answers, year2015(), kVietnamese).text,
        "Văn bản 12/QĐ-STC ngày 02/03/2014 không thuộc năm đánh giá 2015");
    EXPECT_EQ(word(warning::DocumentIncomplete{0, 1}, rubric, answers, year2015(), kVietnamese).text,
        "Văn bản thứ 2 (12/QĐ-STC) không được tính: thiếu ngày ban hành");
}

TEST(WordStep, SaysWhatToDo)
{
    const auto rubric = sheetOf({ratio("60", Need::Required), document(Need::Required), graded("3")});

    EXPECT_EQ(word(step::ReachRatio{30, 50, points("60")}, rubric, 0, kVietnamese),
        "“Số CBCC sử dụng” đạt ít nhất 30 trên 50 (từ 60 % trở lên)");
    EXPECT_EQ(word(step::GiveFigures{}, rubric, 0, kVietnamese),
        "nhập đúng và đủ số liệu “Số CBCC sử dụng”, “Tổng số CBCC”, đạt từ 60 % trở lên");
    EXPECT_EQ(word(step::GiveDocument{true, true, day(2015, 12, 31)}, rubric, 1, kVietnamese),
        "nhập số và ngày ban hành văn bản (không sau 31/12/2015)");
    EXPECT_EQ(word(step::ClaimMore{}, rubric, 2, kEnglish), "claim all 3 points if all of it is done");
}

TEST(WordStatus, IsShortInBothLanguages)
{
    EXPECT_EQ(word(Status::NoEvidence, kVietnamese), "thiếu minh chứng");
    EXPECT_EQ(word(Status::Unanswered, kEnglish), "unanswered");
}

} // namespace bangdiem::testing
