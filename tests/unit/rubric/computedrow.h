// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rubric/rubricreader.h"

#include <nlohmann/json.hpp>

#include "unit/rubric/smallrubric.h"

namespace bangdiem::test {

using Json = nlohmann::json;

/// kSmallRubric with its row A.1.1 (maximum 3) replaced by a computed one.
inline Json withPoints(
    const std::string &points, const std::string &fields, const std::string &need = "required")
{
    auto json = Json::parse(kSmallRubric);
    auto &row = json["/sections/0/items/0/criteria/0"_json_pointer];
    row = {{"id", "A.1.1"}, {"number", ""}, {"text", "Tính"}, {"max", 3}, {"kind", "computed"},
        {"points", Json::parse(points)}, {"figures", {{"need", need}, {"fields", Json::parse(fields)}}}};
    return json;
}

inline constexpr auto kRow = "/sections/0/items/0/criteria/0";
inline constexpr auto kOneFigure = R"([{"name": "a", "label": "A"}])";
inline constexpr auto kTwoFigures = R"([{"name": "a", "label": "A"}, {"name": "b", "label": "B"}])";

inline Faults faultsOf(const Json &json)
{
    const auto rubric = readRubric(json.dump());
    return rubric ? Faults() : rubric.error();
}

/// There is exactly one fault, at `where` below the row, and its English sentence holds `words`.
inline void expectFault(const Json &json, const std::string &where, const std::string &words)
{
    const auto faults = faultsOf(json);
    ASSERT_EQ(faults.size(), 1U) << (faults.empty() ? ""
                                                    : describe(faults[1 % faults.size()], Language::English));
    EXPECT_EQ(faults[0].where, kRow + where);
    EXPECT_NE(describe(faults[0], Language::English).find(words), std::string::npos)
        << describe(faults[0], Language::English);
}

} // namespace bangdiem::test
