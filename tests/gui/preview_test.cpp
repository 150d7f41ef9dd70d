// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefiles.h"
#include "sheetfixture.h"
#include "widgets/pageview.h"
#include "widgets/previewdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

namespace bangdiem {
namespace {

class PreviewTest : public testing::SheetPageTest
{
protected:
    PreviewDialog *previewOf(const char *name, const QByteArray &bytes)
    {
        testing::writeBytes(folder / name, bytes.toStdString());
        EXPECT_TRUE(attach("I.2.4", {folder / name}));
        goTo("I.2.4");
        QTest::keyClick(find<QListWidget>(QStringLiteral("I.2.4.files")), Qt::Key_Space);
        return page.findChild<PreviewDialog *>(QStringLiteral("preview"));
    }
    static QString labelOf(const PreviewDialog &preview, const char *name)
    {
        return preview.findChild<QLabel *>(QLatin1String(name))->text();
    }
    static bool isOpened(const PreviewDialog &preview)
    {
        return QTest::qWaitFor([&] { return preview.view()->isVisible(); });
    }
};

TEST_F(PreviewTest, APictureIsShownAndZoomed)
{
    auto *preview = previewOf("a.png", testing::pictureOf("png", 300, 200));
    ASSERT_TRUE(preview);
    ASSERT_TRUE(isOpened(*preview));
    const auto before = preview->view()->zoom();

    preview->findChild<QToolButton *>(QStringLiteral("preview.larger"))->click();

    EXPECT_GT(preview->view()->zoom(), before);
    EXPECT_EQ(labelOf(*preview, "preview.place"), QStringLiteral("Page 1 of 1"));
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(PreviewTest, AHostilePictureGetsASentence)
{
    auto *preview = previewOf("a.png", testing::hugePng(60'000, 60'000));
    ASSERT_TRUE(preview);

    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return labelOf(*preview, "preview.message").contains(QStringLiteral("60000")); }));
    EXPECT_FALSE(preview->view()->isVisible());
}

TEST_F(PreviewTest, TheCopyGoesWithTheWindowAndTheWindowWithTheDossier)
{
    QPointer<PreviewDialog> preview = previewOf("a.png", testing::pictureOf("png", 30, 20));
    ASSERT_TRUE(preview);
    const auto pictures = [this] {
        const std::filesystem::recursive_directory_iterator all(folder / "bản sao");
        return std::count_if(
            begin(all), end(all), [](const auto &entry) { return entry.path().extension() == ".png"; });
    };
    const auto whileOpen = pictures();

    page.setSession(nullptr);

    EXPECT_EQ(whileOpen, 1);
    EXPECT_FALSE(preview);
    EXPECT_EQ(pictures(), 0);
    page.setSession(session.get());
}

#ifdef BANGDIEM_PDF_PREVIEW
TEST_F(PreviewTest, APdfIsReadPageByPageWithKeys)
{
    auto *preview = previewOf("a.pdf", testing::pdfOf(3));
    ASSERT_TRUE(preview);
    ASSERT_TRUE(isOpened(*preview));
    const auto first = labelOf(*preview, "preview.place");

    QTest::keyClick(preview->view(), Qt::Key_End);
    const auto last = labelOf(*preview, "preview.place");
    QTest::keyClick(preview->view(), Qt::Key_PageUp);

    EXPECT_EQ(first, QStringLiteral("Page 1 of 3"));
    EXPECT_EQ(last, QStringLiteral("Page 3 of 3"));
    EXPECT_EQ(labelOf(*preview, "preview.place"), QStringLiteral("Page 2 of 3"));
}

TEST_F(PreviewTest, OfADamagedPdfItIsSaidThatItIs)
{
    auto *preview = previewOf("a.pdf", "%PDF-1.4\nnothing");
    ASSERT_TRUE(preview);

    EXPECT_TRUE(QTest::qWaitFor([&] {
        return labelOf(*preview, "preview.message").contains(QStringLiteral("hỏng"));
    })) << labelOf(*preview, "preview.message").toStdString();
}
#endif

} // namespace
} // namespace bangdiem
