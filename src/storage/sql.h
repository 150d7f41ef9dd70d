// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bangdiem {

/// A statement of SQL as a literal: a text that is put together at run time does not compile.
class Sql
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is meant to be written where an Sql is asked
    // for.
    consteval Sql(const char *text)
        : m_text(text)
    {
    }

    constexpr const char *text() const { return m_text; }

private:
    const char *m_text;
};

} // namespace bangdiem
