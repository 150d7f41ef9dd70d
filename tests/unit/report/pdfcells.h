// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdftools.h"
#include "report/printedsheet.h"

namespace bangdiem {

/// What Poppler finds on page `page` inside `area`, in 1/72 inch: line by line, without blanks.
QString wordsIn(const std::vector<PdfWord> &words, int page, const QRectF &area);

/// Expects the text of every cell of `content` in the PDF at `path`, in NFC, at its place.
void expectCells(const QString &path, const PrintContent &content);

} // namespace bangdiem
