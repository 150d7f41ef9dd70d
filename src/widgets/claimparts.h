// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

namespace bangdiem {

/// "Điểm tự đánh giá": a number in steps. `criterion` must live as long as the part.
AnswerPart *makeGradedPart(const Criterion &criterion, QWidget *parent);
/// "Tự đánh giá": Có, Không, Chưa trả lời.
AnswerPart *makeYesNoPart(const Criterion &criterion, QWidget *parent);

/// Says who gives the points of a row that takes no claim and asks for no figures.
AnswerPart *makeNoClaimPart(const Criterion &criterion, QWidget *parent);

} // namespace bangdiem
