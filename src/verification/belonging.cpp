// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/belonging.h"

#include "base/text.h"
#include "storage/fingerprint.h"

#include <algorithm>

namespace bangdiem {

std::optional<std::string> readFingerprint(std::string_view text)
{
    constexpr std::string_view kQrCode = "bangdiem:";
    auto digits = lowerAscii(text);
    std::erase_if(digits, [](char c) { return c == ' ' || c == '-'; });
    if (digits.starts_with(kQrCode))
        digits.erase(0, kQrCode.size());
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if ((digits.size() != 32 && digits.size() != 64) || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    return digits;
}

Belonging belongingOf(std::string_view fingerprint, const DossierFile &file)
{
    const auto isIt
        = [&](const std::string &sha256) { return !fingerprint.empty() && sha256.starts_with(fingerprint); };
    if (isIt(fingerprintOf(file.dossier())))
        return {file.dossier().revision, true, file.sealState() == SealState::Sealed};
    for (const auto &seal : file.seals()) {
        if (isIt(seal.sha256))
            return {seal.revision, false, true};
    }
    return {};
}

} // namespace bangdiem
