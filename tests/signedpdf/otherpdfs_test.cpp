// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs of other programs: signed where they have room, and never valid.
#include "othertools.h"
#include "pdftools.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace bangdiem {
namespace {

using namespace testing;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A page with lines of text from `from` to `to` hundredths of its height, and its number at its foot.
std::string letter(int from, int to)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int at = from; at < to; at += 2)
        painter.drawText(QPointF(0, writer.height() * at / 100.0), QStringLiteral("Kính gửi Sở Thông tin"));
    painter.drawText(QPointF(writer.width() / 2.0, writer.height()), QStringLiteral("1"));
    painter.end();
    return bytes.toStdString();
}

class OtherPdfs : public ::testing::Test
{
protected:
    std::string once(const std::string &pdf) const
    {
        return sheets.signedBy(*sheets.keyOf(SignedSheets::head()), pdf);
    }
    std::string twice(const std::string &pdf) const
    {
        return sheets.signedBy(*sheets.keyOf(SignedSheets::deputy()), once(pdf));
    }

    SignedSheets sheets;
};

TEST_F(OtherPdfs, AreSignedBelowTheirTextBesideOneAnother)
{
    const auto pdf = twice(letter(2, 50));

    EXPECT_EQ(rightSignaturesByPoppler(fileOf(pdf)), 2);
    const auto boxes = signatureBoxesOf(pdf);
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_FALSE(boxes[0].intersects(boxes[1]));
    EXPECT_DOUBLE_EQ(boxes[0].top(), boxes[1].top());
    for (const auto &word : wordsOf(fileOf(pdf)))
        for (const auto &box : boxes)
            EXPECT_FALSE(word.box.intersects(box)) << word.text.toStdString();
    EXPECT_GT(boxes[0].top(), 842 * 0.45);
    EXPECT_LT(boxes[0].top(), 842 * 0.6);
}

TEST_F(OtherPdfs, AreSignedWithoutABoxWhereTheyHaveNoRoom)
{
    const auto pdf = twice(letter(2, 100));

    EXPECT_EQ(rightSignaturesByPoppler(fileOf(pdf)), 2);
    EXPECT_THAT(signatureBoxesOf(pdf), ElementsAre(QRectF(0, 842, 0, 0), QRectF(0, 842, 0, 0)));
}

TEST_F(OtherPdfs, AreNeverValidButTheirSignersAreShown)
{
    const auto verdict = sheets.verify(twice(letter(2, 50)));

    EXPECT_EQ(verdict.validity, Validity::CannotTell);
    EXPECT_THAT(reasonsOf(verdict), ElementsAre(SealReason::PdfForeign));
    ASSERT_EQ(verdict.signatures.size(), 2U);
    EXPECT_EQ(verdict.signatures[0].verdict.validity, Validity::Valid);
    EXPECT_LT(verdict.signatures[0].size, verdict.size);
    EXPECT_EQ(verdict.signatures[1].size, verdict.size);
    EXPECT_THAT(verdict.sealedAs, IsEmpty());
}

/// `pdf` with a signature that Poppler adds, as văn thư adds the agency's with a program of her own.
std::string signedByPoppler(const SignedSheets &sheets, const std::string &pdf)
{
    const QTemporaryDir folder;
    const auto store = QStringLiteral("sql:") + folder.path();
    const auto holder = sheets.pki.signer(SignedSheets::deputy(), KeyKind::Rsa2048);
    const auto out = folder.filePath(QStringLiteral("out.pdf"));
    const auto run = [](const char *program, const QStringList &arguments) {
        return outputOf(QLatin1String(program), arguments);
    };
    const auto d = QStringLiteral("-d");
    run("certutil", {QStringLiteral("-N"), d, store, QStringLiteral("--empty-password")});
    run("pk12util",
        {QStringLiteral("-i"), fileOf(keyFile(holder, {&sheets.pki.below}, "a")), d, store,
            QStringLiteral("-W"), QStringLiteral("a"), QStringLiteral("-K"), QString()});
    const auto nssdir = QStringLiteral("-nssdir");
    const auto names = run("pdfsig", {nssdir, store, QStringLiteral("-list-nicks")});
    const auto name = names.split(QLatin1Char('\n')).value(1);
    const auto told = run("pdfsig",
        {nssdir, store, QStringLiteral("-add-signature"), QStringLiteral("-nick"), name, fileOf(pdf), out});
    QFile file(out);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << names.toStdString() << told.toStdString();
    return file.readAll().toStdString();
}

TEST_F(OtherPdfs, SignedByAnotherProgramAreReadToo)
{
    const auto verdict = sheets.verify(signedByPoppler(sheets, letter(2, 50)));

    EXPECT_NE(verdict.validity, Validity::Valid);
    EXPECT_THAT(reasonsOf(verdict), Contains(SealReason::PdfForeign));
    ASSERT_EQ(verdict.signatures.size(), 1U);
    EXPECT_EQ(verdict.signatures[0].size, verdict.size);
}

TEST_F(OtherPdfs, ThatAddASignatureToOurSheetLeaveOursHoldingForItsRevision)
{
    const auto verdict = sheets.verify(signedByPoppler(sheets, sheets.sheet()));

    EXPECT_EQ(verdict.validity, Validity::CannotTell);
    EXPECT_THAT(reasonsOf(verdict), ElementsAre(SealReason::PdfAddedTo));
    ASSERT_EQ(verdict.signatures.size(), 1U);
    EXPECT_EQ(verdict.signatures[0].verdict.validity, Validity::Valid);
    EXPECT_EQ(verdict.signatures[0].size, sheets.sheet().size());
    EXPECT_EQ(verdict.sealedAs, kSealedAs);
}

} // namespace
} // namespace bangdiem
