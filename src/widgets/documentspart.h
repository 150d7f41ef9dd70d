// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

namespace bangdiem {

/// The documents of a row, one form each; an empty one where there is none. `deadline`: shown below the
/// heading. `criterion` must live as long as the part.
AnswerPart *makeDocumentsPart(
    const Criterion &criterion, const std::optional<DeadlineTest> &deadline, QWidget *parent);

} // namespace bangdiem
