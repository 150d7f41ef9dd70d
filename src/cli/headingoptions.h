// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "base/date.h"

namespace bangdiem::cli {

/// Reads options one by one and keeps every fault, so that the user mends them all at once.
class HeadingOptions
{
public:
    explicit HeadingOptions(const Request &request)
        : m_request(request)
    {
    }

    std::int64_t wholeNumber(std::string_view name);
    /// --year; one that does not fit a calendar is left to checkedHeading() like any other outside its range.
    int year();
    std::optional<Date> date(std::string_view name);

    Faults faults;

private:
    const Request &m_request;
};

/// A fault of the heading's field "as_of" as one of the option --as-of.
Error atOption(Error fault);

} // namespace bangdiem::cli
