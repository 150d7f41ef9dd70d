// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupanswers.h"

#include <algorithm>

namespace bangdiem::golden {

namespace {

Attachment madeUp(const std::string &path, std::int64_t content)
{
    return {content, path, 1, std::string(64, '0')};
}

Answer answerOf(const AnswerInput &input, std::int64_t &content)
{
    auto answer = input.answer;
    for (const auto &path : input.attachmentFiles)
        answer.attachments.push_back(madeUp(path, ++content));
    for (std::size_t i = 0; i < answer.documents.size(); ++i) {
        if (input.documentFiles[i].empty())
            continue;
        answer.attachments.push_back(madeUp(input.documentFiles[i], ++content));
        answer.documents[i].content = content;
    }
    return answer;
}

} // namespace

Answers answersOf(const AnswersInput &input, const Rubric &rubric)
{
    Answers answers;
    answers.criteria.resize(rubric.criteria.size());
    std::int64_t content = 0;
    for (const auto &[criterion, row] : input.criteria)
        if (row)
            answers.criteria[criterion] = answerOf(*row, content);
    for (const auto &[target, ids] : input.declared)
        for (const auto &id : ids)
            answers.declared.push_back({target, id});
    std::ranges::sort(answers.declared);
    return answers;
}

} // namespace bangdiem::golden
