// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossierfolder.h"
#include "officepki.h"
#include "unit/storage/testdossier.h"

#include <QCryptographicHash>

#include <cstdlib>

#include <gtest/gtest.h>

namespace bangdiem::cli {

using namespace bangdiem::testing;

/// A dossier that is ready to be sealed, whom the reviewer trusts in the folder "tin", and what `verify`
/// says.
class VerifyMatrix : public ::testing::TestWithParam<KeyKind>
{
protected:
    VerifyMatrix()
    {
        static const auto ready = [] {
            const DossierFolder made;
            EXPECT_EQ(made.fill(concededAnswers()).exitCode, 0);
            return made.dossierBytes();
        }();
        draft = ready;
        begin();
        pki.writeTrust(folder.path("tin").toStdString());
        setenv("BD_PASS", "mật khẩu", 1);
        setenv("BD_PIN", "1234", 1);
    }

    void begin() const { folder.write("hồ.bangdiem", draft); } ///< Not sealed again.
    std::filesystem::path path() const { return folder.path("hồ.bangdiem").toStdString(); }

    testing::Holder holder(const CertificateWish &wish = OfficePki::wish()) const
    {
        return pki.issued(wish, GetParam());
    }
    CraftedSigner signer(const CertificateWish &wish = OfficePki::wish()) const
    {
        return OfficePki::by(holder(wish));
    }
    void seal(const SignManifest &sign) const
    {
        begin();
        const auto done = reopened(path()).seal("Giám đốc", OfficePki::now(), sign);
        ASSERT_TRUE(done) << problemOf(done);
    }
    void sealBy(const std::vector<CraftedSigner> &by) const
    {
        seal([&](std::string_view manifest) { return craftSeal(manifest, by); });
    }

    /// What a script gets: "1 invalid: seal-broken".
    std::string told(const char *options = "--trust tin") const
    {
        const auto run = folder.run((std::string("verify hồ.bangdiem --json ") + options).c_str());
        const auto json = run.json();
        auto text = std::to_string(run.exitCode) + ' ' + json["verdict"].get<std::string>();
        for (const auto &reason : json["reasons"])
            text += (&reason == &json["reasons"][0] ? ": " : ", ") + reason["reason"].get<std::string>();
        return text;
    }
    std::string toldOf(const CraftedSigner &by) const
    {
        sealBy({by});
        return told();
    }
    std::string toldOf(const SignManifest &sign) const
    {
        seal(sign);
        return told();
    }
    /// The seal in force says `manifest` instead, signed well.
    std::string toldOfSeal(const std::string &manifest) const
    {
        const auto hex
            = [](const std::string &bytes) { return QByteArray::fromStdString(bytes).toHex().toStdString(); };
        const auto sha256
            = QCryptographicHash::hash(QByteArray::fromStdString(manifest), QCryptographicHash::Sha256);
        EXPECT_EQ(runSql(path(),
                      "UPDATE seal SET manifest = x'" + hex(manifest) + "', sha256 = '"
                          + sha256.toHex().toStdString() + "', signature = x'"
                          + hex(craftSeal(manifest, {signer()})) + "'"),
            "");
        return told();
    }
    Dossier stored() const { return reopened(path(), Access::ReadOnly).dossier(); }

    DossierFolder folder;
    OfficePki pki;
    QByteArray draft;
};

} // namespace bangdiem::cli
