// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define POINTERHOLDER_TRANSITION 4 // libqpdf's old pointer class is not wanted

#include <tl/expected.hpp>

#include <memory>
#include <string_view>

#include <qpdf/QPDF.hh>

namespace bangdiem {

// A PDF's structure as libqpdf reads it. Only .cpp files of this room include this.

enum class PdfFault {
    Damaged, ///< No PDF, one that libqpdf would have to repair, or one of more or deeper pages than anybody
             ///< makes.
    Encrypted,
    Compressed, ///< Has a cross-reference stream, so it may have object streams.
};

/// The structure of `bytes`, which must live as long. Nothing is repaired. Cross-reference streams are not
/// read: PDF/A-1 has none, and a hostile one may unpack to any size.
tl::expected<std::unique_ptr<QPDF>, PdfFault> readPdf(std::string_view bytes);

/// What `read` returns, or `otherwise` where libqpdf throws.
template <typename T, typename Read> T guarded(T otherwise, Read read)
{
    try {
        return read();
    } catch (const std::exception &) {
        return otherwise;
    }
}

} // namespace bangdiem
