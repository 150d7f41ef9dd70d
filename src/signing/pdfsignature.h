// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "signing/pdfreading.h"
#include "signing/sealreason.h"

#include <optional>
#include <variant>

#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

/// What a signature in a PDF covers and consists of: all bytes up to `end` but those of its hole.
struct PdfSignatureParts {
    std::size_t holeBegin = 0; ///< Where the "<" of the signature stands.
    std::size_t holeEnd = 0;
    std::size_t end = 0;
    std::string contents; ///< The signature's DER and the zeros that fill its room.
    std::string kind; ///< The SubFilter, "/ETSI.CAdES.detached".
    std::optional<Moment> time; ///< What the signature's dictionary says; nullopt when that is no time.

    /// The bytes that are signed.
    std::string coveredOf(std::string_view pdf) const;
};

/// The signature of a field of `pdf` that has one, of whatever program.
/// Reasons: PdfSignatureIncomplete, PdfRangeWrong.
std::variant<PdfSignatureParts, SealFinding> readPdfSignature(std::string_view pdf, QPDFObjectHandle field);

/// Whether the field is named as we name ours.
bool isFieldOfOurs(QPDFObjectHandle field);

} // namespace bangdiem
