// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedsheet.h"

#include "report/printedsheet.h"
#include "report/signaturedrawing.h"
#include "scoring/evaluate.h"
#include "shippeddossiers.h"
#include "signing/pkcs12.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <stdexcept>

namespace bangdiem::testing {

using namespace std::chrono_literals;

const std::string kSealedAs = "7f3a19c2b04e55d18c2011fe9a47d3b67f3a19c2b04e55d18c2011fe9a47d3b6";

namespace {

QString newFile()
{
    static const QTemporaryDir folder;
    static int count = 0;
    return folder.filePath(QStringLiteral("%1.pdf").arg(++count));
}

std::string newPrintedSheet(const std::string &sealedAs, const char *rubric)
{
    const auto dossier = fullDossier(rubric);
    const auto scores = evaluate(dossier.rules(), dossier.answers, dossier.heading.assessment);
    const auto path = newFile();
    if (!writePdf(path, PrintedSheet(officialSheet(dossier, scores, sealedAs)), QStringLiteral("Bảng điểm")))
        throw std::runtime_error("no PDF");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no PDF");
    return file.readAll().toStdString();
}

} // namespace

const std::string &printedSheet(const std::string &sealedAs, const char *rubric)
{
    static std::map<std::pair<std::string, std::string>, std::string> made;
    auto &sheet = made[{sealedAs, rubric}];
    if (sheet.empty())
        sheet = newPrintedSheet(sealedAs, rubric);
    return sheet;
}

CertificateWish SignedSheets::head()
{
    auto wish = SigningFixture::wish();
    wish.name = "Nguyễn Thị Phương Thảo";
    wish.title = "Giám đốc";
    wish.organisation = "Sở Thông tin và Truyền thông tỉnh Tây Ninh";
    return wish;
}

CertificateWish SignedSheets::deputy()
{
    auto wish = head();
    wish.name = "Trần Văn Bình";
    wish.title = "Phó Giám đốc";
    wish.serial = 2000;
    return wish;
}

std::unique_ptr<SigningKey> SignedSheets::keyOf(const CertificateWish &wish, KeyKind kind, int number) const
{
    return keyOf(pki.signer(wish, kind, number), pki.below);
}

std::unique_ptr<SigningKey> SignedSheets::keyOf(const Holder &holder, const Holder &authority)
{
    auto key = openPkcs12(keyFile(holder, {&authority}, "mật khẩu"), Secret("mật khẩu"));
    if (!key)
        throw std::runtime_error("no key");
    return std::move(*key);
}

SignatureBox SignedSheets::boxOf(const SigningKey &key, Moment time)
{
    const auto &own = key.certificates().front();
    auto drawn = drawSignature({own.name, own.title, own.organisation, own.unit, time});
    return {drawn.size.width(), drawn.size.height(), std::move(drawn.content), std::move(drawn.text)};
}

std::string SignedSheets::signedBy(SigningKey &key, const std::string &pdf) const
{
    const auto time = pki.now - 1h;
    auto result = signPdf(pdf, key, boxOf(key, time), time);
    if (!result)
        throw std::runtime_error(describe(result.error(), Language::English));
    return std::move(*result);
}

const std::string &SignedSheets::sheet() const
{
    static const auto made = signedBy(*keyOf(head()), printedSheet());
    return made;
}

PdfVerdict SignedSheets::verify(std::string_view pdf) const
{
    return verifyPdf(pdf, pki.trust, pki.now);
}

std::vector<SealReason> reasonsOf(const PdfVerdict &verdict)
{
    std::vector<SealReason> reasons;
    for (const auto &finding : verdict.reasons)
        reasons.push_back(finding.reason);
    return reasons;
}

QString fileOf(std::string_view pdf)
{
    const auto path = newFile();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data(), static_cast<qint64>(pdf.size())) < 0)
        throw std::runtime_error("cannot write");
    return path;
}

} // namespace bangdiem::testing
