// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace bangdiem::testing {

/// How much of a long test is wished for by this variable of the environment.
inline std::size_t wished(const char *variable, std::size_t standard)
{
    const char *text = std::getenv(variable);
    return text ? std::strtoul(text, nullptr, 10) : standard;
}

} // namespace bangdiem::testing
