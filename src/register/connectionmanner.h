// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace bangdiem {

enum class ConnectionEvent { Lost, Restored };

/// How a register is reached.
struct ConnectionManner {
    /// Holds the private copies of submissions that are opened (see PrivateCopies).
    std::filesystem::path copies;
    /// Asked once where the server wants a password that PGPASSFILE does not know; the answer stays in
    /// memory.
    std::function<std::optional<std::string>(const std::string &server)> askPassword{};
    /// Told when the server went away, and when it is there again.
    std::function<void(ConnectionEvent)> told{};
    std::chrono::milliseconds patience{15'000}; ///< How long a lost server, or a busy file, is waited for.
};

} // namespace bangdiem
