// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of DossierFile that keep the signed paper beside its seal.
#include "storage/scanrows.h"

#include "dossier/manifest.h"
#include "storage/content.h"
#include "storage/evidencekind.h"
#include "storage/filestate.h"
#include "storage/fingerprint.h"
#include "storage/paths.h"
#include "storage/writing.h"

namespace bangdiem {

namespace {

Result<void> checkScan(const std::filesystem::path &source, const std::string &name)
{
    const auto kind = evidenceKindOf(name);
    const bool known = kind
        && (*kind == EvidenceKind::Pdf || *kind == EvidenceKind::Png || *kind == EvidenceKind::Jpeg)
        && checkEvidenceContent(source, *kind, name);
    return known ? Result<void>() : fail(ErrorCode::ScanKindUnknown, toUtf8(source), {name});
}

} // namespace

const std::vector<SealScan> &DossierFile::scans() const
{
    return m_state->file.loaded.scans;
}

Result<void> DossierFile::addScan(const std::filesystem::path &source, Moment now, const Progress &progress)
{
    return addScans({source}, now, progress);
}

Result<void> DossierFile::addScans(
    const std::vector<std::filesystem::path> &sources, Moment now, const Progress &progress)
{
    std::vector<EvidenceSource> opened;
    for (const auto &source : sources) {
        auto evidence = openEvidence(source);
        if (!evidence)
            return tl::unexpected(evidence.error());
        if (auto known = checkScan(source, evidence->name); !known)
            return known;
        opened.push_back(*std::move(evidence));
    }
    return m_state->runBesideSeal(now, [&]() -> Result<void> {
        auto files = scansOf(scans(), dossier().revision);
        if (files.size() + opened.size() > kMaxScans)
            return fail(ErrorCode::TooMany, toUtf8(path()), {std::to_string(kMaxScans)});
        std::int64_t before = 0;
        for (const auto &evidence : opened) {
            const auto telling = [&](std::int64_t bytes) { return !progress || progress(before + bytes); };
            if (auto done = m_state->storeScan(evidence, files, telling); !done)
                return done;
            before += files.back().size;
        }
        return {};
    });
}

Result<void> DossierFile::State::storeScan(
    const EvidenceSource &evidence, std::vector<Attachment> &files, const Progress &progress)
{
    return write([&]() -> Result<void> {
        auto stored = writeContent(file.connection, evidence, progress);
        if (!stored)
            return tl::unexpected(stored.error());
        addContent(stored->content, {stored->size, stored->sha256});
        auto what = toJson(*stored);
        files.push_back(*std::move(stored));
        return putScans(files, {}, what);
    });
}

Result<void> DossierFile::removeScan(std::size_t position, Moment now)
{
    return m_state->runBesideSeal(now, [&]() -> Result<void> {
        auto files = scansOf(scans(), dossier().revision);
        if (position >= files.size())
            return fail(ErrorCode::BadArgument, toUtf8(path()), {std::to_string(position)});
        const auto what = toJson(files[position]);
        files.erase(files.begin() + static_cast<std::ptrdiff_t>(position));
        return m_state->write([&] { return m_state->putScans(std::move(files), what, {}); });
    });
}

Result<void> DossierFile::State::putScans(
    std::vector<Attachment> files, const std::string &before, const std::string &after)
{
    auto &scans = file.loaded.scans;
    const int revision = dossier().revision;
    auto done = writeScans(file.connection, revision, files).and_then([&] {
        return record("scanned", {}, before, after);
    });
    if (!done)
        return done;
    undo.emplace_back([&scans, old = scans] { scans = old; });
    scans = withScansOf(std::move(scans), revision, files);
    return {};
}

Result<void> DossierFile::State::runBesideSeal(Moment moment, const std::function<Result<void>()> &change)
{
    const auto where = toUtf8(file.path);
    if (!isSealed())
        return fail(ErrorCode::DossierNotSealed, where);
    if (!file.lock || inTransaction())
        return fail(ErrorCode::DossierReadOnly, where);
    if (const auto &seal = file.loaded.seals.back(); seal.manifest != manifestOf(dossier()))
        return fail(ErrorCode::SealBroken, where,
            {fingerprintText(seal.sha256), fingerprintText(fingerprintOf(dossier()))});
    return runOnSealed(moment, change);
}

Result<void> DossierFile::State::runOnSealed(Moment moment, const std::function<Result<void>()> &change)
{
    file.connection.allowWriting();
    auto done = run(moment, change);
    if (isSealed())
        file.connection.forbidWriting();
    return done;
}

} // namespace bangdiem
