// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing with a digital signature at the window: a key file, a token, and what goes wrong with them.
#include "sealfixture.h"
#include "signing/verifypdf.h"
#include "signing/verifyseal.h"
#include "softtoken.h"
#include "unit/storage/testdossier.h"
#include "widgets/keyfiledialog.h"
#include "widgets/tokendialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;
using testing::CertificateWish;
using testing::Holder;
using testing::KeyKind;

class KeySigningTest : public SealPageTest
{
protected:
    KeySigningTest()
    {
        CertificateWish authority;
        authority.name = "Gốc";
        authority.keyUsage = "critical,keyCertSign,cRLSign";
        authority.authority = true;
        authority.from = kNow - kYear;
        authority.until = kNow + kYear;
        root = testing::issue(authority, testing::keyOf(KeyKind::P256, 1), nullptr);
    }

    Holder signer(std::chrono::hours from = -kYear, std::chrono::hours until = kYear) const
    {
        CertificateWish wish;
        wish.from = kNow + from;
        wish.until = kNow + until;
        return testing::issue(wish, testing::keyOf(KeyKind::P256, 2), &root);
    }
    QString keyFileOf(const Holder &holder)
    {
        const auto path = file(u"khóa.p12"_s);
        testing::writeBytes(path.toStdString(), testing::keyFile(holder, {}, "mật khẩu"));
        return path;
    }
    template <typename Dialog> Dialog *ask(const QString &method)
    {
        part<QRadioButton>(method)->click();
        press(u"seal"_s);
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        EXPECT_TRUE(dialog);
        return dialog;
    }
    template <typename T> static T *field(QDialog *dialog, const QString &name)
    {
        auto *found = dialog->findChild<T *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    static bool isReady(QDialog *dialog)
    {
        return field<QPushButton>(dialog, u"signing.sign"_s)->isEnabled();
    }
    static QString fault(QDialog *dialog)
    {
        const auto *label = field<QLabel>(dialog, u"signing.fault"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void typeAndEnter(QDialog *dialog, const QString &name, const QString &text)
    {
        auto *line = field<QLineEdit>(dialog, name);
        retype(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
    void expectSignedBy(const QString &name)
    {
        ASSERT_EQ(sealing().state, SealState::Sealed);
        const auto &seal = *sealing().seal();
        TrustStore trust;
        ASSERT_TRUE(trust.add(root.der(), "root"));
        const auto verdict = verifySeal(seal.manifest, seal.signature, trust, kNow);
        ASSERT_EQ(verdict.signers.size(), 1U);
        EXPECT_EQ(QString::fromStdString(verdict.signers[0].certificate.name), name);
        for (const auto &reason : verdict.reasons) // There is no revocation list here.
            EXPECT_EQ(reason.reason, SealReason::RevocationUnknown) << nameOf(reason.reason);
        EXPECT_EQ(text(u"manner"_s), u"ký số"_s);
    }

    static constexpr std::chrono::hours kYear{24 * 365};
    Holder root;
};

TEST_F(KeySigningTest, SignsWithAKeyFileWhoseHolderIsShownFirst)
{
    dialogs.keyFile = keyFileOf(signer());
    auto *dialog = ask<KeyFileDialog>(u"byKeyFile"_s);
    QTest::mouseClick(field<QPushButton>(dialog, u"keyFile.choose"_s), Qt::LeftButton);

    typeAndEnter(dialog, u"keyFile.password"_s, u"mật khẩu"_s);

    EXPECT_EQ(sealing().state, SealState::Draft) << "nothing is signed before its holder was shown";
    EXPECT_EQ(field<QLabel>(dialog, u"certificate.name"_s)->text(), u"Nguyễn Văn A"_s);
    EXPECT_EQ(field<QLabel>(dialog, u"certificate.organisation"_s)->text(), u"Sở Tài chính"_s);
    ASSERT_TRUE(isReady(dialog));
    QTest::mouseClick(field<QPushButton>(dialog, u"signing.sign"_s), Qt::LeftButton);
    settle();
    expectSignedBy(u"Nguyễn Văn A"_s);
    EXPECT_EQ(sealing().seal()->signer, "Nguyễn Văn A");
    EXPECT_EQ(settings.keyFile(), *dialogs.keyFile);
}

TEST_F(KeySigningTest, SaysThatThePasswordIsWrongAndAsksAnew)
{
    settings.rememberKeyFile(keyFileOf(signer()));
    auto *dialog = ask<KeyFileDialog>(u"byKeyFile"_s);

    typeAndEnter(dialog, u"keyFile.password"_s, u"mat khau"_s);

    EXPECT_TRUE(fault(dialog).contains(u"mật khẩu"_s, Qt::CaseInsensitive)) << fault(dialog).toStdString();
    EXPECT_EQ(field<QLineEdit>(dialog, u"keyFile.password"_s)->text(), QString());
    EXPECT_FALSE(isReady(dialog));
    typeAndEnter(dialog, u"keyFile.password"_s, u"mật khẩu"_s);
    EXPECT_TRUE(fault(dialog).isEmpty());
    EXPECT_TRUE(isReady(dialog));
    dialog->reject();
    EXPECT_EQ(sealing().state, SealState::Draft);
}

TEST_F(KeySigningTest, ForgetsTheKeyWhenAnotherFileIsNamed)
{
    settings.rememberKeyFile(keyFileOf(signer()));
    auto *dialog = ask<KeyFileDialog>(u"byKeyFile"_s);
    typeAndEnter(dialog, u"keyFile.password"_s, u"mật khẩu"_s);
    ASSERT_TRUE(isReady(dialog));

    type(field<QLineEdit>(dialog, u"keyFile.path"_s), u"x"_s);

    EXPECT_FALSE(isReady(dialog));
    EXPECT_FALSE(field<QLabel>(dialog, u"certificate.name"_s)->isVisible());
    dialog->reject();
}

TEST_F(KeySigningTest, SignsWithNoCertificateThatNobodyWouldAccept)
{
    settings.rememberKeyFile(keyFileOf(signer(-2 * kYear, -kYear)));
    auto *dialog = ask<KeyFileDialog>(u"byKeyFile"_s);

    typeAndEnter(dialog, u"keyFile.password"_s, u"mật khẩu"_s);

    EXPECT_TRUE(field<QLabel>(dialog, u"certificate.faults"_s)->text().contains(u"hết hạn"_s));
    EXPECT_FALSE(isReady(dialog));
    dialog->reject();
}

TEST_F(KeySigningTest, SaysThatTheKeyFileIsNotThere)
{
    settings.rememberKeyFile(file(u"không có.p12"_s));
    auto *dialog = ask<KeyFileDialog>(u"byKeyFile"_s);

    typeAndEnter(dialog, u"keyFile.password"_s, u"x"_s);

    EXPECT_FALSE(fault(dialog).isEmpty());
    EXPECT_FALSE(isReady(dialog));
    dialog->reject();
}

TEST_F(KeySigningTest, SignsTheSealedSheetWithinItsPdf)
{
    settings.rememberKeyFile(keyFileOf(signer()));
    QTest::keyClick(part<QLineEdit>(u"signer"_s), Qt::Key_Return);
    settle();
    ASSERT_EQ(sealing().state, SealState::Sealed);
    dialogs.exportTarget = file(u"đã ký.pdf"_s);
    press(u"pdfByKeyFile"_s);
    auto *dialog = qobject_cast<KeyFileDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    typeAndEnter(dialog, u"keyFile.password"_s, u"mật khẩu"_s);
    EXPECT_FALSE(QFile::exists(*dialogs.exportTarget));

    QTest::mouseClick(field<QPushButton>(dialog, u"signing.sign"_s), Qt::LeftButton);
    settle();

    TrustStore trust;
    ASSERT_TRUE(trust.add(root.der(), "root"));
    const auto verdict = verifyPdf(testing::bytesOf(dialogs.exportTarget->toStdString()), trust, kNow);
    ASSERT_EQ(verdict.signatures.size(), 1U);
    EXPECT_EQ(verdict.sealedAs, sealing().seal()->sha256);
    for (const auto &reason : verdict.reasons) // There is no revocation list here.
        EXPECT_EQ(reason.reason, SealReason::RevocationUnknown) << nameOf(reason.reason);
}

TEST_F(KeySigningTest, SignsWithATokenAfterAWrongPinThatWasTriedOnce)
{
    const testing::SoftTokens tokens;
    tokens.add("VGCA");
    tokens.put("VGCA", signer(), "01");
    tokens.putCertificate("VGCA", root, "02");
    dialogs.tokenDriver = QString::fromStdString(testing::SoftTokens::driver());
    auto *dialog = ask<TokenDialog>(u"byToken"_s);
    QTest::mouseClick(field<QPushButton>(dialog, u"token.choose"_s), Qt::LeftButton);
    QTest::mouseClick(field<QPushButton>(dialog, u"token.read"_s), Qt::LeftButton);
    settle();
    ASSERT_EQ(field<QListWidget>(dialog, u"token.certificates"_s)->count(), 1)
        << "nobody signs as an authority";
    EXPECT_EQ(field<QLabel>(dialog, u"certificate.name"_s)->text(), u"Nguyễn Văn A"_s);
    EXPECT_FALSE(isReady(dialog)) << "before the PIN is typed";

    typeAndEnter(dialog, u"token.pin"_s, u"0000"_s);

    EXPECT_EQ(sealing().state, SealState::Draft);
    EXPECT_TRUE(fault(dialog).contains(u"PIN"_s)) << fault(dialog).toStdString();
    EXPECT_EQ(field<QLineEdit>(dialog, u"token.pin"_s)->text(), QString());
    EXPECT_FALSE(desk->session()->isReadOnly());
    typeAndEnter(dialog, u"token.pin"_s, u"1234"_s);
    expectSignedBy(u"Nguyễn Văn A"_s);
    EXPECT_EQ(settings.tokenDriver(), *dialogs.tokenDriver);
    EXPECT_FALSE(storage.allKeys().join(u' ').contains(u"pin"_s, Qt::CaseInsensitive));
}

TEST_F(KeySigningTest, ChoosesNoneOfSeveralCertificatesByItself)
{
    const testing::SoftTokens tokens;
    tokens.add("VGCA");
    tokens.put("VGCA", signer(), "01");
    CertificateWish wish;
    wish.name = "Trần Thị B";
    wish.serial = 1001;
    wish.from = kNow - kYear;
    wish.until = kNow + kYear;
    tokens.put("VGCA", testing::issue(wish, testing::keyOf(KeyKind::P256, 3), &root), "02");
    settings.rememberTokenDriver(QString::fromStdString(testing::SoftTokens::driver()));
    auto *dialog = ask<TokenDialog>(u"byToken"_s);
    QTest::mouseClick(field<QPushButton>(dialog, u"token.read"_s), Qt::LeftButton);
    settle();
    auto *list = field<QListWidget>(dialog, u"token.certificates"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_FALSE(dialog->chosen());
    EXPECT_FALSE(field<QLineEdit>(dialog, u"token.pin"_s)->isVisible());

    const auto items = list->findItems(u"Trần Thị B"_s, Qt::MatchStartsWith);
    ASSERT_EQ(items.size(), 1);
    list->setCurrentItem(items[0]);
    typeAndEnter(dialog, u"token.pin"_s, u"1234"_s);

    expectSignedBy(u"Trần Thị B"_s);
}

TEST_F(KeySigningTest, SaysWhatIsWrongWithTheDriverOrThatNoTokenIsThere)
{
    const testing::SoftTokens tokens;
    auto *dialog = ask<TokenDialog>(u"byToken"_s);
    typeAndEnter(dialog, u"token.driver"_s, file(u"không có.so"_s));
    EXPECT_TRUE(fault(dialog).contains(u"trình điều khiển"_s)) << fault(dialog).toStdString();

    typeAndEnter(dialog, u"token.driver"_s, QString::fromStdString(testing::SoftTokens::driver()));

    EXPECT_FALSE(fault(dialog).isEmpty());
    EXPECT_FALSE(isReady(dialog));
    dialog->reject();
}

TEST_F(KeySigningTest, ShowsWhatTheTokenSaysOfItsPin)
{
    auto *dialog = ask<TokenDialog>(u"byToken"_s);
    const auto show = [&](PinState pin, bool pinPad) {
        Token token;
        token.pin = pin;
        token.hasPinPad = pinPad;
        dialog->showOffers({{token, {}, {}}});
    };
    auto *pin = field<QLineEdit>(dialog, u"token.pin"_s);
    auto *state = field<QLabel>(dialog, u"token.pinState"_s);

    show(PinState::Plenty, false);
    EXPECT_TRUE(pin->isVisible());
    EXPECT_FALSE(state->isVisible());
    show(PinState::LastTry, false);
    EXPECT_TRUE(state->text().contains(u"một lần"_s)) << state->text().toStdString();
    show(PinState::Locked, false);
    EXPECT_FALSE(pin->isVisible());
    EXPECT_TRUE(state->text().contains(u"khóa"_s)) << state->text().toStdString();
    EXPECT_FALSE(isReady(dialog));
    show(PinState::Plenty, true);
    EXPECT_FALSE(pin->isVisible()) << "it is typed at the reader";
    EXPECT_TRUE(isReady(dialog));
    dialog->reject();
}

} // namespace bangdiem::tests
