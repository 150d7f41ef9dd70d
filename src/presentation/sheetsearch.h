// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubric.h"

#include <cstdint>

namespace bangdiem {

/// The words of a sheet, made ready to be searched without case, accents and "đ".
///
/// A row is found when each word asked for stands somewhere in its text, its note, or the text of its group
/// or section, or begins its number ("2.4") or id ("I.2.4") or that of its group or section.
class SheetSearch
{
public:
    explicit SheetSearch(const Rubric &rubric);

    /// By criterion. Nothing asked for finds every row.
    std::vector<bool> found(const std::string &query) const;

private:
    struct Place {
        std::string number;
        std::string id;
        std::string text;
    };
    using Hits = std::uint64_t; ///< A bit a word.

    static Place place(const std::string &number, const std::string &id, const std::string &text);
    static Hits hitsOf(const Place &place, const std::vector<std::string> &words);

    std::vector<Place> m_sections;
    std::vector<Place> m_groups;
    std::vector<Place> m_criteria;
    std::vector<std::size_t> m_sectionOf;
    std::vector<std::optional<std::size_t>> m_groupOf;
};

} // namespace bangdiem
