// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rankingtable.h"

#include <QFileInfo>

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double kWidth = 165; // Millimetres, of the whole table.

using Style = SheetLine::Style;

std::string sourceLine(const Source &source)
{
    auto line = "(Theo " + source.appendix + " của Quyết định số " + source.decision;
    if (source.date)
        line += " ngày " + toText(*source.date);
    return line + " của " + source.issuer + ")";
}

/// What a ranking is and by what it goes.
struct Ranking {
    const Rubric &rubric;
    const std::vector<RankedAgency> &agencies;
    RankBy by;
    bool byShare; ///< Rows do not apply to every agency.
};

std::vector<TableColumn> columnsOf(const Ranking &ranking)
{
    std::vector<TableColumn> columns{{"Hạng", 11, false}, {"Cơ quan", 42, true}, {"Tự đánh giá", 15, false},
        {"Thẩm định", 15, false}, {"Chênh lệch", 15, false}};
    if (ranking.byShare) {
        columns[1].millimetres = 32;
        columns.push_back({"Tối đa áp dụng", 14, false});
        columns.push_back({"Tỷ lệ (%)", 13, false});
    }
    double width = kWidth;
    for (const auto &column : columns)
        width -= column.millimetres;
    const auto &sections = ranking.rubric.sections;
    for (const auto &section : sections)
        columns.push_back({section.number, width / static_cast<double>(sections.size()), false});
    return columns;
}

TableRow rowOf(const Ranking &ranking, const RankedAgency &ranked)
{
    const auto by = ranking.by;
    const auto &standing = ranked.standing;
    TableRow row;
    row.cells = {ranked.rank ? TableCell(Points::fromInteger(*ranked.rank)) : TableCell(std::string("–")),
        standing.agency, standing.self, standing.reviewed, standing.difference()};
    if (ranking.byShare) {
        const auto percent = percentOf(standing, by, ranking.rubric.maximum);
        row.cells.emplace_back(standing.maximum(by, ranking.rubric.maximum));
        row.cells.push_back(percent ? TableCell(*percent) : TableCell(std::string("–")));
    }
    for (const auto points : standing.sections(by))
        row.cells.emplace_back(points);
    return row;
}

std::string measureOf(const Ranking &ranking, Ties ties)
{
    const std::string points = ranking.by == RankBy::Reviewed ? "điểm thẩm định" : "điểm tự đánh giá";
    if (ranking.byShare)
        return "tỷ lệ " + points + " trên điểm tối đa của các tiêu chí áp dụng; "
            + (ties == Ties::Skip ? "cơ quan bằng tỷ lệ đồng hạng, hạng kế tiếp bỏ trống"
                                  : "cơ quan bằng tỷ lệ đồng hạng, hạng kế tiếp liền sau");
    return points
        + (ties == Ties::Skip ? "; cơ quan bằng điểm đồng hạng, hạng kế tiếp bỏ trống"
                              : "; cơ quan bằng điểm đồng hạng, hạng kế tiếp liền sau");
}

/// "Sở Y tế: 15 điểm (I: 15)": the maxima that are not the sheet's.
std::string ownMaximaText(const Ranking &ranking, const Standing &standing)
{
    const auto &rubric = ranking.rubric;
    std::string sections;
    for (std::size_t i = 0; i < rubric.sections.size(); ++i)
        if (const auto maximum = standing.sectionMaximum(ranking.by, rubric, i);
            maximum != rubric.sections[i].maximum)
            sections += (sections.empty() ? "" : "; ") + rubric.sections[i].number + ": "
                + toText(maximum, Language::Vietnamese);
    return standing.agency + ": " + toText(standing.maximum(ranking.by, rubric.maximum), Language::Vietnamese)
        + " điểm" + (sections.empty() ? "" : " (mục " + sections + ")");
}

void addOwnMaxima(const Ranking &ranking, std::vector<SheetLine> &lines)
{
    lines.push_back(
        {Style::Notice, "Tiêu chí không áp dụng thì không tính vào điểm tối đa của cơ quan:", {}});
    for (const auto &[rank, standing] : ranking.agencies)
        if (standing.maximum(ranking.by, ranking.rubric.maximum) != ranking.rubric.maximum)
            lines.push_back({Style::Notice, {}, ownMaximaText(ranking, standing)});
}

std::vector<SheetLine> linesBelow(const Ranking &ranking, std::size_t open)
{
    const bool byReviewed = ranking.by == RankBy::Reviewed;
    std::vector<SheetLine> lines;
    if (open > 0)
        lines.push_back({Style::Notice, "Lưu ý:",
            std::to_string(open) + "/" + std::to_string(ranking.agencies.size())
                + (byReviewed ? " hồ sơ chưa kết thúc thẩm định nên chưa được xếp hạng."
                              : " hồ sơ chưa kết thúc thẩm định.")});
    lines.push_back({Style::Notice,
        byReviewed ? "Các cột mục là điểm thẩm định:" : "Các cột mục là điểm tự đánh giá:", {}});
    for (const auto &section : ranking.rubric.sections)
        lines.push_back({Style::Notice, {},
            section.number + ". " + section.text + " (tối đa " + toText(section.maximum, Language::Vietnamese)
                + " điểm)"});
    if (ranking.byShare)
        addOwnMaxima(ranking, lines);
    return lines;
}

} // namespace

TableDocument rankingTable(const Rubric &rubric, int year, const std::vector<RankedAgency> &ranking,
    RankBy by, Ties ties, const std::string &place)
{
    const auto open = static_cast<std::size_t>(std::ranges::count_if(
        ranking, [](const RankedAgency &ranked) { return ranked.standing.state != ReviewState::Closed; }));
    const Ranking shown{rubric, ranking, by, goesByShare(ranking, by, rubric.maximum)};
    TableDocument document;
    document.name = "Xếp hạng";
    document.above = {{Style::Title, {}, "KẾT QUẢ XẾP HẠNG"},
        {Style::Title, {}, "MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM " + std::to_string(year)},
        {Style::AttachedTo, {}, sourceLine(rubric.source)},
        {Style::Field, "Xếp theo:", measureOf(shown, ties)}};
    document.columns = columnsOf(shown);
    for (const auto &ranked : ranking)
        document.rows.push_back(rowOf(shown, ranked));
    document.below = linesBelow(shown, open);
    document.signatures = {{"", "NGƯỜI LẬP BIỂU", "(ký, ghi rõ họ tên)"},
        {place + ", ngày tháng năm 20.....", "THỦ TRƯỞNG ĐƠN VỊ", "(ký tên, đóng dấu)"}};
    document.marks = "Xếp hạng năm " + std::to_string(year) + " · " + rubric.id + " · "
        + std::to_string(ranking.size()) + " cơ quan";
    document.heading.place = place;
    document.isDraft = open > 0;
    return document;
}

QString suffixOf(RankingFormat format)
{
    switch (format) {
    case RankingFormat::Xlsx:
        return QStringLiteral("xlsx");
    case RankingFormat::Pdf:
        return QStringLiteral("pdf");
    case RankingFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

std::optional<RankingFormat> rankingFormatOf(const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    for (const auto format : {RankingFormat::Xlsx, RankingFormat::Pdf, RankingFormat::Csv})
        if (suffix == suffixOf(format))
            return format;
    return std::nullopt;
}

Result<void> writeRanking(const QString &path, const TableDocument &table, RankingFormat format)
{
    switch (format) {
    case RankingFormat::Xlsx:
        return writeXlsx(path, table);
    case RankingFormat::Pdf:
        return writePdf(path, PrintedTable(table), QStringLiteral("Kết quả xếp hạng"));
    case RankingFormat::Csv:
        break;
    }
    return writeCsv(path, table);
}

std::string placeOfSigning(const Rubric &rubric)
{
    for (const auto &block : rubric.texts.signatures)
        if (const auto comma = block.dateLine.find(','); comma != std::string::npos)
            return block.dateLine.substr(0, comma);
    return "…………";
}

} // namespace bangdiem
