// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printedsheet.h"

#include "report/annexstrips.h"
#include "report/pagelayout.h"
#include "report/sheetpainter.h"

#include <QPainter>

namespace bangdiem {

namespace {

/// The pages point into the strips, so a Part never moves.
struct Part {
    Part(Strip partHeader, std::vector<Strip> partStrips)
        : header(std::move(partHeader))
        , strips(std::move(partStrips))
        , pages(paginate(strips, header))
    {
    }

    Strip header;
    std::vector<Strip> strips;
    std::vector<Page> pages;
};

} // namespace

struct PrintedSheet::Layout {
    explicit Layout(const OfficialSheet &sheet, std::unique_ptr<Part> annexPart = {})
        : official(tableHeader(sheet), sheetStrips(sheet))
        , annex(std::move(annexPart))
        , margins(sheet, pageCount())
    {
    }

    int pageCount() const
    {
        return static_cast<int>(official.pages.size() + (annex ? annex->pages.size() : 0));
    }

    const Page &page(int number) const
    {
        const auto index = static_cast<std::size_t>(number);
        const auto ofSheet = official.pages.size();
        return index < ofSheet ? official.pages[index] : annex->pages[index - ofSheet];
    }

    Part official;
    std::unique_ptr<Part> annex; ///< Null where none is wanted.
    PageMargins margins;
};

PrintedSheet::PrintedSheet(const OfficialSheet &sheet)
    : m_layout(std::make_unique<Layout>(sheet))
{
}

PrintedSheet::PrintedSheet(
    const OfficialSheet &sheet, const AnnexContent &annex, const std::vector<AnnexPicture> &pictures)
    : m_layout(std::make_unique<Layout>(
        sheet, std::make_unique<Part>(annexHeader(annex), annexStrips(annex, pictures))))
{
}

PrintedSheet::PrintedSheet(PrintedSheet &&) noexcept = default;
PrintedSheet &PrintedSheet::operator=(PrintedSheet &&) noexcept = default;
PrintedSheet::~PrintedSheet() = default;

int PrintedSheet::pageCount() const
{
    return m_layout->pageCount();
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
    paintStrips(painter, m_layout->page(page));
    painter.restore();
}

} // namespace bangdiem
