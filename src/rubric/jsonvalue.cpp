// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "rubric/strictjson.h"

#include <algorithm>

namespace bangdiem {

const JsonValue *JsonValue::find(std::string_view key) const
{
    const auto *members = object();
    if (!members)
        return nullptr;
    const auto found = std::ranges::find(*members, key, &Member::key);
    return found == members->end() ? nullptr : &found->value;
}

std::string jsonPointer(std::string_view pointer, std::string_view key)
{
    std::string result;
    result.reserve(pointer.size() + 1 + key.size());
    result += pointer;
    result += '/';
    for (const char c : madeVisible(key)) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

std::string jsonPointer(std::string_view pointer, std::size_t index)
{
    return std::string(pointer) + '/' + std::to_string(index);
}

} // namespace bangdiem
