// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a rubric: it is read, and can be scored, or every fault says where it is.
#include "fuzztarget.h"

#include "rubric/rubricreader.h"
#include "scoring/evaluate.h"

using namespace bangdiem;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto rubric = readRubric(fuzz::textOf(data, size));
    if (!rubric) {
        fuzz::promise(!rubric.error().empty(), "a text that is refused has a fault");
        for (const auto &fault : rubric.error())
            fuzz::promise(!describe(fault, Language::Vietnamese).empty(), "a fault has words");
        return 0;
    }
    Answers answers;
    answers.criteria.resize(rubric->criteria.size());
    const auto sheet = evaluate(*rubric, answers, {2015, {}, 50});
    fuzz::promise(sheet.criteria.size() == rubric->criteria.size(), "each criterion is scored");
    return 0;
}
