// SPDX-License-Identifier: GPL-3.0-or-later
// A file that came in is judged at the window: dossiers, signed PDFs, and papers by their fingerprint.
#include "verifyfixture.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>

namespace bangdiem::tests {

TEST_F(VerifyFileTest, ASignedDossierIsValidAndEverythingThatWasAskedHolds)
{
    const auto path = sealed(u"nộp.bangdiem"_s);
    const auto before = testing::bytesOf(path.toStdString());
    composition->dress(Theme::Light);
    settle();

    ASSERT_TRUE(verify(path));

    EXPECT_EQ(text(u"verdict"_s), "Hợp lệ");
    EXPECT_EQ(text(u"file"_s), "nộp.bangdiem");
    EXPECT_EQ(check(VerdictCheck::Content), "Nội dung đúng như khi chốt: đạt");
    EXPECT_EQ(check(VerdictCheck::Revocation), "Chứng thư không bị thu hồi: đạt");
    EXPECT_EQ(check(VerdictCheck::Office), "Người ký thuộc cơ quan của hồ sơ: đạt");
    EXPECT_EQ(text(u"agency"_s), "Sở Tài chính");
    EXPECT_EQ(text(u"points"_s), "100 trên 100");
    EXPECT_EQ(part<QLabel>(u"claimedTime"_s)->text(),
        u"22/11/2015 23:00 (theo đồng hồ máy người ký, không ai xác nhận)"_s);
    EXPECT_TRUE(part<QLabel>(u"covered"_s)->text().contains(u"tệp minh chứng"_s));
    EXPECT_TRUE(
        part<QLabel>(u"trust"_s)->text().endsWith(u"1 chứng thư của nơi cấp, 1 danh sách thu hồi."_s));
    EXPECT_EQ(testing::bytesOf(path.toStdString()), before);
    keepPicture(u"verify (valid)"_s);
}

TEST_F(VerifyFileTest, NobodyIsTrustedUntilAFolderIsChosenRightThere)
{
    settings.setTrustFolder({});
    ASSERT_TRUE(verify(sealed(u"nộp.bangdiem"_s)));
    EXPECT_EQ(text(u"verdict"_s), "Không kết luận được");
    EXPECT_EQ(check(VerdictCheck::Times), "Chứng thư có hiệu lực khi ký và hiện nay: không xét");
    const auto before = check(VerdictCheck::Authority);
    dialogs.folder = file(u"tin"_s);

    press(u"chooseTrust"_s);

    EXPECT_NE(before.find("– Chứng thư của “Nguyễn Văn A” không do một nơi cấp trong danh sách tin cậy"),
        std::string::npos)
        << before;
    EXPECT_EQ(text(u"verdict"_s), "Hợp lệ");
    EXPECT_EQ(settings.trustFolder(), file(u"tin"_s));
}

TEST_F(VerifyFileTest, AFolderThatIsGoneOrHoldsRubbishIsTold)
{
    testing::writeBytes(file(u"tin/lạ.cer"_s).toStdString(), "rác");
    ASSERT_TRUE(verify(sealed(u"nộp.bangdiem"_s)));
    EXPECT_EQ(text(u"verdict"_s), "Hợp lệ");
    EXPECT_TRUE(part<QLabel>(u"trustFaults"_s)->text().contains(u"lạ.cer"_s));
    settings.setTrustFolder(file(u"mất"_s));

    press(u"again"_s);

    EXPECT_EQ(text(u"verdict"_s), "Không kết luận được");
    EXPECT_TRUE(part<QLabel>(u"trustFaults"_s)->text().contains(u"mất"_s));
}

TEST_F(VerifyFileTest, AnAlteredDossierIsInvalidWithTheReasonAtItsQuestion)
{
    const auto path = sealed(u"nộp.bangdiem"_s);
    ASSERT_EQ(testing::runSql(path.toStdString(), "UPDATE dossier SET staff = staff + 1"), "");

    ASSERT_TRUE(verify(path));

    EXPECT_EQ(text(u"verdict"_s), "Không hợp lệ");
    EXPECT_EQ(check(VerdictCheck::Content),
        "Nội dung đúng như khi chốt: không đạt\n– Nội dung đã bị sửa sau khi chốt: số cán bộ.");
    EXPECT_EQ(check(VerdictCheck::Signature), "Chữ ký số: đạt");
    EXPECT_TRUE(part<QLabel>(u"covered"_s)->text().contains(u"Không gì cả"_s));
}

TEST_F(VerifyFileTest, ACopyBelongsToTheDossierThatIsOpenAndAnotherOneDoesNot)
{
    const auto path = sealed(u"nộp.bangdiem"_s);
    ASSERT_TRUE(QFile::copy(path, file(u"bản sao.bangdiem"_s)));
    ASSERT_TRUE(desk->open(path));
    ASSERT_TRUE(verify(file(u"bản sao.bangdiem"_s)));
    EXPECT_EQ(
        text(u"belonging"_s), "Tệp thuộc hồ sơ đang mở (nộp.bangdiem): lần 1, đã chốt, đang có hiệu lực.");
    dialogs.fileToVerify = sealed(u"khác.bangdiem"_s, "Gò Dầu");

    press(u"other"_s);

    EXPECT_EQ(text(u"verdict"_s), "Hợp lệ");
    EXPECT_TRUE(part<QLabel>(u"belonging"_s)->text().startsWith(u"Tệp không thuộc hồ sơ đang mở"_s));
}

TEST_F(VerifyFileTest, APaperIsComparedByWhatIsTyped)
{
    ASSERT_TRUE(verify(sealed(u"nộp.bangdiem"_s)));
    const auto fingerprint = part<QLabel>(u"fingerprint"_s)->text();
    auto *field = part<QLineEdit>(u"paper"_s);
    EXPECT_FALSE(part<QLabel>(u"paperAnswer"_s)->isVisible());

    type(field, fingerprint.left(19));
    EXPECT_EQ(text(u"paperAnswer"_s), "Cần đủ tám nhóm: ít hơn thì dễ bị làm giả.");
    type(field, fingerprint.mid(19).toLower());
    EXPECT_EQ(text(u"paperAnswer"_s), "Bản giấy khớp: lần 1, đã chốt, đang có hiệu lực.");
    retype(field, u"7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6"_s);
    EXPECT_TRUE(part<QLabel>(u"paperAnswer"_s)->text().startsWith(u"Bản giấy không khớp"_s));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(window->findChild<VerifyDialog *>()->isVisible());
}

TEST_F(VerifyFileTest, ASignedSheetBelongsToTheDossierThatIsOpen)
{
    ASSERT_TRUE(desk->open(sealed(u"nộp.bangdiem"_s)));
    ASSERT_TRUE(verify(signedSheet()));

    EXPECT_EQ(text(u"verdict"_s), "Hợp lệ") << check(VerdictCheck::Signature);
    EXPECT_EQ(check(VerdictCheck::Office), "Người ký thuộc cơ quan của hồ sơ: đạt");
    EXPECT_EQ(
        text(u"belonging"_s), "Tệp thuộc hồ sơ đang mở (nộp.bangdiem): lần 1, đã chốt, đang có hiệu lực.");
}

TEST_F(VerifyFileTest, AnUnsignedSheetOnlySaysItselfWhereItBelongs)
{
    ASSERT_TRUE(desk->open(sealed(u"nộp.bangdiem"_s)));
    dialogs.exportTarget = file(u"bảng.pdf"_s);
    ASSERT_TRUE(desk->exportAs(ExportFormat::Pdf));

    ASSERT_TRUE(verify(file(u"bảng.pdf"_s)));

    EXPECT_EQ(text(u"verdict"_s), "Không kết luận được");
    EXPECT_TRUE(part<QLabel>(u"belonging"_s)->text().endsWith(u"chưa có gì chứng minh."_s));
    EXPECT_EQ(check(VerdictCheck::Content), "Toàn bộ tệp PDF, không thêm bớt gì: không xét");
}

TEST_F(VerifyFileTest, TheDossierThatIsOpenIsVerifiedWithItsLastEdit)
{
    storedDossier(file(u"nháp.bangdiem"_s).toStdString(), fullDossier("tayninh-2693-2015-pl1"));
    ASSERT_TRUE(desk->open(file(u"nháp.bangdiem"_s)));
    auto heading = desk->session()->dossier().heading;
    heading.place = "Gò Dầu";
    desk->session()->setHeading(heading);

    ASSERT_TRUE(verify(file(u"nháp.bangdiem"_s)));

    EXPECT_FALSE(desk->session()->hasUnsaved());
    EXPECT_EQ(text(u"verdict"_s), "Không hợp lệ");
    EXPECT_EQ(text(u"belonging"_s),
        "Tệp thuộc hồ sơ đang mở (nháp.bangdiem): lần 1, nội dung hiện tại, chưa chốt.");
}

TEST_F(VerifyFileTest, WhatIsNoDossierIsAnErrorAndNoVerdict)
{
    testing::writeBytes(file(u"thư.bangdiem"_s).toStdString(), "không phải hồ sơ");

    EXPECT_FALSE(verify(file(u"thư.bangdiem"_s)));

    ASSERT_EQ(dialogs.errors.size(), 1U);
    EXPECT_EQ(dialogs.errors[0].code, ErrorCode::NotADossier);
    dialogs.fileToVerify.reset();
    action(u"file.verify"_s)->trigger();
    EXPECT_EQ(dialogs.errors.size(), 1U) << "nothing was chosen";
}

TEST_F(VerifyFileTest, APdfDroppedOnTheStartPageIsVerified)
{
    testing::writeBytes(file(u"lạ.PDF"_s).toStdString(), "%PDF-1.4\nkhông phải");
    auto *page = window->pageWidget(u"start"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"lạ.PDF"_s))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);

    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<VerifyDialog *>() != nullptr; }));

    EXPECT_EQ(text(u"verdict"_s), "Không hợp lệ");
}

TEST_F(VerifyFileTest, TheKeyboardReachesAllThatWasFound)
{
    auto *dialog = verify(sealed(u"nộp.bangdiem"_s));
    ASSERT_TRUE(dialog);
    dialog->resize(dialog->width(), 360);
    settle();
    auto *room = dialog->findChild<QAbstractScrollArea *>(u"verify.room"_s);
    EXPECT_EQ(dialog->focusWidget(), room);

    for (int page = 0; page < 20; ++page)
        QTest::keyClick(room, Qt::Key_PageDown);

    EXPECT_GT(room->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(room->verticalScrollBar()->value(), room->verticalScrollBar()->maximum());
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(window->findChild<VerifyDialog *>());
}

} // namespace bangdiem::tests
