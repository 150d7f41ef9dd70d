// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace bangdiem {

namespace {

constexpr std::size_t kMaxHeadingCharacters = 300;
constexpr std::size_t kMaxHeadingBytes = 4 * kMaxHeadingCharacters;
constexpr std::int64_t kMaxStaff = 1'000'000;
constexpr std::size_t kMaxUnitCharacters = 200;

std::size_t characters(std::string_view text)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, isStart));
}

std::string trimmed(const std::string &text)
{
    constexpr std::string_view kSpaces = " \t\n\r";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

tl::unexpected<Error> invalidHeading(const char *field, const char *vietnamese, const char *english)
{
    return fail(ErrorCode::HeadingInvalid, field, {vietnamese, english});
}

Result<std::string> checkedUnit(const std::string &name)
{
    auto checked = checkedText(trimmed(name), TextLimits::unit, true);
    if (!checked && checked.error().code == ErrorCode::TextUnsafe)
        return checked;
    if (!checked || isOnlyBlanks(*checked) || characters(*checked) > kMaxUnitCharacters)
        return fail(ErrorCode::UnitInvalid, {}, {"phải có từ 1 đến 200 ký tự", "it has 1 to 200 characters"});
    return checked;
}

} // namespace

Date defaultAssessmentDate(int year, Date today)
{
    return std::min(Date(std::chrono::year(year) / std::chrono::December / 31), today);
}

Result<Heading> checkedHeading(Heading heading)
{
    for (auto *text : {&heading.agency, &heading.place}) {
        const auto *field = text == &heading.agency ? "agency" : "place";
        auto checked = checkedText(trimmed(*text), kMaxHeadingBytes, true);
        if (!checked && checked.error().code == ErrorCode::TextUnsafe)
            return fail(ErrorCode::TextUnsafe, field, checked.error().details);
        if (!checked || isOnlyBlanks(*checked) || characters(*checked) > kMaxHeadingCharacters)
            return text == &heading.agency ? invalidHeading(field, "tên cơ quan phải có từ 1 đến 300 ký tự",
                       "the agency's name has 1 to 300 characters")
                                           : invalidHeading(field, "địa danh phải có từ 1 đến 300 ký tự",
                                               "the place has 1 to 300 characters");
        *text = std::move(*checked);
    }
    const auto &assessment = heading.assessment;
    if (assessment.staff < 1 || assessment.staff > kMaxStaff)
        return invalidHeading(
            "staff", "tổng số cán bộ công chức phải từ 1 đến 1000000", "the number of staff is 1 to 1000000");
    if (assessment.year < kFirstYear || assessment.year > kLastYear)
        return invalidHeading("year", "năm đánh giá phải từ 2000 đến 2100", "the year is 2000 to 2100");
    if (!assessment.asOf.ok())
        return invalidHeading(
            "as_of", "ngày đánh giá không có thật", "the assessment date is not a real date");
    auto units = checkedUnits(std::move(heading.units));
    if (!units)
        return fail(units.error().code, "units", units.error().details);
    heading.units = *std::move(units);
    return heading;
}

Result<std::vector<std::string>> checkedUnits(std::vector<std::string> names)
{
    if (names.size() > kMaxUnits)
        return fail(ErrorCode::TooMany, std::to_string(kMaxUnits), {std::to_string(kMaxUnits)});
    std::set<std::string> known;
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto checked = checkedUnit(names[i]);
        if (!checked)
            return fail(checked.error().code, std::to_string(i), checked.error().details);
        if (!known.insert(folded(*checked)).second)
            return fail(ErrorCode::UnitInvalid, std::to_string(i),
                {"“" + *checked + "” đã có trong danh sách", "“" + *checked + "” is in the list already"});
        names[i] = *std::move(checked);
    }
    return names;
}

Result<std::string> checkedText(std::string text, std::size_t maxBytes, bool oneLine)
{
    // A decomposed text is at most three times as long as its NFC; what is longer need not be composed.
    constexpr std::size_t kComposition = 3;
    const auto tooLarge = [&] { return fail(ErrorCode::TooLarge, {}, {std::to_string(maxBytes) + " byte"}); };
    if (text.size() <= maxBytes && isPlain(text))
        return text;
    if (text.size() > kComposition * maxBytes)
        return tooLarge();
    if (const auto unsafe = unsafeCharacter(text, oneLine))
        return fail(ErrorCode::TextUnsafe, {}, {*unsafe});
    auto composed = toNfc(text).value_or(std::string());
    if (composed.size() > maxBytes)
        return tooLarge();
    return composed;
}

} // namespace bangdiem
