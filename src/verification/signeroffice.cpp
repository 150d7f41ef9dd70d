// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/signeroffice.h"

#include "review/agencyname.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

/// Whether `longer` is `shorter` and then the place: "… tỉnh Tây Ninh". Two names that both have a place must
/// be the same: "UBND tỉnh Tây Ninh" is not "UBND thành phố Tây Ninh".
bool addsPlace(std::string_view longer, std::string_view shorter, const std::string &place)
{
    constexpr std::array<std::string_view, 6> kKinds{"", "tinh ", "thanh pho ", "thi xa ", "huyen ", "quan "};
    return longer.starts_with(shorter) && std::ranges::any_of(kKinds, [&](std::string_view kind) {
        return longer.substr(shorter.size()) == " " + std::string(kind) + place;
    });
}

} // namespace

bool namesAgency(const Certificate &certificate, const Heading &heading)
{
    const auto place = agencyKey(heading.place);
    const auto agency = agencyKey(heading.agency);
    const auto isAgency = [&](std::string_view text) {
        const auto name = agencyKey(text);
        return !name.empty() && !agency.empty()
            && (name == agency || addsPlace(name, agency, place) || addsPlace(agency, name, place));
    };
    return isAgency(certificate.organisation) || isAgency(certificate.unit);
}

std::vector<VerdictReason> officeReasons(const std::vector<SealSigner> &signers, const Heading &heading)
{
    std::vector<VerdictReason> reasons;
    for (const auto &[certificate, time] : signers) {
        if (namesAgency(certificate, heading))
            return {};
        const auto &named = certificate.organisation.empty() ? certificate.unit : certificate.organisation;
        reasons.push_back(named.empty()
                ? stated(DossierReason::SignerWithoutOrganisation, {certificate.name, heading.agency})
                : stated(DossierReason::SignerElsewhere, {certificate.name, named, heading.agency}));
    }
    return reasons;
}

} // namespace bangdiem
