// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/answers.h"

#include <map>
#include <vector>

namespace bangdiem {

/// Under which key a content of one dossier's file stands in another's.
using ContentKeys = std::map<std::int64_t, std::int64_t>;

/// The contents of `theirs` that are among the attachments of `mine` already, byte for byte. Different
/// contents have different keys.
ContentKeys knownContents(const Answer &mine, const Answer &theirs);

/// `answer` with its contents under their keys; a content that has none keeps its own.
Answer withContents(Answer answer, const ContentKeys &keys);

/// `answer` without the attachments of these contents; a document that names one of them no longer does.
Answer withoutContents(Answer answer, const std::vector<std::int64_t> &contents);

} // namespace bangdiem
