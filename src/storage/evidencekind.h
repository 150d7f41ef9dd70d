// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>

namespace bangdiem {

/// The kinds of evidence file that may be shown or handed to another program. No other kind ever is: this is
/// a list of what is allowed, not of what is dangerous.
enum class EvidenceKind { Pdf, Png, Jpeg, Docx, Xlsx, Odt, Ods, Csv, Text };

/// The kind that the name says. Errors: EvidenceKindUnknown; EvidenceNameDeceptive where hidden characters or
/// the extension of a program before the last one make it look like something else.
Result<EvidenceKind> evidenceKindOf(std::string_view name);

/// Holds the file's bytes against `kind`, reading no more than its beginning and, of an archive, the list of
/// what is in it; nothing is ever unpacked. `name` is what an error calls the file.
/// Errors: EvidenceContentDiffers, EvidenceMacros, IoFailure.
Result<void> checkEvidenceContent(
    const std::filesystem::path &file, EvidenceKind kind, const std::string &name);

} // namespace bangdiem
