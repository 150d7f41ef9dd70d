// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <map>

namespace bangdiem {

/// What the dossier's file says of one stored evidence file.
struct StoredContent {
    std::int64_t size = 0; ///< Bytes.
    std::string sha256;

    bool operator==(const StoredContent &) const = default;
};
using Contents = std::map<std::int64_t, StoredContent>;

constexpr std::size_t kMaxItems = 1'000; ///< Documents, links or attachments of one row.

/// `answer` in the one form in which it is stored: NFC, no absent figures at the end. What is written and
/// what is read is held against the same rules. `where` of an error: "/documents/0/number".
///
/// Errors: ClaimNegative, ClaimOffStep, ClaimNotYesNo, ClaimNotTaken, UnknownFigure, UnknownOption,
/// FigureNotCount, FiguresNotSum, UnitInvalid, DateInvalid, TextUnsafe, TooLarge, TooMany, LinkNotWeb,
/// BadArgument (an earlier year out of range), EvidenceFileMissing (an attachment that is not stored, a
/// document's file that is not among the row's attachments, any file of an earlier document).
Result<Answer> checkedAnswer(Answer answer, const Criterion &criterion, const Contents &contents);

/// parseIsoDate() will read it again: a real day of the years 1900 to 2999.
bool isStorable(Date date);

/// checkedHeading(), and a date that can be read again. Errors: HeadingInvalid, TextUnsafe.
Result<Heading> storableHeading(const Heading &heading);

/// `ids` sorted, each once. Errors: UnknownCriterion, UnknownDeclaration.
Result<std::vector<std::string>> checkedDeclarations(
    const Rubric &rubric, const std::string &target, std::vector<std::string> ids);

bool isSha256(std::string_view text);
/// A UUID as newDossierId() writes it.
bool isDossierId(const std::string &text);

} // namespace bangdiem
