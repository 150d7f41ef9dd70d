// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdictjson.h"

#include "cli/jsonout.h"
#include "cli/sealtext.h"
#include "cli/verdicttext.h"

namespace bangdiem::cli {

namespace {

std::string_view rubricName(RubricStanding standing)
{
    switch (standing) {
    case RubricStanding::Official:
        return "official";
    case RubricStanding::Different:
        return "different";
    case RubricStanding::Unknown:
        break;
    }
    return "unknown";
}

Json coversJson(const std::vector<Coverage> &covers, Language language)
{
    auto list = Json::array();
    for (const auto &coverage : covers) {
        Json item{{"part", nameOf(coverage.part)}, {"text", word(coverage, language)}};
        switch (coverage.part) {
        case CoveredPart::Evidence:
            item["bytes"] = coverage.bytes;
            [[fallthrough]];
        case CoveredPart::Answers:
        case CoveredPart::Documents:
        case CoveredPart::Links:
            item["count"] = coverage.count;
            break;
        default:
            break;
        }
        list.push_back(std::move(item));
    }
    return list;
}

Json notCoveredJson(Language language)
{
    auto list = Json::array();
    for (const auto part : notCovered())
        list.push_back({{"part", nameOf(part)}, {"text", word({part}, language)}});
    return list;
}

Json signerJson(const SealSigner &signer)
{
    const auto &certificate = signer.certificate;
    Json json{{"name", certificate.name}, {"organisation", certificate.organisation},
        {"unit", certificate.unit}, {"identifier", certificate.identifier}, {"issuer", certificate.issuer},
        {"serial", certificate.serial}, {"valid_from", toIsoText(certificate.validFrom)},
        {"valid_until", toIsoText(certificate.validUntil)}, {"claimed_time", nullptr}};
    if (signer.claimedTime)
        json["claimed_time"] = toIsoText(*signer.claimedTime);
    return json;
}

} // namespace

std::string_view verdictName(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return "valid";
    case Validity::CannotTell:
        return "indeterminate";
    case Validity::Invalid:
        break;
    }
    return "invalid";
}

Json reasonsJson(const std::vector<VerdictReason> &reasons, Language language)
{
    auto list = Json::array();
    for (const auto &reason : reasons)
        list.push_back({{"reason", reason.name}, {"verdict", verdictName(reason.validity)},
            {"text", reason.in(language)}});
    return list;
}

Json signersJson(const std::vector<SealSigner> &signers)
{
    auto list = Json::array();
    for (const auto &signer : signers)
        list.push_back(signerJson(signer));
    return list;
}

Json verdictJson(const DossierVerdict &verdict, const Dossier &dossier, Language language)
{
    auto signers = signersJson(verdict.signers);
    Json json{{"verdict", verdictName(verdict.validity)}, {"reasons", reasonsJson(verdict.reasons, language)},
        {"covers", coversJson(verdict.covers, language)}, {"not_covered", notCoveredJson(language)},
        {"fingerprint", verdict.fingerprint}, {"signer", signers.empty() ? Json() : signers.front()},
        {"signers", std::move(signers)}, {"state", stateName(verdict.state)}, {"revision", verdict.revision},
        {"office", verdict.office}, {"sealed_at", nullptr}, {"id", dossier.id},
        {"agency", dossier.heading.agency}, {"year", dossier.heading.assessment.year},
        {"rubric", {{"id", dossier.rules().id}, {"standing", rubricName(verdict.rubric)}}},
        {"total", points(verdict.total)}, {"max", points(verdict.maximum)}};
    if (verdict.sealedAt)
        json["sealed_at"] = toIsoText(*verdict.sealedAt);
    return json;
}

Json sheetJson(const SheetVerdict &verdict, Language language)
{
    auto signers = signersJson(verdict.signers);
    Json json{{"verdict", verdictName(verdict.validity)}, {"reasons", reasonsJson(verdict.reasons, language)},
        {"covers", Json::array()}, {"fingerprint", verdict.fingerprint},
        {"signer", signers.empty() ? Json() : signers.front()}, {"signers", std::move(signers)}};
    if (verdict.covered > 0)
        json["covers"].push_back(
            {{"part", "pdf"}, {"text", sheetCoverText(verdict, language)}, {"bytes", verdict.covered}});
    return json;
}

Json belongingJson(const Belonging &belonging, bool isClaimed)
{
    Json json{{"belongs", belonging.revision.has_value()}, {"revision", nullptr},
        {"current", belonging.isCurrent}, {"sealed", belonging.isSealed}, {"altered", belonging.isAltered},
        {"claimed", isClaimed}};
    if (belonging.revision)
        json["revision"] = *belonging.revision;
    return json;
}

} // namespace bangdiem::cli
