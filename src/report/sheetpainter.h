// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QPainterPath>

namespace bangdiem {

/// Paints the texts and the rules of `page`; the origin is the corner of its margins.
void paintStrips(QPainter &painter, const Page &page);

/// What stands outside the text of each page: its number, the dossier's marks and, on a draft, "DỰ THẢO", on
/// a sealed sheet its fingerprint, for people and as a QR code.
class PageMargins
{
public:
    PageMargins(const OfficialSheet &sheet, int pageCount);

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

} // namespace bangdiem
