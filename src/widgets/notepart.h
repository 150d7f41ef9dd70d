// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

namespace bangdiem {

/// The note of a row.
AnswerPart *makeNotePart(const Criterion &criterion, QWidget *parent);

} // namespace bangdiem
