// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/strictjson.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace bangdiem {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

/// "3:14": line and column of the byte at `offset`.
std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, offset);
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto column = std::ranges::count_if(before.substr(start), isStart);
    return std::to_string(line) + ':' + std::to_string(column);
}

/// The lexer writes the decimal point of the C locale, which may be a comma.
std::string withPoint(std::string number)
{
    constexpr std::string_view kOthers = "0123456789+-eE";
    std::ranges::replace_if(
        number, [&](char c) { return kOthers.find(c) == std::string_view::npos; }, '.');
    return number;
}

/// Builds a JsonValue from the events of nlohmann's parser and notes what it would have let pass.
class Builder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    Builder(std::string_view text, JsonLimits limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    JsonReading takeReading() &&
    {
        JsonReading reading;
        if (!m_stopped)
            reading.value = std::move(m_root);
        reading.faults = std::move(m_faults);
        return reading;
    }

    bool note(ErrorCode code, std::vector<std::string> details)
    {
        m_faults.push_back({code, here(), std::move(details)});
        if (m_faults.size() < m_limits.faults)
            return true;
        return stop(ErrorCode::TooMany, {std::to_string(m_limits.faults)});
    }

    bool stop(ErrorCode code, std::vector<std::string> details)
    {
        m_stopped = true;
        m_faults.push_back({code, here(), std::move(details)});
        return false;
    }

    bool null() override { return put({}); }
    bool boolean(bool value) override { return put({value}); }
    bool number_integer(number_integer_t value) override { return put({JsonNumber{std::to_string(value)}}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return put({JsonNumber{std::to_string(value)}});
    }
    bool number_float(number_float_t, const string_t &written) override
    {
        return put({JsonNumber{withPoint(written)}});
    }
    bool string(string_t &value) override
    {
        if (!put({}))
            return false;
        auto &target = last();
        const bool goOn = clean(value);
        target.value = std::move(value);
        return goOn;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open({JsonValue::Object()}); }
    bool start_array(std::size_t) override { return open({JsonValue::Array()}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        if (name.size() > m_limits.keyBytes)
            return stop(ErrorCode::TooLarge, {std::to_string(m_limits.keyBytes) + " byte"});
        auto &level = m_open.back();
        level.key = name;
        const bool goOn = clean(name);
        level.key = name;
        const bool isNew = level.keys.insert(name).second;
        return goOn && (isNew || note(ErrorCode::JsonDuplicateKey, {name}));
    }

    bool parse_error(
        std::size_t position, const std::string &token, const nlohmann::detail::exception &error) override
    {
        constexpr int kNumberOverflow = 406;
        if (error.id == kNumberOverflow)
            return stop(ErrorCode::NumberNotExact, {withPoint(token).substr(0, 64)});
        const auto at = lineAndColumn(m_text, position);
        constexpr std::size_t kShown = 40;
        return stop(ErrorCode::JsonSyntax, {token.size() > kShown ? at : at + ' ' + madeVisible(token)});
    }

private:
    struct Level {
        JsonValue *value = nullptr;
        std::string key; ///< Of the member that is being read.
        std::unordered_set<std::string> keys;
    };

    JsonValue &last()
    {
        if (m_open.empty())
            return m_root;
        auto &container = m_open.back().value->value;
        if (auto *array = std::get_if<JsonValue::Array>(&container))
            return array->back();
        return std::get<JsonValue::Object>(container).back().value;
    }

    bool put(JsonValue value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return true;
        }
        auto &level = m_open.back();
        if (auto *array = std::get_if<JsonValue::Array>(&level.value->value))
            array->push_back(std::move(value));
        else
            std::get<JsonValue::Object>(level.value->value).push_back({level.key, std::move(value)});
        return true;
    }

    bool open(JsonValue container)
    {
        put(std::move(container));
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
            return stop(ErrorCode::JsonTooDeep, {std::to_string(m_limits.depth)});
        auto &value = last();
        m_open.push_back({&value, {}, {}});
        return true;
    }

    bool close()
    {
        std::visit(
            [](auto &value) {
                if constexpr (requires { value.shrink_to_fit(); })
                    value.shrink_to_fit();
            },
            m_open.back().value->value);
        m_open.pop_back();
        return true;
    }

    /// Makes `text` NFC, or visible where it holds hidden characters.
    bool clean(std::string &text)
    {
        if (isPlain(text))
            return true;
        const auto unsafe = unsafeCharacter(text, false);
        if (!unsafe) {
            text = toNfc(text).value_or(text);
            return true;
        }
        text = madeVisible(text);
        return note(ErrorCode::TextUnsafe, {*unsafe});
    }

    /// Where the reading stands: the pointer of the value that is being read or was read last.
    std::string here() const
    {
        std::string pointer;
        for (const auto &level : m_open) {
            const auto *array = level.value->array();
            if (array && !array->empty())
                pointer = jsonPointer(pointer, array->size() - 1);
            else if (!array && (!level.value->object()->empty() || !level.key.empty()))
                pointer = jsonPointer(pointer, level.key);
        }
        return pointer;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    JsonValue m_root;
    std::vector<Level> m_open;
    std::vector<Error> m_faults;
    bool m_stopped = false;
};

} // namespace

JsonReading scanJson(std::string_view text, JsonLimits limits)
{
    Builder builder(text, limits);
    // nlohmann takes a NUL for the end of the text and skips a second BOM of its own accord.
    if (text.starts_with(kBom))
        text.remove_prefix(kBom.size());
    if (text.size() > limits.bytes)
        builder.stop(ErrorCode::TooLarge, {std::to_string(limits.bytes / 1'000'000) + " MB"});
    else if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        builder.stop(ErrorCode::JsonSyntax, {lineAndColumn(text, nul + 1) + " [U+0000]"});
    else if (text.starts_with(kBom))
        builder.stop(ErrorCode::JsonSyntax, {"1:1 [U+FEFF]"});
    else
        nlohmann::json::sax_parse(text, &builder);
    return std::move(builder).takeReading();
}

tl::expected<JsonValue, std::vector<Error>> readStrictJson(std::string_view text, JsonLimits limits)
{
    auto reading = scanJson(text, limits);
    if (!reading.faults.empty())
        return tl::unexpected(std::move(reading.faults));
    return std::move(*reading.value);
}

} // namespace bangdiem
