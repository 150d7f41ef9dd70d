// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonout.h"

#include "cli/textout.h"

namespace bangdiem::cli {

Json points(Points value)
{
    // A double holds 15 decimal digits, so that the shortest text that reads back as this one is the exact
    // value for every number of points below 100,000,000,000; the test compares the two.
    if (value.isMultipleOf(Points::fromInteger(1)))
        return value.units() / Points::kUnitsPerOne;
    return static_cast<double>(value.units()) / static_cast<double>(Points::kUnitsPerOne);
}

Json toJson(const Error &error, Language language)
{
    return {{"code", errorName(error.code)}, {"where", onOneLine(error.where)},
        {"message", onOneLine(describe(error, language))}};
}

Json failureJson(const Faults &faults, Language language)
{
    Json failure{{"error", toJson(faults.front(), language)}};
    if (faults.size() > 1) {
        for (const auto &fault : faults)
            failure["errors"].push_back(toJson(fault, language));
    }
    return failure;
}

std::string printed(const Json &value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace bangdiem::cli
