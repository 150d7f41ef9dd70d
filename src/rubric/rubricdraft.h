// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/jsonfields.h"
#include "rubric/rubric.h"

namespace bangdiem {

/// A rubric while it is being read: its parts with the JSON pointers that a check needs to name a culprit.
/// A maximum that could not be read is 0.
struct RubricDraft {
    struct Sum {
        std::string pointer; ///< Of the section, group or sheet.
        bool capped = false;
    };
    Rubric rubric;
    Sum sheet;
    std::vector<Sum> sections; ///< As Rubric::sections.
    std::vector<Sum> groups; ///< As Rubric::groups.
    std::vector<std::string> criteria; ///< Pointers, as Rubric::criteria.
};

constexpr std::size_t kMaxCriteria = 5'000;
/// Figures or declarations of one row, notices, signatures, cross-checks, kinds of findings.
constexpr std::size_t kMaxListed = 100;
/// Longest text of a cell, in bytes.
constexpr std::size_t kMaxCellBytes = 10'000;

/// For Rubric, Group, Criterion and Declaration ids: no spaces and no separators of lists or paths.
std::string readId(JsonFields &fields, std::string_view key);
/// More than 0, at most 1,000,000; 0 after a fault.
Points readMaximum(JsonFields &fields);
/// `list` cut to kMaxListed. Notes TooMany.
const JsonValue::Array &readShortList(JsonFields &fields, std::string_view key);
void badValue(FaultList &faults, std::string pointer, std::string vietnamese, std::string english);

Source readSource(JsonFields fields);
SheetTexts readSheetTexts(JsonFields fields);
/// `criterion` has its maximum and its evidence already: tests name them.
Rule readRule(JsonFields &row, const Criterion &criterion);
Criterion readCriterion(JsonFields &fields, const std::string &appendix);
std::vector<Declaration> readDeclarations(JsonFields &fields, const std::string &ownerClause);
std::string clauseOf(const std::string &appendix, const std::string &id);
std::vector<FindingKind> readBlocksSealing(JsonFields &fields);
/// Sections, groups and criteria.
void readSections(JsonFields &fields, RubricDraft &draft);
void readCrossChecks(JsonFields &fields, RubricDraft &draft);

/// What holds between the parts: ids, sums, awards, cross-checks.
void checkRubric(const RubricDraft &draft, FaultList &faults);

} // namespace bangdiem
