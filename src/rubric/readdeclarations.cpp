// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricdraft.h"

#include <charconv>

namespace bangdiem {

namespace {

/// "1/2": both from 1 to 100, at most the whole.
bool parseAward(std::string_view text, Declaration &declaration)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return false;
    const auto readPart = [](std::string_view part, std::int64_t &value) {
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc() && end == part.data() + part.size() && value >= 1 && value <= 100;
    };
    return readPart(text.substr(0, slash), declaration.numerator)
        && readPart(text.substr(slash + 1), declaration.denominator)
        && declaration.numerator <= declaration.denominator;
}

Declaration readDeclaration(JsonFields fields, const std::string &ownerClause)
{
    Declaration declaration;
    declaration.id = readId(fields, "id");
    declaration.label = fields.text("label", {.maxBytes = kMaxCellBytes});
    declaration.clause = ownerClause + ", Ghi chú";
    const auto award = fields.text("award");
    declaration.excludes = award == "excluded";
    if (!award.empty() && !declaration.excludes && !parseAward(award, declaration)) {
        badValue(fields.faults(), fields.pointerTo("award"),
            "cần một phần của điểm tối đa, viết “1/2” hoặc “1/1”, hoặc “excluded”",
            "a share of the maximum is expected, such as “1/2” or “1/1”, or “excluded”");
        declaration.numerator = declaration.denominator = 1;
    }
    fields.refuseOtherKeys();
    return declaration;
}

} // namespace

std::vector<Declaration> readDeclarations(JsonFields &fields, const std::string &ownerClause)
{
    std::vector<Declaration> declarations;
    if (!fields.optional("declarations"))
        return declarations;
    const auto list = fields.pointerTo("declarations");
    for (const auto &value : readShortList(fields, "declarations")) {
        const auto pointer = jsonPointer(list, declarations.size());
        auto declaration = readDeclaration({value, pointer, fields.faults()}, ownerClause);
        const auto *twin = declaration.id.empty() ? nullptr : findDeclaration(declarations, declaration.id);
        if (twin)
            fields.faults().add(ErrorCode::RubricDuplicateId, pointer + "/id",
                {declaration.id,
                    jsonPointer(list, static_cast<std::size_t>(twin - declarations.data())) + "/id"});
        declarations.push_back(std::move(declaration));
    }
    return declarations;
}

} // namespace bangdiem
