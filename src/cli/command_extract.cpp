// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/textout.h"
#include "storage/extract.h"

namespace bangdiem::cli {

namespace {

std::string utf8(const std::filesystem::path &path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Outcome extract(const Request &request)
{
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    const auto &directory = request.arguments[1];
    std::error_code ignored;
    if (const auto type = std::filesystem::status(toPath(directory), ignored).type();
        type != std::filesystem::file_type::directory && type != std::filesystem::file_type::not_found)
        return refuse(ErrorCode::BadArgument, directory,
            {say({"đây là tệp, không phải thư mục", "this is a file, not a folder"}, request.language)});
    const auto extracted = extractEvidence(*file, toPath(directory));
    if (!extracted)
        return tl::unexpected(faultsOf({extracted.error()}, directory));

    const auto scans = extractScans(*file, toPath(directory));
    if (!scans)
        return tl::unexpected(faultsOf({scans.error()}, directory));

    Output output{{{"directory", directory}, {"files", Json::array()}, {"scans", Json::array()}}, {}};
    TextTable table({TextTable::Align::Left, TextTable::Align::Left});
    for (const auto &[criterion, path] : *extracted) {
        const auto &id = file->dossier().rules().criteria[criterion].id;
        output.json["files"].push_back({{"criterion", id}, {"path", utf8(path)}});
        table.add({id, utf8(path)});
    }
    for (const auto &[revision, path] : *scans) {
        output.json["scans"].push_back({{"revision", revision}, {"path", utf8(path)}});
        table.add(
            {say({"bản ký, lần {}", "signed sheet, revision {}"}, request.language, std::to_string(revision)),
                utf8(path)});
    }
    output.text = table.text();
    if (extracted->empty() && scans->empty())
        output.text = say({"Hồ sơ không có tệp minh chứng nào.\n", "The dossier holds no evidence files.\n"},
            request.language);
    return output;
}

} // namespace

Command extractCommand()
{
    return {"extract",
        {"Chép các tệp minh chứng ra thư mục, theo tiêu chí, và bản quét đã ký",
            "The evidence files, by criterion, with safe names, and the scans of signed sheets"},
        {kDossierArgument,
            {"DIR",
                {"thư mục nhận tệp; không ghi đè tệp nào",
                    "the folder that receives them; no file is overwritten"}}},
        {}, {}, extract};
}

} // namespace bangdiem::cli
