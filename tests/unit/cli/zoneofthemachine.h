// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

namespace bangdiem::cli {

/// While it lives, this process and those that it starts stand in a zone of POSIX, as "ICT-7".
class ZoneOfTheMachine
{
public:
    explicit ZoneOfTheMachine(const char *zone)
    {
        if (const auto *before = std::getenv("TZ"))
            m_before = before;
        set(zone);
    }
    ~ZoneOfTheMachine() { set(m_before ? m_before->c_str() : nullptr); }
    ZoneOfTheMachine(const ZoneOfTheMachine &) = delete;
    ZoneOfTheMachine &operator=(const ZoneOfTheMachine &) = delete;

private:
    static void set(const char *zone)
    {
        if (zone)
            setenv("TZ", zone, 1);
        else
            unsetenv("TZ");
        tzset();
    }

    std::optional<std::string> m_before;
};

} // namespace bangdiem::cli
