// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rankingtable.h"

#include <QFileInfo>

#include <algorithm>

namespace bangdiem {

namespace {

constexpr double kWidth = 165; // Millimetres, of the whole table.
constexpr double kBeforeSections = 98;

using Style = SheetLine::Style;

std::string sourceLine(const Source &source)
{
    auto line = "(Theo " + source.appendix + " của Quyết định số " + source.decision;
    if (source.date)
        line += " ngày " + toText(*source.date);
    return line + " của " + source.issuer + ")";
}

std::vector<TableColumn> columnsOf(const Rubric &rubric)
{
    std::vector<TableColumn> columns{{"Hạng", 11, false}, {"Cơ quan", 42, true}, {"Tự đánh giá", 15, false},
        {"Thẩm định", 15, false}, {"Chênh lệch", 15, false}};
    const auto width = (kWidth - kBeforeSections) / static_cast<double>(rubric.sections.size());
    for (const auto &section : rubric.sections)
        columns.push_back({section.number, width, false});
    return columns;
}

TableRow rowOf(const RankedAgency &ranked, RankBy by)
{
    const auto &standing = ranked.standing;
    TableRow row;
    row.cells = {ranked.rank ? TableCell(Points::fromInteger(*ranked.rank)) : TableCell(std::string("–")),
        standing.agency, standing.self, standing.reviewed, standing.difference()};
    for (const auto points : standing.sections(by))
        row.cells.emplace_back(points);
    return row;
}

std::vector<SheetLine> linesBelow(
    const Rubric &rubric, const std::vector<RankedAgency> &ranking, RankBy by, std::size_t open)
{
    std::vector<SheetLine> lines;
    if (open > 0)
        lines.push_back({Style::Notice, "Lưu ý:",
            std::to_string(open) + "/" + std::to_string(ranking.size())
                + (by == RankBy::Reviewed ? " hồ sơ chưa kết thúc thẩm định nên chưa được xếp hạng."
                                          : " hồ sơ chưa kết thúc thẩm định.")});
    lines.push_back({Style::Notice,
        by == RankBy::Reviewed ? "Các cột mục là điểm thẩm định:" : "Các cột mục là điểm tự đánh giá:", {}});
    for (const auto &section : rubric.sections)
        lines.push_back({Style::Notice, {},
            section.number + ". " + section.text + " (tối đa " + toText(section.maximum, Language::Vietnamese)
                + " điểm)"});
    return lines;
}

} // namespace

TableDocument rankingTable(const Rubric &rubric, int year, const std::vector<RankedAgency> &ranking,
    RankBy by, Ties ties, const std::string &place)
{
    const auto open = static_cast<std::size_t>(std::ranges::count_if(
        ranking, [](const RankedAgency &ranked) { return ranked.standing.state != ReviewState::Closed; }));
    TableDocument document;
    document.name = "Xếp hạng";
    document.above = {{Style::Title, {}, "KẾT QUẢ XẾP HẠNG"},
        {Style::Title, {}, "MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM " + std::to_string(year)},
        {Style::AttachedTo, {}, sourceLine(rubric.source)},
        {Style::Field, "Xếp theo:",
            std::string(by == RankBy::Reviewed ? "điểm thẩm định" : "điểm tự đánh giá")
                + (ties == Ties::Skip ? "; cơ quan bằng điểm đồng hạng, hạng kế tiếp bỏ trống"
                                      : "; cơ quan bằng điểm đồng hạng, hạng kế tiếp liền sau")}};
    document.columns = columnsOf(rubric);
    for (const auto &ranked : ranking)
        document.rows.push_back(rowOf(ranked, by));
    document.below = linesBelow(rubric, ranking, by, open);
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
