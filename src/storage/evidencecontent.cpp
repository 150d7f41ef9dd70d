// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencekind.h"

#include "base/text.h"
#include "storage/paths.h"
#include "storage/regularfile.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace bangdiem {

namespace {

constexpr qint64 kHead = 65'536; // Bytes.
constexpr zip_int64_t kMostEntries = 20'000; ///< Of a document; more is a bomb.

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// What another program may read as something else than text: programs, scripts, launchers, pages, and SYLK,
/// which a spreadsheet program takes a CSV for that begins with "ID;".
constexpr std::array<std::string_view, 8> kNoText{"MZ",
    "\x7f"
    "ELF",
    "#!", "[Desktop Entry]", "ID;", "<", "%PDF-", "PK\x03\x04"};

bool isText(std::string_view head)
{
    if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff"))
        return true; // UTF-16, as spreadsheet programs write it.
    if (head.starts_with("\xef\xbb\xbf"))
        head.remove_prefix(3);
    const auto isForeign = [&](std::string_view start) { return head.starts_with(start); };
    const auto isControl = [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f;
    };
    return std::ranges::none_of(kNoText, isForeign) && std::ranges::none_of(head, isControl);
}

/// An OpenDocument file begins with its type, not compressed, and names it exactly.
bool isOpenDocument(std::string_view head, std::string_view type)
{
    constexpr std::size_t kNameAt = 30;
    const auto entry = head.substr(std::min(kNameAt, head.size()));
    const auto start = "mimetypeapplication/vnd.oasis.opendocument." + std::string(type);
    return head.starts_with("PK\x03\x04") && entry.starts_with(start)
        && !entry.substr(start.size()).starts_with('-');
}

bool beginsAs(EvidenceKind kind, std::string_view head)
{
    switch (kind) {
    case EvidenceKind::Pdf:
        return head.starts_with("%PDF-");
    case EvidenceKind::Png:
        return head.starts_with("\x89PNG\r\n\x1a\n");
    case EvidenceKind::Jpeg:
        return head.starts_with("\xff\xd8\xff");
    case EvidenceKind::Docx:
    case EvidenceKind::Xlsx:
        return head.starts_with("PK\x03\x04");
    case EvidenceKind::Odt:
        return isOpenDocument(head, "text");
    case EvidenceKind::Ods:
        return isOpenDocument(head, "spreadsheet");
    case EvidenceKind::Csv:
    case EvidenceKind::Text:
        return isText(head);
    }
    return false;
}

using Names = std::vector<std::string>;

/// The names of what is in an archive, in lower case; none where it is no archive.
Names archiveNames(const std::filesystem::path &file)
{
    int error = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(toUtf8(file).c_str(), ZIP_RDONLY, &error), &zip_discard);
    const auto count = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    Names names;
    for (zip_int64_t i = 0; i < count && count <= kMostEntries; ++i) {
        const auto *name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        names.push_back(lowerAscii(name ? name : ""));
    }
    return names;
}

bool holdsMacros(const Names &names)
{
    return std::ranges::any_of(names, [](const std::string &name) {
        return contains(name, "vbaproject") || contains(name, "macrosheets/") || name.starts_with("basic/")
            || name.starts_with("scripts/");
    });
}

Result<void> checkArchive(const std::filesystem::path &file, EvidenceKind kind, const std::string &name)
{
    const auto names = archiveNames(file);
    const std::string_view main = kind == EvidenceKind::Docx ? "word/document"
        : kind == EvidenceKind::Xlsx                         ? "xl/workbook"
                                                             : "content.xml";
    const auto isMain
        = [&](const std::string &entry) { return entry.starts_with(main) && entry.ends_with(".xml"); };
    if (std::ranges::none_of(names, isMain))
        return fail(ErrorCode::EvidenceContentDiffers, {}, {name});
    if (holdsMacros(names))
        return fail(ErrorCode::EvidenceMacros, {}, {name});
    return {};
}

} // namespace

Result<void> checkEvidenceContent(
    const std::filesystem::path &file, EvidenceKind kind, const std::string &name)
{
    const auto opened = openRegularFile(file);
    if (!opened)
        return fail(ErrorCode::IoFailure, toUtf8(file), {name});
    const auto head = opened->read(kHead).toStdString();
    if (!beginsAs(kind, head))
        return fail(ErrorCode::EvidenceContentDiffers, {}, {name});
    switch (kind) {
    case EvidenceKind::Docx:
    case EvidenceKind::Xlsx:
    case EvidenceKind::Odt:
    case EvidenceKind::Ods:
        return checkArchive(file, kind, name);
    default:
        return {};
    }
}

} // namespace bangdiem
