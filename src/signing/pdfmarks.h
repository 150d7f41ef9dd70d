// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfreading.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

/// A place on a page where a signature's box stands.
struct SignatureRoom {
    QPDFObjectHandle page;
    std::array<double, 4> place{}; ///< Left, bottom, right, top. Points.
};

/// What a sheet that this program printed says of itself to programs, in the catalog's PieceInfo
/// (docs/signing.md).
struct PdfMarks {
    std::string sealedAs; ///< 64 hexadecimal digits; empty on a draft.
    std::vector<SignatureRoom> rooms; ///< The first signer's first.
};

/// nullopt when there are none, or not of their form.
std::optional<PdfMarks> readMarks(QPDF &pdf);

} // namespace bangdiem
