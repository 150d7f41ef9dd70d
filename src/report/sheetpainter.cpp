// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetpainter.h"

#include "report/sheetlines.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr double kRuleWidth = fromPoints(0.5);
constexpr double kFooterPoints = 10;
constexpr double kMarksPoints = 8;
constexpr double kFooterTop = kPageHeight - fromMillimetres(14);

/// Plain colours: transparency is not allowed in PDF/A-1.
const QColor kDraftShade(0xf0, 0xf0, 0xf0);
const QColor kQuiet(0x59, 0x59, 0x59);

QPainterPath draftShape()
{
    QPainterPath word;
    word.addText(0, 0, reportFont(Face::Bold, static_cast<int>(fromMillimetres(45))),
        QString::fromUtf8(kDraftWord.data(), kDraftWord.size()));
    const auto box = word.boundingRect();
    QTransform turned;
    turned.translate(kPageWidth / 2, kPageHeight / 2);
    turned.rotate(-55);
    turned.translate(-box.center().x(), -box.center().y());
    return turned.map(word);
}

std::vector<TextBlock> pageNumbers(int count)
{
    std::vector<TextBlock> numbers;
    for (int i = 1; i <= count; ++i) {
        const auto text = "Trang " + std::to_string(i) + '/' + std::to_string(count);
        numbers.emplace_back(std::vector<TextRun>{{text}}, kFooterPoints, kBodyWidth, Qt::AlignRight);
    }
    return numbers;
}

void appendRules(std::vector<QLineF> &rules, const PlacedStrip &placed, bool first)
{
    const double bottom = placed.top + placed.height;
    const auto &cells = placed.strip->cells;
    const double left = cells.front().left;
    const double right = cells.back().left + cells.back().width;
    if (first)
        rules.emplace_back(left, placed.top, right, placed.top);
    rules.emplace_back(left, bottom, right, bottom);
    for (const auto &cell : cells)
        rules.emplace_back(cell.left, placed.top, cell.left, bottom);
    rules.emplace_back(right, placed.top, right, bottom);
}

/// A row that stands whole has its cells centred, as the decree's table has; a part of one begins at the top.
double topOf(const PlacedStrip &placed, const TextBlock &text)
{
    const auto &strip = *placed.strip;
    const bool whole = placed.firstLine == 0 && placed.height >= strip.height();
    if (!whole || !strip.isRuled())
        return placed.top + strip.paddingAbove;
    return placed.top + strip.paddingAbove
        + (placed.height - strip.paddingAbove - strip.paddingBelow - text.height()) / 2;
}

} // namespace

void paintStrips(QPainter &painter, const Page &page)
{
    std::vector<QLineF> rules;
    bool inTable = false;
    for (const auto &placed : page.strips) {
        if (placed.strip->isRuled())
            appendRules(rules, placed, !inTable);
        inTable = placed.strip->isRuled();
        for (const auto &cell : placed.strip->cells) {
            cell.text.paint(painter, {cell.left + cell.padding, topOf(placed, cell.text)}, placed.firstLine,
                placed.lineCount);
        }
    }
    painter.setPen(QPen(Qt::black, kRuleWidth, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(rules.data(), static_cast<int>(rules.size()));
}

PageMargins::PageMargins(const OfficialSheet &sheet, int pageCount)
    : m_marks({{pageMarks(sheet)}}, kMarksPoints, kBodyWidth * 0.8, Qt::AlignLeft)
    , m_numbers(pageNumbers(pageCount))
    , m_draft(sheet.draft)
    , m_draftWord({{std::string(kDraftWord), Face::Bold}}, kFooterPoints, kBodyWidth, Qt::AlignRight)
    , m_draftShape(sheet.draft ? draftShape() : QPainterPath())
{
}

void PageMargins::paint(QPainter &painter, int page) const
{
    const auto &number = m_numbers[static_cast<std::size_t>(page)];
    if (m_draft) {
        painter.fillPath(m_draftShape, kDraftShade);
        painter.setPen(kQuiet);
        m_draftWord.paint(painter, {kMarginLeft, fromMillimetres(10)}, 0, 1);
    }
    painter.setPen(kQuiet);
    m_marks.paint(painter, {kMarginLeft, kFooterTop}, 0, 1);
    painter.setPen(Qt::black);
    number.paint(painter, {kMarginLeft, kFooterTop}, 0, 1);
}

} // namespace bangdiem
