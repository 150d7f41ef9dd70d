// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bangdiem {

/// A file kept in the dossier as evidence of one row.
struct Attachment {
    std::int64_t content = 0; ///< Key of its bytes in the dossier's file.
    std::string name; ///< As the clerk knows it: "quy-che.pdf".
    std::int64_t size = 0; ///< Bytes.
    std::string sha256; ///< 64 hexadecimal digits, of the bytes as stored.

    bool operator==(const Attachment &) const = default;
};

/// A document that is cited as evidence (văn bản).
struct Document {
    std::string number; ///< Số, ký hiệu: "12/QĐ-STC".
    std::optional<Date> date; ///< Ngày ban hành.
    std::string title; ///< Trích yếu.
    std::string page; ///< Where in the document: "3", "3-5".
    std::optional<std::int64_t>
        content; ///< Attachment::content of its file, which is one of the row's attachments.

    bool operator==(const Document &) const = default;
};

constexpr std::int64_t kMaxFigure = 999'999'999'999;

/// As Criterion::figures; shorter means the rest is absent.
using Figures = std::vector<std::optional<std::int64_t>>;

/// What one unit of the agency (văn phòng, phòng chuyên môn) adds to the figures of a row.
struct UnitFigures {
    std::string unit; ///< Its name; each once in a row.
    Figures figures;

    bool operator==(const UnitFigures &) const = default;
};

/// What the agency's dossier of an earlier year said on a row, where this answer was made from it. It is
/// shown beside the answer and is evidence of nothing.
struct Earlier {
    int year = 0;
    bool reviewed = false; ///< A person touched or confirmed the answer since.
    Figures figures;
    std::vector<Document> documents; ///< Those that were not carried over; without their files.

    bool operator==(const Earlier &) const = default;
};

/// What the agency entered for one row. Everything absent means "unanswered", which is neither "no" nor zero.
struct Answer {
    std::optional<Points> claim; ///< On an all-or-nothing row: 0 is "Không", the maximum is "Có".
    Figures figures; ///< Where there are `units`, their sums (sumOf()).
    std::vector<UnitFigures> units; ///< Empty: the figures were entered as they are.
    std::vector<Document> documents;
    std::vector<Attachment> attachments;
    std::vector<std::string> links;
    std::string note;
    std::optional<Earlier> earlier;

    bool operator==(const Answer &) const = default;
};

/// An exception that the agency declares for a group or a row.
struct Declared {
    std::string target; ///< Id of a group or a criterion.
    std::string id; ///< Declaration::id.

    auto operator<=>(const Declared &) const = default;
};

/// What the agency entered for a whole sheet.
struct Answers {
    std::vector<Answer> criteria; ///< As Rubric::criteria; shorter means the rest is unanswered.
    std::vector<Declared> declared; ///< Sorted, each once.

    bool operator==(const Answers &) const = default;
};

/// What a score depends on beside the answers.
struct Assessment {
    int year = 0; ///< Năm đánh giá.
    Date asOf{}; ///< A document dated later is no evidence yet.
    std::int64_t staff = 0; ///< Tổng số cán bộ công chức of the heading.

    bool operator==(const Assessment &) const = default;
};

/// An entry of the form that was never filled; it counts as not there.
bool isBlank(const Document &document);
/// Nothing at all was entered: no claim, figure, document, attachment, link or note. The names of units
/// without a figure are no entry, nor is what an earlier year said.
bool isBlank(const Answer &answer);

/// The sum of each figure over the units that give it; absent where none does.
Figures sumOf(const std::vector<UnitFigures> &units);
/// An answer made from an earlier year's that nobody has looked at yet.
bool needsReview(const Answer &answer);
/// `answer` once a person changed or confirmed it: it needs no review any more.
Answer touched(Answer answer);

/// Whether the agency claims points for the row; else they follow from what it enters, or are not its to
/// give.
bool takesClaim(const Criterion &criterion);

/// The claim as rules.md accepts it; on a graded row it may be above the maximum (evaluate() cuts it).
/// Errors: ClaimNegative, ClaimOffStep, ClaimNotYesNo, ClaimNotTaken.
Result<Points> checkedClaim(const Criterion &criterion, Points claim);
/// "Có" or "Không". Errors: ClaimNotNumber on a graded row, ClaimNotTaken.
Result<Points> checkedClaim(const Criterion &criterion, bool claim);

} // namespace bangdiem
