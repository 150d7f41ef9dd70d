// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "scoring/answers.h"

namespace bangdiem {

/// What an answer rests on, short enough to stand beside the row: "50/50", "12/QĐ-STC, 02/03/2015; 1 tệp".
/// Empty where there is nothing.
std::string answerFacts(const Criterion &criterion, const Answer &answer, Language language);

} // namespace bangdiem
