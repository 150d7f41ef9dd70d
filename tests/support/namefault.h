// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <filesystem>
#include <string>

namespace bangdiem::testing {

/// What makes a file's name unsafe on some system; empty when nothing does.
inline std::string nameFault(const std::string &name)
{
    if (name.empty() || name.size() > 150)
        return "length";
    if (name.find_first_of("/\\:*?\"<>|") != std::string::npos || unsafeCharacter(name))
        return "character";
    if (toNfc(name) != name)
        return "not NFC";
    if (name.ends_with('.') || name.ends_with(' ') || name.starts_with(' ') || name.starts_with('.'))
        return "dot or space";
    if (std::filesystem::path(name).filename() != std::filesystem::path(name))
        return "folder";
    return {};
}

} // namespace bangdiem::testing
