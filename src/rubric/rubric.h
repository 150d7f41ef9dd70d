// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "rubric/computedrule.h"
#include "rubric/findingkind.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bangdiem {

/// Whether a row asks for a kind of evidence.
enum class Need { None, Optional, Required };

/// One of the answers to choose from.
struct Option {
    std::string id; ///< As in answers: "deputy".
    std::string label; ///< "Trưởng ban là cấp phó"
    Worth worth;
};

/// What a row asks for (số liệu): a whole number, or one of some options, whose index is then the number.
struct FigureField {
    std::string name; ///< As in answers: "staff".
    std::string label; ///< What the form shows; never printed on the official sheet.
    std::vector<Option> options{}; ///< Empty: a number.
};

/// numerator/denominator ≥ atLeast, compared exactly by cross-multiplication.
struct RatioTest {
    std::size_t numerator = 0; ///< Index into Criterion::figures.
    std::size_t denominator = 0; ///< Index into Criterion::figures.
    Percent atLeast;
    bool partOfWhole = false; ///< The numerator counts a part of the denominator, so it cannot be larger.
};

/// figure ≥ atLeast.
struct CountTest {
    std::size_t figure = 0; ///< Index into Criterion::figures.
    std::int64_t atLeast = 0;
};

/// A document of the row is dated not later than this day of the assessment year.
struct DeadlineTest {
    std::chrono::month_day notAfter{};
};

using Test = std::variant<std::monostate, RatioTest, CountTest, DeadlineTest>;

/// A claim from 0 to the row's maximum in steps.
struct GradedRule {
    Points step;
};

/// The whole maximum or nothing.
struct AllOrNothingRule {
    Test test;
};

/// Points that only a reviewer gives (điều tra xã hội học, hệ thống đo).
struct ReviewedRule {
};

/// Asked and answered, worth no points.
struct InformationalRule {
};

/// How a row is scored. A new kind must be handled by every visitor to compile.
using Rule = std::variant<GradedRule, AllOrNothingRule, ComputedRule, ReviewedRule, InformationalRule>;

/// A row counts only where another one scores.
struct Gate {
    std::size_t criterion = 0; ///< Index into Rubric::criteria; no row is behind itself.
    std::optional<Points> atLeast; ///< Absent: any points.
};

/// An exception that the agency may declare (khai báo) for a row or a group.
struct Declaration {
    std::string id; ///< "no-software"
    std::string label; ///< The decree's sentence.
    std::string clause; ///< "Phụ lục I, mục I.6, Ghi chú"
    std::int64_t numerator = 1; ///< Award: this share of the maximum…
    std::int64_t denominator = 1; ///< …exact for each row (the reader checks it).
    bool excludes = false; ///< No award: the rows leave the sum and its maximum.
};

/// A scored row (tiêu chí).
struct Criterion {
    std::string id; ///< "I.2.4"
    std::string number; ///< STT as printed; may be empty.
    std::string text; ///< Nội dung, verbatim.
    std::string note; ///< Ghi chú, verbatim; may be empty.
    std::string hint; ///< Explains the row in the form; never printed on the official sheet.
    std::string clause; ///< "Phụ lục I, mục I.2.4"
    Points maximum;
    Points minimum{}; ///< Below 0 where points can be taken away.
    Rule rule;
    std::optional<Gate> gate;
    std::vector<FigureField> figures;
    Need figuresNeed = Need::None;
    Need documentNeed = Need::None; ///< Số and ngày ban hành; trích yếu and file are optional.
    bool documentYearly = false; ///< "hàng năm": a document dated outside the assessment year is a warning.
    Need attachmentNeed = Need::None; ///< At least one file.
    std::vector<Declaration> declarations;
    std::size_t section = 0; ///< Index into Rubric::sections.
    std::optional<std::size_t>
        group; ///< Index into Rubric::groups; none where the row stands directly in its section.
};

/// A numbered heading over some rows of a section (nhóm).
struct Group {
    std::string id; ///< "I.2"
    std::string number;
    std::string text;
    std::string note;
    std::string clause;
    Points maximum; ///< The sum of its rows, or less where the rubric says "capped".
    std::optional<Points> minimum; ///< What its sum is raised to; absent: there is no lower limit.
    std::vector<Declaration> declarations;
    std::size_t section = 0;
    std::size_t firstCriterion = 0; ///< Its rows are criteria[firstCriterion … endCriterion).
    std::size_t endCriterion = 0;
};

/// A part of the sheet with its own maximum (mục).
struct Section {
    std::string id; ///< "I"
    std::string number;
    std::string text;
    std::string maximumText; ///< As printed: "40 điểm".
    std::string clause;
    Points maximum;
    std::optional<Points> minimum; ///< What its sum is raised to; absent: there is no lower limit.
    bool pool = false; ///< Bonus or penalty points: outside the sheet's maximum.
    std::size_t firstCriterion = 0; ///< Its rows are criteria[firstCriterion … endCriterion).
    std::size_t endCriterion = 0;
};

/// A group of agencies (vùng, khối) for which a rule differs.
struct AgencyGroup {
    std::string id;
    std::string name;
};

/// What a total is called: "Tốt".
struct Grade {
    std::string label;
    Range range; ///< Of points, or of percent of what applies (Rubric::gradesOfPercent).
};

/// Figures of this name mean the same thing wherever they are asked; a difference is a warning.
struct CrossCheck {
    struct Place {
        std::size_t criterion = 0;
        std::size_t figure = 0;
    };
    std::string figure;
    bool withStaff = false; ///< Also compared with "Tổng số cán bộ công chức" of the heading.
    std::vector<Place> places;
};

/// One block of the signature line, left to right.
struct SignatureBlock {
    std::string dateLine; ///< "Tây Ninh, ngày tháng năm 20....."; may be empty.
    std::string title; ///< "THỦ TRƯỞNG CƠ QUAN"
    std::string instruction; ///< "(ký tên, đóng dấu)"
};

/// The decision that a rubric comes from.
struct Source {
    std::string decision; ///< "2693/QĐ-UBND"
    std::string issuer; ///< "UBND tỉnh Tây Ninh"
    std::optional<Date> date;
    std::string appendix; ///< "Phụ lục I"
    std::string replaces; ///< The decision whose sheet it replaces, as it names it; may be empty.
};

/// The years of assessment that a sheet is for.
struct Years {
    int from = 0;
    std::optional<int> to; ///< Absent: until another sheet replaces it.

    bool hold(int year) const { return year >= from && (!to || year <= *to); }
    bool operator==(const Years &) const = default;
};

/// The texts around the table, verbatim.
struct SheetTexts {
    std::string appendix; ///< "Phụ lục I"
    std::string title; ///< Lines separated by "\n".
    std::string attachedTo; ///< "(Kèm theo Quyết định …)"; lines separated by "\n".
    std::string agencyLabel; ///< "Tên cơ quan:"
    std::string staffLabel; ///< "Tổng số cán bộ công chức:"
    std::vector<std::string> columns; ///< The five column headings.
    std::string totalLabel; ///< "Tổng cộng:"
    std::string totalMaximumText; ///< "100 điểm"
    std::string noticeLabel; ///< "Lưu ý:"
    std::vector<std::string> notices; ///< As printed, a leading "- " included where the decree has it.
    std::vector<SignatureBlock> signatures;
};

/// A scoring sheet as data (bảng đánh giá): the rules, a version of them. Made by readRubric() only.
///
/// Sections, groups and criteria stand in the order of the sheet.
struct Rubric {
    std::string id; ///< "tayninh-2693-2015-pl1"
    std::string name; ///< Short, for lists: "Phụ lục I — Sở, ban, ngành (2693/QĐ-UBND, 2015)".
    Source source;
    std::optional<Years> years; ///< Absent: any.
    std::vector<std::string> replaces; ///< Ids of the rubrics whose place it takes.
    SheetTexts texts;
    Points maximum; ///< Without the pools.
    std::optional<Points> minimum; ///< What the total is raised to; absent: there is no lower limit.
    bool rebased = false; ///< What is left after exclusions counts as if it were the whole maximum.
    int decimals = 2; ///< To which computed points are rounded, halves away from 0.
    std::string evidenceClause; ///< Clause of "không cung cấp được … sẽ chấm 0 điểm": "Phụ lục I, Lưu ý".
    std::vector<FindingKind> blocksSealing; ///< The others are warnings. In the order of the file, each once.
    std::vector<Section> sections;
    std::vector<Group> groups;
    std::vector<Criterion> criteria;
    std::vector<CrossCheck> crossChecks;
    std::vector<AgencyGroup> agencyGroups;
    std::vector<Grade> grades;
    bool gradesOfPercent = false;
    std::vector<std::size_t> gated; ///< Indices of criteria behind a gate, each after the one it waits for.
    std::vector<std::size_t> criteriaById; ///< Indices of criteria, sorted by id; for findCriterion().
};

bool blocksSealing(const Rubric &rubric, FindingKind kind);
std::optional<std::size_t> findCriterion(const Rubric &rubric, std::string_view id);
std::optional<std::size_t> findGroup(const Rubric &rubric, std::string_view id);
std::optional<std::size_t> findFigure(const Criterion &criterion, std::string_view name);
/// Index into FigureField::options.
std::optional<std::size_t> findOption(const FigureField &figure, std::string_view id);
/// A choice cannot be summed over units, so a row with one is answered as a whole.
bool hasChoice(const Criterion &criterion);
const Declaration *findDeclaration(const std::vector<Declaration> &declarations, std::string_view id);

} // namespace bangdiem
