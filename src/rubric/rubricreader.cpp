// SPDX-License-Identifier: GPL-3.0-or-later
#include "rubric/rubricreader.h"

#include "rubric/rubricdraft.h"

#include <algorithm>
#include <numeric>

namespace bangdiem {

namespace {

constexpr std::int64_t kFormat = 1;

/// The format's number where it is above what this program reads: nothing else can be judged then.
std::optional<std::int64_t> newerFormat(const JsonValue &root)
{
    const auto *value = root.find("format");
    const auto format = value ? wholeNumber(*value) : std::nullopt;
    return format && *format > kFormat ? format : std::nullopt;
}

void readFormat(JsonFields &fields)
{
    const auto *value = fields.required("format");
    if (value && wholeNumber(*value) != kFormat)
        badValue(fields.faults(), fields.pointerTo("format"), "chương trình này đọc định dạng 1",
            "this program reads format 1");
}

/// To how many decimals computed points are rounded: 2 where the rubric says nothing.
int readDecimals(JsonFields &fields)
{
    constexpr int kUsual = 2;
    const auto *value = fields.optional("decimals");
    const auto decimals = value ? wholeNumber(*value) : kUsual;
    if (decimals && *decimals >= 0 && *decimals <= Decimal::kDecimals)
        return static_cast<int>(*decimals);
    badValue(fields.faults(), fields.pointerTo("decimals"), "cần một số nguyên từ 0 đến 4",
        "a whole number from 0 to 4 is expected");
    return kUsual;
}

void sortIds(Rubric &rubric)
{
    rubric.criteriaById.resize(rubric.criteria.size());
    std::iota(rubric.criteriaById.begin(), rubric.criteriaById.end(), std::size_t{0});
    const auto idOf = [&](std::size_t index) -> const std::string & { return rubric.criteria[index].id; };
    std::ranges::sort(rubric.criteriaById, {}, idOf);
}

Rubric readRoot(const JsonValue &root, FaultList &faults)
{
    RubricDraft draft;
    auto &rubric = draft.rubric;
    JsonFields fields(root, {}, faults);
    if (!fields.isObject())
        return {};
    readFormat(fields);
    rubric.id = readId(fields, "id");
    rubric.name = fields.text("name");
    if (const auto *source = fields.required("source"))
        rubric.source = readSource({*source, fields.pointerTo("source"), faults});
    rubric.years = readYears(fields);
    rubric.replaces = readReplaces(fields, rubric.id);
    if (const auto *sheet = fields.required("sheet"))
        rubric.texts = readSheetTexts({*sheet, fields.pointerTo("sheet"), faults});
    rubric.texts.appendix = rubric.source.appendix;
    const auto maximum = readMaximum(fields);
    rubric.maximum = maximum.value_or(Points());
    rubric.minimum = readMinimum(fields, maximum.value_or(kMaxPoints));
    draft.sheet.known = maximum.has_value();
    draft.sheet.capped = fields.optionalFlag("capped");
    rubric.rebased = fields.optionalFlag("rebased");
    rubric.decimals = readDecimals(fields);
    rubric.agencyGroups = readAgencyGroups(fields);
    rubric.evidenceClause = fields.text("evidenceClause");
    rubric.blocksSealing = readBlocksSealing(fields);
    readSections(fields, draft);
    rubric.criteria.shrink_to_fit();
    readCrossChecks(fields, draft);
    readGrades(fields, draft);
    fields.refuseOtherKeys();
    sortIds(rubric);
    resolveGates(draft, faults);
    checkRubric(draft, faults);
    return std::move(draft.rubric);
}

} // namespace

tl::expected<Rubric, Faults> readRubric(std::string_view text)
{
    auto json = scanJson(text);
    if (!json.value)
        return tl::unexpected(std::move(json.faults));
    if (const auto newer = newerFormat(*json.value))
        return tl::unexpected(Faults{{ErrorCode::RubricFormatNewer, "/format", {std::to_string(*newer)}}});
    FaultList faults(std::move(json.faults));
    auto rubric = readRoot(*json.value, faults);
    if (!faults.empty())
        return tl::unexpected(faults.inOrderOf(*json.value));
    return rubric;
}

} // namespace bangdiem
