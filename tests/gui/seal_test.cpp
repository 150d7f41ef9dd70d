// SPDX-License-Identifier: GPL-3.0-or-later
// The page Chốt và ký: sealing for paper, the scan of it, the file that is sent, reopening.
#include "dossier/part.h"
#include "sealfixture.h"
#include "unit/storage/testdossier.h"
#include "widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;

class PaperSealTest : public SealPageTest
{
protected:
    void sealByHand()
    {
        retype(part<QLineEdit>(u"signer"_s), u"Giám đốc Nguyễn Văn A"_s);
        QTest::keyClick(part<QLineEdit>(u"signer"_s), Qt::Key_Return);
        settle();
    }
};

TEST_F(PaperSealTest, SaysWhatIsAboutToBeSealed)
{
    const auto &heading = desk->session()->dossier().heading;
    EXPECT_EQ(text(u"agency"_s), QString::fromStdString(heading.agency));
    EXPECT_EQ(text(u"points"_s), u"100 trên 100"_s);
    EXPECT_EQ(text(u"answers"_s), u"36 trên 36 tiêu chí"_s);
    EXPECT_EQ(text(u"fingerprint"_s), fingerprint());
    EXPECT_FALSE(part<QPushButton>(u"copy"_s)->isVisible()) << "a draft's fingerprint changes with each edit";
    EXPECT_TRUE(part<QPushButton>(u"seal"_s)->isEnabled());
}

TEST_F(PaperSealTest, LeadsToWhatBlocksAndSealsNothingMeanwhile)
{
    open(mixedDossier(kRubric));

    EXPECT_FALSE(part<QPushButton>(u"seal"_s)->isEnabled());
    EXPECT_TRUE(text(u"whyNot"_s).contains(u"lỗi"_s)) << text(u"whyNot"_s).toStdString();
    sealByHand();
    EXPECT_EQ(sealing().state, SealState::Draft);

    press(u"check"_s);
    EXPECT_EQ(window->currentPage(), u"check"_s);
}

TEST_F(PaperSealTest, FollowsAnEditThatBlocks)
{
    window->showPage(u"sheet"_s);
    desk->session()->setAnswer(0, {});
    window->showPage(u"seal"_s);

    EXPECT_FALSE(part<QPushButton>(u"seal"_s)->isEnabled());
    EXPECT_EQ(text(u"fingerprint"_s), fingerprint());
}

TEST_F(PaperSealTest, SealsForPaperAndGoesOnWithPrinting)
{
    const auto before = fingerprint();

    sealByHand();

    EXPECT_EQ(sealing().state, SealState::Sealed);
    EXPECT_EQ(sealing().seal()->signer, "Giám đốc Nguyễn Văn A");
    EXPECT_EQ(window->currentPage(), u"seal"_s);
    EXPECT_EQ(text(u"fingerprint"_s), before);
    EXPECT_EQ(text(u"by"_s), u"Giám đốc Nguyễn Văn A"_s);
    EXPECT_EQ(settings.signer(), u"Giám đốc Nguyễn Văn A"_s);
    EXPECT_FALSE(desk->printContent().sheet.isDraft());
    EXPECT_FALSE(action(u"edit.undo"_s)->isEnabled());
    press(u"copy"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), before);
    dialogs.printTo = file(u"in.pdf"_s);
    press(u"print"_s);
    EXPECT_GT(QFileInfo(dialogs.printTo).size(), 10'000);
}

TEST_F(PaperSealTest, KeepsTheScanOfTheSignedSheet)
{
    sealByHand();
    testing::writeBytes(file(u"bản ký.pdf"_s).toStdString(), "%PDF-1.4\n");
    EXPECT_FALSE(part<QListWidget>(u"scans"_s)->isVisible());
    dialogs.scans = {file(u"bản ký.pdf"_s)};

    press(u"attach"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QListWidget>(u"scans"_s)->count() == 1; }));

    EXPECT_TRUE(part<QListWidget>(u"scans"_s)->item(0)->text().startsWith(u"bản ký.pdf"_s));
    EXPECT_EQ(sealing().state, SealState::Sealed);
    press(u"scans.remove"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QListWidget>(u"scans"_s)->count() == 0; }));
    EXPECT_TRUE(dialogs.errors.empty());
}

TEST_F(PaperSealTest, SaysWhyAFileIsNoScan)
{
    sealByHand();
    testing::writeBytes(file(u"ký.docx"_s).toStdString(), "PK");
    dialogs.scans = {file(u"ký.docx"_s)};

    press(u"attach"_s);

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::ScanKindUnknown);
    EXPECT_TRUE(sealing().scans.empty());
}

TEST_F(PaperSealTest, WritesTheFileToSendAndSaysWhatToSend)
{
    sealByHand();
    dialogs.fileToSend = file(u"nộp.bangdiem"_s);

    press(u"submit"_s);

    EXPECT_EQ(dialogs.suggestedFileToSend, file(u"hồ sơ 1-nop-lan-1.bangdiem"_s));
    const auto sent = testing::reopened(dialogs.fileToSend->toStdString(), Access::ReadOnly);
    EXPECT_EQ(sent.seals(), sealing().seals);
    EXPECT_TRUE(text(u"sent"_s).contains(u"nộp.bangdiem"_s)) << text(u"sent"_s).toStdString();
    press(u"folder"_s);
    EXPECT_EQ(dialogs.opened.last(), QUrl::fromLocalFile(folder.path()));

    press(u"submit"_s);
    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::FileExists) << "what was sent is never replaced";
}

TEST_F(PaperSealTest, ReopensWithAReasonAndKeepsWhatWasSealed)
{
    sealByHand();
    const auto before = text(u"fingerprint"_s);
    press(u"reopen"_s);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    auto *reason = dialog->findChild<QPlainTextEdit *>(u"reopen.reason"_s);
    auto *reopen = dialog->findChild<QPushButton *>(u"reopen.reopen"_s);

    QTest::mouseClick(reopen, Qt::LeftButton);
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"reopen.fault"_s)->isVisible());
    EXPECT_EQ(sealing().state, SealState::Sealed);

    type(reason, u"Thiếu số liệu mục I.1"_s);
    QTest::mouseClick(reopen, Qt::LeftButton);
    settle();
    settle();

    EXPECT_EQ(sealing().state, SealState::Draft);
    EXPECT_EQ(desk->session()->dossier().revision, 2);
    EXPECT_FALSE(desk->session()->isReadOnly());
    EXPECT_TRUE(part<QPushButton>(u"seal"_s)->isVisible());
    const auto labels = window->pageWidget(u"seal"_s)->findChildren<QLabel *>();
    const auto shows = [&](const QString &wanted) {
        return std::ranges::any_of(labels,
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(wanted); });
    };
    EXPECT_TRUE(shows(before));
    EXPECT_TRUE(shows(u"Thiếu số liệu mục I.1"_s));
}

TEST_F(PaperSealTest, SaysThatAPartIsNotSealedByItself)
{
    {
        const auto whole = storedDossier(file(u"chung.bangdiem"_s).toStdString(), fullDossier(kRubric));
        const auto part = partOf(whole.dossier(), newDossierId(), {0, 1}, whole.edits()).value();
        const auto path = file(u"phần.bangdiem"_s).toStdString();
        ASSERT_TRUE(DossierFile::createWithEvidence(path, part, whole, kNow));
    }

    ASSERT_TRUE(desk->open(file(u"phần.bangdiem"_s)));
    window->showPage(u"seal"_s);

    EXPECT_FALSE(part<QPushButton>(u"seal"_s)->isVisible());
    EXPECT_TRUE(text(u"whyNot"_s).contains(u"người tổng hợp"_s)) << text(u"whyNot"_s).toStdString();
}

TEST_F(PaperSealTest, SendsNothingThatWasAlteredSinceItWasSealed)
{
    sealByHand();
    const auto path = desk->path();
    ASSERT_TRUE(desk->close());
    settle();
    ASSERT_EQ(testing::runSql(path.toStdString(), "UPDATE dossier SET staff = staff + 1"), "");
    ASSERT_TRUE(desk->open(path));
    window->showPage(u"seal"_s);

    EXPECT_FALSE(part<QPushButton>(u"submit"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"print"_s)->isEnabled());
    EXPECT_FALSE(part<QPushButton>(u"attach"_s)->isEnabled());
    EXPECT_TRUE(part<QPushButton>(u"reopen"_s)->isEnabled());
}

} // namespace bangdiem::tests
