// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "report/tablelayout.h"
#include "report/writewhole.h"
#include "report/xlsxfile.h"

#include <algorithm>

namespace bangdiem {

namespace {

/// A number as a number: a spreadsheet must be able to add it up.
std::string csvField(const TableCell &cell)
{
    if (const auto *points = std::get_if<Points>(&cell))
        return toText(*points);
    return formulaSafe(shownText(shownCell(cell)));
}

std::vector<CsvRecord> recordsOf(const TableDocument &document)
{
    std::vector<CsvRecord> records(1);
    for (const auto &column : document.columns)
        records.front().push_back(formulaSafe(shownText(column.heading)));
    for (const auto &row : document.rows) {
        auto &record = records.emplace_back();
        std::ranges::transform(row.cells, std::back_inserter(record), csvField);
        record.resize(document.columns.size());
    }
    return records;
}

/// The cells of a workbook; each row is as high as on the printed page.
class Planner
{
public:
    explicit Planner(const TableDocument &document)
        : m_document(document)
    {
    }

    XlsxPlan take()
    {
        m_plan.sheetName = m_document.name;
        m_plan.marks = shownText(m_document.marks);
        m_plan.draft = m_document.isDraft;
        for (const auto &column : m_document.columns)
            m_plan.columnMillimetres.push_back(column.millimetres);
        addLines(m_document.above);
        m_plan.headerRow = m_row;
        for (std::uint16_t i = 0; i < m_document.columns.size(); ++i)
            add(i, i, XlsxLook::Header, m_document.columns[i].heading);
        endRow(headerStrip(m_document));
        for (const auto &row : m_document.rows)
            addRow(row);
        addLines(m_document.below);
        addSignatures();
        return std::move(m_plan);
    }

private:
    std::uint16_t lastColumn() const { return static_cast<std::uint16_t>(m_document.columns.size() - 1); }

    void endRow(const Strip &strip)
    {
        m_plan.heights[m_row] = xlsxHeight(strip);
        ++m_row;
    }

    void add(std::uint16_t first, std::uint16_t last, XlsxLook look, const std::string &text)
    {
        m_plan.cells.push_back({m_row, first, last, look, shownText(text), {}});
    }

    void addLines(const std::vector<SheetLine> &lines)
    {
        for (const auto &line : lines) {
            add(0, lastColumn(), xlsxLook(line.style), line.text());
            endRow(m_strips[m_strip++]);
        }
    }

    void addRow(const TableRow &row)
    {
        for (std::uint16_t i = 0; i < m_document.columns.size(); ++i) {
            const bool isText = m_document.columns[i].isText;
            const auto cell = i < row.cells.size() ? row.cells[i] : TableCell();
            if (const auto *points = std::get_if<Points>(&cell))
                m_plan.cells.push_back(
                    {m_row, i, i, row.isBold ? XlsxLook::HeadNumber : XlsxLook::Number, *points, {}});
            else if (row.isBold)
                add(i, i, isText ? XlsxLook::HeadText : XlsxLook::HeadCentred, shownCell(cell));
            else
                add(i, i, isText ? XlsxLook::Text : XlsxLook::Centred, shownCell(cell));
        }
        endRow(m_strips[m_strip++]);
    }

    /// The blocks side by side; what the columns have room for.
    void addSignatures()
    {
        constexpr std::array kLooks{
            XlsxLook::SignatureDate, XlsxLook::SignatureTitle, XlsxLook::SignatureInstruction};
        const auto &blocks = m_document.signatures;
        const auto places = std::max<std::size_t>(2, blocks.size());
        const auto columns = m_document.columns.size();
        for (std::size_t line = 0; line < kLooks.size() && !blocks.empty(); ++line) {
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                const auto place = places - blocks.size() + i;
                add(static_cast<std::uint16_t>(columns * place / places),
                    static_cast<std::uint16_t>(columns * (place + 1) / places - 1), kLooks[line],
                    signatureLines(blocks[i], m_document.heading)[line]);
            }
            endRow(m_strips[m_strip++]);
        }
    }

    const TableDocument &m_document;
    std::vector<Strip> m_strips = documentStrips(m_document); ///< For their heights.
    std::size_t m_strip = 0;
    XlsxPlan m_plan;
    std::uint32_t m_row = 0;
};

} // namespace

Result<void> writeXlsx(const QString &path, const TableDocument &document)
{
    return writeXlsx(path, Planner(document).take());
}

Result<void> writeCsv(const QString &path, const TableDocument &document)
{
    const auto records = recordsOf(document);
    const auto check = [&](const QByteArray &bytes) -> Result<void> {
        const auto read = parseCsv(bytes.toStdString());
        if (!read)
            return tl::unexpected(read.error());
        if (*read != records)
            return fail(ErrorCode::ExportMismatch, {}, {"CSV"});
        return {};
    };
    return writeWhole(path, QByteArray::fromStdString(toCsv(records)), check);
}

} // namespace bangdiem
