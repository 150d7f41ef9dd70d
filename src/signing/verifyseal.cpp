// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verifyseal.h"

#include "signing/certificatereading.h"
#include "signing/sealverdict.h"
#include "signing/signaturecheck.h"
#include "signing/signerpolicy.h"
#include "signing/trustchecks.h"

#include <algorithm>

#include <openssl/err.h>

namespace bangdiem {

namespace {

using namespace std::chrono_literals;

constexpr auto kClocksDiffer = 5min;
constexpr Moment kEarliest
    = std::chrono::sys_days(std::chrono::year_month_day(2000y, std::chrono::January, 1d));

std::string hexOf(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        hex += digits[value >> 4U];
        hex += digits[value & 15U];
    }
    return hex;
}

std::optional<SealFinding> timeFinding(std::optional<Moment> claimed, Moment now)
{
    if (!claimed)
        return SealFinding{SealReason::SigningTimeAbsent};
    if (*claimed < kEarliest || *claimed > now + kClocksDiffer)
        return SealFinding{SealReason::SigningTimeImplausible, {toIsoText(*claimed)}};
    return std::nullopt;
}

/// A signature that does not hold says nothing of whom to trust, so that is not asked then.
bool isBroken(const std::vector<SealFinding> &findings)
{
    return std::ranges::any_of(
        findings, [](const SealFinding &found) { return validityOf(found.reason) == Validity::Invalid; });
}

void checkSigner(Verdict &verdict, const SealForm &form, CMS_SignerInfo *info, const ReadSeal &seal,
    STACK_OF(X509) * certificates, std::string_view content, const TrustStore &trust, Moment now)
{
    auto check = checkSignature(info, seal, certificates, content);
    auto *certificate = check.certificate.get();
    if (!form.hasTimeAttribute && check.claimed)
        check.findings.push_back({SealReason::AttributeUnknown, {"signingTime"}});
    if (!form.hasTimeAttribute)
        check.claimed = form.time;
    if (certificate != nullptr)
        verdict.signers.push_back({certificateOf(certificate), check.claimed});
    auto &findings = check.findings;
    if (!isBroken(findings)) {
        if (!isForSigning(certificate))
            findings.push_back({SealReason::SignerUse, {verdict.signers.back().certificate.name}});
        auto finding = timeFinding(check.claimed, now);
        const auto believable = finding ? std::nullopt : check.claimed;
        if (finding)
            findings.push_back(std::move(*finding));
        addReasons(findings, trustFindings(certificate, certificates, trust, believable, now));
    }
    addReasons(verdict.reasons, std::move(findings));
}

} // namespace

void addReasons(std::vector<SealFinding> &reasons, std::vector<SealFinding> more)
{
    for (auto &finding : more)
        if (std::ranges::find(reasons, finding) == reasons.end())
            reasons.push_back(std::move(finding));
}

void sortReasons(std::vector<SealFinding> &reasons)
{
    std::ranges::stable_sort(
        reasons, std::greater(), [](const SealFinding &finding) { return validityOf(finding.reason); });
}

Validity validityWith(const std::vector<SealFinding> &reasons)
{
    return reasons.empty() ? Validity::Valid : validityOf(reasons.front().reason);
}

Verdict verifySealAs(const SealForm &form, std::string_view content, std::string_view seal,
    const TrustStore &trust, Moment now)
{
    Verdict verdict;
    verdict.coveredHash = hexOf(digestOf(content, EVP_sha256()));
    verdict.coveredSize = content.size();
    const auto read = readSeal(seal);
    if (const auto *finding = std::get_if<SealFinding>(&read)) {
        verdict.reasons.push_back(*finding);
        return verdict;
    }
    const auto &readable = std::get<ReadSeal>(read);
    const CertificatesOwner certificates(CMS_get1_certs(readable.cms.get()));
    auto *signers = CMS_get0_SignerInfos(readable.cms.get());
    if (sk_CMS_SignerInfo_num(signers) > form.mostSigners) {
        verdict.reasons.push_back({SealReason::SignerCount, {std::to_string(form.mostSigners)}});
        return verdict;
    }
    for (int i = 0; i < sk_CMS_SignerInfo_num(signers); ++i)
        checkSigner(verdict, form, sk_CMS_SignerInfo_value(signers, i), readable, certificates.get(), content,
            trust, now);
    ERR_clear_error();

    sortReasons(verdict.reasons);
    verdict.validity = validityWith(verdict.reasons);
    return verdict;
}

Verdict verifySeal(std::string_view content, std::string_view seal, const TrustStore &trust, Moment now)
{
    return verifySealAs({}, content, seal, trust, now);
}

} // namespace bangdiem
