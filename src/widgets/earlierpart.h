// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answerpart.h"

#include "rubric/rubric.h"

namespace bangdiem {

/// The documents of an earlier year that were not carried over, for the clerk to see what to replace. It
/// stores nothing: they are evidence of nothing.
AnswerPart *makeEarlierDocumentsPart(const Criterion &criterion, QWidget *parent);

} // namespace bangdiem
