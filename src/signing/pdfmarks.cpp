// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfmarks.h"

#include <algorithm>

namespace bangdiem {

namespace {

constexpr int kMostRooms = 16;
constexpr std::size_t kFingerprintDigits = 64;

bool isFingerprint(const std::string &text)
{
    return text.size() == kFingerprintDigits
        && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// Of "[page left bottom right top]".
std::optional<SignatureRoom> roomOf(QPDFObjectHandle marked, const std::vector<QPDFObjectHandle> &pages)
{
    if (!marked.isArray() || marked.getArrayNItems() != 5)
        return std::nullopt;
    SignatureRoom room{marked.getArrayItem(0)};
    const auto isPage = [&room](const QPDFObjectHandle &page) { return page.isSameObjectAs(room.page); };
    if (std::ranges::none_of(pages, isPage))
        return std::nullopt;
    for (std::size_t i = 0; i < room.place.size(); ++i) {
        auto number = marked.getArrayItem(static_cast<int>(i) + 1);
        if (!number.isNumber())
            return std::nullopt;
        room.place[i] = number.getNumericValue();
    }
    const bool isBox = room.place[0] < room.place[2] && room.place[1] < room.place[3];
    return isBox ? std::optional(std::move(room)) : std::nullopt;
}

QPDFObjectHandle valueAt(QPDFObjectHandle dictionary, const std::string &key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

std::optional<PdfMarks> marksOf(QPDF &pdf)
{
    auto marked = valueAt(valueAt(valueAt(pdf.getRoot(), "/PieceInfo"), "/BangDiem"), "/Private");
    auto rooms = valueAt(marked, "/SignatureRooms");
    auto sealedAs = valueAt(marked, "/SealedAs");
    if (!rooms.isArray() || rooms.getArrayNItems() > kMostRooms
        || !(sealedAs.isString() || sealedAs.isNull()))
        return std::nullopt;
    PdfMarks marks;
    if (sealedAs.isString())
        marks.sealedAs = sealedAs.getStringValue();
    if (sealedAs.isString() && !isFingerprint(marks.sealedAs))
        return std::nullopt;
    for (auto &marking : rooms.getArrayAsVector()) {
        auto room = roomOf(marking, pdf.getAllPages());
        if (!room)
            return std::nullopt;
        marks.rooms.push_back(std::move(*room));
    }
    return marks;
}

} // namespace

std::optional<PdfMarks> readMarks(QPDF &pdf)
{
    return guarded(std::optional<PdfMarks>(), [&pdf] { return marksOf(pdf); });
}

} // namespace bangdiem
