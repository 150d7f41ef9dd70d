// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "report/exports.h"
#include "report/sheetlines.h"
#include "report/writewhole.h"

namespace bangdiem {

namespace {

/// A number as a number: a spreadsheet must be able to add it up.
std::string cellText(const OfficialRow &row, std::size_t column)
{
    const bool isPoints = (column == 2 && row.maximum && row.kind == OfficialRow::Kind::Criterion)
        || (column == 4 && row.score);
    return isPoints ? toText(column == 2 ? *row.maximum : *row.score) : shownText(row.cells[column]);
}

std::vector<CsvRecord> recordsOf(const OfficialSheet &sheet)
{
    std::vector<CsvRecord> records(1);
    for (const auto &heading : sheet.texts.columns)
        records.front().push_back(shownText(heading));
    for (const auto &row : sheet.rows) {
        auto &record = records.emplace_back();
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            record.push_back(cellText(row, column));
    }
    return records;
}

/// Numbers have no leading sign in a sheet, so guarding every field guards no number.
std::vector<CsvRecord> eachField(std::vector<CsvRecord> records, std::string (*change)(std::string_view))
{
    for (auto &record : records) {
        for (auto &field : record)
            field = change(field);
    }
    return records;
}

} // namespace

Result<void> writeCsv(const QString &path, const OfficialSheet &sheet)
{
    const auto records = recordsOf(sheet);
    const auto check = [&](const QByteArray &bytes) -> Result<void> {
        const auto read = parseCsv(bytes.toStdString());
        if (!read)
            return tl::unexpected(read.error());
        if (eachField(*read, withoutFormulaGuard) != records)
            return fail(ErrorCode::ExportMismatch, {}, {"CSV"});
        return {};
    };
    const auto text = toCsv(eachField(records, formulaSafe));
    return writeWhole(path, QByteArray::fromStdString(text), check);
}

} // namespace bangdiem
