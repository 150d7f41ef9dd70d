// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/rubricjson.h"
#include "cli/textout.h"
#include "report/printedsheet.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"
#include "rubric/textplace.h"
#include "scoring/evaluate.h"

#include <QFileInfo>

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

constexpr std::string_view kPdf = "pdf";

Outcome list(const Request &request)
{
    Output output{{{"rubrics", Json::array()}}, {}};
    TextTable table({Left, Right, Right, Left});
    table.add({say({"Mã", "Id"}, request.language), say({"Tiêu chí", "Criteria"}, request.language),
        say({"Điểm", "Points"}, request.language), say({"Tên", "Name"}, request.language)});
    for (const auto &builtin : builtinRubrics()) {
        const auto rubric = readRubric(builtin.json);
        if (!rubric)
            return tl::unexpected(faultsOf(rubric.error(), std::string(builtin.id)));
        output.json["rubrics"].push_back(rubricSummary(*rubric));
        table.add({rubric->id, std::to_string(rubric->criteria.size()),
            toText(rubric->maximum, request.language), rubric->name});
    }
    output.text = table.text();
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
    const auto path = QString::fromStdString(out.starts_with(':') ? "./" + out : out);
    if (QFileInfo(path).suffix().toLower() != QLatin1String("pdf"))
        return refuse(ErrorCode::BadArgument, out,
            {say({"tên tệp phải kết thúc bằng .pdf", "the file name must end in .pdf"}, language)});
    if (QFileInfo(path).isDir())
        return refuse(ErrorCode::BadArgument, out,
            {say({"đây là thư mục, không phải tệp", "this is a folder, not a file"}, language)});
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir())
        return refuse(ErrorCode::FileMissing, QFileInfo(path).path().toStdString());
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
    return {"rubric list", {"Các bảng đánh giá có sẵn", "The built-in rubrics"}, {}, {}, {}, list};
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
        {{"ID|FILE", {"mã của bảng có sẵn, hoặc một tệp", "id of a built-in rubric, or a file"}}},
        {{kPdf, "OUT.pdf", {"in bảng trống ra tệp này", "print the blank sheet to this file"}}}, {}, show,
        true};
}

} // namespace bangdiem::cli
