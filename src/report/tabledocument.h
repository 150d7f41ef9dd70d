// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/sheetlines.h"

#include <memory>
#include <variant>

#include <QSizeF>
#include <QString>

class QPainter;

namespace bangdiem {

struct TableColumn {
    std::string heading;
    double millimetres = 0; ///< All of them together: 165.
    bool isText = false; ///< To the left; numbers are centred.
};

/// Nothing, a text, or points, which are numbers in a spreadsheet. Negative points bear a minus sign.
using TableCell = std::variant<std::monostate, std::string, Points>;

struct TableRow {
    std::vector<TableCell> cells; ///< As TableDocument::columns.
    bool isBold = false; ///< A heading or a sum.
};

/// A table with what stands around it, in the look of an official annex: one content, many shapes.
struct TableDocument {
    std::string name; ///< Of the sheet in a workbook.
    std::vector<SheetLine> above;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<SheetLine> below;
    std::vector<SignatureBlock> signatures;
    Heading heading; ///< Whose place stands in the date line of a signature.
    std::string marks; ///< Small at the foot of each page.
    bool isDraft = false; ///< Each page says so.
};

/// The document laid out on A4 pages, once; painted the same on screen, printer and PDF.
class PrintedTable
{
public:
    explicit PrintedTable(const TableDocument &document);
    PrintedTable(PrintedTable &&) noexcept;
    PrintedTable &operator=(PrintedTable &&) noexcept;
    ~PrintedTable();

    int pageCount() const;
    /// As PrintedSheet::paint().
    void paint(QPainter &painter, int page, QSizeF target) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

/// Each writes a file that appears whole or not at all and is read back. Errors: PermissionDenied, DiskFull,
/// IoFailure, ExportMismatch.
///
/// PDF/A-1b, embedded fonts.
Result<void> writePdf(const QString &path, const PrintedTable &table, const QString &title);
/// Texts as texts, points as numbers.
Result<void> writeXlsx(const QString &path, const TableDocument &document);
/// As writeCsv() of a sheet: the headings and the rows; negative points stay numbers.
Result<void> writeCsv(const QString &path, const TableDocument &document);

} // namespace bangdiem
