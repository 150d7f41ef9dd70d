// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxplan.h"

#include "report/sheetlines.h"

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
        m_plan.marks = shownText(pageMarks(m_sheet));
        m_plan.draft = m_sheet.draft;
        addLines(linesAbove(m_sheet));
        ++m_row;
        addTable();
        ++m_row;
        addLines(linesBelow(m_sheet));
        ++m_row;
        addSignatures();
        return std::move(m_plan);
    }

private:
    void add(std::uint16_t first, std::uint16_t last, XlsxLook look, const std::string &text)
    {
        m_plan.cells.push_back({m_row, first, last, look, shownText(text), {}});
    }

    void addLines(const std::vector<SheetLine> &lines)
    {
        constexpr std::array kLooks{
            XlsxLook::Appendix, XlsxLook::Title, XlsxLook::AttachedTo, XlsxLook::Field, XlsxLook::Notice};
        for (const auto &line : lines) {
            add(0, kLastColumn, kLooks[static_cast<std::size_t>(line.style)], line.text());
            ++m_row;
        }
    }

    void addTable()
    {
        m_plan.headerRow = m_row;
        for (std::uint16_t i = 0; i < m_sheet.texts.columns.size(); ++i)
            add(i, i, XlsxLook::Header, m_sheet.texts.columns[i]);
        ++m_row;
        for (const auto &row : m_sheet.rows) {
            addRow(row);
            ++m_row;
        }
    }

    void addRow(const OfficialRow &row)
    {
        const bool isHead = row.kind != OfficialRow::Kind::Criterion;
        const bool isTotal = row.kind == OfficialRow::Kind::Total;
        if (isTotal)
            add(0, 1, XlsxLook::HeadCentred, row.cells[1]);
        else
            add(0, 0, isHead ? XlsxLook::HeadCentred : XlsxLook::Centred, row.cells[0]);
        if (!isTotal)
            add(1, 1, isHead ? XlsxLook::HeadText : XlsxLook::Text, row.cells[1]);
        addPoints(2, row.cells[2], row.maximum, isHead);
        add(3, 3, XlsxLook::Text, row.cells[3]);
        addPoints(4, row.cells[4], row.score, isHead);
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
        constexpr std::uint32_t kRowsPerBlock = 8;
        const auto &blocks = m_sheet.texts.signatures;
        const auto first = m_row;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto place = i + blocks.size() % 2;
            m_row = first + kRowsPerBlock * static_cast<std::uint32_t>(place / 2);
            const bool isRight = place % 2 == 1;
            addSignature(
                isRight ? 2 : 0, isRight ? kLastColumn : 1, signatureLines(blocks[i], m_sheet.heading));
        }
    }

    void addSignature(std::uint16_t first, std::uint16_t last, const std::array<std::string, 3> &lines)
    {
        constexpr std::array kLooks{
            XlsxLook::SignatureDate, XlsxLook::SignatureTitle, XlsxLook::SignatureInstruction};
        for (std::size_t i = 0; i < lines.size(); ++i, ++m_row)
            add(first, last, kLooks[i], lines[i]);
    }

    const OfficialSheet &m_sheet;
    XlsxPlan m_plan;
    std::uint32_t m_row = 0;
};

} // namespace

XlsxPlan xlsxPlan(const OfficialSheet &sheet)
{
    return Planner(sheet).take();
}

} // namespace bangdiem
