// SPDX-License-Identifier: GPL-3.0-or-later
// The only source that knows where this checkout lies, so that ccache serves all the others to every
// checkout.
#include "checkout.h"

namespace bangdiem::tests {

std::filesystem::path sourceFile(std::string_view path)
{
    return std::filesystem::path(BANGDIEM_SOURCE_DIR) / path;
}

std::filesystem::path builtFile(std::string_view name)
{
    return std::filesystem::path(BANGDIEM_PROGRAM_DIR) / name;
}

} // namespace bangdiem::tests
