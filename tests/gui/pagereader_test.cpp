// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefiles.h"
#include "widgets/pagereader.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bangdiem {
namespace {

using namespace testing;

class PageReaderTest : public ::testing::Test
{
protected:
    /// The sentence where it is not shown, "" where it is.
    std::string open(EvidenceKind kind, const QByteArray &bytes)
    {
        const auto path = m_folder.filePath(QStringLiteral("x"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_reader = makePageReader(kind);
        const auto sizes = m_reader->open(path, "x");
        m_sizes = sizes.value_or(std::vector<QSizeF>());
        return sizes ? std::string() : describe(sizes.error(), Language::English);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PageReader> m_reader;
    std::vector<QSizeF> m_sizes;
};

TEST_F(PageReaderTest, ShowsAPictureAsLargeAsItIs)
{
    EXPECT_EQ(open(EvidenceKind::Png, pictureOf("png", 96, 48)), "");

    ASSERT_EQ(m_sizes.size(), 1u);
    EXPECT_EQ(m_sizes[0], QSizeF(72, 36));
    EXPECT_EQ(m_reader->render(0, {10, 5}).size(), QSize(10, 5));
    EXPECT_EQ(open(EvidenceKind::Jpeg, pictureOf("jpg", 96, 48)), "");
}

TEST_F(PageReaderTest, RefusesAPictureThatWouldFillTheMemoryByItsHead)
{
    EXPECT_NE(open(EvidenceKind::Png, hugePng(60'000, 60'000)).find("60000 × 60000"), std::string::npos);
    EXPECT_NE(open(EvidenceKind::Png, hugePng(2'147'483'647, 2'147'483'647)), "");
    EXPECT_NE(open(EvidenceKind::Png, hugePng(0, 0)), "");
}

TEST_F(PageReaderTest, RefusesADamagedPicture)
{
    EXPECT_NE(open(EvidenceKind::Png, hugePng(100, 100)).find("damaged"), std::string::npos);
    EXPECT_NE(open(EvidenceKind::Png, pictureOf("png", 200, 200).left(200)), "");
    EXPECT_NE(open(EvidenceKind::Jpeg, pictureOf("jpg", 200, 200).left(100)), "");
    EXPECT_NE(open(EvidenceKind::Jpeg, {}), "");
}

TEST_F(PageReaderTest, ReadsNoOtherFormatThanTheOneThatWasChecked)
{
    EXPECT_NE(open(EvidenceKind::Png, pictureOf("jpg", 20, 20)), "");
    EXPECT_NE(open(EvidenceKind::Jpeg, pictureOf("bmp", 20, 20)), "");
    EXPECT_NE(open(EvidenceKind::Png, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), "");
}

TEST_F(PageReaderTest, SurvivesEveryCutOfAPicture)
{
    const auto jpeg = pictureOf("jpg", 60, 60);
    for (qsizetype length = 0; length < jpeg.size(); length += 37) {
        if (open(EvidenceKind::Jpeg, jpeg.left(length)).empty()) {
            EXPECT_FALSE(m_reader->render(0, {9, 9}).isNull());
        }
    }
}

#ifdef BANGDIEM_PDF_PREVIEW
TEST_F(PageReaderTest, ShowsThePagesOfAPdf)
{
    EXPECT_EQ(open(EvidenceKind::Pdf, pdfOf(3)), "");

    EXPECT_EQ(m_sizes.size(), 3u);
    const auto image = m_reader->render(2, {100, 141});
    EXPECT_EQ(image.size(), QSize(100, 141));
}

TEST_F(PageReaderTest, PaintsAPdfAndRunsNothingOfIt)
{
    EXPECT_EQ(open(EvidenceKind::Pdf, activePdf()), "");

    ASSERT_EQ(m_sizes.size(), 1u);
    EXPECT_EQ(m_sizes[0], QSizeF(200, 100));
    EXPECT_FALSE(m_reader->render(0, {200, 100}).isNull());
}

TEST_F(PageReaderTest, SurvivesEveryCutOfAPdf)
{
    const auto pdf = pdfOf(2);
    EXPECT_NE(open(EvidenceKind::Pdf, "%PDF-1.4\n"), "");
    for (qsizetype length = 0; length < pdf.size(); length += 211)
        if (open(EvidenceKind::Pdf, pdf.left(length)).empty())
            m_reader->render(0, {9, 9});
}
#endif

} // namespace
} // namespace bangdiem
