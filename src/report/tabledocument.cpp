// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tabledocument.h"

#include "report/documentstrips.h"
#include "report/pagelayout.h"
#include "report/sheetpainter.h"
#include "report/tablelayout.h"

#include <QPainter>

namespace bangdiem {

/// The pages point into the strips, so a Layout never moves.
struct PrintedTable::Layout {
    explicit Layout(const TableDocument &document)
        : header(headerStrip(document))
        , strips(documentStrips(document))
        , pages(paginate(strips, header))
        , margins({document.marks, {}, document.isDraft}, static_cast<int>(pages.size()))
    {
    }

    Strip header;
    std::vector<Strip> strips;
    std::vector<Page> pages;
    PageMargins margins;
};

PrintedTable::PrintedTable(const TableDocument &document)
    : m_layout(std::make_unique<Layout>(document))
{
}
PrintedTable::PrintedTable(PrintedTable &&) noexcept = default;
PrintedTable &PrintedTable::operator=(PrintedTable &&) noexcept = default;
PrintedTable::~PrintedTable() = default;

int PrintedTable::pageCount() const
{
    return static_cast<int>(m_layout->pages.size());
}

void PrintedTable::paint(QPainter &painter, int page, QSizeF target) const
{
    paintPage(painter, m_layout->margins, m_layout->pages[static_cast<std::size_t>(page)], page, target);
}

} // namespace bangdiem
