// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxfile.h"

#include "report/sheetlines.h"
#include "report/writewhole.h"

#include <QFile>
#include <QRegularExpression>

#include <cmath>
#include <memory>

#include <xlsxwriter.h>

namespace bangdiem {

namespace {

/// Excel reads "_x0041_" as "A"; written so, it reads what was meant.
std::string excelText(const std::string &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return QString::fromStdString(text).replace(escape, QStringLiteral("_x005F_")).toStdString();
}

struct Look {
    double points;
    bool bold;
    bool italic;
    std::uint8_t alignment;
    bool ruled;
};

Look lookOf(XlsxLook look)
{
    using enum XlsxLook;
    switch (look) {
    case Appendix:
    case Title:
        return {14, true, false, LXW_ALIGN_CENTER, false};
    case AttachedTo:
    case SignatureDate:
    case SignatureInstruction:
        return {13, false, true, LXW_ALIGN_CENTER, false};
    case SignatureTitle:
        return {13, true, false, LXW_ALIGN_CENTER, false};
    case Field:
    case Notice:
        return {13, false, false, LXW_ALIGN_LEFT, false};
    case Text:
        return {12, false, false, LXW_ALIGN_LEFT, true};
    case Centred:
    case Number:
        return {12, false, false, LXW_ALIGN_CENTER, true};
    case HeadText:
        return {12, true, false, LXW_ALIGN_LEFT, true};
    case Header:
    case HeadCentred:
    case HeadNumber:
        break;
    }
    return {12, true, false, LXW_ALIGN_CENTER, true};
}

/// Above and below the table a row's room is above its text, at the end it is below: there people sign.
std::uint8_t verticalAlignment(XlsxLook look)
{
    if (lookOf(look).ruled)
        return LXW_ALIGN_VERTICAL_CENTER;
    return look == XlsxLook::SignatureInstruction ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_BOTTOM;
}

class Workbook
{
public:
    /// `folder` takes the library's own temporary files.
    Workbook(const char *path, QByteArray folder, const XlsxPlan &plan)
        : m_plan(plan)
        , m_folder(std::move(folder))
        , m_book(newBook(path))
        , m_sheet(m_book ? workbook_add_worksheet(m_book, plan.sheetName.c_str()) : nullptr)
    {
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook() { close(); }

    lxw_error write()
    {
        if (!m_sheet)
            return LXW_ERROR_CREATING_XLSX_FILE;
        setUpPage();
        for (const auto &cell : m_plan.cells) {
            if (const auto error = writeCell(cell); error != LXW_NO_ERROR)
                return error;
        }
        return close();
    }

private:
    lxw_workbook *newBook(const char *path)
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        return workbook_new_opt(path, &options);
    }

    lxw_error close()
    {
        auto *book = std::exchange(m_book, nullptr);
        return book ? workbook_close(book) : LXW_NO_ERROR;
    }

    void setUpPage()
    {
        constexpr std::uint8_t kA4 = 9;
        constexpr double kInch = 25.4;
        worksheet_set_paper(m_sheet, kA4);
        worksheet_set_portrait(m_sheet);
        worksheet_set_margins(m_sheet, 30 / kInch, 15 / kInch, 20 / kInch, 20 / kInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_print_area(m_sheet, 0, 0, lastRow(), lastColumn());
        worksheet_repeat_rows(m_sheet, m_plan.headerRow, m_plan.headerRow);
        if (m_plan.draft)
            worksheet_set_header(m_sheet, ("&R&10" + std::string(kDraftWord)).c_str());
        auto marks = QString::fromStdString(m_plan.marks).replace(QLatin1Char('&'), QLatin1String("&&"));
        worksheet_set_footer(m_sheet, ("&L&8" + marks.toStdString() + "&R&10Trang &P/&N").c_str());
        for (const auto &[row, points] : m_plan.heights)
            worksheet_set_row(m_sheet, row, points, nullptr);
        for (std::uint16_t i = 0; i < m_plan.columnMillimetres.size(); ++i) {
            const double pixels = m_plan.columnMillimetres[i] / kInch * 96;
            worksheet_set_column(m_sheet, i, i, (pixels - 5) / 7, nullptr);
        }
    }

    std::uint16_t lastColumn() const
    {
        return static_cast<std::uint16_t>(m_plan.columnMillimetres.size() - 1);
    }
    std::uint32_t lastRow() const { return m_plan.heights.empty() ? 0 : m_plan.heights.rbegin()->first; }

    lxw_error writeCell(const XlsxCell &cell)
    {
        auto *format = formatOf(cell);
        if (const auto *points = std::get_if<Points>(&cell.value)) {
            return worksheet_write_number(m_sheet, cell.row, cell.firstColumn,
                static_cast<double>(points->units()) / Points::kUnitsPerOne, format);
        }
        const auto text = excelText(std::get<std::string>(cell.value));
        if (cell.firstColumn == cell.lastColumn)
            return worksheet_write_string(m_sheet, cell.row, cell.firstColumn, text.c_str(), format);
        return worksheet_merge_range(
            m_sheet, cell.row, cell.firstColumn, cell.row, cell.lastColumn, text.c_str(), format);
    }

    /// One format for each look and suffix.
    lxw_format *formatOf(const XlsxCell &cell)
    {
        auto *&format = m_formats[{cell.look, cell.suffix}];
        if (format)
            return format;
        const auto look = lookOf(cell.look);
        format = workbook_add_format(m_book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, look.points);
        format_set_text_wrap(format);
        format_set_align(format, look.alignment);
        format_set_align(format, verticalAlignment(cell.look));
        if (look.bold)
            format_set_bold(format);
        if (look.italic)
            format_set_italic(format);
        if (look.ruled)
            format_set_border(format, LXW_BORDER_THIN);
        if (!cell.suffix.empty())
            format_set_num_format(format, ("General\"" + cell.suffix + '"').c_str());
        return format;
    }

    const XlsxPlan &m_plan;
    QByteArray m_folder;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    std::map<std::pair<XlsxLook, std::string>, lxw_format *> m_formats;
};

ErrorCode codeOf(lxw_error error)
{
    return error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? ErrorCode::ExportMismatch : ErrorCode::IoFailure;
}

} // namespace

Result<QByteArray> xlsxBytes(const XlsxPlan &plan, const QString &target)
{
    const auto folder = FolderBeside::create(target);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto path = folder->filePath(QStringLiteral("sheet.xlsx"));
    const auto error
        = Workbook(QFile::encodeName(path).constData(), QFile::encodeName(folder->path()), plan).write();
    if (error != LXW_NO_ERROR)
        return fail(codeOf(error), target.toStdString(), {lxw_strerror(error)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailure, target.toStdString(), {file.errorString().toStdString()});
    return file.readAll();
}

} // namespace bangdiem
