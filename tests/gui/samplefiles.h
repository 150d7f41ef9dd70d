// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bangdiem::testing {

QByteArray pdfOf(int pages);
/// A PDF whose opening action and page want to run things.
QByteArray activePdf();
QByteArray pictureOf(const char *format, int width, int height);
/// The head of a PNG that says it is so large, and a few bytes.
QByteArray hugePng(quint32 width, quint32 height);

} // namespace bangdiem::testing
