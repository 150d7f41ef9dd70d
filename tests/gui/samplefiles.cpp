// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

namespace bangdiem::testing {

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crcOf(type + data));
}

} // namespace

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(100, 100, 1000, 1000, Qt::black);
    }
    painter.end();
    return bytes;
}

QByteArray activePdf()
{
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/touch)/Win<</F(calc.exe)>>>>"
           "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.launchURL\\('http://"
           "a.vn'\\))>>]>>>>>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/AA<</O<</S/URI/URI(http://a.vn)>>>>"
           "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 200 100]/A<</S/URI/URI(http://a.vn)>>>>]>>endobj\n"
           "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n";
}

QByteArray pictureOf(const char *format, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, x * y % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray hugePng(quint32 width, quint32 height)
{
    const auto head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", QByteArray("\x78\x9c\x00", 3))
        + chunk("IEND", {});
}

} // namespace bangdiem::testing
