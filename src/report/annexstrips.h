// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/annex.h"
#include "report/printedsheet.h"
#include "report/strip.h"

namespace bangdiem {

/// Makes the annex from its title to its last warning, top to bottom, a row at a time; the pictures stand
/// above the table.
class AnnexStrips
{
public:
    /// Both must outlive it.
    AnnexStrips(const AnnexContent &annex, const std::vector<AnnexPicture> &pictures);

    bool step(); ///< False when nothing was left to do.
    std::vector<Strip> take() { return std::move(m_strips); }

private:
    const AnnexContent &m_annex;
    std::vector<Strip> m_strips;
    std::size_t m_next = 0; ///< Of the entries; the warnings come after them.
};

/// The row of column headings that each page of the annex' table begins with.
Strip annexHeader(const AnnexContent &annex);

} // namespace bangdiem
