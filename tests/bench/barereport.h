// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officialsheet.h"

#include <QString>

namespace bangdiem::bench {

/// The barest way to the same table: QPainter on a QPdfWriter, each cell measured with boundingRect() and
/// drawn with drawText(), a new page where a row does not fit. The same face, sizes, columns, texts and
/// rules.
void writeBarePdf(const QString &path, const OfficialSheet &sheet);

} // namespace bangdiem::bench
