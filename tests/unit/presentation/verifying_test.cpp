// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/verifying.h"

#include "unit/verification/signeddossier.h"

#include <fstream>

#include <gtest/gtest.h>

namespace bangdiem {

using namespace bangdiem::testing;
using namespace std::chrono_literals;

namespace {

QString toText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

class Verifying : public ::testing::Test
{
protected:
    Verifying() { std::filesystem::create_directory(dossier / "tin"); }

    void trustRoot() const
    {
        const auto &pki = dossier.pki;
        writeBytes(dossier / "tin/root.cer", pki.root.der());
        writeBytes(dossier / "tin/root.crl", revocationList(pki.root, pki.now - 1h, pki.now + 24h));
        writeBytes(dossier / "tin/below.crl", revocationList(pki.below, pki.now - 1h, pki.now + 24h));
    }
    VerifyRequest request() const
    {
        return {
            toText(dossier.path()), toText(dossier / "tin"), dossier / "copies", SigningFixture::now, {}, {}};
    }
    DossierTraces traces() const { return tracesOf(reopened(dossier.path(), Access::ReadOnly)); }

    SignedDossier dossier;
};

} // namespace

TEST_F(Verifying, ADossierIsJudgedByTheFolderThatWasChosen)
{
    dossier.sealWell();
    trustRoot();
    const auto before = bytesOf(dossier.path());

    const auto verified = verifyFile(request()).value();

    EXPECT_EQ(verified.validity(), Validity::Valid);
    EXPECT_EQ(verified.trust.authorities, 1U);
    EXPECT_EQ(verified.trust.revocationLists, 2U);
    EXPECT_FALSE(verified.belonging);
    ASSERT_EQ(verified.signers().size(), 1U);
    EXPECT_EQ(verified.signers()[0].certificate.name, "Nguyễn Văn A");
    const auto &received = std::get<VerifiedDossier>(verified.what);
    EXPECT_EQ(received.sheet, "Phụ lục I");
    EXPECT_EQ(received.traces.office.agency, "Sở Tài chính");
    EXPECT_EQ(bytesOf(dossier.path()), before);
}

TEST_F(Verifying, NobodyIsTrustedWithoutAFolderAndAnAbsentFolderIsTold)
{
    dossier.sealWell();
    auto wanted = request();
    wanted.trustFolder.clear();
    auto verified = verifyFile(wanted).value();
    EXPECT_EQ(verified.validity(), Validity::CannotTell);
    EXPECT_TRUE(verified.trust.faults.empty());

    wanted.trustFolder = toText(dossier / "mất");
    verified = verifyFile(wanted).value();
    EXPECT_EQ(verified.validity(), Validity::CannotTell);
    ASSERT_EQ(verified.trust.faults.size(), 1U);
    EXPECT_EQ(verified.trust.faults[0].code, ErrorCode::FileMissing);
}

TEST_F(Verifying, AFileOfTheFolderThatCannotBeUsedIsTold)
{
    dossier.sealWell();
    trustRoot();
    writeBytes(dossier / "tin/lạ.cer", "rác");

    const auto verified = verifyFile(request()).value();

    EXPECT_EQ(verified.validity(), Validity::Valid);
    ASSERT_EQ(verified.trust.faults.size(), 1U);
    EXPECT_EQ(verified.trust.faults[0].code, ErrorCode::AuthorityUnreadable);
}

TEST_F(Verifying, ACopyBelongsToTheDossierThatIsOpenAndAnotherDoesNot)
{
    dossier.sealWell();
    auto wanted = request();
    wanted.dossier = traces();
    EXPECT_EQ(verifyFile(wanted)->belonging, (Belonging{1, true, true}));
    EXPECT_FALSE(verifyFile(wanted)->isBelongingClaimed());

    dossier.unseal();
    wanted.dossier->traces.erase(wanted.dossier->traces.begin(), wanted.dossier->traces.end());
    EXPECT_EQ(verifyFile(wanted)->belonging, Belonging());
}

TEST_F(Verifying, APdfIsKnownByItsBytesWhateverItIsCalled)
{
    auto wanted = request();
    writeBytes(dossier / "a.bangdiem.txt", "%PDF-1.4\nkhông phải PDF");
    wanted.path = toText(dossier / "a.bangdiem.txt");
    wanted.dossier = traces();

    const auto verified = verifyFile(wanted).value();

    EXPECT_TRUE(verified.isSheet());
    EXPECT_EQ(verified.validity(), Validity::Invalid);
    EXPECT_TRUE(verified.isBelongingClaimed());
}

TEST_F(Verifying, WhatIsNoDossierIsAnErrorAtTheFile)
{
    auto wanted = request();
    writeBytes(dossier / "rác.bangdiem", "không phải hồ sơ");
    for (const auto &[name, code] : std::vector<std::pair<std::string, ErrorCode>>{
             {"rác.bangdiem", ErrorCode::NotADossier}, {"thiếu.bangdiem", ErrorCode::FileMissing}}) {
        wanted.path = toText(dossier / name);
        const auto verified = verifyFile(wanted);
        ASSERT_FALSE(verified);
        EXPECT_EQ(verified.error().code, code);
        EXPECT_EQ(verified.error().where, (dossier / name).string());
    }
}

TEST_F(Verifying, TellsHowFarItIsAndStopsWhenItIsTold)
{
    dossier.sealWell();
    qint64 last = -1;
    qint64 whole = 0;
    ASSERT_TRUE(verifyFile(request(), [&](qint64 done, qint64 all) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, all);
        last = done;
        whole = all;
        return true;
    }));
    EXPECT_GT(whole, 0);
    EXPECT_EQ(last, whole);

    const auto stopped = verifyFile(request(), [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    const auto stoppedLater = verifyFile(request(), [](qint64 done, qint64 all) { return 2 * done <= all; });
    ASSERT_FALSE(stoppedLater);
    EXPECT_EQ(stoppedLater.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(dossier / "copies"), {}), 0);
}

} // namespace bangdiem
