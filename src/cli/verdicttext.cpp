// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdicttext.h"

#include "base/decimal.h"
#include "cli/textout.h"
#include "dossier/manifest.h"

namespace bangdiem::cli {

namespace {

using enum TextTable::Align;

Words verdictWords(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return {"HỢP LỆ", "VALID"};
    case Validity::CannotTell:
        return {"KHÔNG KẾT LUẬN ĐƯỢC", "CANNOT TELL"};
    case Validity::Invalid:
        break;
    }
    return {"KHÔNG HỢP LỆ", "INVALID"};
}

void addSigner(TextTable &table, const SealSigner &signer, Language language)
{
    const auto &certificate = signer.certificate;
    auto who = certificate.name;
    for (const auto &part : {certificate.unit, certificate.organisation, certificate.identifier}) {
        if (!part.empty())
            who += ", " + part;
    }
    table.add({say({"Người ký:", "Signer:"}, language), who});
    table.add({say({"Chứng thư:", "Certificate:"}, language),
        certificate.serial + ", " + certificate.issuer + ", " + timeText(certificate.validFrom) + " – "
            + timeText(certificate.validUntil)});
    table.add({say({"Giờ ký (tự khai):", "Signed at (claimed):"}, language),
        signer.claimedTime ? timeText(*signer.claimedTime) : say({"không ghi", "not given"}, language)});
}

std::string coversText(const DossierVerdict &verdict, Language language)
{
    std::string text;
    if (!verdict.covers.empty())
        text += say({"\nDấu chốt bao gồm:\n", "\nThe seal covers:\n"}, language);
    for (const auto &coverage : verdict.covers)
        text += "  " + onOneLine(word(coverage, language)) + '\n';
    text += say({"\nKhông bao gồm:\n", "\nIt does not cover:\n"}, language);
    for (const auto part : notCovered())
        text += "  " + onOneLine(word({part}, language)) + '\n';
    return text;
}

} // namespace

std::string verdictLines(Validity validity, const std::vector<VerdictReason> &reasons, Language language)
{
    auto text = say(verdictWords(validity), language) + '\n';
    for (const auto &reason : reasons)
        text += "  - " + onOneLine(reason.in(language)) + " [" + reason.name + "]\n";
    return text;
}

std::string verdictText(const DossierVerdict &verdict, const Dossier &dossier, Language language)
{
    TextTable table({Left, Left});
    const auto add = [&](Words label, const std::string &value) { table.add({say(label, language), value}); };
    add({"Cơ quan:", "Agency:"},
        dossier.heading.agency + ", " + std::to_string(dossier.heading.assessment.year));
    add({"Lần:", "Revision:"}, std::to_string(verdict.revision));
    add({"Mã đối chiếu:", "Fingerprint:"}, fingerprintText(verdict.fingerprint));
    add({"Điểm (tính lại):", "Points (computed anew):"},
        toText(verdict.total, language) + " / " + toText(verdict.maximum, language));
    if (verdict.sealedAt)
        add({"Giờ chốt (tự khai):", "Sealed at (claimed):"}, timeText(*verdict.sealedAt));
    if (!verdict.office.empty())
        add({"Người chốt (tự khai):", "Sealed by (claimed):"}, verdict.office);
    for (const auto &signer : verdict.signers)
        addSigner(table, signer, language);
    return verdictLines(verdict.validity, verdict.reasons, language) + '\n' + table.text()
        + coversText(verdict, language);
}

std::string sheetCoverText(const SheetVerdict &verdict, Language language)
{
    const auto covered = std::to_string(verdict.covered);
    if (verdict.covered == verdict.size)
        return say({"Toàn bộ {} byte của tệp PDF", "All {} bytes of the PDF"}, language, covered);
    return say({"Chỉ {} byte đầu", "Only the first {} bytes"}, language, covered)
        + say({" trong {} byte của tệp PDF", " of the PDF's {}"}, language, std::to_string(verdict.size));
}

std::string sheetText(const SheetVerdict &verdict, Language language)
{
    TextTable table({Left, Left});
    table.add({say({"Mã đối chiếu (tự ghi):", "Fingerprint (claimed):"}, language),
        verdict.fingerprint.empty() ? say({"không có", "none"}, language)
                                    : fingerprintText(verdict.fingerprint)});
    for (const auto &signer : verdict.signers)
        addSigner(table, signer, language);
    auto text = verdictLines(verdict.validity, verdict.reasons, language) + '\n' + table.text();
    if (verdict.covered > 0)
        text += say({"\nChữ ký bao gồm:\n  ", "\nThe signature covers:\n  "}, language)
            + sheetCoverText(verdict, language) + '\n';
    return text;
}

std::string belongingText(const std::string &fingerprint, const Belonging &belonging, bool isClaimed,
    const std::string &file, Language language)
{
    constexpr Words kNot{
        "\nKHÔNG thuộc {}: mã đối chiếu không phải của hồ sơ này, cũng không phải của lần nào đã "
        "chốt\n",
        "\nDoes NOT belong to {}: the fingerprint is neither that of the dossier nor of a revision that was "
        "sealed\n"};
    constexpr Words kNameless{"\nKhông so được với {}: tệp không mang mã đối chiếu nào\n",
        "\nCannot be compared with {}: the file bears no fingerprint\n"};
    constexpr Words kSealed{", lần {}, đã chốt, đang có hiệu lực", ", revision {}, sealed, in force"};
    constexpr Words kDraft{
        ", lần {}, nội dung hiện tại, chưa chốt", ", revision {}, as it is now, not sealed"};
    constexpr Words kEarlier{
        ", lần {}, đã chốt trước đây rồi mở lại", ", revision {}, sealed earlier and reopened since"};
    constexpr Words kAltered{", lần {}; nhưng hồ sơ đã bị sửa sau khi chốt, không còn là nội dung đã duyệt",
        ", revision {}; but the dossier was altered after it was sealed and is not what was approved"};
    constexpr Words kClaimed{"; theo mã mà nó tự ghi, chưa có gì chứng minh",
        "; by the fingerprint that it claims, which nothing proves"};
    if (!belonging.revision)
        return say(fingerprint.empty() ? kNameless : kNot, language, onOneLine(file));
    const auto &which = belonging.isAltered ? kAltered
        : !belonging.isCurrent              ? kEarlier
        : belonging.isSealed                ? kSealed
                                            : kDraft;
    return say({"\nThuộc {}", "\nBelongs to {}"}, language, onOneLine(file))
        + say(which, language, std::to_string(*belonging.revision))
        + (isClaimed ? say(kClaimed, language) : std::string()) + '\n';
}

} // namespace bangdiem::cli
