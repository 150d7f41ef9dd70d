// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/answers.h"

#include <memory>
#include <optional>
#include <string>

namespace bangdiem {

/// The lines above the table, and what the score depends on.
struct Heading {
    std::string agency; ///< Tên cơ quan / Tên Đơn vị.
    std::string place; ///< Of the date line: "Tây Ninh".
    Assessment assessment;
    std::vector<std::string> units
        = {}; ///< Văn phòng and phòng chuyên môn whose figures are entered one by one.

    bool operator==(const Heading &) const = default;
};

/// A rubric with the bytes it was read from: the dossier carries both (architecture, decision 6).
struct CarriedRubric {
    Rubric rubric;
    std::string json; ///< Byte for byte.
    std::string sha256; ///< Of `json`, 64 hexadecimal digits.
};

/// What the coordinator of an agency handed out to a colleague (phần việc): which rows, and from where.
struct WorkPart {
    std::string source; ///< Dossier::id of the dossier that the rows were taken from.
    std::int64_t edits = 0; ///< The number of its last change then; its history goes on from there.
    std::vector<std::size_t> rows; ///< Indices of criteria; sorted, each once, at least one.

    bool operator==(const WorkPart &) const = default;
};

/// One agency's self-assessment of one year (hồ sơ). A value.
struct Dossier {
    std::string id; ///< A random UUID, lower case; the same for the dossier's whole life.
    int revision = 1;
    Heading heading;
    std::shared_ptr<const CarriedRubric> rubric; ///< Never null.
    Answers answers;
    std::optional<WorkPart> part
        = std::nullopt; ///< Only these rows are to be answered; the others are blank.

    const Rubric &rules() const { return rubric->rubric; }
};

/// The last day of the year, or `today` where that is earlier: the default of Assessment::asOf.
Date defaultAssessmentDate(int year, Date today);

constexpr int kFirstYear = 2000; ///< Of an assessment.
constexpr int kLastYear = 2100;

/// The heading in NFC and trimmed, as it may be stored. Errors: HeadingInvalid (agency or place empty or
/// longer than 300 characters, staff outside 1…1,000,000, year outside 2000…2100), TextUnsafe, those of
/// checkedUnits(); where: the field, as the history names it ("as_of", "units").
Result<Heading> checkedHeading(Heading heading);

constexpr std::size_t kMaxUnits = 100; ///< Of an agency, and in the table of one row.

/// Names of units in NFC and trimmed, as they may be stored. Errors: TooMany, TextUnsafe, UnitInvalid (empty,
/// longer than 200 characters, or the same as one before but for case and accents); where: the number of the
/// wrong one, from 0.
Result<std::vector<std::string>> checkedUnits(std::vector<std::string> names);

/// The longest texts that a dossier keeps, in bytes of UTF-8: what is read from JSON or typed is held against
/// the same limits as what is read from a dossier's file.
struct TextLimits {
    static constexpr std::size_t number = 300; ///< Document::number.
    static constexpr std::size_t title = 2'000; ///< Document::title.
    static constexpr std::size_t page = 100; ///< Document::page.
    static constexpr std::size_t link = 2'000;
    static constexpr std::size_t note = 20'000; ///< May have several lines; the others have one.
    static constexpr std::size_t fileName = 2'048; ///< Attachment::name.
    static constexpr std::size_t unit = 800; ///< UnitFigures::unit.
};

/// Text as it may be stored in an answer: NFC, without control and bidi characters. Errors: TextUnsafe,
/// TooLarge.
Result<std::string> checkedText(std::string text, std::size_t maxBytes, bool oneLine);

} // namespace bangdiem
