// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

#include <memory>

#include <QSizeF>
#include <QString>

class QPainter;
class QPrinter;

namespace bangdiem {

/// The official sheet laid out on A4 pages, once; painted the same on screen, printer and PDF.
class PrintedSheet
{
public:
    explicit PrintedSheet(const OfficialSheet &sheet);
    PrintedSheet(PrintedSheet &&) noexcept;
    PrintedSheet &operator=(PrintedSheet &&) noexcept;
    ~PrintedSheet();

    int pageCount() const;
    /// In millimetres: 210 × 297.
    static QSizeF pageSize();
    /// Paints page `page` (from 0) onto `painter`, whose logical unit is scaled so that the page is `target`
    /// wide and high; a target of another shape keeps the page whole, centred.
    void paint(QPainter &painter, int page, QSizeF target) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

/// Writes PDF/A-1b, embedded fonts; the file appears whole or not at all.
/// Errors: PermissionDenied, DiskFull, IoFailure.
Result<void> writePdf(const QString &path, const PrintedSheet &sheet, const QString &title);

/// Prints on `printer` with the paper, range, order and copies that are set there. False when the printer
/// does not take the job.
bool print(QPrinter &printer, const PrintedSheet &sheet);

} // namespace bangdiem
