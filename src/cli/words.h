// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

namespace bangdiem::cli {

/// A sentence of the command line in both languages.
struct Words {
    std::string_view vietnamese;
    std::string_view english;

    constexpr std::string_view in(Language language) const
    {
        return language == Language::Vietnamese ? vietnamese : english;
    }
};

/// `words` in `language`, "{}" replaced by `detail`.
std::string say(Words words, Language language, std::string_view detail = {});

} // namespace bangdiem::cli
