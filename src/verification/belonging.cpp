// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/belonging.h"

#include "base/text.h"
#include "storage/fingerprint.h"

#include <algorithm>

namespace bangdiem {

std::optional<std::string> readFingerprint(std::string_view text)
{
    constexpr std::string_view kQrCode = "bangdiem:";
    std::optional<std::string> digits = lowerAscii(text);
    std::erase_if(*digits, [](char c) { return c == ' ' || c == '-'; });
    if (digits->starts_with(kQrCode))
        digits->erase(0, kQrCode.size());
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if ((digits->size() != 32 && digits->size() != 64) || !std::ranges::all_of(*digits, isDigit))
        digits.reset();
    return digits;
}

DossierTraces tracesOf(const Dossier &dossier, SealState state, const std::vector<Seal> &seals)
{
    const bool altered = state == SealState::Altered;
    DossierTraces known{officeOf(dossier), {}};
    known.traces.push_back(
        {fingerprintOf(dossier), {dossier.revision, true, state == SealState::Sealed, altered}});
    for (const auto &seal : seals)
        known.traces.push_back({seal.sha256, {seal.revision, false, true, altered}});
    return known;
}

DossierTraces tracesOf(const DossierFile &file)
{
    return tracesOf(file.dossier(), file.sealState(), file.seals());
}

Belonging belongingOf(std::string_view fingerprint, const DossierTraces &dossier)
{
    if (fingerprint.empty())
        return {};
    const auto found = std::ranges::find_if(dossier.traces,
        [&](const DossierTraces::Trace &trace) { return trace.sha256.starts_with(fingerprint); });
    return found == dossier.traces.end() ? Belonging() : found->belonging;
}

} // namespace bangdiem
