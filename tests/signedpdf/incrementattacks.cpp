// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"
#include "forgery.h"

namespace bangdiem::testing {

namespace {

constexpr std::string_view kBlank = "q 1 1 1 rg 0 0 595 842 re f Q"; // over the scores

/// A dictionary's text with more entries.
std::string with(const std::string &dictionary, const std::string &entries)
{
    return dictionary.substr(0, dictionary.rfind(">>")) + entries + " >>";
}

std::string without(std::string text, std::string_view part)
{
    return text.erase(text.find(part), part.size());
}

std::string form(std::string_view content)
{
    return streamBody("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << >>", content);
}

std::string annotation(const std::string &subtype, int shown, const std::string &more = {})
{
    return "<< /Type /Annot /Subtype /" + subtype + " /F 4 /Rect [0 0 595 842] /AP << /N "
        + std::to_string(shown) + " 0 R >> " + more + " >>";
}

/// The number of the stream with a page's operators.
int contentOf(const std::string &page)
{
    return std::stoi(page.substr(page.find("/Contents") + 10));
}

/// What an enemy needs of the sheet.
struct Parts {
    explicit Parts(const std::string &sheet)
        : pdf(sheet)
        , catalog(objectWith(pdf, "/AcroForm"))
        , page(objectWith(pdf, "/Annots ["))
        , field(objectWith(pdf, "/FT /Sig"))
        , box(objectWith(pdf, "/Subtype /Form"))
        , next(freeNumber(pdf))
    {
    }

    std::string body(int number) const { return objectBody(pdf, number); }
    std::string reference(int number) const { return std::to_string(number) + " 0 R"; }
    /// The page's annotations with one more.
    std::string pageWith(int annotation) const
    {
        auto text = body(page);
        return text.insert(text.find("/Annots [") + 9, reference(annotation) + ' ');
    }
    std::string catalogWith(const std::string &entries) const { return with(body(catalog), entries); }

    std::string pdf;
    int catalog;
    int page;
    int field;
    int box;
    int next;
};

std::string withoutTheField(const Parts &parts)
{
    auto catalog = parts.body(parts.catalog);
    const auto begin = catalog.find("/AcroForm");
    return catalog.erase(begin, catalog.find(">>", begin) + 2 - begin);
}

std::vector<PdfAttack> savedAgain(const Parts &parts)
{
    const auto &[pdf, catalog, page, field, box, next] = parts;
    const auto contents = "/Contents " + std::to_string(next) + " 0 R";
    auto blankPage = parts.body(page);
    const auto begin = blankPage.find("/Contents");
    blankPage.replace(begin, blankPage.find('R', begin) + 1 - begin, contents);
    const auto blank = streamBody("", kBlank);
    const auto table = pdf.rfind("startxref");
    const auto font = objectWith(pdf, "/Subtype /Type0");

    std::vector<std::pair<const char *, std::string>> files{
        {"isa-a-blank-behind", pdf + "\n"},
        {"isa-a-note-behind", pdf + "% approved\n"},
        {"isa-the-end-twice", pdf + pdf.substr(table)},
        {"isa-another-pdf-behind", pdf + pdf},
        {"isa-other-page-content", appended(pdf, {{{page, blankPage}, {next, blank}}})},
        {"isa-other-page-content-without-table",
            appended(pdf, {{{page, blankPage}, {next, blank}}, "", false})},
        {"isa-content-replaced-in-place", appended(pdf, {{{contentOf(parts.body(page)), blank}}})},
        {"isa-pages-replaced",
            appended(pdf,
                {{{catalog, "<< /Type /Catalog /Pages " + parts.reference(next) + " >>"},
                    {next, "<< /Type /Pages /Kids [] /Count 0 >>"}}})},
        {"isa-form-removed", appended(pdf, {{{catalog, withoutTheField(parts)}}})},
        {"isa-field-emptied",
            appended(pdf,
                {{{field, "<< /FT /Sig /T (BangDiem1) /Type /Annot /Subtype /Widget /Rect [0 0 0 0] >>"}}})},
        {"isa-signature-shadowed", appended(pdf, {{{objectWith(pdf, "/ByteRange"), "<< /Type /Sig >>"}}})},
        {"isa-font-swapped",
            appended(pdf, {{{font, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"}}})},
        {"isa-encrypted",
            appended(pdf,
                {{{next, "<< /Filter /Standard /V 1 /R 2 /P -4 /O () /U () >>"}},
                    "/Encrypt " + parts.reference(next)})},
        {"isa-hybrid-table", appended(pdf, {{{next, "null"}}, "/XRefStm 15"})},
        {"isa-loop-of-tables", appended(pdf, {{{next, "null"}}, "/Prev " + std::to_string(pdf.size())})},
        {"isa-info-replaced", appended(pdf, {{{2, "<< /Title (Other) >>"}}})},
        {"isa-marks-replaced", appended(pdf, {{{catalog, without(parts.body(catalog), "/SealedAs")}}})},
    };
    std::vector<PdfAttack> attacks;
    for (auto &[name, file] : files)
        attacks.push_back({name, std::move(file), SealReason::PdfAddedTo});
    return attacks;
}

std::vector<PdfAttack> annotated(const Parts &parts)
{
    const auto &[pdf, catalog, page, field, box, next] = parts;
    const auto over = form(kBlank);
    const auto script = "/S /JavaScript /JS (app.alert\\(1\\))";
    auto fields = parts.body(catalog);
    fields.insert(fields.find("/Fields [") + 9, parts.reference(next + 1) + ' ');

    std::vector<std::pair<const char *, std::string>> files{
        {"eaa-free-text",
            appended(pdf,
                {{{page, parts.pageWith(next + 1)}, {next, over},
                    {next + 1, annotation("FreeText", next)}}})},
        {"eaa-stamp",
            appended(pdf,
                {{{page, parts.pageWith(next + 1)}, {next, over}, {next + 1, annotation("Stamp", next)}}})},
        {"eaa-redaction",
            appended(pdf,
                {{{page, parts.pageWith(next + 1)}, {next, over}, {next + 1, annotation("Redact", next)}}})},
        {"ssa-text-field",
            appended(pdf,
                {{{catalog, fields}, {page, parts.pageWith(next + 1)}, {next, over},
                    {next + 1, annotation("Widget", next, "/FT /Tx /T (x) /V (100)")}}})},
        {"ssa-signature-field-without-a-signature",
            appended(pdf,
                {{{catalog, fields}, {page, parts.pageWith(next + 1)}, {next, over},
                    {next + 1, annotation("Widget", next, "/FT /Sig /T (BangDiem2)")}}})},
        {"ssa-other-box", appended(pdf, {{{box, over}}})},
        {"ssa-box-moved", appended(pdf, {{{field, with(parts.body(field), " /Rect [0 0 595 842]")}}})},
        {"pac-certification-added",
            appended(pdf,
                {{{catalog,
                    parts.catalogWith(
                        " /Perms << /DocMDP " + parts.reference(objectWith(pdf, "/ByteRange")) + " >>")}}})},
        {"pac-script-at-opening",
            appended(
                pdf, {{{catalog, parts.catalogWith(" /OpenAction << " + std::string(script) + " >>")}}})},
        {"pac-script-of-the-page",
            appended(
                pdf, {{{page, with(parts.body(page), " /AA << /O << " + std::string(script) + " >> >>")}}})},
        {"pac-launch",
            appended(pdf, {{{catalog, parts.catalogWith(" /OpenAction << /S /Launch /F (cmd.exe) >>")}}})},
        {"pac-embedded-file",
            appended(pdf,
                {{{catalog,
                      parts.catalogWith(
                          " /Names << /EmbeddedFiles << /Names [(a) " + parts.reference(next) + "] >> >>")},
                    {next, "<< /Type /Filespec /F (a) /EF << /F " + parts.reference(next + 1) + " >> >>"},
                    {next + 1, streamBody("/Type /EmbeddedFile", "x")}}})},
        {"shadow-layer-switched",
            appended(pdf,
                {{{catalog, parts.catalogWith(" /OCProperties << /OCGs [] /D << /BaseState /OFF >> >>")}}})},
    };
    std::vector<PdfAttack> attacks;
    for (auto &[name, file] : files)
        attacks.push_back({name, std::move(file), SealReason::PdfAddedTo});
    return attacks;
}

} // namespace

std::vector<PdfAttack> incrementAttacks(const SignedSheets &sheets)
{
    const Parts parts(sheets.sheet());
    auto attacks = savedAgain(parts);
    for (auto &attack : annotated(parts))
        attacks.push_back(std::move(attack));
    return attacks;
}

} // namespace bangdiem::testing
