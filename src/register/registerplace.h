// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <map>
#include <string>
#include <variant>

namespace bangdiem {

/// A register on a PostgreSQL server. Never a password: that comes from PGPASSFILE, a service or a prompt.
struct ServerPlace {
    std::string host; ///< Name, address, or the folder of a Unix socket; empty: as libpq decides.
    int port = 0; ///< 0: as libpq decides.
    std::string database;
    std::string user;
    std::map<std::string, std::string> options; ///< "sslmode", "service", …: see parseRegisterPlace().

    bool operator==(const ServerPlace &) const = default;
};

/// Where a register lies: a file of its own, or a server.
struct RegisterPlace {
    std::variant<std::filesystem::path, ServerPlace> where;

    const std::filesystem::path *file() const { return std::get_if<std::filesystem::path>(&where); }
    const ServerPlace *server() const { return std::get_if<ServerPlace>(&where); }
    /// Whether `path` leads to the register's own file, under whatever name.
    bool isAt(const std::filesystem::path &path) const;
    /// As a person reads it: the path, or "postgresql://user@host/database".
    std::string name() const;
};

/// Reads "so-tttt.register" or "postgresql://user@host:5432/database?sslmode=verify-full". The options that a
/// URL may have: host, port, user, dbname, service, sslmode, sslrootcert, sslcert, connect_timeout. A server
/// that is not on this machine is asked for a certificate that is verified (sslmode=verify-full), where the
/// URL does not say otherwise. Errors (where: the text, without a password): RegisterPasswordShown,
/// RegisterAddress.
Result<RegisterPlace> parseRegisterPlace(const std::string &text);

} // namespace bangdiem
