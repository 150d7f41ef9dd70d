// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxplan.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr std::uint16_t kLastColumn = 4;
constexpr std::size_t kLongestSheetName = 31;

/// Excel: at most 31 characters, none of []:*?/\ and no apostrophe at either end.
std::string sheetName(const std::string &wanted)
{
    constexpr std::string_view kForbidden = "[]:*?/\\'";
    const auto shown = shownText(wanted);
    const bool isAllowed = !shown.empty() && shown.size() <= kLongestSheetName
        && shown.find_first_of(kForbidden) == std::string::npos && shown.find('\n') == std::string::npos;
    return isAllowed ? shown : "Bảng điểm";
}

class Planner
{
public:
    explicit Planner(const OfficialSheet &sheet)
        : m_sheet(sheet)
    {
    }

    XlsxPlan take()
    {
        m_plan.sheetName = sheetName(m_sheet.texts.appendix);
        m_plan.marks = shownText(allMarks(m_sheet));
        m_plan.draft = m_sheet.isDraft();
        m_plan.columnMillimetres.assign(kColumnMillimetres.begin(), kColumnMillimetres.end());
        addLines(linesAbove(m_sheet));
        addTable();
        addLines(linesBelow(m_sheet));
        addSignatures();
        return std::move(m_plan);
    }

private:
    void endRow(const Strip &strip) { m_plan.heights[m_row++] = xlsxHeight(strip); }

    const Strip &nextStrip() { return m_strips[m_strip++]; }

    void add(std::uint16_t first, std::uint16_t last, XlsxLook look, const std::string &text)
    {
        m_plan.cells.push_back({m_row, first, last, look, shownText(text), {}});
    }

    void addLines(const std::vector<SheetLine> &lines)
    {
        for (const auto &line : lines) {
            add(0, kLastColumn, xlsxLook(line.style), line.text());
            endRow(nextStrip());
        }
    }

    void addTable()
    {
        m_plan.headerRow = m_row;
        for (std::uint16_t i = 0; i < m_sheet.texts.columns.size(); ++i)
            add(i, i, XlsxLook::Header, m_sheet.texts.columns[i]);
        endRow(tableHeader(m_sheet));
        for (const auto &row : m_sheet.rows) {
            addRow(row);
            endRow(nextStrip());
        }
    }

    void addRow(const OfficialRow &row)
    {
        const bool isHead = row.kind != OfficialRow::Kind::Criterion;
        const bool isTotal = row.kind == OfficialRow::Kind::Total;
        for (std::size_t i = 0; i < row.cells.size(); i = spanEnd(row, i)) {
            const auto first = static_cast<std::uint16_t>(i);
            const auto last = static_cast<std::uint16_t>(spanEnd(row, i) - 1);
            const bool isCentred = i == 0 || isTotal;
            if (i == 2 || i == 4)
                addPoints(first, row.cells[i], i == 2 ? row.maximum : row.score, isHead);
            else if (isHead && i < 2)
                add(first, last, isCentred ? XlsxLook::HeadCentred : XlsxLook::HeadText, spanText(row, i));
            else
                add(first, last, isCentred ? XlsxLook::Centred : XlsxLook::Text, row.cells[i]);
        }
    }

    /// "40 điểm" is the number 40, shown with what follows it; any other wording stays a text.
    void addPoints(
        std::uint16_t column, const std::string &printed, std::optional<Points> points, bool isHead)
    {
        const auto digits = points ? toText(*points, Language::Vietnamese) : std::string();
        const bool isNumber = points && printed.starts_with(digits) && printed.find('"') == std::string::npos;
        if (!isNumber) {
            add(column, column, isHead ? XlsxLook::HeadCentred : XlsxLook::Centred, printed);
            return;
        }
        m_plan.cells.push_back({m_row, column, column, isHead ? XlsxLook::HeadNumber : XlsxLook::Number,
            *points, shownText(printed.substr(digits.size()))});
    }

    /// Two side by side, the last one at the right.
    void addSignatures()
    {
        const auto &blocks = m_sheet.texts.signatures;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool isRight = (i + blocks.size() % 2) % 2 == 1;
            if (!isRight || i == 0)
                m_signatureRow = m_row;
            m_row = m_signatureRow;
            addSignature(
                isRight ? 2 : 0, isRight ? kLastColumn : 1, signatureLines(blocks[i], m_sheet.heading));
        }
    }

    void addSignature(std::uint16_t first, std::uint16_t last, const std::array<std::string, 3> &lines)
    {
        constexpr std::array kLooks{
            XlsxLook::SignatureDate, XlsxLook::SignatureTitle, XlsxLook::SignatureInstruction};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            add(first, last, kLooks[i], lines[i]);
            endRow(m_strips[m_strip + i]);
        }
    }

    const OfficialSheet &m_sheet;
    std::vector<Strip> m_strips
        = sheetStrips(m_sheet); ///< For their heights; one for each row but the header.
    std::size_t m_strip = 0;
    XlsxPlan m_plan;
    std::uint32_t m_row = 0;
    std::uint32_t m_signatureRow = 0;
};

} // namespace

XlsxPlan xlsxPlan(const OfficialSheet &sheet)
{
    return Planner(sheet).take();
}

double xlsxHeight(const Strip &strip)
{
    constexpr double kTallest = 409;
    constexpr double kRoom = 1.06;
    return std::min(kTallest, strip.height() * 72 / kUnitsPerInch * kRoom);
}

XlsxLook xlsxLook(SheetLine::Style style)
{
    constexpr std::array kLooks{
        XlsxLook::Appendix, XlsxLook::Title, XlsxLook::AttachedTo, XlsxLook::Field, XlsxLook::Notice};
    return kLooks[static_cast<std::size_t>(style)];
}

} // namespace bangdiem
