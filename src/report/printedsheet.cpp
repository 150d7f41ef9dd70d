// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printedsheet.h"

#include "report/pagelayout.h"
#include "report/sheetpainter.h"

#include <QPainter>

namespace bangdiem {

/// The pages point into the strips, so a Layout never moves.
struct PrintedSheet::Layout {
    explicit Layout(const OfficialSheet &sheet)
        : header(tableHeader(sheet))
        , strips(sheetStrips(sheet))
        , pages(paginate(strips, header))
        , margins(sheet, static_cast<int>(pages.size()))
    {
    }

    Strip header;
    std::vector<Strip> strips;
    std::vector<Page> pages;
    PageMargins margins;
};

PrintedSheet::PrintedSheet(const OfficialSheet &sheet)
    : m_layout(std::make_unique<Layout>(sheet))
{
}

PrintedSheet::PrintedSheet(PrintedSheet &&) noexcept = default;
PrintedSheet &PrintedSheet::operator=(PrintedSheet &&) noexcept = default;
PrintedSheet::~PrintedSheet() = default;

int PrintedSheet::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

QSizeF PrintedSheet::pageSize()
{
    return {210, 297};
}

void PrintedSheet::paint(QPainter &painter, int page, QSizeF target) const
{
    const double scale = std::min(target.width() / kPageWidth, target.height() / kPageHeight);
    painter.save();
    painter.translate((target.width() - kPageWidth * scale) / 2, (target.height() - kPageHeight * scale) / 2);
    painter.scale(scale, scale);
    m_layout->margins.paint(painter, page);
    painter.translate(kMarginLeft, kMarginTop);
    paintStrips(painter, m_layout->pages[static_cast<std::size_t>(page)]);
    painter.restore();
}

} // namespace bangdiem
