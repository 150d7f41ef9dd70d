// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <string>

#include <nlohmann/json.hpp>

namespace bangdiem {

using OrderedJson = nlohmann::ordered_json;

/// An exact JSON number: a double's shortest text is the value for all points that a sheet can have.
inline OrderedJson pointsJson(Points value)
{
    if (value.isMultipleOf(Points::fromInteger(1)))
        return value.units() / Points::kUnitsPerOne;
    return static_cast<double>(value.units()) / static_cast<double>(Points::kUnitsPerOne);
}

inline std::string oneLine(const OrderedJson &json)
{
    return json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace bangdiem
