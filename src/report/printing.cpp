// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printedsheet.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <vector>

namespace bangdiem {

namespace {

/// The pages to print, from 0, in the order and as often as `printer` asks us to send them.
std::vector<int> pagesToSend(const QPrinter &printer, int pageCount)
{
    std::vector<int> pages;
    const bool all = printer.printRange() == QPrinter::AllPages || printer.fromPage() == 0;
    const int first = all ? 1 : std::max(1, printer.fromPage());
    const int last = all ? pageCount : std::min(pageCount, std::max(first, printer.toPage()));
    for (int page = first; page <= last; ++page)
        pages.push_back(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    std::vector<int> sent;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            sent.insert(sent.end(), pages.begin(), pages.end());
    } else {
        for (const int page : pages)
            sent.insert(sent.end(), static_cast<std::size_t>(copies), page);
    }
    return sent;
}

} // namespace

bool print(QPrinter &printer, const PrintedSheet &sheet)
{
    printer.setFullPage(true);
    const auto pages = pagesToSend(printer, sheet.pageCount());
    if (pages.empty())
        return true;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        sheet.paint(painter, pages[i], printer.paperRect(QPrinter::DevicePixel).size());
    }
    return painter.end();
}

} // namespace bangdiem
