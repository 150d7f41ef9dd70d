// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/headingoptions.h"
#include "cli/inputs.h"
#include "cli/textout.h"
#include "storage/paths.h"
#include "storage/rubriccatalogue.h"

namespace bangdiem::cli {

namespace {

tl::expected<Heading, Faults> readHeading(const Request &request)
{
    HeadingOptions options(request);
    Heading heading;
    heading.agency = request.option("agency").value_or("");
    heading.place = request.option("place").value_or("Tây Ninh");
    heading.assessment.staff = options.wholeNumber("staff");
    heading.assessment.year = options.year();
    heading.units = request.allOf("unit");
    const auto asOf = options.date("as-of");
    if (!options.faults.empty())
        return tl::unexpected(options.faults);

    heading.assessment.asOf = asOf.value_or(defaultAssessmentDate(heading.assessment.year, today()));
    auto checked = checkedHeading(std::move(heading));
    if (!checked)
        return refuse(atOption(checked.error()));
    return std::move(*checked);
}

std::string whyNotOne(const RubricCatalogue &catalogue, int year, Language language)
{
    std::string ids;
    for (const auto *known : catalogue.forYear(year))
        ids += (ids.empty() ? "" : ", ") + known->rubric().id;
    const auto shown = std::to_string(year);
    if (ids.empty())
        return say({"máy này không có bộ tiêu chí nào cho năm {}; hãy nêu một bộ",
                       "this machine has no rubric for {}; name one"},
            language, shown);
    if (catalogue.unusable().empty())
        return say({"năm {} có nhiều bộ tiêu chí, hãy chọn một: ",
                       "there are several rubrics for {}, name one: "},
                   language, shown)
            + ids;
    return say({"{} không dùng được (xem “rubric list”) nên không rõ năm ấy dùng bộ nào; hãy chọn một: ",
                   "{} cannot be used (see “rubric list”), so which rubric is that year's is not "
                   "known; name one: "},
               language, onOneLine(toUtf8(catalogue.unusable().front().file)))
        + ids;
}

/// The one sheet of that year. Errors: BadArgument at --rubric where it is not one, or may not be.
tl::expected<std::shared_ptr<const CarriedRubric>, Faults> onlyRubricOf(int year, Language language)
{
    const auto catalogue = RubricCatalogue::ofThisMachine();
    const auto fitting = catalogue.forYear(year);
    if (fitting.size() == 1 && catalogue.unusable().empty())
        return fitting.front()->carried;
    return refuse(ErrorCode::BadArgument, "--rubric", {whyNotOne(catalogue, year, language)});
}

tl::expected<std::shared_ptr<const CarriedRubric>, Faults> chosenRubric(const Request &request, int year)
{
    if (!request.option("rubric"))
        return onlyRubricOf(year, request.language);
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
    const auto rubric = chosenRubric(request, heading->assessment.year);
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
             {"mã của bộ tiêu chí (xem “rubric list”), hoặc một tệp; không nêu thì lấy bộ duy nhất của năm "
              "đó",
                 "id of a rubric (see “rubric list”), or a file; left out: the only one of that year"}},
            {"agency", "NAME", {"tên cơ quan", "name of the agency"}, true},
            {"staff", "N", {"tổng số cán bộ công chức", "total number of staff"}, true},
            {"year", "Y", {"năm đánh giá", "year of the assessment"}, true}, kAsOfOption,
            {"place", "PLACE",
                {"nơi ghi ở dòng ngày tháng (mặc định: Tây Ninh)",
                    "place of the date line (default: Tây Ninh)"}},
            {"unit", "NAME",
                {"một đơn vị của cơ quan có số liệu nhập riêng; viết nhiều lần được",
                    "a unit of the agency whose figures are entered apart; may be repeated"},
                false, true}},
        {}, create};
}

} // namespace bangdiem::cli
