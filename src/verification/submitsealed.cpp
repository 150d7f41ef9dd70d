// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/submitsealed.h"

#include "signing/verifyseal.h"
#include "storage/paths.h"

namespace bangdiem {

Result<Submission> submitSealed(
    const DossierFile &file, const std::filesystem::path &out, Moment now, const Progress &progress)
{
    if (file.sealState() == SealState::Sealed) {
        const auto &seal = file.seals().back();
        if (!seal.signature.empty()) {
            const auto verdict = verifySeal(seal.manifest, seal.signature, TrustStore(), now);
            if (verdict.validity == Validity::Invalid)
                return fail(ErrorCode::SealSignatureInvalid, toUtf8(file.path()),
                    {std::string(nameOf(verdict.reasons.front().reason))});
        }
    }
    return submit(file, out, now, progress);
}

} // namespace bangdiem
