// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/rubricjson.h"
#include "cli/targets.h"
#include "cli/textout.h"
#include "report/printedsheet.h"
#include "rubric/rubricreader.h"
#include "rubric/textplace.h"
#include "scoring/evaluate.h"
#include "storage/paths.h"
#include "storage/rubriccatalogue.h"

#include <QFileInfo>

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

constexpr std::string_view kPdf = "pdf";

/// Files of the office's folder that are no rubrics, and such a folder: told, and the exit code is 1.
void addUnusable(const RubricCatalogue &catalogue, Language language, Output &output)
{
    output.json["unusable"] = Json::array();
    for (const auto &[file, fault] : catalogue.unusable()) {
        const auto path = toUtf8(file);
        output.json["unusable"].push_back(toJson(faultsOf({fault}, path).front(), language));
        output.json["unusable"].back()["file"] = path;
        output.text += onOneLine(path) + ": " + faultLine(fault, language) + '\n';
        output.exitCode = kAnswerIsNo;
    }
}

Outcome list(const Request &request)
{
    Output output{{{"rubrics", Json::array()}}, {}};
    TextTable table({Left, Left, Right, Right, Left, Left});
    table.add({say({"Mã", "Id"}, request.language), say({"Năm", "Years"}, request.language),
        say({"Tiêu chí", "Criteria"}, request.language), say({"Điểm", "Points"}, request.language),
        say({"Nguồn", "From"}, request.language), say({"Tên", "Name"}, request.language)});
    const auto catalogue = RubricCatalogue::ofThisMachine();
    for (const auto &known : catalogue.rubrics()) {
        const auto &rubric = known.rubric();
        const auto file = toUtf8(known.file);
        auto json = rubricSummary(rubric);
        json["sha256"] = known.carried->sha256;
        json["file"] = file.empty() ? Json() : Json(file);
        output.json["rubrics"].push_back(std::move(json));
        table.add({rubric.id, yearsText(rubric, request.language), std::to_string(rubric.criteria.size()),
            toText(rubric.maximum, request.language),
            file.empty() ? say({"có sẵn", "built in"}, request.language) : file, rubric.name});
    }
    output.text = table.text();
    addUnusable(catalogue, request.language, output);
    return output;
}

Outcome check(const Request &request)
{
    const auto &path = request.arguments[0];
    const auto text = readJsonFile(path, request.language);
    if (!text)
        return refuse(text.error());
    const auto rubric = readRubric(*text);
    if (rubric) {
        const auto line = say({": không có lỗi nào", ": no faults"}, request.language);
        return Output{
            {{"file", path}, {"valid", true}, {"faults", Json::array()}}, onOneLine(path) + line + '\n'};
    }
    Output output{{{"file", path}, {"valid", false}, {"faults", Json::array()}}, {}, kAnswerIsNo};
    for (const auto &fault : rubric.error()) {
        const auto place = placeOf(*text, fault);
        auto json = toJson(faultsOf({fault}, path).front(), request.language);
        json["line"] = place.line;
        json["column"] = place.column;
        output.json["faults"].push_back(std::move(json));
        output.text += onOneLine(path) + ':' + std::to_string(place.line) + ':' + std::to_string(place.column)
            + ": " + faultLine(fault, request.language) + '\n';
    }
    return output;
}

/// The sheet as it is before anybody fills it.
Outcome writeBlankSheet(
    const Rubric &rubric, const std::string &text, const std::string &out, Language language)
{
    const auto path = qtPath(out);
    if (QFileInfo(path).suffix().toLower() != QLatin1String("pdf"))
        return refuse(ErrorCode::BadArgument, out,
            {say({"tên tệp phải kết thúc bằng .pdf", "the file name must end in .pdf"}, language)});
    if (const auto target = checkTarget(out, language); !target)
        return tl::unexpected(target.error());
    Dossier blank;
    blank.rubric = std::make_shared<CarriedRubric>(CarriedRubric{rubric, text, {}});
    const auto sheet = evaluate(rubric, blank.answers, blank.heading.assessment);
    const auto written = writePdf(
        path, PrintedSheet(printContent(blank, sheet, {}, false)), QString::fromStdString(rubric.name));
    if (!written)
        return tl::unexpected(faultsOf({written.error()}, out));
    return Output{
        {{"file", out}, {"format", "pdf"}}, say({"Đã xuất {}\n", "Wrote {}\n"}, language, onOneLine(out))};
}

Outcome show(const Request &request)
{
    const auto text = readRubricText(request.arguments[0], request.language);
    if (!text)
        return refuse(text.error());
    const auto rubric = readRubric(*text);
    if (!rubric)
        return tl::unexpected(faultsOf(rubric.error(), request.arguments[0]));
    if (const auto out = request.option(kPdf))
        return writeBlankSheet(*rubric, *text, *out, request.language);
    return Output{rubricJson(*rubric), rubricText(*rubric, request.language)};
}

} // namespace

Command rubricListCommand()
{
    return {"rubric list",
        {"Các bộ tiêu chí của máy này: có sẵn, và của cơ quan",
            "The rubrics of this machine: built in, and the office's"},
        {}, {},
        {"Bộ tiêu chí của cơ quan là các tệp .json trong thư mục bangdiem/rubrics của dữ liệu dùng chung "
         "(/usr/share, "
         "/usr/local/share), hoặc trong thư mục mà biến BANGDIEM_RUBRICS nêu. Tệp hỏng, hay thư mục không "
         "đọc được, thì mã kết thúc là 1.",
            "The office's rubrics are the .json files in the folder bangdiem/rubrics of shared data "
            "(/usr/share, "
            "/usr/local/share), or in the one that BANGDIEM_RUBRICS names. A faulty file, or a folder that "
            "cannot "
            "be read, makes the exit code 1."},
        list};
}

Command rubricCheckCommand()
{
    return {"rubric check",
        {"Mọi lỗi của một tệp bảng đánh giá; kết thúc bằng mã 1 nếu có",
            "Every fault of a rubric file; exit code 1 if there is any"},
        {{"FILE.json",
            {"tệp bảng đánh giá (docs/rubric-format.md)", "the rubric file (docs/rubric-format.md)"}}},
        {}, {}, check};
}

Command rubricShowCommand()
{
    return {"rubric show",
        {"Mục, nhóm và tiêu chí như chương trình hiểu",
            "Sections, groups and criteria as the program understands them"},
        {{"ID|FILE",
            {"mã của một bộ tiêu chí (xem “rubric list”), hoặc một tệp",
                "id of a rubric (see “rubric list”), or a file"}}},
        {{kPdf, "OUT.pdf", {"in bảng trống ra tệp này", "print the blank sheet to this file"}}}, {}, show,
        true};
}

} // namespace bangdiem::cli
