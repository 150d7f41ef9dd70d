// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencekind.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bangdiem {

namespace {

struct KnownExtension {
    std::string_view extension;
    EvidenceKind kind;
};

constexpr std::array kAllowed{KnownExtension{"pdf", EvidenceKind::Pdf},
    KnownExtension{"png", EvidenceKind::Png}, KnownExtension{"jpg", EvidenceKind::Jpeg},
    KnownExtension{"jpeg", EvidenceKind::Jpeg}, KnownExtension{"docx", EvidenceKind::Docx},
    KnownExtension{"xlsx", EvidenceKind::Xlsx}, KnownExtension{"odt", EvidenceKind::Odt},
    KnownExtension{"ods", EvidenceKind::Ods}, KnownExtension{"csv", EvidenceKind::Csv},
    KnownExtension{"txt", EvidenceKind::Text}};

/// Before the last extension they show that a name wants to be taken for another: "a.exe.pdf".
constexpr std::array<std::string_view, 36> kPrograms{"exe", "scr", "bat", "cmd", "com", "pif", "lnk", "url",
    "js", "jse", "vbs", "vbe", "wsf", "hta", "msi", "msp", "ps1", "cpl", "jar", "desktop", "appimage", "sh",
    "py", "reg", "chm", "iso", "img", "one", "xll", "dll", "docm", "dotm", "xlsm", "xltm", "pptm", "svg"};

constexpr std::string_view kWrittenOut = "[U+"; ///< As madeVisible() writes a hidden character.

/// The part after the last dot; takes it and the dot off `name`. None where there is no dot.
std::optional<std::string> takeExtension(std::string_view &name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    auto extension = lowerAscii(name.substr(dot + 1));
    name.remove_suffix(name.size() - dot);
    return extension;
}

bool namesProgram(std::string extension)
{
    std::erase(extension, ' ');
    return std::ranges::find(kPrograms, extension) != kPrograms.end();
}

} // namespace

Result<EvidenceKind> evidenceKindOf(std::string_view name)
{
    auto rest = name;
    const auto extension = takeExtension(rest).value_or(std::string());
    const auto *known = std::ranges::find(kAllowed, extension, &KnownExtension::extension);
    if (known == kAllowed.end())
        return fail(ErrorCode::EvidenceKindUnknown, {}, {madeVisible(name)});
    bool deceptive = unsafeCharacter(name) || name.find(kWrittenOut) != std::string_view::npos;
    for (auto inner = takeExtension(rest); inner; inner = takeExtension(rest))
        deceptive = deceptive || namesProgram(*inner);
    if (deceptive)
        return fail(ErrorCode::EvidenceNameDeceptive, {}, {madeVisible(name)});
    return known->kind;
}

} // namespace bangdiem
