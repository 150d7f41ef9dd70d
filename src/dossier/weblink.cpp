// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/weblink.h"

#include "base/text.h"

#include <algorithm>

namespace bangdiem {

bool isWebLink(std::string_view link)
{
    const auto scheme = lowerAscii(link.substr(0, link.find("//")));
    if (scheme != "http:" && scheme != "https:")
        return false;
    const auto rest = link.substr(std::min(link.size(), scheme.size() + 2));
    const auto authority = rest.substr(0, rest.find_first_of("/?#"));
    return !authority.empty() && authority.front() != ':' && authority.find('@') == std::string_view::npos
        && link.find_first_of(" \\") == std::string_view::npos && !unsafeCharacter(link);
}

} // namespace bangdiem
