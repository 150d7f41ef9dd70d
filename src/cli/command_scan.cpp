// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/sealtext.h"

#include <charconv>

namespace bangdiem::cli {

namespace {

/// What the command says of the scans that the seal in force has now.
Output scansOutput(const DossierFile &file, Language language)
{
    std::vector<SealScan> scans;
    for (const auto &scan : file.scans()) {
        if (scan.revision == file.dossier().revision)
            scans.push_back(scan);
    }
    auto text = scansText(scans, language);
    if (text.empty())
        text = say({"Lần chốt này không có bản quét nào.\n", "This revision has no scan.\n"}, language);
    return {{{"revision", file.dossier().revision}, {"scans", scansJson(scans)}}, std::move(text)};
}

Outcome addScans(const Request &request)
{
    const auto &path = request.arguments[0];
    auto file = openDossierToReopen(path);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<std::filesystem::path> sources;
    for (std::size_t i = 1; i < request.arguments.size(); ++i)
        sources.push_back(toPath(request.arguments[i]));
    if (const auto done = file->addScans(sources, now()); !done)
        return tl::unexpected(faultsOf({done.error()}, path));
    return scansOutput(*file, request.language);
}

Outcome removeScan(const Request &request)
{
    const auto &path = request.arguments[0];
    const auto &number = request.arguments[1];
    auto file = openDossierToReopen(path);
    if (!file)
        return tl::unexpected(file.error());
    std::size_t position = 0;
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), position);
    const bool isNumber = fault == std::errc() && end == number.data() + number.size() && position > 0;
    if (const auto done = isNumber ? file->removeScan(position - 1, now()) : fail(ErrorCode::BadArgument);
        !done) {
        if (done.error().code != ErrorCode::BadArgument)
            return tl::unexpected(faultsOf({done.error()}, path));
        return refuse(ErrorCode::BadArgument, number,
            {say({"lần chốt này không có bản quét số {}", "this revision has no scan number {}"},
                request.language, number)});
    }
    return scansOutput(*file, request.language);
}

} // namespace

Command scanAddCommand()
{
    return {"scan add",
        {"Kèm bản quét của bản giấy đã ký vào hồ sơ đã chốt",
            "Attach scans of the signed paper to a sealed dossier"},
        {kDossierArgument,
            {"FILE…",
                {"bản quét: PDF, PNG hoặc JPEG; kèm được tất cả hoặc không tệp nào",
                    "the scans: PDF, PNG or JPEG; all of them or none"},
                true}},
        {},
        {"Những gì đã chốt và mã đối chiếu giữ nguyên; dấu chốt không bao gồm bản quét. Lệnh show liệt kê, "
         "lệnh "
         "extract\n"
         "chép ra, lệnh submit gửi kèm.",
            "What was sealed and its fingerprint stay; the seal does not cover the scans. show lists them, "
            "extract copies\n"
            "them out, submit sends them along."},
        addScans};
}

Command scanRemoveCommand()
{
    return {"scan remove", {"Gỡ một bản quét đính kèm nhầm", "Take back a scan that was attached by mistake"},
        {kDossierArgument,
            {"N",
                {"số thứ tự của bản quét trong lần đang chốt, từ 1",
                    "the number of the scan among those of the revision in force, from 1"}}},
        {}, {}, removeScan};
}

} // namespace bangdiem::cli
