// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/ownrevisions.h"

#include "signing/pdfincrement.h"
#include "signing/pdfmarks.h"
#include "signing/pdfobjecttext.h"
#include "signing/pdfprint.h"

namespace bangdiem {

namespace {

constexpr std::string_view kEnd = "\n%%EOF\n";
constexpr std::size_t kMostIncrements = 2;

/// The revision of `pdf` that ends next after `size` bytes; empty when there is none.
std::string_view nextRevision(std::string_view pdf, std::size_t size)
{
    const auto end = pdf.find(kEnd, size);
    return end == std::string_view::npos ? std::string_view() : pdf.substr(0, end + kEnd.size());
}

/// What an increment of ours would have been made from, had it made the newest revision `pdf`.
PdfIncrement incrementOf(QPDFObjectHandle field, const PdfSignatureParts &signature)
{
    PdfIncrement found;
    found.page = field.getKey("/P");
    for (std::size_t i = 0; i < found.place.size(); ++i)
        found.place[i] = field.getKey("/Rect").getArrayItem(static_cast<int>(i)).getNumericValue();
    auto box = field.getKey("/AP").getKey("/N");
    for (std::size_t i = 0; i < found.boxSize.size(); ++i)
        found.boxSize[i]
            = box.getDict().getKey("/BBox").getArrayItem(static_cast<int>(i) + 2).getNumericValue();
    const auto stream = box.getRawStreamData();
    found.box.assign(reinterpret_cast<const char *>(stream->getBuffer()), stream->getSize());
    found.text = field.getKey("/TU").getStringValue();
    found.time = signature.time.value_or(Moment());
    found.room = signature.contents.size();
    return found;
}

/// Whether `found` is shown where the sheet has room for signature `number`, from 0.
bool isInItsRoom(const PdfIncrement &found, const PdfMarks &marks, std::size_t number)
{
    if (number >= marks.rooms.size())
        return false;
    const auto &room = marks.rooms[number];
    return found.page.getObjGen() == room.page.getObjGen() && found.place == room.place;
}

/// The signature of `revision`, where it is `before` and an increment of ours: it is written again from
/// what it says and must be the same.
std::optional<PdfSignatureParts> ownSignature(
    std::string_view before, std::string_view revision, std::size_t number)
{
    const auto earlier = readPdf(before);
    const auto later = readPdf(revision);
    if (!earlier || !later)
        return std::nullopt;
    const auto fields = formFields(**later);
    if (fields.size() != number + 1)
        return std::nullopt;
    const auto read = readPdfSignature(revision, fields.back());
    const auto *signature = std::get_if<PdfSignatureParts>(&read);
    const auto marks = readMarks(**earlier);
    if (signature == nullptr || !marks || signature->end != revision.size())
        return std::nullopt;
    auto found = incrementOf(fields.back(), *signature);
    if (!isInItsRoom(found, *marks, number))
        return std::nullopt;
    found.page = marks->rooms[number].page; // as it was before
    auto written = writeIncrement(before, **earlier, found);
    written.bytes.replace(written.hole, written.holeSize, hexString(signature->contents));
    return revision.substr(before.size()) == written.bytes ? std::optional(*signature) : std::nullopt;
}

} // namespace

std::optional<OwnRevisions> ownRevisions(std::string_view pdf)
{
    const auto printed = nextRevision(pdf, 0);
    const auto read = readPdf(printed);
    if (!read || !isOurPrint(**read))
        return std::nullopt;
    OwnRevisions own{printed.size(), {}, readMarks(**read)->sealedAs};
    while (own.signatures.size() < kMostIncrements) {
        const auto revision = nextRevision(pdf, own.end);
        auto signature = guarded(std::optional<PdfSignatureParts>(),
            [&] { return ownSignature(pdf.substr(0, own.end), revision, own.signatures.size()); });
        if (!signature)
            break;
        own.signatures.push_back(std::move(*signature));
        own.end = revision.size();
    }
    return own;
}

} // namespace bangdiem
