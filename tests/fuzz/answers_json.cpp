// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as answers to a shipped rubric: they are read, and written again as they were read, or refused.
#include "fuzztarget.h"

#include "dossier/answersjson.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

using namespace bangdiem;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto rubric = readRubric(builtinRubrics().front().json).value();
    const auto answers = readAnswersJson(fuzz::textOf(data, size), rubric);
    if (!answers) {
        fuzz::promise(!answers.error().empty(), "a text that is refused has a fault");
        return 0;
    }
    for (const auto &[index, input] : answers->criteria) {
        fuzz::promise(index < rubric.criteria.size(), "an answer is of a criterion");
        if (!input)
            continue;
        fuzz::promise(
            input->documentFiles.size() == input->answer.documents.size(), "a file for each document");
        fuzz::promise(!toJson(input->answer, rubric.criteria[index]).empty(), "an answer can be written");
    }
    return 0;
}
