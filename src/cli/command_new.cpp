// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/textout.h"

#include <algorithm>
#include <charconv>

namespace bangdiem::cli {

namespace {

/// Reads options one by one and keeps every fault, so that the user mends them all at once.
class HeadingOptions
{
public:
    explicit HeadingOptions(const Request &request)
        : m_request(request)
    {
    }

    std::int64_t wholeNumber(std::string_view name)
    {
        const auto text = m_request.option(name).value_or("");
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            refuseOption(name, {"“{}” không phải số nguyên", "“{}” is not a whole number"}, text);
        return value;
    }

    std::optional<Date> date(std::string_view name)
    {
        const auto text = m_request.option(name);
        if (!text)
            return std::nullopt;
        auto date = parseIsoDate(*text);
        if (!date) {
            date.error().where = "--" + std::string(name);
            faults.push_back(date.error());
            return std::nullopt;
        }
        return *date;
    }

    Faults faults;

private:
    void refuseOption(std::string_view name, Words words, std::string_view text)
    {
        faults.push_back(
            {ErrorCode::BadArgument, "--" + std::string(name), {say(words, m_request.language, text)}});
    }

    const Request &m_request;
};

/// A fault of the heading's field "as_of" is one of the option --as-of.
Error atOption(Error fault)
{
    std::ranges::replace(fault.where, '_', '-');
    if (!fault.where.empty())
        fault.where.insert(0, "--");
    return fault;
}

tl::expected<Heading, Faults> readHeading(const Request &request)
{
    HeadingOptions options(request);
    Heading heading;
    heading.agency = request.option("agency").value_or("");
    heading.place = request.option("place").value_or("Tây Ninh");
    heading.assessment.staff = options.wholeNumber("staff");
    const auto year = options.wholeNumber("year");
    const auto asOf = options.date("as-of");
    if (!options.faults.empty())
        return tl::unexpected(options.faults);

    // A year that does not fit a calendar is refused by checkedHeading() like any other outside its range.
    heading.assessment.year = static_cast<int>(std::clamp<std::int64_t>(year, 0, 9999));
    heading.assessment.asOf = asOf.value_or(defaultAssessmentDate(heading.assessment.year, today()));
    auto checked = checkedHeading(std::move(heading));
    if (!checked)
        return refuse(atOption(checked.error()));
    return std::move(*checked);
}

tl::expected<std::shared_ptr<const CarriedRubric>, Faults> chosenRubric(const Request &request)
{
    const auto name = request.option("rubric").value_or("");
    auto text = readRubricText(name, request.language);
    if (!text)
        return refuse(text.error());
    auto rubric = carriedRubric(std::move(*text));
    if (!rubric)
        return tl::unexpected(faultsOf(rubric.error(), name));
    return std::move(*rubric);
}

Outcome create(const Request &request)
{
    const auto heading = readHeading(request);
    if (!heading)
        return tl::unexpected(heading.error());
    const auto rubric = chosenRubric(request);
    if (!rubric)
        return tl::unexpected(rubric.error());

    const Dossier dossier{newDossierId(), 1, *heading, *rubric, {}};
    const auto &path = request.arguments[0];
    const auto file = DossierFile::create(toPath(path), dossier, now());
    if (!file)
        return tl::unexpected(faultsOf({file.error()}, path));

    const auto asOf = toIsoText(heading->assessment.asOf);
    const Words made{"Đã tạo hồ sơ {}\n", "Made the dossier {}\n"};
    return Output{{{"file", path}, {"id", dossier.id}, {"rubric", dossier.rules().id},
                      {"year", heading->assessment.year}, {"as_of", asOf}},
        say(made, request.language, onOneLine(path))};
}

} // namespace

Command newCommand()
{
    return {"new", {"Tạo một hồ sơ mới; không bao giờ ghi đè", "Make a new dossier; never overwrites"},
        {{"OUT.bangdiem", {"tệp hồ sơ sẽ tạo", "the dossier's file to make"}}},
        {{"rubric", "ID|FILE",
             {"mã của bảng có sẵn (xem “rubric list”), hoặc một tệp",
                 "id of a built-in rubric (see “rubric list”), or a file"},
             true},
            {"agency", "NAME", {"tên cơ quan", "name of the agency"}, true},
            {"staff", "N", {"tổng số cán bộ công chức", "total number of staff"}, true},
            {"year", "Y", {"năm đánh giá", "year of the assessment"}, true},
            {"as-of", "DATE",
                {"ngày đánh giá, năm-tháng-ngày (mặc định: ngày cuối của năm, hoặc hôm nay nếu sớm hơn)",
                    "date of the assessment, year-month-day (default: the last day of the year, or today "
                    "where "
                    "that is earlier)"}},
            {"place", "PLACE",
                {"nơi ghi ở dòng ngày tháng (mặc định: Tây Ninh)",
                    "place of the date line (default: Tây Ninh)"}}},
        {}, create};
}

} // namespace bangdiem::cli
