// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictsamples.h"

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

namespace {

const std::string kFingerprint = "7f3a19c2b04e55d18c2011fe9a47d3b6" + std::string(32, 'a');

VerdictReason of(SealReason reason, std::vector<std::string> details)
{
    return stated(SealFinding{reason, std::move(details)});
}

} // namespace

Certificate longCertificate()
{
    Certificate certificate;
    certificate.name = "<b>Nguyễn Thị Hoàng Phương Thảo</b>";
    certificate.organisation = "Sở Thông tin và Truyền thông tỉnh Tây Ninh";
    certificate.identifier = "MST:3900000000";
    certificate.issuer
        = "Cơ quan chứng thực số chuyên dùng Chính phủ (CA chuyên dùng phục vụ các cơ quan Đảng, Nhà nước)";
    certificate.serial = "5401010C9BD4F2A1B3C4D5E6F708192A";
    certificate.validUntil = certificate.validFrom + std::chrono::hours(24 * 365);
    return certificate;
}

Verified verdictOnDossier()
{
    VerifiedDossier received;
    auto &verdict = received.verdict;
    verdict.state = SealState::Sealed;
    verdict.fingerprint = kFingerprint;
    verdict.office = "<i>Phó Giám đốc phụ trách</i> Nguyễn Thị Hoàng Phương Thảo";
    verdict.sealedAt = Moment();
    verdict.isSignedDigitally = true;
    verdict.rubric = RubricStanding::Official;
    verdict.signers = {{longCertificate(), Moment()}};
    verdict.covers = {{CoveredPart::Heading}, {CoveredPart::Rubric}, {CoveredPart::Answers, 36},
        {CoveredPart::Documents, 12}, {CoveredPart::Evidence, 200, 209'715'200}, {CoveredPart::Links, 3}};
    verdict.reasons = {of(SealReason::RevocationOutdated, {longCertificate().name}),
        stated(DossierReason::SignerElsewhere,
            {longCertificate().name, longCertificate().organisation, "<b>Sở Tài chính</b>"})};
    verdict.validity = verdictOf(verdict.reasons);
    received.traces.office.agency = "<b>Sở Tài chính</b>";
    received.traces.traces = {{kFingerprint, {1, true, true}}};
    received.year = 2015;
    received.sheet = "Phụ lục I";
    return {u"/nộp/<b>sở tài chính<b>-nop-lan-1.bangdiem"_s, std::move(received), Belonging(),
        {u"/tin"_s, 2, 2, {{ErrorCode::AuthorityUnreadable, "/tin/<b>lạ</b>.cer", {}}}}};
}

Verified verdictOnSheet(const DossierTraces &dossier)
{
    SheetVerdict verdict;
    verdict.fingerprint = dossier.traces.front().sha256;
    verdict.size = 103'383;
    verdict.belonging = dossier.traces.front().belonging;
    verdict.signers = {{longCertificate(), Moment()}, {longCertificate(), std::nullopt}};
    verdict.reasons = {of(SealReason::ContentDiffers, {}), of(SealReason::PdfAddedTo, {"1045", "102338"})};
    verdict.validity = verdictOf(verdict.reasons);
    return {u"/bảng.pdf"_s, verdict, verdict.belonging, {}};
}

} // namespace bangdiem::tests
