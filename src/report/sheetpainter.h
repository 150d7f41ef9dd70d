// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QPainterPath>
#include <QTransform>

namespace bangdiem {

/// Paints the texts and the rules of `page`; the origin is the corner of its margins.
void paintStrips(QPainter &painter, const Page &page);

/// What the margins of a document say.
struct PageMarks {
    std::string text; ///< Small at the foot, in one line or two.
    std::string sealedAs; ///< As OfficialSheet::sealedAs; empty: no QR code.
    bool isDraft = false;
};

/// What stands outside the text of each page: its number, the document's marks and, on a draft, "DỰ THẢO", on
/// a sealed sheet its fingerprint, for people and as a QR code.
class PageMargins
{
public:
    PageMargins(const PageMarks &marks, int pageCount);

    /// The origin is the corner of the page.
    void paint(QPainter &painter, int page) const;

private:
    TextBlock m_marks;
    std::vector<TextBlock> m_numbers; ///< "Trang 1/4", one for each page.
    bool m_draft;
    std::vector<QRectF> m_qrCode; ///< None on a draft.
    TextBlock m_draftWord;
    QPainterPath
        m_draftShape; ///< The word as a shape: large behind the text, and no text to be copied with it.
};

/// From layout units of a page to a target of another size: whole and centred.
QTransform toTarget(QSizeF target);

/// Paints `page`, the `number`-th of its document, as large as `target` has room for.
void paintPage(QPainter &painter, const PageMargins &margins, const Page &page, int number, QSizeF target);

} // namespace bangdiem
