// SPDX-License-Identifier: GPL-3.0-or-later
#include "othertools.h"

#include "pdftools.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace bangdiem::testing {

int rightSignaturesByPoppler(const QString &pdf)
{
    const QTemporaryDir certificates;
    const auto folder = QStringLiteral("sql:") + certificates.path();
    outputOf(QStringLiteral("certutil"),
        {QStringLiteral("-N"), QStringLiteral("-d"), folder, QStringLiteral("--empty-password")});
    const auto told = outputOf(QStringLiteral("pdfsig"), {QStringLiteral("-nssdir"), folder, pdf});
    return static_cast<int>(told.count(QStringLiteral("Signature is Valid.")));
}

bool isRightByOpenssl(std::string_view pdf, int number, const SigningFixture &pki)
{
    static const QRegularExpression range(
        QStringLiteral("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)\\] /Contents <([0-9a-f]+)>"));
    auto found = range.globalMatch(QString::fromLatin1(pdf.data(), static_cast<qsizetype>(pdf.size())));
    for (int i = 0; i < number; ++i)
        found.next();
    const auto match = found.next();
    const auto at = [&match](int group) { return match.captured(group).toULongLong(); };
    const auto content = std::string(pdf.substr(0, at(1))) + std::string(pdf.substr(at(2), at(3)));
    const auto seal = QByteArray::fromHex(match.captured(4).toLatin1());

    const auto root = fileOf(pki.root.der());
    const auto pem = root + QStringLiteral(".pem");
    outputOf(QStringLiteral("openssl"),
        {QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
            root, QStringLiteral("-out"), pem});
    const auto told = outputOf(QStringLiteral("openssl"),
        QStringLiteral("cms -verify -cades -binary -inform DER -purpose any -out /dev/null -attime %1 -in %2 "
                       "-content %3 -CAfile %4")
            .arg(pki.now.time_since_epoch().count())
            .arg(fileOf(seal.toStdString()), fileOf(content), pem)
            .split(QLatin1Char(' ')));
    return told.contains(QStringLiteral("CAdES Verification successful"));
}

std::vector<QRectF> signatureBoxesOf(std::string_view pdf)
{
    constexpr double kPageHeight = 842;
    static const QRegularExpression place(
        QStringLiteral("/Rect \\[([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+)\\] /Subtype /Widget"));
    std::vector<QRectF> boxes;
    auto found = place.globalMatch(QString::fromLatin1(pdf.data(), static_cast<qsizetype>(pdf.size())));
    while (found.hasNext()) {
        const auto match = found.next();
        const auto at = [&match](int group) { return match.captured(group).toDouble(); };
        boxes.emplace_back(QPointF(at(1), kPageHeight - at(4)), QPointF(at(3), kPageHeight - at(2)));
    }
    return boxes;
}

bool isSoundByQpdf(const QString &pdf)
{
    const auto told = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    return told.contains(QStringLiteral("No syntax or stream encoding errors found"))
        && !told.contains(QStringLiteral("WARNING"));
}

} // namespace bangdiem::testing
