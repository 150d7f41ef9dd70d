// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/decimal.h"
#include "rubric/faultlist.h"

#include <cstdint>
#include <limits>

namespace bangdiem {

/// What a text of a JSON file may be.
struct TextRule {
    std::size_t maxBytes = 4'000;
    bool oneLine = true;
    bool mayBeEmpty = false;
};

/// Typed reading of one value; a fault is noted where the value is not what was expected.
std::optional<std::string> readText(
    const JsonValue &value, const std::string &pointer, FaultList &faults, TextRule rule = {});
std::optional<Decimal> readDecimal(const JsonValue &value, const std::string &pointer, FaultList &faults);
std::optional<Date> readDate(const JsonValue &value, const std::string &pointer, FaultList &faults);
/// Null where the value is no list.
const JsonValue::Array *readList(const JsonValue &value, const std::string &pointer, FaultList &faults);
/// The whole number of an integer token; nullopt, without a fault, for anything else ("50.0" and "5e1" too).
std::optional<std::int64_t> wholeNumber(const JsonValue &value);

/// Typed reading of one JSON object. Every getter notes a fault and returns an empty value where the key is
/// missing (unless optional) or the value is not what was expected. Keys are literals: they outlive the
/// reader.
class JsonFields
{
public:
    JsonFields(const JsonValue &value, std::string pointer, FaultList &faults);

    bool isObject() const { return m_object != nullptr; }
    const std::string &pointer() const { return m_pointer; }
    std::string pointerTo(std::string_view key) const { return jsonPointer(m_pointer, key); }
    FaultList &faults() const { return *m_faults; }

    const JsonValue *required(std::string_view key);
    const JsonValue *optional(std::string_view key);

    std::string text(std::string_view key, TextRule rule = {});
    std::string optionalText(std::string_view key, TextRule rule = {});
    std::optional<Decimal> decimal(std::string_view key);
    std::optional<Date> date(std::string_view key);
    bool optionalFlag(std::string_view key);
    const JsonValue::Array &list(std::string_view key);
    const JsonValue::Array &optionalList(std::string_view key);

    /// Notes a fault for each key that no getter was asked for.
    void refuseOtherKeys() const;

private:
    const JsonValue *m_object = nullptr;
    std::string m_pointer;
    FaultList *m_faults;
    std::vector<std::string_view> m_known;
};

} // namespace bangdiem
