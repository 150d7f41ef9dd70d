// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printedsheet.h"

#include <QByteArray>

namespace bangdiem {

/// `pdf`, which QPdfWriter wrote, with marks for programs in its catalog: what it was sealed as and the
/// places of signatures (docs/signing.md). `places` are in points from the top left corner.
QByteArray withMarks(
    const QByteArray &pdf, const std::string &sealedAs, const std::vector<SignaturePlace> &places);

} // namespace bangdiem
