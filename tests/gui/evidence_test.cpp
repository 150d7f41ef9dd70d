// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefiles.h"
#include "sheetfixture.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

namespace bangdiem {
namespace {

namespace fs = std::filesystem;
using testing::settle;

class EvidenceTest : public testing::SheetPageTest
{
protected:
    fs::path fileOf(const char *name, const std::string &bytes) const
    {
        testing::writeBytes(folder / name, bytes);
        return folder / name;
    }
    /// One file of the row, which is shown.
    void attachOne(const char *name, const std::string &bytes)
    {
        ASSERT_TRUE(attach("I.2.4", {fileOf(name, bytes)}));
        goTo("I.2.4");
    }
    void click(const char *button) const
    {
        find<QToolButton>(QStringLiteral("I.2.4.files.") + QLatin1String(button))->click();
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData mime;
        mime.setUrls(urls);
        auto *panel = find<QAbstractScrollArea>(QStringLiteral("sheet.panel"))->viewport();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel, &event);
        settle();
    }
    void pasteInto(QWidget *widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
        settle();
    }
    static QUrl urlOf(const fs::path &path)
    {
        return QUrl::fromLocalFile(QString::fromStdString(path.string()));
    }
    bool noCopies() const { return !fs::exists(folder / "bản sao") || runs() == 0; }
    /// Copies that lie about.
    std::ptrdiff_t runs() const
    {
        const fs::recursive_directory_iterator all(folder / "bản sao");
        return std::count_if(begin(all), end(all),
            [](const auto &entry) { return entry.is_regular_file() && entry.path().extension() != ".lock"; });
    }

    static constexpr const char *kPdf = "%PDF-1.4\nquy chế";
};

TEST_F(EvidenceTest, AFileIsOpenedAsAPrivateReadOnlyCopy)
{
    attachOne("quy chế.pdf", kPdf);

    click("open");

    ASSERT_EQ(dialogs.opened.size(), 1);
    const fs::path copy(dialogs.opened[0].toLocalFile().toStdString());
    EXPECT_TRUE(dialogs.opened[0].isLocalFile());
    EXPECT_EQ(copy.filename(), "quy chế.pdf");
    EXPECT_EQ(testing::bytesOf(copy), kPdf);
    EXPECT_EQ(fs::status(copy).permissions(), fs::perms::owner_read);
    EXPECT_EQ(fs::status(copy.parent_path()).permissions(), fs::perms::owner_all);
    EXPECT_NE(copy.parent_path(), folder.path());
}

TEST_F(EvidenceTest, AProgramIsNeverOpenedWhateverItsNameSays)
{
    for (const auto *name :
        {"bao_cao.pdf.exe", "a.pdf .exe", "a.lnk", "a.docm", "bao_cao\u202efdp.exe", "a.desktop"}) {
        attachOne(name, kPdf);
        click("open");
        EXPECT_FALSE(find<QToolButton>(QStringLiteral("I.2.4.files.view"))->isEnabled()) << name;
    }
    attachOne("bao_cao\u202eexe.pdf", kPdf);
    click("open");

    EXPECT_TRUE(dialogs.opened.isEmpty());
    ASSERT_EQ(dialogs.errors.size(), 7u);
    EXPECT_EQ(dialogs.errors.front().code, ErrorCode::EvidenceKindUnknown);
    EXPECT_EQ(dialogs.errors.back().code, ErrorCode::EvidenceNameDeceptive);
    EXPECT_EQ(dialogs.errors.back().details.front(), "bao_cao[U+202E]exe.pdf");
    EXPECT_TRUE(noCopies());
}

TEST_F(EvidenceTest, AFileThatIsNotWhatItsNameSaysIsNotOpenedAndLeavesNoCopy)
{
    attachOne("a.pdf", "MZ this is a program");

    click("open");

    EXPECT_TRUE(dialogs.opened.isEmpty());
    ASSERT_EQ(dialogs.errors.size(), 1u);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::EvidenceContentDiffers);
    EXPECT_TRUE(noCopies());
}

TEST_F(EvidenceTest, WhatIsNotOpenedCanStillBeSaved)
{
    attachOne("a.exe", "MZ");
    dialogs.exportTarget = QString::fromStdString((folder / "out").string());

    click("save");

    EXPECT_EQ(testing::bytesOf(folder / "out"), "MZ");
}

TEST_F(EvidenceTest, OfSeveralFilesTheGoodOnesAreAddedAndTheOthersNamed)
{
    goTo("I.2.4");
    fs::create_directory(folder / "thư mục");

    drop({urlOf(fileOf("a.pdf", kPdf)), urlOf(folder / "thư mục"), urlOf(fileOf("rỗng.pdf", "")),
        urlOf(folder / "không có.pdf"), urlOf(fileOf("b.pdf", "%PDF-1.5"))});

    ASSERT_EQ(dialogs.errors.size(), 3u);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::EvidenceFolder);
    EXPECT_EQ(dialogs.errors[1].code, ErrorCode::EvidenceEmpty);
    EXPECT_EQ(dialogs.errors[1].details.front(), "rỗng.pdf");
    EXPECT_EQ(dialogs.errors[2].code, ErrorCode::EvidenceFileMissing);
    EXPECT_EQ(answer("I.2.4").attachments.size(), 2u);
    EXPECT_TRUE(dialogs.toldOfRest.contains(QStringLiteral("“a.pdf”, “b.pdf”")));
}

TEST_F(EvidenceTest, AFileOverTheLimitIsCalledByItsName)
{
    goTo("I.2.4");
    const auto large = fileOf("phim.mp4", "x");
    fs::resize_file(large, (std::uintmax_t(1) << 30) + 1);

    drop({urlOf(large)});

    ASSERT_EQ(dialogs.errors.size(), 1u);
    EXPECT_EQ(describe(dialogs.errors[0], Language::English),
        "the file “phim.mp4” is larger than the limit of 1 GiB");
    EXPECT_EQ(answer("I.2.4"), Answer{});
}

TEST_F(EvidenceTest, AFileThatTheRowHasIsToldAndNotAddedTwice)
{
    attachOne("a.pdf", kPdf);

    drop({urlOf(folder / "a.pdf")});
    const auto twice = textOf(QStringLiteral("sheet.section"));
    drop({urlOf(fileOf("b.pdf", kPdf))});

    EXPECT_TRUE(twice.contains(QStringLiteral("“a.pdf”"))) << twice.toStdString();
    EXPECT_TRUE(textOf(QStringLiteral("sheet.section"))
                    .contains(QStringLiteral("“b.pdf” has the same content as “a.pdf”")));
    EXPECT_EQ(answer("I.2.4").attachments.size(), 2u);
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(EvidenceTest, ADroppedAddressBecomesALinkOrIsRefused)
{
    goTo("I.2.4");

    drop({QUrl(QStringLiteral("https://tayninh.gov.vn/a")), QUrl(QStringLiteral("smb://srv/x"))});

    EXPECT_EQ(answer("I.2.4").links, std::vector<std::string>{"https://tayninh.gov.vn/a"});
    ASSERT_EQ(dialogs.errors.size(), 1u);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::LinkNotWeb);
}

TEST_F(EvidenceTest, AScreenshotIsPastedAsAPngNamedAfterItsMoment)
{
    goTo("I.2.4");
    const auto bytes = testing::pictureOf("png", 40, 30);
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(QImage::fromData(bytes));
    QApplication::clipboard()->setMimeData(mime.release());

    pasteInto(field(QStringLiteral("I.2.4.document.0.number")));

    ASSERT_EQ(answer("I.2.4").attachments.size(), 1u);
    const auto local = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count());
    EXPECT_EQ(answer("I.2.4").attachments[0].name,
        "screenshot " + local.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")).toStdString() + ".png");
    EXPECT_TRUE(noCopies());
    dialogs.exportTarget = QString::fromStdString((folder / "out.png").string());
    click("save");
    EXPECT_EQ(QImage(*dialogs.exportTarget).size(), QSize(40, 30));
}

TEST_F(EvidenceTest, ACopiedFileIsPastedAsEvidenceFromWithinATextField)
{
    goTo("I.2.4");
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({urlOf(fileOf("a.pdf", kPdf))});
    mime->setText(QStringLiteral("/home/a.pdf"));
    QApplication::clipboard()->setMimeData(mime.release());
    auto *number = field(QStringLiteral("I.2.4.document.0.number"));

    pasteInto(number);

    EXPECT_EQ(answer("I.2.4").attachments.size(), 1u);
    EXPECT_EQ(number->text(), QString());
}

TEST_F(EvidenceTest, NoFieldOfADocumentThatWasAddedTakesAFileForText)
{
    goTo("I.2.4");
    find<QToolButton>(QStringLiteral("I.2.4.document.add"))->click();
    settle();

    EXPECT_FALSE(field(QStringLiteral("I.2.4.document.1.number"))->acceptDrops());
}

TEST_F(EvidenceTest, TextIsPastedIntoATextField)
{
    goTo("I.2.4");
    QApplication::clipboard()->setText(QStringLiteral("12/QĐ-STC"));

    pasteInto(field(QStringLiteral("I.2.4.document.0.number")));

    EXPECT_EQ(answer("I.2.4").documents.at(0).number, "12/QĐ-STC");
}

TEST_F(EvidenceTest, TheListIsUsedByKeys)
{
    attachOne("a.docx", "no archive");
    auto *list = find<QListWidget>(QStringLiteral("I.2.4.files"));

    QTest::keyClick(list, Qt::Key_Return); // No preview of it, so it would be opened.
    const auto refused = dialogs.errors;
    QTest::keyClick(list, Qt::Key_Delete);

    ASSERT_EQ(refused.size(), 1u);
    EXPECT_EQ(refused[0].code, ErrorCode::EvidenceContentDiffers);
    EXPECT_TRUE(answer("I.2.4").attachments.empty());
}

TEST_F(EvidenceTest, InAReadOnlyDossierFilesAreOpenedAndNotRemoved)
{
    attachOne("a.pdf", kPdf);
    page.setSession(nullptr);
    reopen(Access::ReadOnly);
    page.setSession(session.get());
    goTo("I.2.4");

    click("open");
    click("remove");
    drop({urlOf(fileOf("b.pdf", kPdf))});

    EXPECT_EQ(dialogs.opened.size(), 1);
    EXPECT_EQ(answer("I.2.4").attachments.size(), 1u);
}

} // namespace
} // namespace bangdiem
