// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfincrement.h"

#include "signing/openssl.h"
#include "signing/pdfdate.h"
#include "signing/pdfobjecttext.h"

#include <cstdio>
#include <iterator>
#include <stdexcept>

namespace bangdiem {

namespace {

constexpr std::size_t kOffsetDigits = 10;

std::string points(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

template <std::size_t size> std::string pointsArray(const std::array<double, size> &values)
{
    std::string text = "[";
    for (const double value : values)
        text += (text.size() > 1 ? " " : "") + points(value);
    return text + ']';
}

std::string offsetText(std::size_t offset, std::size_t digits = kOffsetDigits)
{
    auto text = std::to_string(offset);
    return std::string(digits > text.size() ? digits - text.size() : 0, '0') + text;
}

/// Where the newest cross-reference table of `bytes` begins, as its last lines say.
std::string startOfTable(std::string_view bytes)
{
    constexpr std::string_view kWord = "startxref";
    const auto word = bytes.rfind(kWord);
    const auto first = bytes.find_first_of("0123456789", word);
    if (word == std::string_view::npos || first == std::string_view::npos)
        throw std::runtime_error("no startxref");
    const auto end = bytes.find_first_not_of("0123456789", first);
    return std::string(bytes.substr(first, end - first));
}

/// The objects of an increment as they are written one after the other.
class Objects
{
public:
    explicit Objects(std::string_view before)
        : m_start(before.size())
        , m_bytes(before.ends_with('\n') ? "" : "\n")
    {
    }

    /// Where the body begins in bytes().
    std::size_t add(QPDFObjGen object, const std::string &body)
    {
        m_offsets[object] = m_start + m_bytes.size();
        m_bytes += std::to_string(object.getObj()) + ' ' + std::to_string(object.getGen()) + " obj\n";
        const auto begin = m_bytes.size();
        m_bytes += body + "\nendobj\n";
        return begin;
    }

    std::string &bytes() { return m_bytes; }
    std::size_t position() const { return m_start + m_bytes.size(); }

    void addTable()
    {
        m_bytes += "xref\n";
        for (auto at = m_offsets.begin(); at != m_offsets.end();) {
            auto end = at;
            int count = 0;
            while (end != m_offsets.end() && end->first.getObj() == at->first.getObj() + count) {
                ++end;
                ++count;
            }
            m_bytes += std::to_string(at->first.getObj()) + ' ' + std::to_string(count) + '\n';
            for (; at != end; ++at)
                m_bytes += offsetText(at->second) + ' '
                    + offsetText(static_cast<std::size_t>(at->first.getGen()), 5) + " n \n";
        }
    }

private:
    std::size_t m_start;
    std::string m_bytes;
    std::map<QPDFObjGen, std::size_t> m_offsets;
};

std::string arrayWith(QPDFObjectHandle array, QPDFObjGen added)
{
    std::string text = "[";
    if (array.isArray())
        for (auto &item : array.getArrayAsVector())
            text += objectText(item) + ' ';
    return text + referenceText(added) + ']';
}

std::string catalogText(QPDF &pdf, QPDFObjGen field)
{
    auto fields = pdf.getRoot().getKey("/AcroForm");
    fields = fields.isDictionary() ? fields.getKey("/Fields") : fields;
    return dictionaryText(
        pdf.getRoot(), {{"/AcroForm", "<< /Fields " + arrayWith(fields, field) + " /SigFlags 3 >>"}});
}

std::string fieldText(const PdfIncrement &increment, std::size_t number, QPDFObjGen box, QPDFObjGen signature)
{
    return "<< /AP << /N " + referenceText(box) + " >> /F 132 /FT /Sig /P "
        + referenceText(increment.page.getObjGen()) + " /Rect " + pointsArray(increment.place)
        + " /Subtype /Widget /T (BangDiem" + std::to_string(number) + ") /TU " + hexString(increment.text)
        + " /Type /Annot /V " + referenceText(signature) + " >>";
}

std::string boxText(const PdfIncrement &increment)
{
    return "<< /BBox " + pointsArray(std::array{0.0, 0.0, increment.boxSize[0], increment.boxSize[1]})
        + " /Filter /FlateDecode /Length " + std::to_string(increment.box.size())
        + " /Resources << >> /Subtype /Form /Type /XObject >>\nstream\n" + increment.box + "\nendstream";
}

/// `holeAt`: where in the text the signature's "<" stands.
std::string signatureText(const PdfIncrement &increment, std::size_t &holeAt)
{
    const std::string blank(kOffsetDigits, '0');
    std::string text = "<< /ByteRange [0 " + blank + ' ' + blank + ' ' + blank + "] /Contents ";
    holeAt = text.size();
    return text + '<' + std::string(2 * increment.room, '0') + "> /Filter /Adobe.PPKLite /M ("
        + pdfDate(increment.time) + ") /SubFilter /ETSI.CAdES.detached /Type /Sig >>";
}

/// The ID's first part stays the document's; the second is this revision's.
std::string trailerText(QPDF &pdf, std::string_view before, int size)
{
    auto trailer = pdf.getTrailer();
    const auto revision = digestOf(before, EVP_sha256()).substr(0, 16);
    auto id = trailer.getKey("/ID");
    const auto document = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString()
        ? id.getArrayItem(0).getStringValue()
        : revision;
    std::string text = "<< /ID [" + hexString(document) + ' ' + hexString(revision) + ']';
    if (trailer.getKey("/Info").isIndirect())
        text += " /Info " + objectText(trailer.getKey("/Info"));
    return text + " /Prev " + startOfTable(before) + " /Root " + referenceText(pdf.getRoot().getObjGen())
        + " /Size " + std::to_string(size) + " >>";
}

} // namespace

std::vector<QPDFObjectHandle> formFields(QPDF &pdf)
{
    auto form = pdf.getRoot().getKey("/AcroForm");
    auto fields = form.isDictionary() ? form.getKey("/Fields") : form;
    return fields.isArray() ? fields.getArrayAsVector() : std::vector<QPDFObjectHandle>();
}

WrittenIncrement writeIncrement(std::string_view before, QPDF &pdf, const PdfIncrement &increment)
{
    const auto first = static_cast<int>(pdf.getTrailer().getKey("/Size").getIntValueAsInt());
    const QPDFObjGen field(first, 0);
    const QPDFObjGen box(first + 1, 0);
    const QPDFObjGen signature(first + 2, 0);

    Objects objects(before);
    objects.add(pdf.getRoot().getObjGen(), catalogText(pdf, field));
    auto page = increment.page;
    objects.add(
        page.getObjGen(), dictionaryText(page, {{"/Annots", arrayWith(page.getKey("/Annots"), field)}}));
    objects.add(field, fieldText(increment, formFields(pdf).size() + 1, box, signature));
    objects.add(box, boxText(increment));
    std::size_t holeAt = 0;
    const auto signatureBody = signatureText(increment, holeAt);
    const auto signatureAt = objects.add(signature, signatureBody);
    const auto table = objects.position();
    objects.addTable();

    WrittenIncrement written{std::move(objects.bytes()), signatureAt + holeAt, 2 * increment.room + 2};
    auto &bytes = written.bytes;
    bytes += "trailer\n" + trailerText(pdf, before, first + 3) + "\nstartxref\n" + std::to_string(table)
        + "\n%%EOF\n";
    const auto holeBegin = before.size() + written.hole;
    const auto holeEnd = holeBegin + written.holeSize;
    const auto range = offsetText(holeBegin) + ' ' + offsetText(holeEnd) + ' '
        + offsetText(before.size() + bytes.size() - holeEnd);
    bytes.replace(signatureAt + std::string_view("<< /ByteRange [0 ").size(), range.size(), range);
    return written;
}

} // namespace bangdiem
