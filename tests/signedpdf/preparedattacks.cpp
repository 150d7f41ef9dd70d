// SPDX-License-Identifier: GPL-3.0-or-later
// What an enemy prepares before the head signs it, or with a signature of his own.
#include "attacks.h"
#include "forgery.h"
#include "signing/pdflimit.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf's old pointer class is not wanted

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace bangdiem::testing {

namespace {

using namespace std::chrono_literals;

std::string written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

/// The head's signature, with all the program's means, on a sheet that was changed before.
template <typename Change> std::string signedAfter(const SignedSheets &sheets, Change change)
{
    const auto printed = printedSheet();
    QPDF pdf;
    pdf.processMemoryFile("sheet", printed.data(), printed.size());
    change(pdf);
    return sheets.signedBy(*sheets.keyOf(SignedSheets::head()), written(pdf));
}

QPDFObjectHandle parsed(QPDF &pdf, const std::string &text)
{
    return QPDFObjectHandle::parse(&pdf, text);
}

QPDFObjectHandle firstPage(QPDF &pdf)
{
    return pdf.getAllPages().front();
}

QPDFObjectHandle overlay(QPDF &pdf)
{
    auto form = QPDFObjectHandle::newStream(&pdf, "1 1 1 rg 0 0 595 842 re f");
    form.replaceDict(parsed(pdf, "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << >> >>"));
    return form;
}

std::vector<PdfAttack> prepared(const SignedSheets &sheets)
{
    const auto inCatalog = [&sheets](const std::string &key, const std::string &value) {
        return signedAfter(sheets, [&](QPDF &pdf) { pdf.getRoot().replaceKey(key, parsed(pdf, value)); });
    };
    const auto inPage = [&sheets](const std::string &key, const std::string &value) {
        return signedAfter(sheets, [&](QPDF &pdf) { firstPage(pdf).replaceKey(key, parsed(pdf, value)); });
    };
    const auto withXObject = [&sheets](const std::string &more) {
        return signedAfter(sheets, [&](QPDF &pdf) {
            auto form = overlay(pdf);
            if (!more.empty())
                form.getDict().replaceKey("/OC", parsed(pdf, more));
            auto resources = firstPage(pdf).getKey("/Resources");
            resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary({{"/Im1", form}}));
        });
    };
    const auto annotated = signedAfter(sheets, [](QPDF &pdf) {
        auto annotation = parsed(pdf, "<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 595 842] >>");
        annotation.replaceKey("/AP", QPDFObjectHandle::newDictionary({{"/N", overlay(pdf)}}));
        auto annotations = QPDFObjectHandle::newArray();
        annotations.appendItem(annotation);
        firstPage(pdf).replaceKey("/Annots", annotations);
    });
    const std::string script = "<< /S /JavaScript /JS (this.getField) >>";
    std::vector<std::pair<const char *, std::string>> files{
        {"shadow-script", inCatalog("/OpenAction", script)},
        {"shadow-layers", inCatalog("/OCProperties", "<< /OCGs [] /D << /Order [] >> >>")},
        {"shadow-attachment", inCatalog("/Names", "<< /EmbeddedFiles << /Names [] >> >>")},
        {"shadow-link", inCatalog("/URI", "<< /Base (http://a) >>")},
        {"shadow-viewer-preferences", inCatalog("/ViewerPreferences", "<< /HideToolbar true >>")},
        {"shadow-page-labels", inCatalog("/PageLabels", "<< /Nums [] >>")},
        {"shadow-version", inCatalog("/Version", "/1.7")},
        {"shadow-page-script", inPage("/AA", "<< /O " + script + " >>")},
        {"shadow-page-turned", inPage("/Rotate", "180")},
        {"shadow-page-cropped", inPage("/CropBox", "[0 0 10 10]")},
        {"shadow-page-group", inPage("/Group", "<< /S /Transparency >>")},
        {"shadow-hidden-form", withXObject("")},
        {"shadow-hidden-layer", withXObject("<< /Type /OCG /Name (x) >>")},
        {"shadow-annotation", annotated},
        {"shadow-no-marks", signedAfter(sheets, [](QPDF &pdf) { pdf.getRoot().removeKey("/PieceInfo"); })},
    };
    std::vector<PdfAttack> attacks;
    for (auto &[name, file] : files)
        attacks.push_back({name, std::move(file), SealReason::PdfForeign});
    return attacks;
}

/// Two revisions before the signature: what an earlier one hides a later change could show again.
std::string twoRevisions(const SignedSheets &sheets)
{
    const auto printed = printedSheet();
    const auto shadowed = appended(printed, {{{2, objectBody(printed, 2)}}, "/Info 2 0 R"});
    return sheets.signedBy(*sheets.keyOf(SignedSheets::head()), shadowed);
}

/// The enemy's own signature as the second one, all in the form of this program.
std::string secondByAnEnemy(const SignedSheets &sheets)
{
    auto wish = SignedSheets::head();
    wish.authority = true;
    const auto authority = issue(wish, testing::keyOf(KeyKind::P256, 62), nullptr);
    const auto holder = issue(SignedSheets::head(), testing::keyOf(KeyKind::P256, 63), &authority);
    return sheets.signedBy(*SignedSheets::keyOf(holder, authority), sheets.sheet());
}

/// The second signature with its box laid over the page, right in every other way.
std::string secondBoxElsewhere(const SignedSheets &sheets)
{
    const auto twice = sheets.signedBy(*sheets.keyOf(SignedSheets::deputy()), sheets.sheet());
    const auto begin = twice.rfind("/Rect [") + 7;
    auto moved = twice;
    moved.replace(begin, 6, "000.00");
    const auto hole = holeOf(moved);
    CraftedSigner signer;
    signer.holder = sheets.pki.signer(SignedSheets::deputy());
    return withSignature(moved,
        craftSeal(moved.substr(0, hole.begin) + moved.substr(hole.end), {signer}, {&sheets.pki.below}));
}

} // namespace

std::vector<PdfAttack> preparedAttacks(const SignedSheets &sheets)
{
    using enum SealReason;
    const auto &pdf = sheets.sheet();
    const auto printed = printedSheet();
    const auto increment = pdf.substr(pdf.find("%%EOF\n") + 6);
    auto attacks = prepared(sheets);
    attacks.push_back({"shadow-two-revisions", twoRevisions(sheets), PdfForeign});
    attacks.push_back({"ssa-second-signature-by-an-enemy", secondByAnEnemy(sheets), AuthorityUnknown});
    attacks.push_back({"ssa-second-box-over-the-page", secondBoxElsewhere(sheets), PdfAddedTo});
    attacks.push_back({"replay-behind-another-sheet",
        printedSheet("0" + kSealedAs.substr(1), "tayninh-2693-2015-pl2") + increment, PdfDamaged});
    attacks.push_back({"replay-fingerprint-changed", overwritten(pdf, "(7f3a", "(0f3a"), ContentDiffers});
    attacks.push_back(
        {"replay-page-size-changed", overwritten(pdf, "842.000000", "742.000000"), ContentDiffers});
    attacks.push_back({"unsigned", printed, PdfUnsigned});
    attacks.push_back({"junk-before", "junk\n" + pdf, PdfDamaged});
    attacks.push_back({"cut-short", pdf.substr(0, pdf.size() - 7), PdfRangeWrong});
    attacks.push_back({"too-large", pdf + std::string(kPdfLimit, ' '), TooLarge});
    return attacks;
}

} // namespace bangdiem::testing
