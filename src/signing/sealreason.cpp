// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/sealreason.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace bangdiem {

namespace {

struct Entry {
    SealReason reason;
    Validity validity;
    std::string_view name;
    std::string_view vietnamese;
    std::string_view english;
};

using enum SealReason;
constexpr auto kInvalid = Validity::Invalid;
constexpr auto kCannotTell = Validity::CannotTell;

constexpr std::array kEntries{
    Entry{TooLarge, kInvalid, "too-large", "Chữ ký số lớn quá giới hạn {0}",
        "The signature is larger than the limit of {0}"},
    Entry{Malformed, kInvalid, "malformed",
        "Dữ liệu chữ ký số bị hỏng hoặc không đúng dạng mà chương trình ký ra",
        "The signature is damaged or not of the form in which this program signs"},
    Entry{SignerCount, kInvalid, "signer-count", "Chữ ký số không có người ký hoặc có quá {0} người ký",
        "The signature has no signer, or more than {0}"},
    Entry{NoSignedAttributes, kInvalid, "no-signed-attributes",
        "Chữ ký số không kèm các thuộc tính bắt buộc được ký",
        "The signature lacks the attributes that must be signed with it"},
    Entry{AttributesWrong, kInvalid, "attributes-wrong",
        "Các thuộc tính được ký thiếu, lặp lại hoặc không khớp với chứng thư của người ký",
        "The signed attributes are incomplete, repeated or do not match the signer's certificate"},
    Entry{AlgorithmWeak, kInvalid, "algorithm-weak",
        "Chữ ký số dùng thuật toán yếu hoặc lạ ({0}); cần SHA-256 trở lên",
        "The signature uses a weak or unknown algorithm ({0}); SHA-256 or better is required"},
    Entry{CertificateAbsent, kInvalid, "certificate-absent", "Chữ ký số không kèm chứng thư của người ký",
        "The signer's certificate does not come with the signature"},
    Entry{SignerKeyWeak, kInvalid, "signer-key-weak",
        "Khóa của “{0}” quá yếu hoặc thuộc loại lạ; cần RSA từ 2048 bit hoặc P-256 trở lên",
        "The key of “{0}” is too weak or of an unknown kind; RSA from 2048 bits or P-256 is required"},
    Entry{ContentDiffers, kInvalid, "content-differs", "Nội dung đã khác với nội dung được ký",
        "The content is not what was signed"},
    Entry{SignatureWrong, kInvalid, "signature-wrong", "Chữ ký không phải do khóa của “{0}” tạo ra",
        "The signature was not made with the key of “{0}”"},
    Entry{SignerUse, kInvalid, "signer-use", "Chứng thư của “{0}” không được cấp để ký văn bản",
        "The certificate of “{0}” was not issued for signing documents"},
    Entry{ChainBroken, kInvalid, "chain-broken", "Chứng thư của “{0}” không đúng với nơi ghi là đã cấp: {1}",
        "The certificate of “{0}” does not fit the issuer that it names: {1}"},
    Entry{ChainWeak, kInvalid, "chain-weak", "Chứng thư của “{0}” được cấp bằng khóa hoặc thuật toán yếu",
        "The certificate of “{0}” was issued with a weak key or algorithm"},
    Entry{Revoked, kInvalid, "revoked", "Chứng thư của “{0}” đã bị thu hồi trước khi ký",
        "The certificate of “{0}” was revoked before the signing"},
    Entry{PdfDamaged, kInvalid, "pdf-damaged", "Tệp PDF bị hỏng hoặc không phải là PDF",
        "The PDF is damaged, or it is none"},
    Entry{PdfSignatureIncomplete, kInvalid, "pdf-signature-incomplete",
        "Chữ ký số trong PDF thiếu phần bắt buộc (Contents, ByteRange hoặc SubFilter)",
        "A signature in the PDF lacks what it must have (Contents, ByteRange or SubFilter)"},
    Entry{PdfRangeWrong, kInvalid, "pdf-range-wrong",
        "Chữ ký số trong PDF không bao trọn nội dung từ đầu tệp (ByteRange sai)",
        "A signature in the PDF does not cover everything from its first byte on (wrong ByteRange)"},
    Entry{AttributeUnknown, kCannotTell, "attribute-unknown",
        "Chữ ký số có thuộc tính {0} mà chương trình không hiểu",
        "The signature has the attribute {0}, which this program does not understand"},
    Entry{AuthorityUnknown, kCannotTell, "authority-unknown",
        "Chứng thư của “{0}” không do một nơi cấp trong danh sách tin cậy của máy này cấp",
        "The certificate of “{0}” was issued by nobody on this machine's list of trusted authorities"},
    Entry{SignerExpired, kCannotTell, "signer-expired",
        "Chứng thư của “{0}” nay đã hết hạn, mà thời điểm ký không có gì xác nhận",
        "The certificate of “{0}” has expired by now, and nothing proves when it signed"},
    Entry{SignerNotYetValid, kCannotTell, "signer-not-yet-valid",
        "Chứng thư của “{0}” chưa có hiệu lực theo đồng hồ của máy này",
        "The certificate of “{0}” is not yet valid by this machine's clock"},
    Entry{SigningTimeAbsent, kCannotTell, "signing-time-absent", "Chữ ký số không ghi thời điểm ký",
        "The signature does not say when it was made"},
    Entry{SigningTimeImplausible, kCannotTell, "signing-time-implausible",
        "Thời điểm ký được ghi là {0}, ở tương lai hoặc trước năm 2000",
        "The signing time is given as {0}, in the future or before the year 2000"},
    Entry{SigningTimeOutside, kCannotTell, "signing-time-outside",
        "Chứng thư của “{0}” không có hiệu lực vào thời điểm ký được ghi",
        "The certificate of “{0}” was not valid at the signing time that is given"},
    Entry{RevocationUnknown, kCannotTell, "revocation-unknown",
        "Không có danh sách thu hồi (CRL) để biết chứng thư của “{0}” còn hiệu lực hay đã bị thu hồi",
        "There is no revocation list (CRL) that tells whether the certificate of “{0}” was revoked"},
    Entry{RevocationOutdated, kCannotTell, "revocation-outdated",
        "Danh sách thu hồi (CRL) của nơi cấp chứng thư cho “{0}” đã quá hạn",
        "The revocation list (CRL) for the certificate of “{0}” is out of date"},
    Entry{RevokedLater, kCannotTell, "revoked-later",
        "Chứng thư của “{0}” bị thu hồi sau thời điểm ký được ghi, mà thời điểm ấy không có gì xác nhận",
        "The certificate of “{0}” was revoked after the signing time that is given, which nothing proves"},
    Entry{PdfUnsigned, kCannotTell, "pdf-unsigned", "PDF không có chữ ký số nào",
        "The PDF bears no digital signature"},
    Entry{PdfForeign, kCannotTell, "pdf-foreign",
        "PDF không đúng dạng do chương trình này in và ký, nên không chắc phần mềm nào cũng hiện nó như nhau",
        "The PDF is not of the form that this program prints and signs, so other viewers may show it "
        "otherwise"},
    Entry{PdfAddedTo, kCannotTell, "pdf-added-to",
        "Sau khi ký, tệp còn bị ghi thêm {0} byte; chữ ký chỉ bao {1} byte đầu",
        "After the signing {0} bytes were added to the file; the signatures cover only its first {1} bytes"},
};

const Entry &entry(SealReason reason)
{
    return *std::ranges::find(kEntries, reason, &Entry::reason);
}

} // namespace

std::string_view nameOf(SealReason reason)
{
    return entry(reason).name;
}

Validity validityOf(SealReason reason)
{
    return entry(reason).validity;
}

std::string word(const SealFinding &finding, Language language)
{
    const auto &found = entry(finding.reason);
    return filled(language == Language::Vietnamese ? found.vietnamese : found.english, finding.details);
}

std::string word(Validity validity, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    switch (validity) {
    case Validity::Valid:
        return vietnamese ? "hợp lệ" : "valid";
    case Validity::CannotTell:
        return vietnamese ? "không kết luận được" : "cannot tell";
    case Validity::Invalid:
        return vietnamese ? "không hợp lệ" : "invalid";
    }
    return {};
}

const std::vector<SealReason> &allSealReasons()
{
    static const auto reasons = [] {
        std::vector<SealReason> all;
        all.reserve(std::size(kEntries));
        for (const auto &known : kEntries)
            all.push_back(known.reason);
        return all;
    }();
    return reasons;
}

} // namespace bangdiem
