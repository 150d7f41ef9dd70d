// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

#include <QSizeF>

#include <string>

namespace bangdiem {

/// What the box of a digital signature says. Texts may be empty but for the signer.
struct SignatureTexts {
    std::string signer;
    std::string title;
    std::string organisation;
    std::string unit;
    Moment time{}; ///< Shown in Vietnam's time.
};

/// A box as a PDF shows it.
struct DrawnSignature {
    QSizeF size; ///< signatureSize().
    /// Operators of a PDF content stream, the origin at the lower left corner, unit 1/72 inch. The letters
    /// are outlines: nothing of it needs a font or another resource.
    std::string content;
    std::string text; ///< The lines as text. UTF-8.
};

/// Points.
QSizeF signatureSize();

/// The letters are as large as let every line stand whole, down to a least size; what is left then is cut
/// and ends in "…".
DrawnSignature drawSignature(const SignatureTexts &texts);

} // namespace bangdiem
