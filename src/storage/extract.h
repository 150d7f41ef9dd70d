// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dossierfile.h"

namespace bangdiem {

/// `name` as a file name that is safe on every system: no folders, no control or bidi characters, no reserved
/// names, no trailing dots or spaces, at most 150 bytes; never empty.
std::string safeFileName(std::string_view name);

/// The `number`-th file of the safe name `name` in one folder: "a.pdf", "a (2).pdf", …
std::string numberedFileName(const std::string &name, int number);

struct ExtractedFile {
    std::size_t criterion = 0;
    std::filesystem::path path;
};

/// Writes the evidence files into `directory`, one folder a criterion; never over an existing file (see
/// numberedFileName). Errors: PermissionDenied, DiskFull, IoFailure, DossierDamaged; a file that failed is
/// removed again.
Result<std::vector<ExtractedFile>> extractEvidence(
    const DossierFile &file, const std::filesystem::path &directory);

struct ExtractedScan {
    int revision = 1;
    std::filesystem::path path;
};

/// Writes the scans of signed paper into `directory`, one folder a sealed revision ("ban-ky-lan-1"); the rest
/// as extractEvidence().
Result<std::vector<ExtractedScan>> extractScans(
    const DossierFile &file, const std::filesystem::path &directory);

/// Writes the bytes of one stored file to `target`, which is replaced only when all of them were written and
/// their hash was checked. Errors: PermissionDenied, DiskFull, IoFailure, DossierDamaged, Cancelled.
Result<void> saveContent(const DossierFile &file, const Attachment &attachment,
    const std::filesystem::path &target, const Progress &progress = {});

} // namespace bangdiem
