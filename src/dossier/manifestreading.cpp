// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/manifestreading.h"

#include "dossier/manifest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace bangdiem {

namespace {

/// Reads records from the front of a text.
class Reader
{
public:
    explicit Reader(std::string_view rest)
        : m_rest(rest)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    std::optional<ManifestRecord> record()
    {
        ManifestRecord record;
        const auto isOfTag = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
        const auto *end = std::ranges::find_if_not(m_rest, isOfTag);
        record.tag = take(static_cast<std::size_t>(end - m_rest.begin()));
        while (skip(' ')) {
            const auto field = this->field();
            if (!field)
                return std::nullopt;
            record.fields.push_back(*field);
        }
        return !record.tag.empty() && skip('\n') ? std::optional(std::move(record)) : std::nullopt;
    }

private:
    std::optional<std::string_view> field()
    {
        std::size_t length = 0;
        const bool isPadded = m_rest.size() > 1 && m_rest[0] == '0' && m_rest[1] != ':';
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), length);
        if (error != std::errc() || isPadded)
            return std::nullopt;
        take(static_cast<std::size_t>(end - m_rest.data()));
        if (!skip(':') || length > m_rest.size())
            return std::nullopt;
        return take(length);
    }

    bool skip(char wanted)
    {
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::string_view take(std::size_t length)
    {
        const auto taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

    std::string_view m_rest;
};

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The tags that begin a part, in the order in which parts are told. The records of others follow one.
constexpr std::array<std::string_view, 11> kParts{
    "dossier", "rubric", "agency", "place", "staff", "year", "as-of", "unit", "part", "declared", "answer"};

/// By the part's place in kParts and its target; what it says.
using Parts = std::map<std::pair<std::size_t, std::string>, std::string>;

Parts partsOf(std::string_view manifest)
{
    Parts parts;
    std::string *part = nullptr;
    for (const auto &record : readManifest(manifest).value_or(std::vector<ManifestRecord>())) {
        const auto place = static_cast<std::size_t>(std::ranges::find(kParts, record.tag) - kParts.begin());
        const bool hasTarget = record.tag == "declared" || record.tag == "answer";
        if (place < kParts.size())
            part = &parts[{
                place, hasTarget && !record.fields.empty() ? std::string(record.fields[0]) : std::string()}];
        if (part == nullptr)
            continue; // the format's number
        *part += record.tag;
        for (const auto field : record.fields)
            ((*part += ' ') += std::to_string(field.size()) + ':') += field;
    }
    return parts;
}

} // namespace

std::optional<std::vector<ManifestRecord>> readManifest(std::string_view manifest)
{
    std::vector<ManifestRecord> records;
    for (Reader reader(manifest); !reader.atEnd();) {
        auto record = reader.record();
        if (!record)
            return std::nullopt;
        records.push_back(*std::move(record));
    }
    return records;
}

std::optional<ManifestSubject> subjectOf(std::string_view manifest)
{
    const auto records = readManifest(manifest);
    const auto is = [&](std::size_t at, std::string_view tag, std::size_t fields) {
        return records->size() > at && (*records)[at].tag == tag && (*records)[at].fields.size() == fields;
    };
    if (!records || !is(0, "bangdiem-manifest", 1) || !is(1, "dossier", 2) || !is(3, "agency", 1))
        return std::nullopt;
    const auto revision = numberIn((*records)[1].fields[1]);
    if (numberIn((*records)[0].fields[0]) != kManifestFormat || !revision)
        return std::nullopt;
    return ManifestSubject{
        std::string((*records)[1].fields[0]), *revision, std::string((*records)[3].fields[0])};
}

std::vector<ManifestPart> differingParts(std::string_view first, std::string_view second)
{
    auto before = partsOf(first);
    std::vector<ManifestPart> differing;
    auto after = partsOf(second);
    for (auto &[key, text] : before)
        after.try_emplace(key); // one that is gone says nothing now
    for (const auto &[key, text] : after) {
        if (const auto was = before.find(key); was == before.end() || was->second != text)
            differing.push_back({std::string(kParts[key.first]), key.second});
    }
    return differing;
}

} // namespace bangdiem
