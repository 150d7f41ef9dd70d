// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/answerfacts.h"

#include "base/date.h"
#include "scoring/phrases.h"

namespace bangdiem {

namespace {

void append(std::string &text, const std::string &more, const char *between)
{
    if (!more.empty())
        text += (text.empty() ? "" : between) + more;
}

std::string figuresText(const Answer &answer)
{
    std::string text;
    for (const auto &figure : answer.figures)
        append(text, figure ? std::to_string(*figure) : std::string("–"), "/");
    return text.find_first_of("0123456789") == std::string::npos ? std::string() : text;
}

std::string documentsText(const Answer &answer)
{
    std::string text;
    std::size_t more = 0;
    for (const auto &document : answer.documents) {
        if (isBlank(document))
            continue;
        if (!text.empty()) {
            ++more;
            continue;
        }
        text = document.number.empty() ? document.title : document.number;
        if (document.date)
            append(text, toText(*document.date), ", ");
    }
    return more == 0 ? text : text + " (+" + std::to_string(more) + ')';
}

} // namespace

std::string answerFacts(const Criterion &criterion, const Answer &answer, Language language)
{
    auto text = criterion.figures.empty() ? std::string() : figuresText(answer);
    append(text, documentsText(answer), "; ");
    if (const auto files = answer.attachments.size(); files > 0)
        append(text, say(language, "{0} tệp", files == 1 ? "{0} file" : "{0} files", {std::to_string(files)}),
            "; ");
    if (const auto links = answer.links.size(); links > 0)
        append(text,
            say(language, "{0} liên kết", links == 1 ? "{0} link" : "{0} links", {std::to_string(links)}),
            "; ");
    return text;
}

} // namespace bangdiem
