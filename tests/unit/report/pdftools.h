// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace bangdiem {

/// What `program` says on both of its outputs; it must be installed (scripts/packages.txt).
QString outputOf(const QString &program, const QStringList &arguments);

/// The verdict of PDFBox Preflight, another hand than ours: "… is a valid PDF/A-1b file".
QString preflight(const QString &pdf);

/// A word of a page as pdftotext finds it. Unit: 1/72 inch, from the top left corner.
struct PdfWord {
    int page = 0; ///< From 0.
    QRectF box;
    QString text;
};
std::vector<PdfWord> wordsOf(const QString &pdf);

/// What the QR codes of the pages say, in their order, as zbar reads them at 200 dots an inch.
QStringList qrCodesOf(const QString &pdf);

/// "Pages", "Title", … as pdfinfo says it.
QString pdfInfo(const QString &pdf, const QString &key);

} // namespace bangdiem
