// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sheetsearch.h"

#include "base/text.h"

namespace bangdiem {

namespace {

constexpr std::size_t kMostWords = 64; ///< More than anybody types; the rest is not looked for.

std::vector<std::string> wordsOf(const std::string &query)
{
    std::vector<std::string> words;
    const auto text = folded(query);
    std::size_t begin = 0;
    while (begin < text.size() && words.size() < kMostWords) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

} // namespace

SheetSearch::Place SheetSearch::place(
    const std::string &number, const std::string &id, const std::string &text)
{
    return {folded(number), folded(id), folded(text)};
}

SheetSearch::SheetSearch(const Rubric &rubric)
{
    for (const auto &section : rubric.sections)
        m_sections.push_back(place(section.number, section.id, section.text));
    for (const auto &group : rubric.groups)
        m_groups.push_back(place(group.number, group.id, group.text + '\n' + group.note));
    m_criteria.reserve(rubric.criteria.size());
    for (const auto &criterion : rubric.criteria) {
        m_criteria.push_back(place(criterion.number, criterion.id, criterion.text + '\n' + criterion.note));
        m_sectionOf.push_back(criterion.section);
        m_groupOf.push_back(criterion.group);
    }
}

SheetSearch::Hits SheetSearch::hitsOf(const Place &place, const std::vector<std::string> &words)
{
    Hits hits = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (place.number.starts_with(words[i]) || place.id.starts_with(words[i])
            || place.text.find(words[i]) != std::string::npos)
            hits |= Hits{1} << i;
    return hits;
}

std::vector<bool> SheetSearch::found(const std::string &query) const
{
    const auto words = wordsOf(query);
    const auto hitsOfAll = [&](const std::vector<Place> &places) {
        std::vector<Hits> hits;
        for (const auto &place : places)
            hits.push_back(hitsOf(place, words));
        return hits;
    };
    const auto sections = hitsOfAll(m_sections);
    const auto groups = hitsOfAll(m_groups);
    const auto wanted = words.size() == kMostWords ? ~Hits{0} : (Hits{1} << words.size()) - 1;
    std::vector<bool> found(m_criteria.size());
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        auto hits = sections[m_sectionOf[i]] | (m_groupOf[i] ? groups[*m_groupOf[i]] : Hits{0});
        if (hits != wanted)
            hits |= hitsOf(m_criteria[i], words);
        found[i] = hits == wanted;
    }
    return found;
}

} // namespace bangdiem
