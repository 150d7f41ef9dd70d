// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/answersjson.h"

namespace bangdiem::golden {

/// The answers of ANSWERS.json as a dossier would hold them, each file taken for given with made-up content.
Answers answersOf(const AnswersInput &input, const Rubric &rubric);

} // namespace bangdiem::golden
