// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfmarking.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf's old pointer class is not wanted

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace bangdiem {

namespace {

constexpr int kDecimals = 2; ///< Of a place: signing writes them the same.

/// "[page left bottom right top]".
QPDFObjectHandle markOf(const SignaturePlace &place, const std::vector<QPDFObjectHandle> &pages)
{
    auto page = pages.at(static_cast<std::size_t>(place.page));
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    auto mark = QPDFObjectHandle::newArray();
    mark.appendItem(page);
    for (const double number :
        {place.rect.left(), height - place.rect.bottom(), place.rect.right(), height - place.rect.top()})
        mark.appendItem(QPDFObjectHandle::newReal(number, kDecimals, false));
    return mark;
}

void addMarks(QPDF &pdf, const std::string &sealedAs, const std::vector<SignaturePlace> &places)
{
    auto rooms = QPDFObjectHandle::newArray();
    for (const auto &place : places)
        rooms.appendItem(markOf(place, pdf.getAllPages()));
    auto own = QPDFObjectHandle::newDictionary({{"/SignatureRooms", rooms}});
    if (!sealedAs.empty())
        own.replaceKey("/SealedAs", QPDFObjectHandle::newString(sealedAs));
    auto piece = QPDFObjectHandle::newDictionary(
        {{"/LastModified", pdf.getTrailer().getKey("/Info").getKey("/CreationDate")}, {"/Private", own}});
    pdf.getRoot().replaceKey("/PieceInfo", QPDFObjectHandle::newDictionary({{"/BangDiem", piece}}));
}

/// As PDF/A-1 wants it.
QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray withMarks(
    const QByteArray &pdf, const std::string &sealedAs, const std::vector<SignaturePlace> &places)
{
    QPDF read;
    read.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    addMarks(read, sealedAs, places);
    return written(read);
}

} // namespace bangdiem
