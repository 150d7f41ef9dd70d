// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "rubric/rubric.h"
#include "scoring/answers.h"

#include <string>
#include <vector>

namespace bangdiem {

// The pieces that wording.cpp and its neighbours build sentences from.

/// One of two sentences with its "{0}", "{1}", … filled in.
std::string say(Language language, std::string_view vietnamese, std::string_view english,
    const std::vector<std::string> &details = {});

/// "1.204,5" in Vietnamese, "1,204.5" in English: `units`, of which there are 10^`decimals` in 1.
std::string numberText(std::int64_t units, int decimals, Language language);
std::string numberText(Decimal value, Language language);

/// "1 điểm", "2.5 points".
std::string pointsText(Points points, Language language);

/// "1.204" in Vietnamese, "1,204" in English.
std::string countText(std::int64_t count, Language language);

/// What was given for a figure: the number, or the label of the option.
std::string figureWords(const FigureField &field, std::int64_t value, Language language);

/// "Có" or "Không" on an all-or-nothing row, "2,5" on a graded one.
std::string claimWords(const Criterion &criterion, Points claim, Language language);

/// "60 %", "66,67 %".
std::string percentText(Percent percent, Language language);

/// "50/50 = 100 % ≥ 100 %", "3/7 ≈ 42,85 % < 60 %". The percentage is cut, never rounded, at the second
/// decimal or the last one of `atLeast`: it never seems to be on the other side of the threshold.
std::string ratioText(
    std::int64_t numerator, std::int64_t denominator, Percent atLeast, bool passed, Language language);

/// The label of a figure in quotation marks: “Tổng số CBCC”.
std::string figureText(const Criterion &criterion, std::size_t figure);

/// "Văn bản", or "Văn bản thứ 2" for the second of a row.
std::string documentText(std::size_t document, Language language);

std::string upperFirst(std::string text);

} // namespace bangdiem
