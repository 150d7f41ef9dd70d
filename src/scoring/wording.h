// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "scoring/advise.h"

#include <string>

namespace bangdiem {

/// A reason in words, with the clause it rests on.
struct WordedReason {
    std::string rule; ///< Stable name of the kind: "ratio", "claim", "no-document", … (docs/reasons.md)
    std::string text; ///< One sentence without a full stop: "Thiếu ngày ban hành văn bản, nên chấm 0 điểm".
    std::string clause; ///< "Phụ lục I, mục I.1.1" or "Phụ lục I, Lưu ý".
};

/// The one function that words a reason: screen, annex and `score --json` all show these words.
/// `criterion` is the row that the reason belongs to.
WordedReason word(const Reason &reason, const Rubric &rubric, std::size_t criterion, Language language);

/// All reasons of a row in one sentence: "Thiếu số văn bản; thiếu tệp minh chứng, nên chấm 0 điểm".
std::string wordTogether(
    std::span<const Reason> reasons, const Rubric &rubric, std::size_t criterion, Language language);

/// The sentence for a sum that was cut, and its clause ("Phụ lục I, mục I").
WordedReason wordSumCap(const SumScore &sum, Points maximum, const std::string &clause, Language language);

struct WordedWarning {
    std::vector<std::size_t> criteria; ///< The rows that it concerns.
    std::string text;
};
WordedWarning word(const Warning &warning, const Rubric &rubric, const Answers &answers,
    const Assessment &assessment, Language language);

/// "nhập số và ngày ban hành văn bản (không sau 31/12/2015)", to stand after "+5 điểm: ".
std::string word(const Step &step, const Rubric &rubric, std::size_t criterion, Language language);

/// "chưa trả lời", "đã chấm", "vượt mức, đã cắt", "thiếu minh chứng", … as shown beside a score.
std::string word(Status status, Language language);

} // namespace bangdiem
