// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

#include <functional>

namespace bangdiem {

/// What the figures typed so far come to: "45 / 50 = 90 % (cần từ 60 %)".
struct Outcome {
    QString text;
    std::optional<bool> passed; ///< Nothing while it cannot be told.
};
Outcome outcomeOf(const RatioTest &test, const Figures &figures);
Outcome outcomeOf(const CountTest &test, const Figures &figures);

/// The figures of a row, each with its label; below them their `outcome`, where the row has a test.
/// `criterion` must live as long as the part.
AnswerPart *makeFiguresPart(
    const Criterion &criterion, std::function<Outcome(const Figures &)> outcome, QWidget *parent);

} // namespace bangdiem
