// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/manifest.h"

#include <algorithm>
#include <numeric>

namespace bangdiem {

namespace {

std::string fieldText(std::string_view text)
{
    return std::string(text);
}
std::string fieldText(std::int64_t number)
{
    return std::to_string(number);
}
std::string fieldText(const std::optional<Date> &date)
{
    return date ? toIsoText(*date) : std::string();
}

/// Records one after another, each field with its length before it.
class Records
{
public:
    template <typename... Fields> void add(std::string_view tag, const Fields &...fields)
    {
        m_text += tag;
        (addField(fieldText(fields)), ...);
        m_text += '\n';
    }
    bool isEmpty() const { return m_text.empty(); }
    const std::string &text() const { return m_text; }
    void append(const Records &others) { m_text += others.m_text; }

private:
    void addField(const std::string &text)
    {
        ((m_text += ' ') += std::to_string(text.size())) += ':';
        m_text += text;
    }

    std::string m_text;
};

/// The indices of `items` in the order of their ids, byte by byte: that of the sheet is the rubric's affair.
template <typename Item>
std::vector<std::size_t> inOrder(const std::vector<Item> &items, std::string Item::*id)
{
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) -> const std::string & { return items[i].*id; });
    return order;
}

void addFigures(Records &records, std::string_view tag, const Criterion &criterion, const Figures &figures)
{
    for (const auto i : inOrder(criterion.figures, &FigureField::name)) {
        if (i < figures.size() && figures[i])
            records.add(tag, criterion.figures[i].name, *figures[i]);
    }
}

/// The position of the document's file among the row's files; a key means nothing outside one file.
std::string filePosition(const Document &document, const std::vector<Attachment> &files)
{
    if (!document.content)
        return {};
    const auto file = std::ranges::find(files, *document.content, &Attachment::content);
    return std::to_string(file - files.begin());
}

void addEvidence(Records &records, const Answer &answer)
{
    for (const auto &file : answer.attachments)
        records.add("file", file.name, file.size, file.sha256);
    for (const auto &document : answer.documents)
        records.add("document", document.number, document.date, document.title, document.page,
            filePosition(document, answer.attachments));
    for (const auto &link : answer.links)
        records.add("link", link);
}

void addEarlier(Records &records, const Criterion &criterion, const Earlier &earlier)
{
    records.add("earlier", earlier.year, earlier.reviewed ? 1 : 0);
    addFigures(records, "earlier-figure", criterion, earlier.figures);
    for (const auto &document : earlier.documents)
        records.add("earlier-document", document.number, document.date, document.title, document.page);
}

Records recordsOf(const Criterion &criterion, const Answer &answer)
{
    Records records;
    if (answer.claim)
        records.add("claim", answer.claim->units());
    if (answer.units.empty())
        addFigures(records, "figure", criterion, answer.figures);
    for (const auto &unit : answer.units) {
        records.add("row-unit", unit.unit);
        addFigures(records, "unit-figure", criterion, unit.figures);
    }
    addEvidence(records, answer);
    if (!answer.note.empty())
        records.add("note", answer.note);
    if (answer.earlier)
        addEarlier(records, criterion, *answer.earlier);
    return records;
}

void addHeading(Records &records, const Dossier &dossier)
{
    const auto &heading = dossier.heading;
    records.add("bangdiem-manifest", kManifestFormat);
    records.add("dossier", dossier.id, dossier.revision);
    records.add("rubric", dossier.rules().id, dossier.rubric->sha256);
    records.add("agency", heading.agency);
    records.add("place", heading.place);
    records.add("staff", heading.assessment.staff);
    records.add("year", heading.assessment.year);
    records.add("as-of", std::optional(heading.assessment.asOf));
    for (const auto &unit : heading.units)
        records.add("unit", unit);
}

void addPart(Records &records, const Dossier &dossier)
{
    if (!dossier.part)
        return;
    records.add("part", dossier.part->source, dossier.part->edits);
    std::vector<std::string> ids;
    for (const auto row : dossier.part->rows)
        ids.push_back(dossier.rules().criteria[row].id);
    std::ranges::sort(ids);
    for (const auto &id : ids)
        records.add("part-row", id);
}

} // namespace

std::string manifestOf(const Dossier &dossier)
{
    Records records;
    addHeading(records, dossier);
    addPart(records, dossier);
    for (const auto &declared : dossier.answers.declared)
        records.add("declared", declared.target, declared.id);
    const auto &criteria = dossier.rules().criteria;
    for (const auto i : inOrder(criteria, &Criterion::id)) {
        if (i >= dossier.answers.criteria.size())
            continue;
        const auto ofRow = recordsOf(criteria[i], dossier.answers.criteria[i]);
        if (ofRow.isEmpty())
            continue;
        records.add("answer", criteria[i].id);
        records.append(ofRow);
    }
    return records.text();
}

std::string fingerprintText(std::string_view sha256)
{
    constexpr std::size_t kDigits = 32;
    constexpr std::size_t kGroup = 4;
    std::string text;
    for (std::size_t i = 0; i < kDigits; ++i) {
        if (i > 0 && i % kGroup == 0)
            text += '-';
        const char digit = sha256.at(i);
        text += digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
    }
    return text;
}

} // namespace bangdiem
