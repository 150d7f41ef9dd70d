// SPDX-License-Identifier: GPL-3.0-or-later
// register REGISTER rank, export; minutes
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/jsonout.h"
#include "cli/registerjson.h"
#include "cli/registers.h"
#include "cli/senttwice.h"
#include "cli/targets.h"
#include "cli/textout.h"
#include "presentation/minutesfacts.h"
#include "report/minutes.h"
#include "report/rankingtable.h"

#include <QFileInfo>

#include <algorithm>

namespace bangdiem::cli {

namespace {

struct Ranking {
    RegisterPlace place;
    std::shared_ptr<const CarriedRubric> rubric;
    int year = 0;
    RankBy by = RankBy::Reviewed;
    Ties ties = Ties::Skip;
    std::vector<RankedAgency> rows;
};

/// One of two words of an option; the first is the default.
tl::expected<bool, Faults> isSecond(
    const Request &request, std::string_view option, std::string_view first, std::string_view second)
{
    const auto given = request.option(option);
    if (!given || *given == first)
        return false;
    if (*given == second)
        return true;
    const auto either = std::string(first) + " / " + std::string(second);
    return refuse(ErrorCode::BadArgument, "--" + std::string(option),
        {say({"chỉ nhận {}", "takes {}"}, request.language, either)});
}

tl::expected<Ranking, Faults> rankingOf(const Request &request)
{
    const auto year = yearOf(request);
    if (!year)
        return tl::unexpected(year.error());
    const auto bySelf = isSecond(request, "by", "reviewed", "self");
    const auto isDense = isSecond(request, "ties", "skip", "dense");
    for (const auto *option : {&bySelf, &isDense})
        if (!*option)
            return tl::unexpected(option->error());
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    auto rubric = rubricOf(*book, request);
    if (!rubric)
        return tl::unexpected(rubric.error());
    auto standings = book->standings((*rubric)->rubric.id, **year);
    if (!standings)
        return refuseAt(standings.error(), request.arguments[0]);
    Ranking ranking{book->place(), *std::move(rubric), **year, *bySelf ? RankBy::Self : RankBy::Reviewed,
        *isDense ? Ties::Dense : Ties::Skip, {}};
    ranking.rows = ranked(*std::move(standings), ranking.by, ranking.ties, ranking.rubric->rubric.maximum);
    return ranking;
}

Json sectionsJson(const Rubric &rubric, const Standing &standing, RankBy by)
{
    auto json = Json::array();
    const auto &scores = standing.sections(by);
    for (std::size_t i = 0; i < std::min(scores.size(), rubric.sections.size()); ++i)
        json.push_back({{"id", rubric.sections[i].id}, {"score", points(scores[i])},
            {"max", points(standing.sectionMaximum(by, rubric, i))}});
    return json;
}

Json agencyJson(const Ranking &ranking, const RankedAgency &agency, bool byShare)
{
    const auto &rubric = ranking.rubric->rubric;
    const auto &[place, standing] = agency;
    Json json{{"rank", place ? Json(*place) : Json()}, {"submission", standing.submission},
        {"agency", standing.agency}, {"state", stateName(standing.state)}, {"self", points(standing.self)},
        {"reviewed", points(standing.reviewed)}, {"difference", points(standing.difference())}};
    if (byShare) {
        const auto percent = percentOf(standing, ranking.by, rubric.maximum);
        json["max"] = points(standing.maximum(ranking.by, rubric.maximum));
        json["percent"] = percent ? points(*percent) : Json();
    }
    json["sections"] = sectionsJson(rubric, standing, ranking.by);
    return json;
}

/// "15/20 = 75 %"
std::string shareText(const Standing &standing, RankBy by, Points whole, Language language)
{
    const auto percent = percentOf(standing, by, whole);
    return toText(standing.points(by), language) + '/' + toText(standing.maximum(by, whole), language)
        + (percent ? " = " + toText(*percent, language) + " %" : "");
}

Outcome rank(const Request &request)
{
    const auto ranking = rankingOf(request);
    if (!ranking)
        return tl::unexpected(ranking.error());
    const auto language = request.language;
    const auto whole = ranking->rubric->rubric.maximum;
    const bool byShare = goesByShare(ranking->rows, ranking->by, whole);
    Output output;
    output.json = {{"rubric", ranking->rubric->rubric.id}, {"year", ranking->year},
        {"by", ranking->by == RankBy::Self ? "self" : "reviewed"},
        {"ties", ranking->ties == Ties::Dense ? "dense" : "skip"}};
    if (byShare)
        output.json["by_share"] = true;
    output.json["ranking"] = Json::array();
    using Align = TextTable::Align;
    std::vector columns{Align::Right, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left};
    if (byShare)
        columns.insert(columns.end() - 1, Align::Right);
    TextTable table(columns);
    const SentTwice twice(ranking->rows);
    for (const auto &agency : ranking->rows) {
        const auto &[place, standing] = agency;
        output.json["ranking"].push_back(agencyJson(*ranking, agency, byShare));
        twice.addTo(output.json["ranking"].back(), standing.submission);
        std::vector<std::string> cells{place ? std::to_string(*place) : "–", standing.agency,
            toText(standing.self, language), toText(standing.reviewed, language),
            toText(standing.difference(), language)};
        if (byShare)
            cells.push_back(shareText(standing, ranking->by, whole, language));
        cells.push_back(standing.state == ReviewState::Closed ? "" : word(standing.state, language));
        table.add(cells);
    }
    output.text = ranking->rows.empty() ? say({"Sổ chưa có hồ sơ nào của bảng và năm này.\n",
                                                  "The register has no submission of this sheet and year.\n"},
                      language)
                                        : table.text() + twice.text(language);
    return output;
}

Outcome refuseOut(const Request &request, const std::string &out, Words why)
{
    return refuse(ErrorCode::BadArgument, out, {say(why, request.language)});
}

Outcome exportRanking(const Request &request)
{
    const auto &out = request.arguments[1];
    const auto path = qtPath(out);
    const auto format = rankingFormatOf(path);
    if (!format)
        return refuseOut(request, out,
            {"tên tệp phải kết thúc bằng .xlsx, .csv hoặc .pdf",
                "the file name must end in .xlsx, .csv or .pdf"});
    if (const auto target = checkTarget(out, request.language); !target)
        return tl::unexpected(target.error());
    const auto ranking = rankingOf(request);
    if (!ranking)
        return tl::unexpected(ranking.error());
    if (const auto beside = checkBeside(ranking->place, out, request.language); !beside)
        return tl::unexpected(beside.error());
    const auto table = rankingTable(ranking->rubric->rubric, ranking->year, ranking->rows, ranking->by,
        ranking->ties, placeOfSigning(ranking->rubric->rubric));
    const auto written = writeRanking(path, table, *format);
    if (!written)
        return tl::unexpected(faultsOf({written.error()}, out));
    return Output{
        {{"file", out}, {"format", suffixOf(*format).toStdString()}, {"agencies", ranking->rows.size()}},
        say({"Đã xuất {}\n", "Wrote {}\n"}, request.language, onOneLine(out))};
}

Outcome minutes(const Request &request)
{
    const auto &out = request.arguments[2];
    const auto path = qtPath(out);
    if (QFileInfo(path).suffix().toLower() != QLatin1String("pdf"))
        return refuseOut(request, out, {"tên tệp phải kết thúc bằng .pdf", "the file name must end in .pdf"});
    if (const auto target = checkTarget(out, request.language); !target)
        return tl::unexpected(target.error());
    auto book = openRegister(request);
    if (!book)
        return tl::unexpected(book.error());
    if (const auto beside = checkBeside(book->place(), out, request.language); !beside)
        return tl::unexpected(beside.error());
    const auto submission = openSubmission(*book, request);
    if (!submission)
        return tl::unexpected(submission.error());
    const auto table = minutesTable(submission->dossier(), submission->rules->rubric,
        submission->comparison(), submission->review(), minutesFacts(*submission));
    const auto title
        = QStringLiteral("Biên bản thẩm định — ") + QString::fromStdString(submission->record.agency);
    if (const auto written = writePdf(path, PrintedTable(table), title); !written)
        return tl::unexpected(faultsOf({written.error()}, out));
    return Output{{{"file", out}, {"submission", submission->record.number},
                      {"state", stateName(submission->record.state)}},
        say({"Đã xuất {}\n", "Wrote {}\n"}, request.language, onOneLine(out))};
}

std::vector<Option> rankingOptions()
{
    return {{"rubric", "ID", {"bộ tiêu chí", "the rubric"}, true}, {"year", "Y", {"năm", "the year"}, true},
        {"ties", "skip|dense",
            {"bằng điểm thì đồng hạng: hạng kế tiếp bỏ trống (mặc định) hoặc liền sau",
                "equal points share a rank: the next one is skipped (default) or not"}},
        {"by", "reviewed|self",
            {"theo điểm thẩm định (mặc định) hoặc điểm tự đánh giá", "by reviewed (default) or self score"}}};
}

} // namespace

Command registerRankCommand()
{
    return {"register REGISTER rank", {"Xếp hạng theo bảng và năm", "The ranking of a sheet and year"},
        {kRegisterArgument}, rankingOptions(),
        {"Theo điểm thẩm định thì chỉ hồ sơ đã kết thúc mới có hạng. Khi có tiêu chí không áp dụng cho một "
         "số cơ "
         "quan thì xếp theo tỷ lệ điểm trên điểm tối đa áp dụng.",
            "By reviewed score only what is closed has a rank. Where a row does not apply to some agency it "
            "goes "
            "by the share of what applies."},
        rank};
}

Command registerExportCommand()
{
    return {"register REGISTER export", {"Xuất bảng xếp hạng", "Write the ranking to a file"},
        {kRegisterArgument,
            {"OUT.(xlsx|csv|pdf)",
                {"tệp sẽ xuất; phần đuôi chọn định dạng, tệp cũ cùng tên bị thay",
                    "the file to write; its ending chooses the format, an older file of this name is "
                    "replaced"}}},
        rankingOptions(), {}, exportRanking, true};
}

Command minutesCommand()
{
    return {"minutes", {"Biên bản thẩm định của một hồ sơ (PDF/A)", "The minutes of a review (PDF/A)"},
        {kRegisterArgument, kSubmissionArgument, {"OUT.pdf", {"tệp sẽ xuất", "the file to write"}}}, {}, {},
        minutes, true};
}

} // namespace bangdiem::cli
