// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bangdiem {

/// A number exactly as it was written; never passed through a binary float.
struct JsonNumber {
    std::string text;
};

/// A JSON value whose objects keep the order of their keys. Strings are NFC.
struct JsonValue {
    using Array = std::vector<JsonValue>;
    struct Member;
    using Object = std::vector<Member>;

    std::variant<std::nullptr_t, bool, JsonNumber, std::string, Array, Object> value;

    const Array *array() const { return std::get_if<Array>(&value); }
    const Object *object() const { return std::get_if<Object>(&value); }
    const std::string *string() const { return std::get_if<std::string>(&value); }
    const JsonNumber *number() const { return std::get_if<JsonNumber>(&value); }
    const bool *boolean() const { return std::get_if<bool>(&value); }
    bool isNull() const { return std::holds_alternative<std::nullptr_t>(value); }
    /// Null when this is no object or has no such key.
    const JsonValue *find(std::string_view key) const;
};

struct JsonValue::Member {
    std::string key;
    JsonValue value;
};

struct JsonLimits {
    std::size_t bytes = 5'000'000;
    int depth = 32;
    std::size_t keyBytes = 1'000; ///< A pointer names every key on its way.
    std::size_t faults = 1'000; ///< Reading stops after so many.
};

/// What was read, as far as it went.
struct JsonReading {
    std::optional<JsonValue> value; ///< Absent when a fault stopped the reading.
    std::vector<Error> faults; ///< In the order of the text, each with its JSON pointer.
};

/// Reads `text` more strictly than JSON asks: no duplicate keys (after NFC), no control, bidi or invisible
/// characters in strings (a line feed is allowed), no lone surrogates, no NUL, valid UTF-8, limited size
/// and depth. A BOM is skipped.
///
/// A reader that has faults of its own to add uses this, so that one pass names them all; the value of a
/// text with faults is for looking further only: hidden characters are written out in it.
JsonReading scanJson(std::string_view text, JsonLimits limits = {});

/// As scanJson(). Errors: its faults.
tl::expected<JsonValue, std::vector<Error>> readStrictJson(std::string_view text, JsonLimits limits = {});

/// `pointer` with `key` appended, escaped as RFC 6901 says and with hidden characters written out.
std::string jsonPointer(std::string_view pointer, std::string_view key);
std::string jsonPointer(std::string_view pointer, std::size_t index);

} // namespace bangdiem
