// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/dossier.h"

#include <map>
#include <optional>

namespace bangdiem {

/// A row of ANSWERS.json: the answer without its files, and the files' paths as they were written.
struct AnswerInput {
    Answer answer; ///< attachments and Document::content still empty.
    std::vector<std::string>
        documentFiles; ///< One for each of answer.documents; empty where it names no file.
    std::vector<std::string> attachmentFiles;
};

/// What ANSWERS.json (design/cli.md) says. Rows and targets that are not named stay as they are.
struct AnswersInput {
    std::map<std::size_t, std::optional<AnswerInput>>
        criteria; ///< By criterion index; nullopt clears the row.
    std::map<std::string, std::vector<std::string>>
        declared; ///< Declarations by target; they replace those of the target.
};

/// Reads `text` against `rubric`. Errors: every fault with its JSON pointer; nothing may be stored then.
tl::expected<AnswersInput, std::vector<Error>> readAnswersJson(std::string_view text, const Rubric &rubric);

/// One answer as JSON, as `show --json` and the history write it; claim of an all-or-nothing row as a
/// boolean, attachments as {name, size, sha256}, what an earlier year said as "earlier".
std::string toJson(const Answer &answer, const Criterion &criterion);

} // namespace bangdiem
