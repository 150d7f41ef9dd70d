// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <string>
#include <vector>

namespace bangdiem {

/// What the QR code of a sealed sheet says: "BANGDIEM:" and the SHA-256 in capitals
/// (docs/manifest-format.md).
std::string qrText(const std::string &sha256);

/// The dark squares of the QR code of `text` (digits, capitals, ":"), `width` wide and high without the quiet
/// zone; error correction M. Neighbours in a row are one rectangle.
std::vector<QRectF> qrSquares(const std::string &text, double width);

} // namespace bangdiem
