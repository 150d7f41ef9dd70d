// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of EditingSession that seal the dossier, keep its signed paper, send it and reopen it.
#include "presentation/sessionstate.h"
#include "verification/submitsealed.h"

namespace bangdiem {

const SealStatus &EditingSession::sealing() const
{
    return d->saver.sealing();
}

std::string EditingSession::sealedAs() const
{
    return sealing().state == SealState::Sealed ? sealing().seal()->sha256 : std::string();
}

FileTask *EditingSession::seal(const std::string &signer, SignManifest sign)
{
    save(); // What is not on the disk yet goes there first, and where it cannot, nothing is sealed.
    const auto work = [signer, sign = std::move(sign), unsaved = d->saver.unsavedValues(),
                          all = evidenceTotal(dossier()).bytes](
                          DossierFile &file, Moment now, const FileProgress &progress) {
        return writeValues(file, unsaved, now).and_then([&] {
            return file.seal(signer, now, sign, [&](std::int64_t bytes) { return progress(bytes, all); });
        });
    };
    return d->saver.changeSealing(work, {});
}

FileTask *EditingSession::unseal(const std::string &reason)
{
    const auto work
        = [reason](DossierFile &file, Moment now, const FileProgress &) { return file.unseal(reason, now); };
    return d->saver.changeSealing(work, [this] {
        d->dossier.revision = sealing().revision;
        d->undoList = {};
        Q_EMIT undoChanged();
    });
}

FileTask *EditingSession::addScans(const std::vector<std::filesystem::path> &files)
{
    const auto work = [files](DossierFile &file, Moment now, const FileProgress &progress) -> Result<void> {
        return file.addScans(
            files, now, [&, all = sizeOf(files)](std::int64_t bytes) { return progress(bytes, all); });
    };
    return d->saver.changeSealing(work, {});
}

FileTask *EditingSession::removeScan(std::size_t position)
{
    const auto work = [position](DossierFile &file, Moment now, const FileProgress &) {
        return file.removeScan(position, now);
    };
    return d->saver.changeSealing(work, {});
}

FileTask *EditingSession::submit(
    const std::filesystem::path &out, std::function<void(const Submission &)> then)
{
    const auto sent = std::make_shared<Submission>();
    auto all = evidenceTotal(dossier()).bytes;
    for (const auto &scan : sealing().scans)
        all += scan.file.size;
    const auto work
        = [sent, out, all](DossierFile &file, Moment now, const FileProgress &progress) -> Result<void> {
        return submitSealed(file, out, now, [&](std::int64_t bytes) {
            return progress(bytes, all);
        }).map([&](Submission done) { *sent = std::move(done); });
    };
    return withFile(work, [sent, then = std::move(then)] { then(*sent); });
}

} // namespace bangdiem
