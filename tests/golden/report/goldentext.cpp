// SPDX-License-Identifier: GPL-3.0-or-later
#include "goldentext.h"

#include "support/checkout.h"
#include "support/filebytes.h"

#include <cstdlib>
#include <fstream>

namespace bangdiem {

std::string goldenText(const std::string &name, const std::string &text)
{
    const auto path = tests::sourceFile("tests/golden/report/" + name + ".expected");
    if (std::getenv("BANGDIEM_UPDATE_GOLDEN"))
        std::ofstream(path) << text;
    return tests::bytesOf(path);
}

} // namespace bangdiem
