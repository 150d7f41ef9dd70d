// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricreader.h"
#include "rubric/strictjson.h"

#include "smallrubric.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace bangdiem;
using Json = nlohmann::ordered_json;

namespace {

/// Pointers of `json` and everything in it.
void collectPointers(const Json &json, const std::string &pointer, std::vector<std::string> &pointers)
{
    pointers.push_back(pointer);
    if (json.is_object())
        for (const auto &[key, value] : json.items())
            collectPointers(value, jsonPointer(pointer, key), pointers);
    else if (json.is_array())
        for (std::size_t i = 0; i < json.size(); ++i)
            collectPointers(json[i], jsonPointer(pointer, i), pointers);
}

std::vector<std::string> allPointers()
{
    std::vector<std::string> pointers;
    collectPointers(Json::parse(test::kSmallRubric), "", pointers);
    return pointers;
}

Json &at(Json &json, const std::string &pointer)
{
    return json[Json::json_pointer(pointer)];
}

Faults faultsOf(const Json &json)
{
    const auto rubric = readRubric(json.dump());
    return rubric ? Faults() : rubric.error();
}

bool contains(const Faults &faults, const Error &wanted)
{
    return std::ranges::find(faults, wanted) != faults.end();
}

} // namespace

TEST(RubricMutation, EachRequiredKeyIsMissed)
{
    // "criteria" is what makes an item a group; a row may ask for figures or not.
    const std::set<std::string> optionalKeys{"note", "hint", "crossChecks", "withStaff", "declarations",
        "dateLine", "test", "figures", "document", "attachment", "yearly", "partOfWhole", "criteria"};
    int removed = 0;

    for (const auto &pointer : allPointers()) {
        const auto slash = pointer.rfind('/');
        const auto key = slash == std::string::npos ? std::string() : pointer.substr(slash + 1);
        const auto parent = pointer.substr(0, slash == std::string::npos ? 0 : slash);
        auto json = Json::parse(test::kSmallRubric);
        if (pointer.empty() || !at(json, parent).is_object() || optionalKeys.contains(key))
            continue;
        at(json, parent).erase(key);

        EXPECT_TRUE(contains(faultsOf(json), {ErrorCode::JsonMissingKey, parent, {key}})) << pointer;
        ++removed;
    }

    EXPECT_GT(removed, 80);
}

TEST(RubricMutation, AGroupWithoutRowsIsNoGroup)
{
    auto json = Json::parse(test::kSmallRubric);
    at(json, "/sections/0/items/0").erase("criteria");

    EXPECT_TRUE(contains(faultsOf(json), {ErrorCode::JsonMissingKey, "/sections/0/items/0", {"kind"}}));
}

TEST(RubricMutation, EachValueRefusesNull)
{
    for (const auto &pointer : allPointers()) {
        auto json = Json::parse(test::kSmallRubric);
        at(json, pointer) = nullptr;

        const auto faults = faultsOf(json);

        EXPECT_TRUE(std::ranges::any_of(faults, [&](const Error &fault) { return fault.where == pointer; }))
            << pointer;
    }
}

TEST(RubricMutation, EachObjectRefusesAKeyThatItDoesNotKnow)
{
    for (const auto &pointer : allPointers()) {
        auto json = Json::parse(test::kSmallRubric);
        if (!at(json, pointer).is_object())
            continue;
        at(json, pointer)["extra"] = true;

        EXPECT_EQ(faultsOf(json), Faults({{ErrorCode::JsonUnknownKey, pointer + "/extra", {"extra"}}}))
            << pointer;
    }
}

TEST(RubricMutation, EachListRefusesToBeEmpty)
{
    for (const auto &pointer : allPointers()) {
        auto json = Json::parse(test::kSmallRubric);
        if (!at(json, pointer).is_array())
            continue;
        at(json, pointer) = Json::array();

        const auto faults = faultsOf(json);

        EXPECT_TRUE(std::ranges::any_of(faults, [&](const Error &fault) { return fault.where == pointer; }))
            << pointer;
    }
}
