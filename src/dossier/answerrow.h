// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/answersjson.h"
#include "rubric/jsonfields.h"

namespace bangdiem {

/// Documents, links or attachments that one row of ANSWERS.json may name.
constexpr std::size_t kMaxEvidence = 100;

/// Reads the value of one row of ANSWERS.json: every row takes a claim, documents, a note, links and
/// attachments, and the figures that it asks for.
AnswerInput readAnswerRow(JsonFields fields, const Criterion &criterion);

} // namespace bangdiem
