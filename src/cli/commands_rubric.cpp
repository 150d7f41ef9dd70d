// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/rubricjson.h"
#include "cli/textout.h"
#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

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
    for (const auto &fault : faultsOf(rubric.error(), path)) {
        output.json["faults"].push_back(toJson(fault, request.language));
        output.text += faultLine(fault, request.language) + '\n';
    }
    return output;
}

Outcome show(const Request &request)
{
    const auto text = readRubricText(request.arguments[0], request.language);
    if (!text)
        return refuse(text.error());
    const auto rubric = readRubric(*text);
    if (!rubric)
        return tl::unexpected(faultsOf(rubric.error(), request.arguments[0]));
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
        {{"ID|FILE", {"mã của bảng có sẵn, hoặc một tệp", "id of a built-in rubric, or a file"}}}, {}, {},
        show};
}

} // namespace bangdiem::cli
