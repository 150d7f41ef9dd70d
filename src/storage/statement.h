// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "storage/sql.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace bangdiem {

/// A prepared statement. Parameters are bound in their order; text and blobs must outlive the stepping.
///
/// What goes wrong while preparing or binding is told by run() or next().
class Statement
{
public:
    Statement(sqlite3 *database, Sql sql);

    /// Binds `values`, runs to the end, drops rows.
    template <typename... Values> Result<void> run(const Values &...values)
    {
        bindAll(values...);
        return finish();
    }

    /// Binds `values`; the rows come by next().
    template <typename... Values> void start(const Values &...values) { bindAll(values...); }

    /// Steps to the next row; false after the last one.
    Result<bool> next();

    bool isNull(int column) const;
    /// Null where the cell is of another type. A text or blob lives until the next step.
    std::optional<std::int64_t> integer(int column) const;
    std::optional<std::string_view> text(int column) const;
    std::optional<std::span<const std::byte>> blob(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };

    template <typename... Values> void bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
    }

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, std::size_t value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, std::string_view text);
    void bind(int parameter, const std::string &text) { bind(parameter, std::string_view(text)); }
    void bind(int parameter, std::span<const std::byte> blob);
    void bindNull(int parameter);
    template <typename Value> void bind(int parameter, const std::optional<Value> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bindNull(parameter);
    }

    Result<void> finish();
    void keepFirst(int code);

    sqlite3 *m_database = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_failure = 0; ///< Of preparing or binding.
};

} // namespace bangdiem
