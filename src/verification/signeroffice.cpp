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

bool endsWithWords(std::string_view text, std::string_view words)
{
    return !words.empty() && (text == words || text.ends_with(" " + std::string(words)));
}

/// "tay ninh" of "uy ban nhan dan tinh tay ninh"; empty where no province or city is named.
std::string provinceIn(const std::string &key)
{
    for (const std::string kind : {"tinh ", "thanh pho "})
        if (const auto at = key.rfind(kind); at != std::string::npos)
            return key.substr(at + kind.size());
    return {};
}

/// An office by the keys of its names.
class Sought
{
public:
    explicit Sought(const Office &office)
        : m_agency(agencyKey(office.agency))
        , m_place(agencyKey(office.place))
        , m_province(provinceIn(agencyKey(office.issuer)))
    {
    }

    bool isAgency(std::string_view text) const
    {
        const auto name = agencyKey(text);
        return !name.empty() && !m_agency.empty()
            && (name == m_agency || addsPlace(name, m_agency, m_place) || addsPlace(m_agency, name, m_place));
    }
    bool namesPlace(std::string_view text) const
    {
        const auto key = agencyKey(text);
        return endsWithWords(key, m_place) || endsWithWords(key, m_province);
    }
    /// "Gò Dầu" is the place of "UBND huyện Gò Dầu", too.
    bool isAt(std::string_view place) const
    {
        return place.empty() || namesPlace(place) || endsWithWords(m_agency, agencyKey(place));
    }

private:
    std::string m_agency;
    std::string m_place;
    std::string m_province;
};

const std::string &placeOf(const Certificate &certificate)
{
    return certificate.province.empty() ? certificate.locality : certificate.province;
}

bool isNamed(const Certificate &certificate, const Sought &sought)
{
    return sought.isAgency(certificate.organisation)
        || (sought.isAgency(certificate.unit)
            && (certificate.organisation.empty() || sought.namesPlace(certificate.organisation)
                || sought.namesPlace(certificate.unit)));
}

VerdictReason elsewhere(const Certificate &certificate, const Office &office)
{
    auto named = certificate.organisation.empty() ? certificate.unit : certificate.organisation;
    if (named.empty())
        return stated(DossierReason::SignerWithoutOrganisation, {certificate.name, office.agency});
    auto sought = office.agency;
    if (isNamed(certificate, Sought(office))) { // It is the place that differs.
        named += ", " + placeOf(certificate);
        sought += ", " + office.place;
    }
    return stated(DossierReason::SignerElsewhere, {certificate.name, std::move(named), std::move(sought)});
}

} // namespace

Office officeOf(const Dossier &dossier)
{
    return {dossier.heading.agency, dossier.heading.place, dossier.rules().source.issuer};
}

bool namesAgency(const Certificate &certificate, const Office &office)
{
    const Sought sought(office);
    return isNamed(certificate, sought) && sought.isAt(placeOf(certificate));
}

std::vector<VerdictReason> officeReasons(const std::vector<SealSigner> &signers, const Office &office)
{
    std::vector<VerdictReason> reasons;
    for (const auto &[certificate, time] : signers) {
        if (namesAgency(certificate, office))
            return {};
        reasons.push_back(elsewhere(certificate, office));
    }
    return reasons;
}

} // namespace bangdiem
