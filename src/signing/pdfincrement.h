// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "signing/pdfreading.h"

#include <array>
#include <string>

#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

/// Everything that an increment of ours says beside the signature itself. What is not here has one form.
struct PdfIncrement {
    QPDFObjectHandle page; ///< Where the signature is shown.
    std::array<double, 4> place{}; ///< Left, bottom, right, top on that page, to 1/100 point.
    std::array<double, 2> boxSize{}; ///< Points.
    std::string box; ///< The box's content stream, deflated.
    std::string text; ///< For those who do not see the box, as PDF keeps it.
    Moment time{};
    std::size_t room = 0; ///< Bytes kept for the signature.
};

/// The bytes that follow an earlier revision, its hole still filled with zeros.
struct WrittenIncrement {
    std::string bytes;
    std::size_t hole = 0; ///< Where in `bytes` the "<" of the signature stands.
    std::size_t holeSize = 0; ///< With "<" and ">".
};

/// The signature fields of the form of `pdf`, in their order; empty where it has no form.
std::vector<QPDFObjectHandle> formFields(QPDF &pdf);

/// The increment that signs the revision `before`, whose structure is `pdf`. The same input always gives
/// the same bytes: this is how a verifier knows an increment of ours. Throws what libqpdf throws.
WrittenIncrement writeIncrement(std::string_view before, QPDF &pdf, const PdfIncrement &increment);

} // namespace bangdiem
