// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/jsonfields.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace bangdiem {

namespace {

void wrongType(FaultList &faults, const std::string &pointer, const char *vietnamese, const char *english)
{
    faults.add(ErrorCode::JsonWrongType, pointer, {vietnamese, english});
}

const JsonValue::Array &emptyList()
{
    static const JsonValue::Array list;
    return list;
}

} // namespace

std::optional<std::string> readText(
    const JsonValue &value, const std::string &pointer, FaultList &faults, TextRule rule)
{
    const auto *text = value.string();
    if (!text || (!rule.mayBeEmpty && isOnlyBlanks(*text))) {
        wrongType(faults, pointer, text ? "văn bản không trống" : "văn bản trong dấu nháy",
            text ? "text that is not empty" : "text in quotes");
        return std::nullopt;
    }
    if (text->size() > rule.maxBytes) {
        faults.add(ErrorCode::TooLarge, pointer, {std::to_string(rule.maxBytes) + " byte"});
        return std::nullopt;
    }
    if (rule.oneLine && text->find('\n') != std::string::npos) {
        faults.add(ErrorCode::TextUnsafe, pointer, {"U+000A"});
        return std::nullopt;
    }
    return *text;
}

std::optional<Decimal> readDecimal(const JsonValue &value, const std::string &pointer, FaultList &faults)
{
    const auto *number = value.number();
    if (!number) {
        wrongType(faults, pointer, "một số", "a number");
        return std::nullopt;
    }
    const auto decimal = Decimal::parse(number->text);
    if (!decimal) {
        faults.add(decimal.error().code, pointer, decimal.error().details);
        return std::nullopt;
    }
    return *decimal;
}

std::optional<Date> readDate(const JsonValue &value, const std::string &pointer, FaultList &faults)
{
    const auto text = readText(value, pointer, faults, {.maxBytes = 64});
    if (!text)
        return std::nullopt;
    const auto date = parseIsoDate(*text);
    if (!date) {
        faults.add(date.error().code, pointer, date.error().details);
        return std::nullopt;
    }
    return *date;
}

const JsonValue::Array *readList(const JsonValue &value, const std::string &pointer, FaultList &faults)
{
    if (!value.array())
        wrongType(faults, pointer, "một danh sách […]", "a list […]");
    return value.array();
}

std::optional<std::int64_t> wholeNumber(const JsonValue &value)
{
    const auto *number = value.number();
    if (!number)
        return std::nullopt;
    const auto *end = number->text.data() + number->text.size();
    std::int64_t whole = 0;
    const auto [stopped, error] = std::from_chars(number->text.data(), end, whole);
    return error == std::errc() && stopped == end ? std::optional(whole) : std::nullopt;
}

JsonFields::JsonFields(const JsonValue &value, std::string pointer, FaultList &faults)
    : m_object(value.object() ? &value : nullptr)
    , m_pointer(std::move(pointer))
    , m_faults(&faults)
{
    if (!m_object)
        wrongType(faults, m_pointer, "một đối tượng {…}", "an object {…}");
}

const JsonValue *JsonFields::required(std::string_view key)
{
    const auto *value = optional(key);
    if (m_object && !value)
        m_faults->add(ErrorCode::JsonMissingKey, m_pointer, {std::string(key)});
    return value;
}

const JsonValue *JsonFields::optional(std::string_view key)
{
    m_known.emplace_back(key);
    return m_object ? m_object->find(key) : nullptr;
}

std::string JsonFields::text(std::string_view key, TextRule rule)
{
    const auto *value = required(key);
    return value ? readText(*value, pointerTo(key), *m_faults, rule).value_or("") : std::string();
}

std::string JsonFields::optionalText(std::string_view key, TextRule rule)
{
    const auto *value = optional(key);
    return value ? readText(*value, pointerTo(key), *m_faults, rule).value_or("") : std::string();
}

std::optional<Decimal> JsonFields::decimal(std::string_view key)
{
    const auto *value = required(key);
    return value ? readDecimal(*value, pointerTo(key), *m_faults) : std::nullopt;
}

std::optional<Date> JsonFields::date(std::string_view key)
{
    const auto *value = required(key);
    return value ? readDate(*value, pointerTo(key), *m_faults) : std::nullopt;
}

bool JsonFields::optionalFlag(std::string_view key)
{
    const auto *value = optional(key);
    if (value && !value->boolean())
        wrongType(*m_faults, pointerTo(key), "true hoặc false", "true or false");
    return value && value->boolean() && *value->boolean();
}

const JsonValue::Array &JsonFields::list(std::string_view key)
{
    const auto *value = required(key);
    const auto *items = value ? readList(*value, pointerTo(key), *m_faults) : nullptr;
    if (items && items->empty())
        wrongType(*m_faults, pointerTo(key), "ít nhất một mục", "at least one item");
    return items ? *items : emptyList();
}

const JsonValue::Array &JsonFields::optionalList(std::string_view key)
{
    const auto *value = optional(key);
    const auto *items = value ? readList(*value, pointerTo(key), *m_faults) : nullptr;
    return items ? *items : emptyList();
}

void JsonFields::refuseOtherKeys() const
{
    if (!m_object)
        return;
    for (const auto &[key, value] : *m_object->object()) {
        if (m_faults->isFull())
            return;
        if (std::ranges::find(m_known, key) == m_known.end())
            m_faults->add(ErrorCode::JsonUnknownKey, pointerTo(key), {key});
    }
}

} // namespace bangdiem
