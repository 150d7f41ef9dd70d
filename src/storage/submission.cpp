// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/submission.h"

#include "dossier/manifest.h"
#include "storage/fingerprint.h"
#include "storage/newfile.h"
#include "storage/paths.h"

namespace bangdiem {

namespace {

Result<void> checkSealed(const DossierFile &file)
{
    switch (file.sealState()) {
    case SealState::Draft:
        return fail(ErrorCode::DossierNotSealed, toUtf8(file.path()));
    case SealState::Sealed:
        return {};
    case SealState::Altered:
        break;
    }
    return fail(ErrorCode::SealBroken, toUtf8(file.path()),
        {fingerprintText(file.seals().back().sha256), fingerprintText(fingerprintOf(file.dossier()))});
}

std::size_t evidenceFiles(const Dossier &dossier)
{
    std::size_t files = 0;
    for (const auto &answer : dossier.answers.criteria)
        files += answer.attachments.size();
    return files;
}

/// The file at `out`, as whoever receives it will read it.
Result<Submission> readBack(const std::filesystem::path &out, const DossierFile &sent)
{
    const auto &seal = sent.seals().back();
    const auto file = DossierFile::open(out, Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    if (auto sealed = checkSealed(*file); !sealed)
        return tl::unexpected(sealed.error());
    if (file->seals() != sent.seals())
        return fail(ErrorCode::DossierDamaged, toUtf8(out), {"seal"});
    if (file->scans() != sent.scans())
        return fail(ErrorCode::DossierDamaged, toUtf8(out), {"scan"});
    if (auto whole = file->checkEvidence(); !whole)
        return tl::unexpected(whole.error());
    for (const auto &scan : file->scans()) {
        const auto read = file->readContent(scan.file.content, [](auto) { return Result<void>(); });
        if (!read)
            return tl::unexpected(read.error());
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(out, error);
    if (error)
        return tl::unexpected(systemError(error, out));
    return Submission{static_cast<std::int64_t>(size), evidenceFiles(file->dossier()), seal.sha256};
}

} // namespace

Result<Submission> submit(
    const DossierFile &file, const std::filesystem::path &out, Moment now, const Progress &progress)
{
    if (auto sealed = checkSealed(file); !sealed)
        return tl::unexpected(sealed.error());
    // The copy is closed at once: what is read back is what lies on the disk.
    if (const auto written = file.copyTo(out, now, progress); !written)
        return tl::unexpected(written.error());
    auto submission = readBack(out, file);
    std::error_code ignored;
    if (!submission)
        std::filesystem::remove(out, ignored);
    return submission;
}

} // namespace bangdiem
