// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

constexpr std::string_view kBom = "\xef\xbb\xbf";

/// What a spreadsheet passes over before it looks for a formula.
constexpr std::array<std::string_view, 7> kSkipped{" ", "\u00a0", "\u3000", "\"", "'", "\n", kBom};
constexpr std::array<std::string_view, 10> kStarters{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

bool startsWithAny(std::string_view text, const auto &starters, std::size_t &length)
{
    const auto found
        = std::ranges::find_if(starters, [&](std::string_view start) { return text.starts_with(start); });
    if (found == starters.end())
        return false;
    length = found->size();
    return true;
}

bool looksLikeFormula(std::string_view text)
{
    std::size_t length = 0;
    while (startsWithAny(text, kSkipped, length))
        text.remove_prefix(length);
    return startsWithAny(text, kStarters, length);
}

std::string csvField(std::string_view field)
{
    std::string text = "\"";
    for (const char c : field) {
        if (c == '"')
            text += '"';
        text += c;
    }
    return text + '"';
}

tl::unexpected<Error> notCsv(std::size_t at)
{
    return fail(ErrorCode::ExportMismatch, {}, {"CSV, byte " + std::to_string(at)});
}

/// Takes the quoted field at `at` and moves behind it.
Result<std::string> takeField(std::string_view text, std::size_t &at)
{
    if (at >= text.size() || text[at] != '"')
        return notCsv(at);
    std::string field;
    for (++at; at < text.size(); ++at) {
        if (text[at] != '"') {
            field += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == '"') {
            field += text[++at];
        } else {
            ++at;
            return field;
        }
    }
    return notCsv(at);
}

} // namespace

std::string toCsv(const std::vector<CsvRecord> &records)
{
    std::string text(kBom);
    for (const auto &record : records) {
        for (std::size_t i = 0; i < record.size(); ++i)
            text += (i > 0 ? "," : "") + csvField(record[i]);
        text += "\r\n";
    }
    return text;
}

Result<std::vector<CsvRecord>> parseCsv(std::string_view text)
{
    if (!text.starts_with(kBom))
        return notCsv(0);
    std::vector<CsvRecord> records;
    for (std::size_t at = kBom.size(); at < text.size();) {
        auto &record = records.emplace_back();
        while (true) {
            auto field = takeField(text, at);
            if (!field)
                return tl::unexpected(field.error());
            record.push_back(std::move(*field));
            if (text.substr(at).starts_with("\r\n"))
                break;
            if (at >= text.size() || text[at++] != ',')
                return notCsv(at);
        }
        at += 2;
    }
    return records;
}

std::string formulaSafe(std::string_view text)
{
    return looksLikeFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string withoutFormulaGuard(std::string_view text)
{
    const bool guarded = text.starts_with('\'') && looksLikeFormula(text.substr(1));
    return std::string(guarded ? text.substr(1) : text);
}

} // namespace bangdiem
