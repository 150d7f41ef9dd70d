// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame_fixture.h"

#include "craftedseal.h"
#include "shippeddossiers.h"
#include "signing/pkcs12.h"
#include "signing/signpdf.h"
#include "storeddossiers.h"
#include "unit/storage/testdossier.h"
#include "widgets/verifydialog.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace bangdiem::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::CertificateWish;
using testing::Holder;
using testing::KeyKind;

/// Files that came in, whom this machine trusts, and the dialog that judges them.
class VerifyFileTest : public FrameTest
{
protected:
    VerifyFileTest()
    {
        CertificateWish authority;
        authority.name = "Gốc";
        authority.keyUsage = "critical,keyCertSign,cRLSign";
        authority.authority = true;
        authority.from = kNow - kYear;
        authority.until = kNow + kYear;
        root = testing::issue(authority, testing::keyOf(KeyKind::P256, 1), nullptr);
        QDir().mkpath(file(u"tin"_s));
        testing::writeBytes(file(u"tin/gốc.cer"_s).toStdString(), root.der());
        testing::writeBytes(
            file(u"tin/gốc.crl"_s).toStdString(), testing::revocationList(root, kNow - 1h, kNow + 24h));
        settings.setTrustFolder(file(u"tin"_s));
    }

    Holder signer() const
    {
        CertificateWish wish;
        wish.from = kNow - kYear;
        wish.until = kNow + kYear;
        return testing::issue(wish, testing::keyOf(KeyKind::P256, 2), &root);
    }
    /// A dossier that was sealed and signed an hour ago.
    QString sealed(const QString &name, const std::string &place = "Tây Ninh") const
    {
        auto dossier = fullDossier("tayninh-2693-2015-pl1");
        dossier.heading.place = place;
        auto made = storedDossier(file(name).toStdString(), dossier);
        const auto done = made.seal("Giám đốc", kNow - 1h, [this](std::string_view manifest) {
            return Result<std::string>(testing::craftSeal(manifest, {{signer(), EVP_sha256(), kNow - 1h}}));
        });
        EXPECT_TRUE(done);
        return file(name);
    }
    /// The sheet of the dossier that is open, signed.
    QString signedSheet()
    {
        dialogs.exportTarget = file(u"bảng.pdf"_s);
        EXPECT_TRUE(desk->exportAs(ExportFormat::Pdf));
        const auto key = openPkcs12(testing::keyFile(signer(), {}, "x"), Secret("x")).value();
        const auto path = dialogs.exportTarget->toStdString();
        testing::writeBytes(path, signPdf(testing::bytesOf(path), *key, {}, kNow - 1h).value());
        return *dialogs.exportTarget;
    }
    VerifyDialog *verify(const QString &path)
    {
        dialogs.fileToVerify = path;
        action(u"file.verify"_s)->trigger();
        settle();
        return window->findChild<VerifyDialog *>();
    }
    template <typename T> T *part(const QString &name) const
    {
        auto *found = window->findChild<VerifyDialog *>()->findChild<T *>(u"verify."_s + name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    std::string text(const QString &name) const { return part<QLabel>(name)->text().toStdString(); }
    std::string check(VerdictCheck which) const { return text(u"check.%1"_s.arg(static_cast<int>(which))); }
    void press(const QString &name)
    {
        auto *button = part<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }

    /// For the user guide; as the walk over all dialogs keeps them.
    void keepPicture(const QString &name) const
    {
        if (const auto kept = qEnvironmentVariable("BANGDIEM_PICTURES"); !kept.isEmpty()) {
            EXPECT_TRUE(window->findChild<VerifyDialog *>()->grab().save(u"%1/%2.png"_s.arg(kept, name)));
        }
    }

    static constexpr std::chrono::hours kYear{24 * 365};
    Holder root;
};

} // namespace bangdiem::tests
