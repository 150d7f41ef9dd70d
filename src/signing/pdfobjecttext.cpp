// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfobjecttext.h"

#include <stdexcept>

namespace bangdiem {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

void appendHex(std::string &text, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    text += kDigits[value >> 4U];
    text += kDigits[value & 15U];
}

/// `name` begins with "/" and has no escapes.
std::string nameText(const std::string &name)
{
    std::string text = "/";
    for (const char letter : std::string_view(name).substr(1)) {
        if (letter > ' ' && letter <= '~'
            && std::string_view("#()<>[]{}/%").find(letter) == std::string::npos) {
            text += letter;
        } else {
            text += '#';
            appendHex(text, letter);
        }
    }
    return text;
}

std::string arrayText(QPDFObjectHandle array)
{
    std::string text = "[";
    for (int i = 0; i < array.getArrayNItems(); ++i)
        text += (i == 0 ? "" : " ") + objectText(array.getArrayItem(i));
    return text + ']';
}

} // namespace

std::string hexString(std::string_view bytes)
{
    std::string text = "<";
    text.reserve(2 * bytes.size() + 2);
    for (const char byte : bytes)
        appendHex(text, byte);
    return text + '>';
}

std::string referenceText(QPDFObjGen object)
{
    return std::to_string(object.getObj()) + ' ' + std::to_string(object.getGen()) + " R";
}

std::string objectText(QPDFObjectHandle object)
{
    if (object.isIndirect())
        return referenceText(object.getObjGen());
    switch (object.getTypeCode()) {
    case ::ot_null:
        return "null";
    case ::ot_boolean:
        return object.getBoolValue() ? "true" : "false";
    case ::ot_integer:
        return std::to_string(object.getIntValue());
    case ::ot_real:
        return object.getRealValue();
    case ::ot_string:
        return hexString(object.getStringValue());
    case ::ot_name:
        return nameText(object.getName());
    case ::ot_array:
        return arrayText(object);
    case ::ot_dictionary:
        return dictionaryText(object, {});
    default:
        throw std::logic_error("not an object that stands within another");
    }
}

std::string dictionaryText(QPDFObjectHandle dictionary, const std::map<std::string, std::string> &replaced)
{
    std::map<std::string, std::string> values;
    for (const auto &key : dictionary.getKeys())
        if (!replaced.contains(key))
            values[key] = objectText(dictionary.getKey(key));
    values.insert(replaced.begin(), replaced.end());
    std::string text = "<<";
    for (const auto &[key, value] : values)
        text += ' ' + nameText(key) + ' ' + value;
    return text + " >>";
}

} // namespace bangdiem
