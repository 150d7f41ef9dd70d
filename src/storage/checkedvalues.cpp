// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkedvalues.h"

#include <QUuid>

#include <algorithm>

namespace bangdiem {

bool isStorable(Date date)
{
    return date.ok() && date.year() >= std::chrono::year(1900) && date.year() <= std::chrono::year(2999);
}

Result<Heading> storableHeading(const Heading &heading)
{
    auto checked = checkedHeading(heading);
    if (checked && !isStorable(checked->assessment.asOf))
        return fail(ErrorCode::HeadingInvalid, {},
            {"ngày đánh giá phải từ năm 1900 đến 2999", "the assessment date is of the years 1900 to 2999"});
    return checked;
}

Result<std::vector<std::string>> checkedDeclarations(
    const Rubric &rubric, const std::string &target, std::vector<std::string> ids)
{
    const auto group = findGroup(rubric, target);
    const auto criterion = findCriterion(rubric, target);
    if (!group && !criterion)
        return fail(ErrorCode::UnknownCriterion, target, {target});
    const auto &known = group ? rubric.groups[*group].declarations : rubric.criteria[*criterion].declarations;
    for (const auto &id : ids) {
        if (!findDeclaration(known, id))
            return fail(ErrorCode::UnknownDeclaration, target, {id});
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool isSha256(std::string_view text)
{
    return text.size() == 64
        && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isDossierId(const std::string &text)
{
    const auto id = QString::fromStdString(text);
    return !QUuid::fromString(id).isNull() && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
}

} // namespace bangdiem
