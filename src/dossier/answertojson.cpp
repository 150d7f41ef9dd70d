// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answersjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bangdiem {

namespace {

std::string quoted(const std::string &text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The text of an object or a list, member by member.
class Joined
{
public:
    void add(std::string_view key, const std::string &value) { add('"' + std::string(key) + "\":" + value); }
    void add(const std::string &item)
    {
        if (!m_text.empty())
            m_text += ',';
        m_text += item;
    }
    void addText(std::string_view key, const std::string &value)
    {
        if (!value.empty())
            add(key, quoted(value));
    }
    bool empty() const { return m_text.empty(); }
    std::string object() const { return '{' + m_text + '}'; }
    std::string list() const { return '[' + m_text + ']'; }

private:
    std::string m_text;
};

std::string claimText(Points claim, const Criterion &criterion)
{
    if (std::holds_alternative<GradedRule>(criterion.rule))
        return toText(claim);
    return claim > Points() ? "true" : "false";
}

Joined figuresJson(const Answer &answer, const Criterion &criterion)
{
    Joined figures;
    for (std::size_t i = 0; i < std::min(answer.figures.size(), criterion.figures.size()); ++i)
        if (answer.figures[i])
            figures.add(criterion.figures[i].name, std::to_string(*answer.figures[i]));
    return figures;
}

std::string documentJson(const Document &document, const Answer &answer)
{
    Joined json;
    json.addText("number", document.number);
    if (document.date)
        json.add("date", quoted(toIsoText(*document.date)));
    json.addText("title", document.title);
    const auto file = std::ranges::find_if(answer.attachments,
        [&](const Attachment &attachment) { return attachment.content == document.content; });
    if (file != answer.attachments.end())
        json.add("file", quoted(file->name));
    json.addText("page", document.page);
    return json.object();
}

std::string attachmentJson(const Attachment &attachment)
{
    Joined json;
    json.add("name", quoted(attachment.name));
    json.add("size", std::to_string(attachment.size));
    json.add("sha256", quoted(attachment.sha256));
    return json.object();
}

template <typename Items, typename ToText>
void addList(Joined &json, std::string_view key, const Items &items, ToText toItem)
{
    Joined list;
    for (const auto &item : items)
        list.add(toItem(item));
    if (!list.empty())
        json.add(key, list.list());
}

} // namespace

std::string toJson(const Answer &answer, const Criterion &criterion)
{
    Joined json;
    if (answer.claim)
        json.add("claim", claimText(*answer.claim, criterion));
    if (const auto figures = figuresJson(answer, criterion); !figures.empty())
        json.add("figures", figures.object());
    addList(json, "documents", answer.documents,
        [&](const Document &document) { return documentJson(document, answer); });
    addList(json, "attachments", answer.attachments, attachmentJson);
    addList(json, "links", answer.links, quoted);
    json.addText("note", answer.note);
    return json.object();
}

} // namespace bangdiem
