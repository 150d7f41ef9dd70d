// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/verifying.h"

#include "presentation/sealstatus.h"
#include "report/sheetcomparison.h"
#include "signing/pdflimit.h"
#include "storage/paths.h"
#include "storage/regularfile.h"
#include "storage/rubriccatalogue.h"
#include "storage/untrusted.h"
#include "verification/trustfolder.h"

#include <QDir>
#include <QFileInfo>

namespace bangdiem {

namespace {

struct Trust {
    TrustStore store;
    TrustSummary summary;
};

Trust readTrust(const QString &folder)
{
    Trust trust;
    trust.summary.folder = folder;
    if (folder.isEmpty())
        return trust;
    auto read = readTrustFolder(QFileInfo(folder).filesystemFilePath());
    if (!read) {
        trust.summary.faults.push_back(std::move(read.error()));
        return trust;
    }
    trust.store = std::move(read->store);
    trust.summary.authorities = trust.store.authorities();
    trust.summary.revocationLists = trust.store.revocationLists();
    trust.summary.faults = std::move(read->faults);
    return trust;
}

bool isPdf(const std::filesystem::path &path)
{
    const auto file = openRegularFile(path);
    return file && file->read(5) == "%PDF-";
}

/// A dossier is read twice: when it is copied, and its evidence when it is hashed.
struct Phases {
    const FileProgress &progress;
    qint64 size; ///< Bytes of the file.

    Progress copying() const
    {
        return [this](std::int64_t bytes) { return tell(bytes); };
    }
    Progress hashing(qint64 evidence) const
    {
        return [this, evidence](std::int64_t bytes) {
            const auto share = evidence > 0 ? static_cast<double>(bytes) / static_cast<double>(evidence) : 1;
            return tell(size + static_cast<qint64>(share * static_cast<double>(size)));
        };
    }

private:
    bool tell(qint64 done) const { return !progress || progress(done, 2 * size); }
};

Result<Verified> verifyReceived(
    const VerifyRequest &request, const Trust &trust, const FileProgress &progress)
{
    const Phases phases{progress, QFileInfo(request.path).size()};
    UntrustedOptions options;
    options.copies = request.copies;
    options.officialRubric = officialRubricSha256;
    options.progress = phases.copying();
    const auto received = openUntrusted(toPath(request.path.toStdString()), options);
    if (!received)
        return tl::unexpected(received.error());
    const auto &file = received->file();
    const auto &dossier = file.dossier();
    VerifyOptions how;
    how.progress = phases.hashing(evidenceTotal(dossier).bytes);
    auto verdict = verifyDossier(file, trust.store, request.now, how);
    if (!verdict)
        return tl::unexpected(verdict.error());
    Verified verified{request.path, {}, {}, trust.summary};
    if (request.dossier)
        verified.belonging = belongingOf(verdict->fingerprint, *request.dossier);
    verified.what = VerifiedDossier{
        *std::move(verdict), tracesOf(file), dossier.heading.assessment.year, dossier.rules().texts.appendix};
    return verified;
}

Result<Verified> verifyPdfFile(const VerifyRequest &request, const Trust &trust)
{
    const auto pdf
        = readRegularFile(toPath(request.path.toStdString()), {static_cast<qint64>(kPdfLimit), "32 MiB"});
    if (!pdf)
        return tl::unexpected(pdf.error());
    auto verdict = verifySheet(*pdf, trust.store, request.now, request.dossier ? &*request.dossier : nullptr);
    if (verdict.belonging && verdict.belonging->isInForce())
        tellDifferingPages(verdict, pagesThatDiffer(*pdf, request.content, verdict.fingerprint));
    auto belonging = verdict.belonging;
    return Verified{request.path, std::move(verdict), belonging, trust.summary};
}

} // namespace

Validity Verified::validity() const
{
    const auto *dossier = std::get_if<VerifiedDossier>(&what);
    return dossier ? dossier->verdict.validity : std::get<SheetVerdict>(what).validity;
}

const std::vector<SealSigner> &Verified::signers() const
{
    const auto *dossier = std::get_if<VerifiedDossier>(&what);
    return dossier ? dossier->verdict.signers : std::get<SheetVerdict>(what).signers;
}

Result<Verified> verifyFile(const VerifyRequest &request, const FileProgress &progress)
{
    const auto trust = readTrust(request.trustFolder);
    if (isPdf(toPath(request.path.toStdString())))
        return verifyPdfFile(request, trust);
    auto verified = verifyReceived(request, trust, progress);
    if (!verified && verified.error().where.empty()) {
        auto error = verified.error();
        error.where = QDir::toNativeSeparators(request.path).toStdString();
        return tl::unexpected(std::move(error));
    }
    return verified;
}

} // namespace bangdiem
