// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/annexpictures.h"
#include "cli/commands.h"
#include "cli/dossiers.h"
#include "cli/inputs.h"
#include "cli/targets.h"
#include "cli/textout.h"
#include "report/exports.h"
#include "report/printedsheet.h"
#include "scoring/evaluate.h"

#include <QFileInfo>

#include <array>

namespace bangdiem::cli {

namespace {

constexpr std::string_view kAnnex = "annex";

Result<void> writeReportPdf(const QString &path, const PrintContent &content)
{
    const auto title = QString::fromStdString(content.sheet.texts.title).simplified() + QStringLiteral(" — ")
        + QString::fromStdString(content.sheet.heading.agency);
    return writePdf(path, PrintedSheet(content), title);
}

/// The formats that show the sheet alone.
template <Result<void> (*write)(const QString &, const OfficialSheet &)>
Result<void> writeSheet(const QString &path, const PrintContent &content)
{
    return write(path, content.sheet);
}

struct Format {
    QLatin1String extension;
    Result<void> (*write)(const QString &path, const PrintContent &content);
    bool takesAnnex = false;
};

constexpr std::array kFormats{
    Format{QLatin1String("pdf"), writeReportPdf, true},
    Format{QLatin1String("odt"), writeSheet<writeOdt>},
    Format{QLatin1String("xlsx"), writeSheet<writeXlsx>},
    Format{QLatin1String("csv"), writeSheet<writeCsv>},
};

const Format *formatOf(const QString &path)
{
    const auto extension = QFileInfo(path).suffix().toLower();
    for (const auto &format : kFormats) {
        if (extension == format.extension)
            return &format;
    }
    return nullptr;
}

Outcome run(const Request &request)
{
    const auto &out = request.arguments[1];
    const auto path = qtPath(out);
    const auto refuseOut
        = [&](Words why) { return refuse(ErrorCode::BadArgument, out, {say(why, request.language)}); };
    const auto *format = formatOf(path);
    if (!format)
        return refuseOut({"tên tệp phải kết thúc bằng .pdf, .odt, .xlsx hoặc .csv",
            "the file name must end in .pdf, .odt, .xlsx or .csv"});
    if (request.has(kAnnex) && !format->takesAnnex)
        return refuse(ErrorCode::BadArgument, "--annex",
            {say({"chỉ PDF mới kèm được phụ lục minh chứng", "only a PDF can bear the evidence annex"},
                request.language)});
    if (const auto target = checkTarget(out, request.language); !target)
        return tl::unexpected(target.error());
    const auto file = openDossier(request.arguments[0]);
    if (!file)
        return tl::unexpected(file.error());
    std::error_code ignored;
    if (std::filesystem::equivalent(file->path(), toPath(out), ignored))
        return refuseOut({"đây chính là tệp hồ sơ", "this is the dossier's file itself"});

    const auto &dossier = file->dossier();
    const auto sheet = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    auto content = printContent(dossier, sheet, file->sealedAs(), request.has(kAnnex));
    if (content.annex)
        content.pictures = annexPictures(dossier, sheet);
    if (const auto written = format->write(path, content); !written)
        return tl::unexpected(faultsOf({written.error()}, out));
    const Words made{"Đã xuất {}\n", "Wrote {}\n"};
    return Output{
        {{"file", out}, {"format", format->extension.data()}}, say(made, request.language, onOneLine(out))};
}

} // namespace

Command reportCommand()
{
    return {"report",
        {"Xuất bảng đánh giá chính thức ra PDF, ODT, XLSX hoặc CSV",
            "The official sheet as PDF, ODT, XLSX or CSV"},
        {kDossierArgument,
            {"OUT.(pdf|odt|xlsx|csv)",
                {"tệp sẽ xuất; phần đuôi chọn định dạng, tệp cũ cùng tên bị thay",
                    "the file to write; its ending chooses the format, an older file of this name is "
                    "replaced"}}},
        {{kAnnex, {},
            {"PDF kèm phụ lục: minh chứng của từng tiêu chí và lý do của từng điểm số",
                "the PDF with its annex: the evidence of every row and the reason of every score"},
            false, false, true}},
        {}, run, true};
}

} // namespace bangdiem::cli
