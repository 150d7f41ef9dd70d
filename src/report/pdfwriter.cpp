// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfmarking.h"
#include "report/printedsheet.h"
#include "report/tabledocument.h"
#include "report/writewhole.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace bangdiem {

namespace {

void preparePdf(QPdfWriter &writer, const QString &title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(), QPageLayout::Millimeter);
    writer.setResolution(1200);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Bảng Điểm"));
}

/// `Pages`: PrintedSheet or PrintedTable.
template <typename Pages> QByteArray pdfBytes(const Pages &sheet, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePdf(writer, title);
    QPainter painter(&writer);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        sheet.paint(painter, page, QSizeF(writer.width(), writer.height()));
    }
    painter.end();
    return bytes;
}

std::vector<SignaturePlace> placesInPoints(const PrintedSheet &sheet)
{
    return sheet.signaturePlaces(QPageSize(QPageSize::A4).sizePoints());
}

} // namespace

QByteArray pdfOf(const PrintedSheet &sheet, const QString &title)
{
    return withMarks(pdfBytes(sheet, title), sheet.sealedAs(), placesInPoints(sheet));
}

Result<void> writePdf(const QString &path, const PrintedSheet &sheet, const QString &title)
{
    return writeWhole(path, pdfOf(sheet, title));
}

Result<void> writePdf(const QString &path, const PrintedTable &table, const QString &title)
{
    return writeWhole(path, pdfBytes(table, title));
}

} // namespace bangdiem
