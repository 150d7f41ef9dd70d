// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

namespace bangdiem::cli {

std::string say(Words words, Language language, std::string_view detail)
{
    std::string text(words.in(language));
    if (const auto place = text.find("{}"); place != std::string::npos)
        text.replace(place, 2, detail);
    return text;
}

} // namespace bangdiem::cli
