// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification/verdictreason.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <functional>

namespace bangdiem {

namespace {

struct Entry {
    DossierReason reason;
    Validity validity;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

using enum DossierReason;
constexpr auto kInvalid = Validity::Invalid;
constexpr auto kCannotTell = Validity::CannotTell;

constexpr std::array kEntries{
    Entry{NotSealed, kInvalid, "dossier-not-sealed",
        "Hồ sơ còn là dự thảo, chưa chốt: chưa ai duyệt nội dung này",
        "The dossier is a draft that was not sealed: nobody approved what it says"},
    Entry{SealOfOtherDossier, kInvalid, "seal-of-other-dossier",
        "Dấu chốt trong tệp là của một hồ sơ khác (của “{0}”)",
        "The seal in the file is that of another dossier (of “{0}”)"},
    Entry{SealOfOtherRevision, kInvalid, "seal-of-other-revision",
        "Dấu chốt là của lần {0}, không phải của lần {1} đang ở trong tệp",
        "The seal is that of revision {0}, not of revision {1}, which the file holds"},
    Entry{SealBroken, kInvalid, "seal-broken", "Nội dung đã bị sửa sau khi chốt: {0}",
        "The content was changed after it was sealed: {1}"},
    Entry{EvidenceAltered, kInvalid, "evidence-altered", "Tệp minh chứng không còn đúng như khi chốt: {0}",
        "Evidence is not what was sealed: {0}"},
    Entry{RubricAltered, kInvalid, "rubric-altered",
        "Bảng đánh giá trong hồ sơ mang mã “{0}” nhưng khác bản chính thức, nên điểm tính theo nó không dùng "
        "được",
        "The rubric in the dossier is called “{0}” but is not the official one, so points scored by it "
        "cannot be used"},
    Entry{PaperSeal, kCannotTell, "paper-seal",
        "Hồ sơ chốt để ký trên giấy, không có chữ ký số: hãy so mã đối chiếu {0} với bản giấy đã ký",
        "The dossier was sealed to be signed on paper and has no digital signature: compare the fingerprint "
        "{0} with the signed paper"},
    Entry{SignerElsewhere, kCannotTell, "signer-elsewhere",
        "Chứng thư của “{0}” ghi cơ quan “{1}”, còn hồ sơ là của “{2}”",
        "The certificate of “{0}” names the organisation “{1}”, the dossier is of “{2}”"},
    Entry{SignerWithoutOrganisation, kCannotTell, "signer-without-organisation",
        "Chứng thư của “{0}” không ghi cơ quan, nên không biết người ký có thuộc “{1}” hay không",
        "The certificate of “{0}” names no organisation, so whether the signer belongs to “{1}” cannot be "
        "told"},
    Entry{SheetDiffers, kCannotTell, "sheet-differs",
        "Trang {0} của tờ in không giống tờ mà chương trình này in từ hồ sơ: hãy so từng dòng với hồ sơ",
        "Page {0} of the print is not like what this program prints of the dossier: compare them line by "
        "line"},
    Entry{RubricNotOfficial, kCannotTell, "rubric-not-official",
        "Máy này không có bảng đánh giá chính thức mang mã “{0}” để so với bảng trong hồ sơ",
        "This machine has no official rubric called “{0}” to compare with the dossier's"},
};

VerdictCheck checkOf(DossierReason reason)
{
    switch (reason) {
    case NotSealed:
    case SealOfOtherDossier:
    case SealOfOtherRevision:
    case SealBroken:
    case SheetDiffers:
        return VerdictCheck::Content;
    case EvidenceAltered:
        return VerdictCheck::Evidence;
    case PaperSeal:
        return VerdictCheck::Signature;
    case SignerElsewhere:
    case SignerWithoutOrganisation:
        return VerdictCheck::Office;
    case RubricAltered:
    case RubricNotOfficial:
        break;
    }
    return VerdictCheck::Rubric;
}

VerdictCheck checkOf(SealReason reason)
{
    using enum SealReason;
    switch (reason) {
    case PdfDamaged:
    case PdfForeign:
    case PdfAddedTo:
        return VerdictCheck::Content;
    case SignerUse:
    case ChainBroken:
    case ChainWeak:
    case AuthorityUnknown:
        return VerdictCheck::Authority;
    case SignerExpired:
    case SignerNotYetValid:
    case SigningTimeAbsent:
    case SigningTimeImplausible:
    case SigningTimeOutside:
        return VerdictCheck::Times;
    case Revoked:
    case RevocationUnknown:
    case RevocationOutdated:
    case RevokedLater:
        return VerdictCheck::Revocation;
    case TooLarge:
    case Malformed:
    case SignerCount:
    case NoSignedAttributes:
    case AttributesWrong:
    case AlgorithmWeak:
    case CertificateAbsent:
    case SignerKeyWeak:
    case ContentDiffers:
    case SignatureWrong:
    case PdfSignatureIncomplete:
    case PdfRangeWrong:
    case AttributeUnknown:
    case PdfUnsigned:
        break;
    }
    return VerdictCheck::Signature;
}

} // namespace

VerdictReason stated(const SealFinding &finding)
{
    return {std::string(nameOf(finding.reason)), validityOf(finding.reason), checkOf(finding.reason),
        word(finding, Language::Vietnamese), word(finding, Language::English)};
}

VerdictReason stated(DossierReason reason, const std::vector<std::string> &details)
{
    const auto &entry = *std::ranges::find(kEntries, reason, &Entry::reason);
    return {std::string(entry.name), entry.validity, checkOf(reason), filled(entry.vietnamese, details),
        filled(entry.english, details)};
}

Validity verdictOf(std::vector<VerdictReason> &reasons)
{
    std::ranges::stable_sort(reasons, std::greater(), &VerdictReason::validity);
    return reasons.empty() ? Validity::Valid : reasons.front().validity;
}

const std::vector<DossierReason> &allDossierReasons()
{
    static const auto reasons = [] {
        std::vector<DossierReason> all;
        std::ranges::transform(kEntries, std::back_inserter(all), &Entry::reason);
        return all;
    }();
    return reasons;
}

} // namespace bangdiem
