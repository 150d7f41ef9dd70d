// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/facts.h"

#include "base/text.h"

#include <algorithm>

namespace bangdiem {

namespace {

std::string keyOf(const Document &document)
{
    auto key = folded(document.number);
    std::erase(key, ' ');
    return key + '|' + toIsoText(*document.date);
}

template <typename Item> void addOnce(std::vector<Item> &items, Item item)
{
    if (std::ranges::find(items, item) == items.end())
        items.push_back(std::move(item));
}

} // namespace

Facts factsOf(const Dossier &dossier)
{
    Facts facts{dossier.heading.assessment.staff, {}, {}, {}};
    const auto &rows = dossier.answers.criteria;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto &document : rows[i].documents)
            if (!document.number.empty() && document.date)
                addOnce(facts.documents, {i, keyOf(document), document.number});
        for (const auto &file : rows[i].attachments)
            addOnce(facts.files, {i, file.sha256, file.name});
        for (std::size_t figure = 0; figure < rows[i].figures.size(); ++figure)
            if (const auto value = rows[i].figures[figure])
                facts.figures.push_back({i, figure, *value});
    }
    return facts;
}

} // namespace bangdiem
