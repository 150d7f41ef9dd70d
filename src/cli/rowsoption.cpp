// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rowsoption.h"

#include "dossier/part.h"

namespace bangdiem::cli {

namespace {

std::vector<std::string> splitAtCommas(const std::string &text)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        auto part = text.substr(begin, end - begin);
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
        if (!part.empty())
            parts.push_back(std::move(part));
        begin = end + 1;
    }
    return parts;
}

} // namespace

tl::expected<std::vector<std::size_t>, Faults> readRows(
    const std::string &option, const Rubric &rubric, Language language)
{
    const auto rows = rowsNamed(rubric, splitAtCommas(option));
    if (!rows)
        return refuse(rows.error().code, "--rows", rows.error().details);
    if (rows->empty())
        return refuse(
            ErrorCode::BadArgument, "--rows", {say({"chưa nêu mục nào", "no row is named"}, language)});
    return *rows;
}

} // namespace bangdiem::cli
