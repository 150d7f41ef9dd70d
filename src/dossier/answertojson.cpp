// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/answersjson.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bangdiem {

namespace {

/// JSON that is written from front to back into one text: an edit writes it into the history.
class Writer
{
public:
    Writer() { m_text.reserve(kUsualSize); }

    /// '{' or '['; the matching end comes by close().
    void open(char bracket)
    {
        m_text += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_text += bracket;
        m_first = false;
    }
    /// Before each item of a list.
    void item()
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
    }
    void key(std::string_view name)
    {
        item();
        m_text += '"';
        m_text += name;
        m_text += "\":";
    }
    void raw(std::string_view json) { m_text += json; }
    void text(const std::string &value)
    {
        if (!isPlain(value) || value.find('"') != std::string::npos
            || value.find('\\') != std::string::npos) {
            m_text += nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            return;
        }
        m_text += '"';
        m_text += value;
        m_text += '"';
    }
    /// Nothing at all for an empty `value`.
    void member(std::string_view name, const std::string &value)
    {
        if (value.empty())
            return;
        key(name);
        text(value);
    }
    std::string take() { return std::move(m_text); }

private:
    static constexpr std::size_t kUsualSize = 512;

    std::string m_text;
    bool m_first = true;
};

void writeClaim(Writer &json, Points claim, const Criterion &criterion)
{
    json.key("claim");
    if (std::holds_alternative<GradedRule>(criterion.rule))
        json.raw(toText(claim));
    else
        json.raw(claim > Points() ? "true" : "false");
}

void writeGivenFigures(Writer &json, const Figures &figures, const Criterion &criterion)
{
    json.open('{');
    for (std::size_t i = 0; i < std::min(figures.size(), criterion.figures.size()); ++i) {
        if (!figures[i])
            continue;
        json.key(criterion.figures[i].name);
        const auto &options = criterion.figures[i].options;
        if (static_cast<std::size_t>(*figures[i]) < options.size())
            json.text(options[static_cast<std::size_t>(*figures[i])].id);
        else
            json.raw(std::to_string(*figures[i]));
    }
    json.close('}');
}

/// Nothing at all where none is given.
void writeFigures(Writer &json, const Figures &figures, const Criterion &criterion)
{
    const auto count = std::min(figures.size(), criterion.figures.size());
    const auto isGiven = [](const auto &figure) { return figure.has_value(); };
    if (std::none_of(figures.begin(), figures.begin() + static_cast<std::ptrdiff_t>(count), isGiven))
        return;
    json.key("figures");
    writeGivenFigures(json, figures, criterion);
}

void writeUnits(Writer &json, const Answer &answer, const Criterion &criterion)
{
    if (answer.units.empty())
        return;
    json.key("by_unit");
    json.open('{');
    for (const auto &unit : answer.units) {
        json.item();
        json.text(unit.unit);
        json.raw(":");
        writeGivenFigures(json, unit.figures, criterion);
    }
    json.close('}');
}

void writeDocument(Writer &json, const Document &document, const std::vector<Attachment> &files)
{
    json.open('{');
    json.member("number", document.number);
    if (document.date)
        json.member("date", toIsoText(*document.date));
    json.member("title", document.title);
    const auto file = std::ranges::find_if(
        files, [&](const Attachment &attachment) { return attachment.content == document.content; });
    if (file != files.end())
        json.member("file", file->name);
    json.member("page", document.page);
    json.close('}');
}

void writeAttachment(Writer &json, const Attachment &attachment)
{
    json.open('{');
    json.key("name");
    json.text(attachment.name);
    json.key("size");
    json.raw(std::to_string(attachment.size));
    json.key("sha256");
    json.text(attachment.sha256);
    json.close('}');
}

template <typename Items, typename WriteItem>
void writeList(Writer &json, std::string_view key, const Items &items, WriteItem writeItem)
{
    if (items.empty())
        return;
    json.key(key);
    json.open('[');
    for (const auto &item : items) {
        json.item();
        writeItem(item);
    }
    json.close(']');
}

void writeEarlier(Writer &json, const Earlier &earlier, const Criterion &criterion)
{
    json.key("earlier");
    json.open('{');
    json.key("year");
    json.raw(std::to_string(earlier.year));
    json.key("reviewed");
    json.raw(earlier.reviewed ? "true" : "false");
    writeFigures(json, earlier.figures, criterion);
    writeList(json, "documents", earlier.documents,
        [&](const Document &document) { writeDocument(json, document, {}); });
    json.close('}');
}

} // namespace

std::string toJson(const Answer &answer, const Criterion &criterion)
{
    Writer json;
    json.open('{');
    if (answer.claim)
        writeClaim(json, *answer.claim, criterion);
    writeFigures(json, answer.figures, criterion);
    writeUnits(json, answer, criterion);
    writeList(json, "documents", answer.documents,
        [&](const Document &document) { writeDocument(json, document, answer.attachments); });
    writeList(json, "attachments", answer.attachments,
        [&](const Attachment &attachment) { writeAttachment(json, attachment); });
    writeList(json, "links", answer.links, [&](const std::string &link) { json.text(link); });
    json.member("note", answer.note);
    if (answer.earlier)
        writeEarlier(json, *answer.earlier, criterion);
    json.close('}');
    return json.take();
}

} // namespace bangdiem
