// SPDX-License-Identifier: GPL-3.0-or-later
// The command sign-pdf on a sheet that the command report printed.
#include "dossierfolder.h"
#include "signing/verifypdf.h"
#include "unit/signing/signingfixture.h"

#include <QFile>

#include <cstdlib>

#include <gmock/gmock.h>

namespace bangdiem::cli {
namespace {

using namespace bangdiem::testing;
using namespace std::chrono_literals;
using ::testing::HasSubstr;

class SignPdfCommand : public ::testing::Test
{
protected:
    SignPdfCommand()
    {
        EXPECT_EQ(folder.fill(concededAnswers()).exitCode, 0);
        folder.write("k.p12", QByteArray::fromStdString(keyFile(holder(), {}, "mật khẩu")));
        setenv("BD_PASS", "mật khẩu", 1);
    }

    /// Issued by itself, valid on the day of the test.
    static testing::Holder holder()
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        CertificateWish wish;
        wish.from = now - 24h;
        wish.until = now + 24h;
        return issue(wish, keyOf(KeyKind::P256), nullptr);
    }

    void seal() const { EXPECT_EQ(folder.run("seal hồ.bangdiem").exitCode, 0); }
    void print() const { EXPECT_EQ(folder.run("report hồ.bangdiem a.pdf").exitCode, 0); }
    cli::Run sign(const char *files, const char *key = "--p12 k.p12 --pass-env BD_PASS") const
    {
        return folder.run((std::string("sign-pdf ") + files + ' ' + key).c_str());
    }
    PdfVerdict verdictOn(const char *name) const
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        return verifyPdf(bytesOf(folder.path(name)).toStdString(), TrustStore(), now);
    }
    std::string refusal(const char *files, const char *key = "--p12 k.p12 --pass-env BD_PASS") const
    {
        const auto run = sign((std::string(files) + " --json").c_str(), key);
        EXPECT_NE(run.exitCode, 0);
        const auto error = run.json()["error"];
        return error["code"].get<std::string>() + " at " + error["where"].get<std::string>();
    }

    DossierFolder folder;
};

TEST_F(SignPdfCommand, NeverReplacesAFile)
{
    seal();
    print();
    const auto key = bytesOf(folder.path("k.p12"));

    EXPECT_EQ(refusal("a.pdf k.p12"), "file-exists at k.p12");
    EXPECT_EQ(refusal("a.pdf hồ.bangdiem"), "file-exists at hồ.bangdiem");
    EXPECT_EQ(refusal("a.pdf thiếu/b.pdf"), "file-missing at thiếu");

    EXPECT_EQ(bytesOf(folder.path("k.p12")), key);
    EXPECT_EQ(folder.run("show hồ.bangdiem").exitCode, 0);
}

TEST_F(SignPdfCommand, SignsASheetThatStaysTiedToItsDossier)
{
    seal();
    print();

    const auto json = sign("a.pdf b.pdf --json").json();

    const auto verdict = verdictOn("b.pdf");
    ASSERT_EQ(verdict.signatures.size(), 1U);
    ASSERT_EQ(verdict.reasons.size(), 1U);
    EXPECT_EQ(verdict.reasons[0].reason, SealReason::AuthorityUnknown);
    EXPECT_EQ(verdict.sealedAs, folder.json("show hồ.bangdiem").at("fingerprint").get<std::string>());
    EXPECT_EQ(json.at("fingerprint"), verdict.sealedAs);
    EXPECT_EQ(json.at("signatures"), 1);
    EXPECT_EQ(json.at("size"), verdict.size);
    EXPECT_EQ(json.at("certificate").at("name"), "Nguyễn Văn A");
}

TEST_F(SignPdfCommand, LetsASecondPersonSign)
{
    seal();
    print();
    EXPECT_EQ(sign("a.pdf b.pdf").exitCode, 0);
    setenv("BD_PASS", "mật khẩu", 1);

    EXPECT_EQ(sign("b.pdf c.pdf --json").json().at("signatures"), 2);

    setenv("BD_PASS", "mật khẩu", 1);
    EXPECT_EQ(refusal("c.pdf d.pdf"), "pdf-unfit at c.pdf");
}

TEST_F(SignPdfCommand, SaysThatADraftBearsNoFingerprint)
{
    print();

    const auto run = sign("a.pdf b.pdf");

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.out.toStdString(), HasSubstr("không mang mã đối chiếu"));
}

TEST_F(SignPdfCommand, WritesNothingWhereItRefuses)
{
    print();
    folder.write("x.pdf", "text");

    EXPECT_EQ(refusal("a.pdf b.pdf", ""), "bad-argument at --p12");
    EXPECT_EQ(refusal("x.pdf b.pdf"), "pdf-unreadable at x.pdf");
    setenv("BD_PASS", "wrong", 1);
    EXPECT_EQ(refusal("a.pdf b.pdf"), "key-file-password at k.p12");
    EXPECT_EQ(refusal("a.pdf a.pdf"), "bad-argument at a.pdf");
    EXPECT_EQ(refusal("none.pdf b.pdf"), "file-missing at none.pdf");
    EXPECT_FALSE(QFile::exists(folder.path("b.pdf")));
}

} // namespace
} // namespace bangdiem::cli
