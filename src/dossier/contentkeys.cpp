// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/contentkeys.h"

#include <algorithm>
#include <set>

namespace bangdiem {

ContentKeys knownContents(const Answer &mine, const Answer &theirs)
{
    ContentKeys keys;
    std::set<std::int64_t> used;
    for (const auto &file : theirs.attachments) {
        const auto known = std::ranges::find_if(mine.attachments, [&](const Attachment &own) {
            return own.size == file.size && own.sha256 == file.sha256 && !used.contains(own.content);
        });
        if (known != mine.attachments.end() && keys.try_emplace(file.content, known->content).second)
            used.insert(known->content);
    }
    return keys;
}

Answer withContents(Answer answer, const ContentKeys &keys)
{
    const auto rename = [&](std::int64_t &content) {
        if (const auto key = keys.find(content); key != keys.end())
            content = key->second;
    };
    for (auto &file : answer.attachments)
        rename(file.content);
    for (auto &document : answer.documents) {
        if (document.content)
            rename(*document.content);
    }
    return answer;
}

Answer withoutContents(Answer answer, const std::vector<std::int64_t> &contents)
{
    const auto isGone
        = [&](std::int64_t content) { return std::ranges::find(contents, content) != contents.end(); };
    std::erase_if(answer.attachments, [&](const Attachment &file) { return isGone(file.content); });
    for (auto &document : answer.documents) {
        if (document.content && isGone(*document.content))
            document.content.reset();
    }
    return answer;
}

} // namespace bangdiem
