// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/jsonfields.h"
#include "rubric/rubric.h"

namespace bangdiem {

/// A rubric while it is being read: its parts with the JSON pointers that a check needs to name a culprit.
/// A maximum that could not be read is 0 and not known.
struct RubricDraft {
    struct Sum {
        std::string pointer; ///< Of the section, group or sheet.
        bool capped = false;
        bool known = true; ///< Its maximum could be read.
    };
    /// "onlyIf" of a row, before all rows are known.
    struct Gate {
        std::size_t criterion = 0;
        std::string target; ///< Id of the row that must score.
        std::optional<Points> atLeast;
        std::string pointer;
    };
    Rubric rubric;
    Sum sheet;
    std::vector<Sum> sections; ///< As Rubric::sections.
    std::vector<Sum> groups; ///< As Rubric::groups.
    std::vector<std::string> criteria; ///< Pointers, as Rubric::criteria.
    std::vector<bool> knownMaxima; ///< As Rubric::criteria.
    std::vector<Gate> gates;
};

/// Between which the points of a row or of a part of it lie.
struct PartLimits {
    Points maximum;
    std::optional<Points> minimum;
    bool known = true; ///< The maximum could be read.
};

constexpr std::size_t kMaxCriteria = 5'000;
/// Figures or declarations of one row, notices, signatures, cross-checks, kinds of findings.
constexpr std::size_t kMaxListed = 100;
/// Longest text of a cell, in bytes.
constexpr std::size_t kMaxCellBytes = 10'000;

/// For Rubric, Group, Criterion and Declaration ids: no spaces and no separators of lists or paths.
std::string readId(JsonFields &fields, std::string_view key);
constexpr auto kMaxPoints = Points::fromInteger(1'000'000);

/// "max": more than 0 (or at least 0 with `mayBeZero`), at most 1,000,000; nullopt after a fault.
std::optional<Points> readMaximum(JsonFields &fields, bool mayBeZero = false);
/// "atLeast": from -1,000,000 to below the maximum; nullopt where it is absent or at fault.
std::optional<Points> readMinimum(JsonFields &fields, Points maximum);
/// Both of a row or a part that is computed; without "atLeast" nothing is below 0.
PartLimits readLimits(JsonFields &fields);
/// `list` cut to kMaxListed. Notes TooMany.
const JsonValue::Array &readShortList(JsonFields &fields, std::string_view key);
void badValue(FaultList &faults, std::string pointer, std::string vietnamese, std::string english);
/// They look the same to a person: blanks at the ends and several in a row are not seen.
bool isSameName(std::string_view a, std::string_view b);
/// Notes a fault where an `earlier` item of the list has the name that `item` has at `key`.
template <typename T>
void refuseTwinName(const JsonFields &item, std::string_view key, std::string_view name,
    const std::vector<T> &earlier, std::string T::*nameOf)
{
    for (std::size_t i = 0; i < earlier.size(); ++i) {
        if (!isSameName(earlier[i].*nameOf, name))
            continue;
        const auto list = item.pointer().substr(0, item.pointer().rfind('/'));
        const auto place = jsonPointer(jsonPointer(list, i), key);
        badValue(item.faults(), item.pointerTo(key), "“" + std::string(name) + "” đã dùng ở " + place,
            "“" + std::string(name) + "” is used already at " + place);
        return;
    }
}

Source readSource(JsonFields fields);
std::optional<Years> readYears(JsonFields &fields);
std::vector<std::string> readReplaces(JsonFields &fields, const std::string &ownId);
SheetTexts readSheetTexts(JsonFields fields);
/// `criterion` has its maximum and its evidence already: tests name them.
Rule readRule(JsonFields &row, const std::string &kind, const Criterion &criterion,
    const std::vector<AgencyGroup> &groups);
/// Its limits as they could be read; `rubric` has its source and its groups of agencies already.
struct CriterionReading {
    Criterion criterion;
    bool knownMaximum = true;
    std::optional<RubricDraft::Gate> gate;
};
CriterionReading readCriterion(JsonFields &fields, const Rubric &rubric);
ComputedRule readComputed(
    JsonFields &row, const Criterion &criterion, const std::vector<AgencyGroup> &groups);
std::vector<Declaration> readDeclarations(JsonFields &fields, const std::string &ownerClause);
std::string clauseOf(const std::string &appendix, const std::string &id);
std::vector<FindingKind> readBlocksSealing(JsonFields &fields);
/// Sections, groups and criteria.
void readSections(JsonFields &fields, RubricDraft &draft);
void readCrossChecks(JsonFields &fields, RubricDraft &draft);
std::vector<AgencyGroup> readAgencyGroups(JsonFields &fields);
/// "grades": what a total is called. Reads what can be reached from the maximum and the sections.
void readGrades(JsonFields &fields, RubricDraft &draft);
/// Puts RubricDraft::gates into the rubric, once all rows are there.
void resolveGates(RubricDraft &draft, FaultList &faults);

/// What holds between the parts: ids, sums, awards, cross-checks.
void checkRubric(const RubricDraft &draft, FaultList &faults);

} // namespace bangdiem
