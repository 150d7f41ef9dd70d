// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace bangdiem {

namespace {

double numberOf(const QXmlStreamReader &xml, const char *attribute)
{
    return xml.attributes().value(QLatin1String(attribute)).toDouble();
}

QRectF boxOf(const QXmlStreamReader &xml)
{
    return {QPointF(numberOf(xml, "xMin"), numberOf(xml, "yMin")),
        QPointF(numberOf(xml, "xMax"), numberOf(xml, "yMax"))};
}

} // namespace

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // Java: or no file with accents
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString() << " does not run";
    return QString::fromUtf8(process.readAll());
}

QString preflight(const QString &pdf)
{
    QStringList jars;
    for (const auto *jar : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io",
             "javax.activation", "jaxb-api"})
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
    return outputOf(QStringLiteral("java"),
        {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
            QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), pdf});
}

QStringList qrCodesOf(const QString &pdf)
{
    const QTemporaryDir folder;
    outputOf(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), pdf,
            folder.filePath(QStringLiteral("p"))});
    QStringList arguments{QStringLiteral("--raw"), QStringLiteral("-q"), QStringLiteral("--nodbus"),
        QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable")};
    for (const auto &picture : QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name))
        arguments << picture.filePath();
    return outputOf(QStringLiteral("zbarimg"), arguments).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::vector<PdfWord> wordsOf(const QString &pdf)
{
    std::vector<PdfWord> words;
    QXmlStreamReader xml(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
    int page = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("page"))
            ++page;
        if (xml.name() != QLatin1String("word"))
            continue;
        const auto box = boxOf(xml);
        words.push_back({page, box, xml.readElementText()});
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return words;
}

QString pdfInfo(const QString &pdf, const QString &key)
{
    for (const auto &line : outputOf(QStringLiteral("pdfinfo"), {pdf}).split(QLatin1Char('\n'))) {
        if (line.startsWith(key + QLatin1Char(':')))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace bangdiem
