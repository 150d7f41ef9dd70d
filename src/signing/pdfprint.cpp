// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/pdfprint.h"

#include "signing/pdfmarks.h"

#include <algorithm>
#include <set>

#include <qpdf/QPDFObjectHandle.hh>

namespace bangdiem {

namespace {

using Names = std::set<std::string, std::less<>>;

const Names kTrailerKeys{"/ID", "/Info", "/Root", "/Size"};

/// Every key that any dictionary may have.
const Names kKeys{
    "/Type", "/Subtype", // anything
    "/Metadata", "/OutputIntents", "/Pages", "/PieceInfo", // the catalog
    "/BangDiem", "/LastModified", "/Private", "/SealedAs", "/SignatureRooms", // our marks
    "/CreationDate", "/Creator", "/Producer", "/Title", // the document's information
    "/S", "/Info", "/DestOutputProfile", "/OutputConditionIdentifier", "/RegistryName", // colours
    "/N", "/Alternate", // a colour profile
    "/Kids", "/Count", "/ProcSet", "/Parent", "/Contents", "/Resources", "/MediaBox", "/Annots", // pages
    "/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/XObject", // resources
    "/AIS", "/CA", "/SA", "/SM", "/SMask", "/ca", // graphics states
    "/BBox", "/Matrix", "/PaintType", "/PatternType", "/TilingType", "/XStep", "/YStep", // patterns
    "/BaseFont", "/DescendantFonts", "/Encoding", "/ToUnicode", "/CIDSystemInfo", "/CIDToGIDMap", // fonts
    "/FontDescriptor", "/W", "/DW", "/Ordering", "/Registry", "/Supplement", "/Ascent", "/CIDSet",
    "/CapHeight", "/Descent", "/Flags", "/FontBBox", "/FontFile2", "/FontName", "/ItalicAngle", "/StemV",
    "/Length", "/Length1", "/Filter", "/DecodeParms", // streams
    "/Width", "/Height", "/BitsPerComponent", "/ImageMask", "/Decode", "/Interpolate", // pictures
};

const Names kTypes{"/Catalog", "/Metadata", "/OutputIntent", "/Pages", "/Page", "/ExtGState", "/Pattern",
    "/Font", "/FontDescriptor", "/XObject"};
const Names kSubtypes{"/XML", "/Type0", "/CIDFontType2", "/Image"};
const Names kFilters{"/FlateDecode", "/DCTDecode"};

/// "/F11", "/Pat34": a name by which a page calls a font or the like.
bool isResourceName(std::string_view key)
{
    for (const std::string_view stem : {"/CSp", "/CSpg", "/PCSp", "/GSa", "/F", "/Pat", "/Im", "/GState"})
        if (key.starts_with(stem)
            && key.substr(stem.size()).find_first_not_of("0123456789") == std::string_view::npos)
            return true;
    return false;
}

/// The keys whose value tells what the dictionary is and does.
bool isValueOfOurs(const std::string &key, QPDFObjectHandle value)
{
    const auto isNameOf
        = [&value](const Names &names) { return value.isName() && names.contains(value.getName()); };
    if (key == "/Type")
        return isNameOf(kTypes);
    if (key == "/Subtype")
        return isNameOf(kSubtypes);
    if (key == "/Filter")
        return isNameOf(kFilters);
    if (key == "/S")
        return value.isNameAndEquals("/GTS_PDFA1");
    if (key == "/SMask")
        return value.isNameAndEquals("/None");
    if (key == "/Annots")
        return value.isArray() && value.getArrayNItems() == 0;
    return true;
}

bool consistsOfOurs(QPDFObjectHandle object);

bool isPartOfOurs(QPDFObjectHandle part)
{
    return part.isIndirect() || consistsOfOurs(part); // an indirect one is looked at by itself
}

bool consistsOfOurs(QPDFObjectHandle object)
{
    if (object.isArray())
        return std::ranges::all_of(object.getArrayAsVector(), isPartOfOurs);
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary())
        return true;
    return std::ranges::all_of(dictionary.getKeys(), [&dictionary](const std::string &key) {
        auto value = dictionary.getKey(key);
        return (kKeys.contains(key) || isResourceName(key)) && isValueOfOurs(key, value)
            && isPartOfOurs(value);
    });
}

bool isPrint(QPDF &pdf)
{
    return pdf.getPDFVersion() == "1.4"
        && pdf.getTrailer().getKeys() == std::set<std::string>(kTrailerKeys.begin(), kTrailerKeys.end())
        && std::ranges::all_of(pdf.getAllObjects(), consistsOfOurs) && readMarks(pdf).has_value()
        && !pdf.anyWarnings();
}

} // namespace

bool isOurPrint(QPDF &pdf)
{
    return guarded(false, [&pdf] { return isPrint(pdf); });
}

} // namespace bangdiem
