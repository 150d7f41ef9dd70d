// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/registerjudge.h"

#include "cli/inputs.h"
#include "signing/verifyseal.h"

#include <QDir>
#include <QFile>

namespace bangdiem::cli {

namespace {

Judgement invalid(ErrorCode code, const std::vector<std::string> &details = {})
{
    const Error error{code, {}, details};
    return {SealStanding::Invalid,
        {{std::string(errorName(code)), describe(error, Language::Vietnamese),
            describe(error, Language::English)}},
        {}};
}

SealStanding standingOf(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return SealStanding::Valid;
    case Validity::CannotTell:
        return SealStanding::Indeterminate;
    case Validity::Invalid:
        break;
    }
    return SealStanding::Invalid;
}

Judgement signedBy(const Seal &seal, const TrustStore &trust, Moment now)
{
    const auto verdict = verifySeal(seal.manifest, seal.signature, trust, now);
    Judgement judgement{standingOf(verdict.validity), {}, {}};
    for (const auto &finding : verdict.reasons)
        judgement.reasons.push_back({std::string(nameOf(finding.reason)), word(finding, Language::Vietnamese),
            word(finding, Language::English)});
    if (!verdict.signers.empty()) {
        const auto &signer = verdict.signers.front().certificate;
        judgement.signer = signer.name + (signer.organisation.empty() ? "" : ", ") + signer.organisation;
    }
    return judgement;
}

} // namespace

tl::expected<TrustStore, Faults> readTrust(const std::optional<std::string> &folder)
{
    TrustStore trust;
    if (!folder)
        return trust;
    const QDir directory(QString::fromStdString(*folder));
    if (!directory.exists())
        return refuse(ErrorCode::FileMissing, *folder);
    for (const auto &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::PermissionDenied, file.fileName().toStdString());
        constexpr qint64 kMost = 33 << 20; // More than TrustStore takes.
        const auto text = file.read(kMost).toStdString();
        if (const auto added = trust.add(text, file.fileName().toStdString()); !added)
            return tl::unexpected(Faults{added.error()});
    }
    return trust;
}

Result<Judgement> judged(const DossierFile &dossier, const TrustStore &trust, Moment now)
{
    switch (dossier.sealState()) {
    case SealState::Draft:
        return invalid(ErrorCode::DossierNotSealed);
    case SealState::Altered:
        return invalid(ErrorCode::SealBroken, {dossier.seals().back().sha256.substr(0, 16) + "…", "…"});
    case SealState::Sealed:
        break;
    }
    if (const auto whole = dossier.checkEvidence(); !whole)
        return whole.error().code == ErrorCode::DossierDamaged
            ? Result<Judgement>(invalid(whole.error().code, whole.error().details))
            : tl::unexpected(whole.error());
    const auto &seal = dossier.seals().back();
    if (!seal.signature.empty())
        return signedBy(seal, trust, now);
    return Judgement{SealStanding::Indeterminate,
        {{"paper-seal", "ký trên giấy: hãy đối chiếu mã trên bản giấy đã ký",
            "signed on paper: compare the fingerprint on the signed sheet"}},
        {}};
}

} // namespace bangdiem::cli
