// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signedsheet.h"

#include <QRectF>

namespace bangdiem::testing {

// What programs that are not ours say of a signed PDF.

/// How many signatures pdfsig takes for right.
int rightSignaturesByPoppler(const QString &pdf);

/// Whether `openssl cms` takes signature `number`, from 0, for right over what its ByteRange says. Where it
/// stands is found without our reader.
bool isRightByOpenssl(std::string_view pdf, int number, const SigningFixture &pki);

/// Where the boxes stand on their page, from the top left corner, in points; in the order of the fields.
std::vector<QRectF> signatureBoxesOf(std::string_view pdf);

/// Whether qpdf finds nothing to say against it.
bool isSoundByQpdf(const QString &pdf);

} // namespace bangdiem::testing
