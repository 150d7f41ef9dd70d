// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldentext.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace bangdiem {

std::string goldenText(const std::string &name, const std::string &text)
{
    const auto path = std::string(BANGDIEM_SOURCE_DIR) + "/tests/golden/report/" + name + ".expected";
    if (std::getenv("BANGDIEM_UPDATE_GOLDEN"))
        std::ofstream(path) << text;
    std::ostringstream golden;
    golden << std::ifstream(path).rdbuf();
    return golden.str();
}

} // namespace bangdiem
