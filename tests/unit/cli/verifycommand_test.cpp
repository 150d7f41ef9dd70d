// SPDX-License-Identifier: GPL-3.0-or-later
// The command verify, on dossiers and printed sheets that the other commands made.
#include "dossier/manifest.h"
#include "dossierfolder.h"
#include "officepki.h"
#include "signing/pkcs12.h"
#include "signing/signpdf.h"
#include "unit/storage/testdossier.h"
#include "zoneofthemachine.h"

#include <QDateTime>
#include <QFile>

#include <cstdlib>

#include <gmock/gmock.h>

namespace bangdiem::cli {
namespace {

using namespace bangdiem::testing;
using ::testing::ContainsRegex;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// A dossier, whom the reviewer trusts in the folder "tin", and a key file of the agency's head.
class VerifyCommand : public ::testing::Test
{
protected:
    VerifyCommand()
    {
        EXPECT_EQ(folder.fill(concededAnswers()).exitCode, 0);
        pki.writeTrust(folder.path("tin").toStdString());
        folder.write("k.p12", QByteArray::fromStdString(pki.keyFile("x")));
        setenv("BD_PASS", "x", 1);
    }

    void sealOnPaper() const { EXPECT_EQ(folder.run("seal hồ.bangdiem").exitCode, 0); }
    void sealDigitally() const
    {
        EXPECT_EQ(folder.run("seal hồ.bangdiem --p12 k.p12 --pass-env BD_PASS").exitCode, 0);
    }
    void reopen() const { EXPECT_EQ(folder.run("unseal hồ.bangdiem --reason sót").exitCode, 0); }
    /// exit code, verdict and reasons of `line`: "1 invalid: dossier-not-sealed".
    std::string told(const char *line) const
    {
        const auto run = folder.run((std::string(line) + " --json").c_str());
        const auto json = run.json();
        if (!json.contains("verdict"))
            return std::to_string(run.exitCode) + " error: " + json["error"]["code"].get<std::string>();
        auto text = std::to_string(run.exitCode) + ' ' + json["verdict"].get<std::string>();
        for (const auto &reason : json["reasons"])
            text += (&reason == &json["reasons"][0] ? ": " : ", ") + reason["reason"].get<std::string>();
        return text;
    }
    Json against(const char *line) const
    {
        return folder.run((std::string(line) + " --against hồ.bangdiem --json").c_str()).json()["against"];
    }
    void report() const { EXPECT_EQ(folder.run("report hồ.bangdiem a.pdf").exitCode, 0); }
    void signReport() const
    {
        const auto key = openPkcs12(pki.keyFile("x"), Secret("x")).value();
        const auto pdf = cli::bytesOf(folder.path("a.pdf")).toStdString();
        const auto done = signPdf(pdf, *key, {}, OfficePki::now());
        ASSERT_TRUE(done) << describe(done.error(), Language::English);
        folder.write("a.pdf", QByteArray::fromStdString(*done));
    }

    DossierFolder folder;
    OfficePki pki;
};

TEST_F(VerifyCommand, ADigitalSealThatHoldsIsValidAndExitsWithZero)
{
    sealDigitally();

    EXPECT_EQ(told("verify hồ.bangdiem --trust tin"), "0 valid");
    EXPECT_EQ(told("verify hồ.bangdiem"), "1 indeterminate: authority-unknown");
}

TEST_F(VerifyCommand, WithoutADigitalSealTheAnswerIsNotYes)
{
    EXPECT_EQ(told("verify hồ.bangdiem --trust tin"), "1 invalid: dossier-not-sealed");
    sealOnPaper();
    EXPECT_EQ(told("verify hồ.bangdiem --trust tin"), "1 indeterminate: paper-seal");
}

TEST_F(VerifyCommand, AnAlteredDossierIsInvalidAndKeepsItsBytes)
{
    sealDigitally();
    ASSERT_EQ(runSql(folder.path("hồ.bangdiem").toStdString(), "UPDATE dossier SET staff = staff + 1"), "");
    const auto before = folder.dossierBytes();

    EXPECT_EQ(told("verify hồ.bangdiem --trust tin"), "1 invalid: seal-broken");

    EXPECT_EQ(folder.dossierBytes(), before);
    EXPECT_THAT(folder.run("verify hồ.bangdiem").out.toStdString(),
        HasSubstr("KHÔNG HỢP LỆ\n  - Nội dung đã bị sửa sau khi chốt: số cán bộ [seal-broken]\n"));
}

TEST_F(VerifyCommand, JsonHasTheShapeOfTheContract)
{
    sealDigitally();

    const auto json = folder.json("verify hồ.bangdiem --trust tin");

    EXPECT_THAT(keysOf(json),
        ElementsAre("verdict", "reasons", "covers", "not_covered", "fingerprint", "signer", "signers",
            "state", "revision", "office", "sealed_at", "id", "agency", "year", "rubric", "total", "max",
            "trust"));
    EXPECT_EQ(json["fingerprint"], folder.json("show hồ.bangdiem")["fingerprint"]);
    EXPECT_EQ(json["signer"]["name"], "Nguyễn Văn A");
    EXPECT_EQ(json["signer"]["organisation"], "Sở Tài chính");
    EXPECT_TRUE(json["signer"]["claimed_time"].is_string());
    EXPECT_EQ(json["signers"].size(), 1U);
    EXPECT_EQ(json["covers"][0]["part"], "heading");
    EXPECT_EQ(json["rubric"]["standing"], "official");
    EXPECT_EQ(json["total"], folder.json("score hồ.bangdiem")["total"]);
    EXPECT_EQ(json["trust"]["authorities"], 1);
    EXPECT_EQ(json["trust"]["revocation_lists"], 1);
}

TEST_F(VerifyCommand, PeopleAreToldTimesByTheirOwnClockAndProgramsUtc)
{
    sealDigitally();
    const ZoneOfTheMachine vietnam("ICT-7");
    const auto claimed = folder.json("verify hồ.bangdiem --trust tin")["signer"]["claimed_time"];
    const auto text = folder.run("verify hồ.bangdiem --trust tin").out.toStdString();
    const auto shown = folder.run("show hồ.bangdiem").out.toStdString();

    const auto utc = QDateTime::fromString(QString::fromStdString(claimed), Qt::ISODate);
    EXPECT_EQ(utc.timeSpec(), Qt::UTC) << claimed;
    const auto local = utc.addSecs(7 * 3600).toString(QStringLiteral("dd/MM/yyyy HH:mm")).toStdString();
    EXPECT_THAT(text, ContainsRegex("Giờ ký \\(tự khai\\): +" + local + " \\+07:00\n"));
    EXPECT_THAT(text, Not(HasSubstr("Z\n")));
    EXPECT_THAT(shown, HasSubstr("+07:00, "));
}

TEST_F(VerifyCommand, WhatCannotBeReadIsAnError)
{
    folder.write("rác.bangdiem", "không phải hồ sơ");

    EXPECT_EQ(told("verify rác.bangdiem"), "2 error: not-a-dossier");
    EXPECT_EQ(told("verify thiếu.bangdiem"), "2 error: file-missing");
    EXPECT_EQ(told("verify hồ.bangdiem --trust thiếu"), "2 error: file-missing");
    EXPECT_EQ(told("verify hồ.bangdiem --against thiếu.bangdiem"), "2 error: file-missing");
}

TEST_F(VerifyCommand, TakesARevocationListFromElsewhereButNoAuthority)
{
    sealDigitally();
    QFile::rename(folder.path("tin/gốc.crl"), folder.path("mới.crl"));
    ASSERT_TRUE(QFile::copy(folder.path("tin/gốc.cer"), folder.path("lạ.crl")));

    EXPECT_EQ(told("verify hồ.bangdiem --trust tin"), "1 indeterminate: revocation-unknown");
    EXPECT_EQ(told("verify hồ.bangdiem --trust tin --crl mới.crl"), "0 valid");
    EXPECT_EQ(told("verify hồ.bangdiem --crl mới.crl"), "1 indeterminate: authority-unknown");
    EXPECT_EQ(told("verify hồ.bangdiem --crl lạ.crl"), "2 error: bad-argument");
    EXPECT_EQ(told("verify hồ.bangdiem --crl thiếu.crl"), "2 error: file-missing");
}

TEST_F(VerifyCommand, ACertificateThatCannotBeUsedIsNamed)
{
    sealDigitally();
    folder.write("tin/lạ.cer", "rác");

    const auto json = folder.json("verify hồ.bangdiem --trust tin");

    EXPECT_EQ(json["trust"]["faults"][0]["code"], "authority-unreadable");
    EXPECT_THAT(json["trust"]["faults"][0]["where"].get<std::string>(), HasSubstr("lạ.cer"));
}

TEST_F(VerifyCommand, TellsToWhichRevisionACopyOrAPaperBelongs)
{
    sealDigitally();
    const auto first = folder.json("show hồ.bangdiem")["fingerprint"].get<std::string>();
    ASSERT_TRUE(QFile::copy(folder.path("hồ.bangdiem"), folder.path("bản sao.bangdiem")));
    QFile::rename(folder.path("bản sao.bangdiem"), folder.path("sao.bangdiem"));
    const auto paper = "verify " + fingerprintText(first);
    const auto of = [](int revision, bool current, bool sealed, bool claimed) {
        return Json{{"belongs", true}, {"revision", revision}, {"current", current}, {"sealed", sealed},
            {"altered", false}, {"claimed", claimed}};
    };

    EXPECT_EQ(against("verify sao.bangdiem"), of(1, true, true, false));
    EXPECT_EQ(against(paper.c_str()), of(1, true, true, true));
    reopen();
    EXPECT_EQ(against("verify sao.bangdiem"), of(1, false, true, false));
    EXPECT_EQ(against(paper.c_str()), of(1, false, true, true));
    EXPECT_EQ(folder.run((paper + " --against hồ.bangdiem").c_str()).exitCode, 0);
    const auto text = folder.run((paper + " --against hồ.bangdiem").c_str()).out.toStdString();
    EXPECT_THAT(text, HasSubstr("Thuộc hồ.bangdiem, lần 1, đã chốt trước đây rồi mở lại"));
}

TEST_F(VerifyCommand, WhatBelongsToAnotherDossierIsToldAndExitsWithOne)
{
    sealDigitally();
    const DossierFolder other;
    ASSERT_TRUE(QFile::copy(other.path("hồ.bangdiem"), folder.path("khác.bangdiem")));

    const auto copy = folder.run("verify hồ.bangdiem --trust tin --against khác.bangdiem --json");
    EXPECT_EQ(copy.exitCode, 1);
    EXPECT_EQ(copy.json()["verdict"], "valid");
    EXPECT_EQ(copy.json()["against"]["belongs"], false);
    const auto paper = folder.run("verify 7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6 --against hồ.bangdiem");
    EXPECT_EQ(paper.exitCode, 1);
    EXPECT_THAT(paper.out.toStdString(), HasSubstr("KHÔNG thuộc hồ.bangdiem"));
    EXPECT_EQ(told("verify 7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6"), "2 error: bad-argument");
    EXPECT_EQ(told("verify 7F3A-19C2-B04E-55D1 --against hồ.bangdiem"), "2 error: file-missing");
}

TEST_F(VerifyCommand, ASignedSheetIsValidAndBelongsToItsDossier)
{
    sealOnPaper();
    report();
    EXPECT_EQ(told("verify a.pdf --trust tin"), "1 indeterminate: pdf-unsigned");
    signReport();

    const auto run = folder.run("verify a.pdf --trust tin --against hồ.bangdiem --json");

    EXPECT_EQ(run.exitCode, 0) << run.out.toStdString();
    const auto json = run.json();
    EXPECT_EQ(json["verdict"], "valid");
    EXPECT_EQ(json["fingerprint"], folder.json("show hồ.bangdiem")["fingerprint"]);
    EXPECT_EQ(json["signer"]["name"], "Nguyễn Văn A");
    EXPECT_EQ(json["covers"][0]["part"], "pdf");
    EXPECT_EQ(json["covers"][0]["bytes"], cli::bytesOf(folder.path("a.pdf")).size());
    EXPECT_EQ(json["against"],
        (Json{{"belongs", true}, {"revision", 1}, {"current", true}, {"sealed", true}, {"altered", false},
            {"claimed", false}}));
}

TEST_F(VerifyCommand, ASheetThatNobodySignedOnlyClaimsWhatItShows)
{
    sealOnPaper();
    report();

    EXPECT_EQ(against("verify a.pdf")["claimed"], true);
    EXPECT_EQ(against("verify a.pdf")["revision"], 1);
    const auto text = folder.run("verify a.pdf --against hồ.bangdiem").out.toStdString();
    EXPECT_THAT(text, HasSubstr("theo mã mà nó tự ghi"));
}

TEST_F(VerifyCommand, ASheetSignedElsewhereCannotBeTold)
{
    sealOnPaper();
    report();
    signReport();
    ASSERT_EQ(runSql(folder.path("hồ.bangdiem").toStdString(), "UPDATE dossier SET agency = 'Sở Y tế'"), "");

    const auto run = folder.run("verify a.pdf --trust tin --against hồ.bangdiem --json");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.json()["verdict"], "indeterminate");
    EXPECT_EQ(run.json()["reasons"][0]["reason"], "signer-elsewhere");
}

TEST_F(VerifyCommand, NothingBelongsToADossierThatWasAlteredAfterItWasSealed)
{
    sealOnPaper();
    report();
    signReport();
    const auto paper
        = "verify " + fingerprintText(folder.json("show hồ.bangdiem")["fingerprint"].get<std::string>());
    ASSERT_EQ(runSql(folder.path("hồ.bangdiem").toStdString(),
                  "UPDATE answer SET note = 'khác' WHERE criterion = 'I.1.1'"),
        "");

    for (const auto &line : {std::string("verify a.pdf --trust tin"), paper}) {
        const auto run = folder.run((line + " --against hồ.bangdiem").c_str());
        EXPECT_EQ(run.exitCode, 1) << line;
        EXPECT_THAT(run.out.toStdString(), HasSubstr("lần 1; nhưng hồ sơ đã bị sửa sau khi chốt")) << line;
        EXPECT_EQ(against(line.c_str())["altered"], true) << line;
    }
}

TEST_F(VerifyCommand, TheDossierToCompareWithIsReadInACopyAndLeftAsItIs)
{
    sealOnPaper();
    const auto before = cli::bytesOf(folder.path("hồ.bangdiem"));
    folder.write("hồ.bangdiem-journal", "còn dở");

    EXPECT_EQ(told("verify 7F3A-19C2-B04E-55D1-8C20-11FE-9A47-D3B6 --against hồ.bangdiem"),
        "2 error: file-not-alone");

    EXPECT_EQ(cli::bytesOf(folder.path("hồ.bangdiem")), before);
    EXPECT_EQ(cli::bytesOf(folder.path("hồ.bangdiem-journal")), "còn dở");
}

TEST_F(VerifyCommand, ASheetWithoutAFingerprintCannotBeCompared)
{
    report(); // Of a draft.
    signReport();

    const auto run = folder.run("verify a.pdf --trust tin --against hồ.bangdiem");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_THAT(
        run.out.toStdString(), HasSubstr("Không so được với hồ.bangdiem: tệp không mang mã đối chiếu nào"));
}

TEST_F(VerifyCommand, ASheetOfAnUnknownAuthorityStillTellsWhatIsCovered)
{
    sealOnPaper();
    report();
    signReport();

    const auto json = folder.run("verify a.pdf --json").json();

    EXPECT_EQ(json["verdict"], "indeterminate");
    ASSERT_EQ(json["covers"].size(), 1U);
    EXPECT_EQ(json["covers"][0]["bytes"], cli::bytesOf(folder.path("a.pdf")).size());
}

TEST_F(VerifyCommand, ASheetWithTheMarkOfADossierAndOtherPointsIsFoundOut)
{
    sealOnPaper();
    report();
    const auto first = folder.json("show hồ.bangdiem")["fingerprint"].get<std::string>();
    reopen();
    EXPECT_EQ(folder.fill(R"({"criteria":{"IV.1":{"claim":5,"note":"đủ"}}})").exitCode, 0);
    sealOnPaper();
    const auto second = folder.json("show hồ.bangdiem")["fingerprint"].get<std::string>();
    folder.write("a.pdf", cli::bytesOf(folder.path("a.pdf")).replace(first.c_str(), second.c_str()));
    signReport();

    const auto run = folder.run("verify a.pdf --trust tin --against hồ.bangdiem --json");

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.json()["verdict"], "indeterminate");
    EXPECT_EQ(run.json()["reasons"][0]["reason"], "sheet-differs");
}

} // namespace
} // namespace bangdiem::cli
