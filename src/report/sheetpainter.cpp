// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetpainter.h"

#include "report/printedsheet.h"
#include "report/qrcode.h"
#include "report/sheetlines.h"

#include <QPainter>

namespace bangdiem {

namespace {

constexpr double kRuleWidth = fromPoints(0.5);
constexpr double kFooterPoints = 10;
constexpr double kMarksPoints = 8;
constexpr double kFooterTop = kPageHeight - fromMillimetres(14);
constexpr double kQrWidth = fromMillimetres(13);
constexpr double kQrTop = fromMillimetres(4.5); ///< In the margin: nothing of the sheet moves.

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

bool isDetail(const PlacedStrip &placed)
{
    return placed.strip->kind == Strip::Kind::TableDetail;
}

void appendBox(std::vector<QLineF> &rules, const PlacedStrip &placed, const StripCell &cell)
{
    const double top = placed.top + placed.strip->roomAboveBoxes;
    const double bottom = placed.top + placed.height - placed.strip->roomBelowBoxes;
    const double right = cell.left + cell.width;
    rules.emplace_back(cell.left, top, right, top);
    rules.emplace_back(cell.left, bottom, right, bottom);
    rules.emplace_back(cell.left, top, cell.left, bottom);
    rules.emplace_back(right, top, right, bottom);
}

void appendRules(std::vector<QLineF> &rules, const PlacedStrip &placed, bool closesAbove, bool closesBelow)
{
    const double bottom = placed.top + placed.height;
    if (closesAbove)
        rules.emplace_back(0, placed.top, kBodyWidth, placed.top);
    if (closesBelow)
        rules.emplace_back(0, bottom, kBodyWidth, bottom);
    const auto &cells = placed.strip->cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].boxed)
            appendBox(rules, placed, cells[i]);
        else if (i < 2 || !isDetail(placed))
            rules.emplace_back(cells[i].left, placed.top, cells[i].left, bottom);
    }
    rules.emplace_back(kBodyWidth, placed.top, kBodyWidth, bottom);
}

/// A row that stands whole has its cells centred, as the decree's table has; a part of one begins at the top.
double topOf(const PlacedStrip &placed, const StripCell &cell)
{
    const auto &strip = *placed.strip;
    const bool whole = placed.firstLine == 0 && placed.height >= strip.height();
    const bool centred = strip.isRuled() && (cell.boxed || !isDetail(placed));
    if (!whole || !centred)
        return placed.top + strip.paddingAbove;
    return placed.top + strip.paddingAbove
        + (placed.height - strip.paddingAbove - strip.paddingBelow - cell.text.height()) / 2;
}

/// Scaled to the unit in which widgets draw on a screen.
void paintPicture(QPainter &painter, const PlacedStrip &placed)
{
    constexpr double kScale = kUnitsPerInch / kPicturePixelsPerInch;
    painter.save();
    painter.translate(0, placed.top + placed.strip->paddingAbove);
    painter.scale(kScale, kScale);
    placed.strip->picture(painter, QSizeF(kBodyWidth, placed.strip->pictureHeight) / kScale);
    painter.restore();
}

} // namespace

void paintStrips(QPainter &painter, const Page &page)
{
    std::vector<QLineF> rules;
    const auto &strips = page.strips;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const auto &placed = strips[i];
        const auto &strip = *placed.strip;
        const bool goesOn = i + 1 < strips.size() && isDetail(placed) && isDetail(strips[i + 1]);
        if (strip.isRuled())
            appendRules(rules, placed, i == 0 || !strips[i - 1].strip->isRuled(), !goesOn);
        if (strip.picture)
            paintPicture(painter, placed);
        for (const auto &cell : strip.cells) {
            cell.text.paint(
                painter, {cell.left + cell.padding, topOf(placed, cell)}, placed.firstLine, placed.lineCount);
        }
    }
    painter.setPen(QPen(Qt::black, kRuleWidth, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(rules.data(), static_cast<int>(rules.size()));
}

PageMargins::PageMargins(const PageMarks &marks, int pageCount)
    : m_marks({{marks.text}}, kMarksPoints, kBodyWidth * 0.8, Qt::AlignLeft)
    , m_numbers(pageNumbers(pageCount))
    , m_draft(marks.isDraft)
    , m_qrCode(marks.sealedAs.empty() ? std::vector<QRectF>() : qrSquares(qrText(marks.sealedAs), kQrWidth))
    , m_draftWord({{std::string(kDraftWord), Face::Bold}}, kFooterPoints, kBodyWidth, Qt::AlignRight)
    , m_draftShape(m_draft ? draftShape() : QPainterPath())
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
    for (const auto &square : m_qrCode)
        painter.fillRect(square.translated(kMarginLeft + kBodyWidth - kQrWidth, kQrTop), Qt::black);
    painter.setPen(kQuiet);
    m_marks.paint(painter, {kMarginLeft, kFooterTop}, 0, m_marks.lineCount());
    painter.setPen(Qt::black);
    number.paint(painter, {kMarginLeft, kFooterTop}, 0, 1);
}

QTransform toTarget(QSizeF target)
{
    const double scale = std::min(target.width() / kPageWidth, target.height() / kPageHeight);
    QTransform transform;
    transform.translate(
        (target.width() - kPageWidth * scale) / 2, (target.height() - kPageHeight * scale) / 2);
    return transform.scale(scale, scale);
}

void paintPage(QPainter &painter, const PageMargins &margins, const Page &page, int number, QSizeF target)
{
    painter.save();
    painter.setTransform(toTarget(target), true);
    margins.paint(painter, number);
    painter.translate(kMarginLeft, kMarginTop);
    paintStrips(painter, page);
    painter.restore();
}

} // namespace bangdiem
