// SPDX-License-Identifier: GPL-3.0-or-later
// The commands seal, unseal and submit, and what show tells of them.
#include "dossier/manifest.h"
#include "dossierfolder.h"
#include "unit/storage/testdossier.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

const auto kSeal = QStringLiteral("seal");
const auto kScan = QStringLiteral("scan");
const auto kUnseal = QStringLiteral("unseal");
const auto kDossier = QStringLiteral("hồ.bangdiem");

class SealCommands : public ::testing::Test
{
protected:
    SealCommands() { EXPECT_EQ(folder.fill(concededAnswers()).exitCode, 0); }

    cli::Run run(const QStringList &arguments) const { return runCli(arguments, folder.path(".")); }
    Json sealed() const
    {
        return run({kSeal, kDossier, QStringLiteral("--signer"), QStringLiteral("Giám đốc A"),
                       QStringLiteral("--json")})
            .json();
    }
    cli::Run reopened() const
    {
        return run({kUnseal, kDossier, QStringLiteral("--reason"), QStringLiteral("sót văn bản")});
    }

    DossierFolder folder;
};

TEST_F(SealCommands, TheReportOfASealedDossierBearsItsFingerprintAndNoDraft)
{
    const auto textOfReport = [this] {
        EXPECT_EQ(run({QStringLiteral("report"), kDossier, QStringLiteral("a.pdf")}).exitCode, 0);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {folder.path("a.pdf"), QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        return reader.readAllStandardOutput().toStdString();
    };
    const auto draft = textOfReport();

    const auto sha256 = sealed().at("fingerprint").get<std::string>();
    const auto text = textOfReport();

    EXPECT_THAT(draft, HasSubstr("DỰ THẢO"));
    EXPECT_THAT(draft, Not(HasSubstr("Mã đối chiếu")));
    EXPECT_THAT(text, HasSubstr("Mã đối chiếu: " + fingerprintText(sha256)));
    EXPECT_THAT(text, Not(HasSubstr("DỰ THẢO")));
}

TEST_F(SealCommands, SealTellsTheFingerprintThatShowTells)
{
    const auto draft = folder.json("show hồ.bangdiem");

    const auto seal = sealed();

    EXPECT_THAT(keysOf(seal), ElementsAre("revision", "fingerprint"));
    EXPECT_EQ(seal["fingerprint"], draft["fingerprint"]);
    const auto shown = folder.json("show hồ.bangdiem");
    EXPECT_EQ(shown["state"], "sealed");
    EXPECT_EQ(shown["fingerprint"], seal["fingerprint"]);
    ASSERT_EQ(shown["seals"].size(), 1U);
    EXPECT_EQ(shown["seals"][0]["signer"], "Giám đốc A");
    EXPECT_EQ(shown["seals"][0]["signed"], false);
    const auto text = folder.run("show hồ.bangdiem").out.toStdString();
    EXPECT_THAT(text, HasSubstr("Trạng thái:           đã chốt, lần 1\n"));
    const auto first = QString::fromStdString(seal["fingerprint"].get<std::string>()).left(4).toUpper();
    EXPECT_THAT(text, HasSubstr("Mã đối chiếu:         " + first.toStdString() + "-"));
}

TEST_F(SealCommands, SealIsRefusedWhereTheCheckFindsErrors)
{
    folder.fill(R"({"criteria": {"I.2.1": null}})");
    const auto before = folder.dossierBytes();

    const auto refused = folder.run("seal hồ.bangdiem --json");

    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.json()["error"]["code"], "dossier-not-ready");
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST_F(SealCommands, ASealedDossierIsOnlyRead)
{
    folder.json("part hồ.bangdiem khác.bangdiem --rows I.2.1");
    folder.write("khác.json", R"({"criteria": {"I.2.1": {"claim": 2}}})");
    folder.json("fill khác.bangdiem khác.json");
    sealed();
    const auto before = folder.dossierBytes();

    const auto filled = folder.fill(R"({"criteria": {"I.2.1": null}})");
    const auto merged = folder.run("merge hồ.bangdiem khác.bangdiem --json");
    const auto again = folder.run("seal hồ.bangdiem --json");

    for (const auto &refused : {filled, merged, again}) {
        EXPECT_EQ(refused.exitCode, 2);
        EXPECT_EQ(refused.json()["error"]["code"], "dossier-sealed");
        EXPECT_EQ(refused.json()["error"]["where"], "hồ.bangdiem");
    }
    EXPECT_EQ(folder.dossierBytes(), before);
    for (const auto *reading : {"score hồ.bangdiem", "advise hồ.bangdiem", "check hồ.bangdiem"})
        EXPECT_EQ(folder.run(reading).exitCode, 0) << reading;
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST_F(SealCommands, UnsealBeginsTheNextRevisionAndKeepsTheSealedOne)
{
    const auto seal = sealed();

    EXPECT_EQ(reopened().exitCode, 0);

    const auto shown = folder.json("show hồ.bangdiem");
    EXPECT_EQ(shown["state"], "draft");
    EXPECT_EQ(shown["revision"], 2);
    EXPECT_NE(shown["fingerprint"], seal["fingerprint"]);
    ASSERT_EQ(shown["seals"].size(), 1U);
    EXPECT_EQ(shown["seals"][0]["fingerprint"], seal["fingerprint"]);
    EXPECT_EQ(folder.fill(R"({"criteria": {"I.2.1": {"claim": 2}}})").exitCode, 0);
    EXPECT_EQ(sealed()["revision"], 2);
}

TEST_F(SealCommands, UnsealAsksForAReasonAndASealedDossier)
{
    const auto draft = reopened();
    EXPECT_EQ(draft.exitCode, 2);
    EXPECT_THAT(draft.err.toStdString(), HasSubstr("chưa chốt"));
    sealed();
    EXPECT_EQ(run({kUnseal, kDossier}).exitCode, 2);

    const auto blank
        = run({kUnseal, kDossier, QStringLiteral("--reason"), QStringLiteral(" "), QStringLiteral("--json")});

    EXPECT_EQ(blank.exitCode, 2);
    EXPECT_EQ(blank.json()["error"]["where"], "--reason");
    EXPECT_EQ(folder.json("show hồ.bangdiem")["state"], "sealed");
}

TEST_F(SealCommands, ScansOfTheSignedPaperAreAddedListedSentAndTakenBack)
{
    folder.write("ký.pdf", "%PDF-1.4\n");
    folder.write("trang 2.png", QByteArray::fromHex("89504e470d0a1a0a") + "x");
    const auto seal = sealed();

    const auto added = run({kScan, QStringLiteral("add"), kDossier, QStringLiteral("ký.pdf"),
        QStringLiteral("trang 2.png"), QStringLiteral("--json")});

    EXPECT_EQ(added.exitCode, 0) << added.out.toStdString();
    const auto shown = folder.json("show hồ.bangdiem");
    ASSERT_EQ(shown["scans"].size(), 2U);
    EXPECT_EQ(added.json(), (Json{{"revision", 1}, {"scans", shown["scans"]}}));
    EXPECT_EQ(shown["scans"][0],
        (Json{{"revision", 1}, {"name", "ký.pdf"}, {"size", 9},
            {"sha256", "e5c62df5dab5c87b6a015ef3d43597074d1eec433b15f51aec63b8582d0e4ab4"}}));
    EXPECT_EQ(shown["fingerprint"], seal["fingerprint"]);
    EXPECT_EQ(shown["state"], "sealed");
    EXPECT_THAT(
        folder.run("show hồ.bangdiem").out.toStdString(), HasSubstr("\nBản quét đã ký:\n  lần 1  1.  "));
    folder.json("submit hồ.bangdiem nộp.bangdiem");
    EXPECT_EQ(folder.json("show nộp.bangdiem")["scans"], shown["scans"]);

    const auto removed = folder.json("scan remove hồ.bangdiem 1");
    ASSERT_EQ(removed["scans"].size(), 1U);
    EXPECT_EQ(removed["scans"][0], shown["scans"][1]);
}

TEST_F(SealCommands, ScansAreAddedAllOrNoneAndOnlyToASeal)
{
    folder.write("ký.pdf", "%PDF-1.4\n");
    folder.write("giả.pdf", "không phải PDF");
    const auto codeOf = [&](const char *line) {
        const auto refused = folder.run(line);
        EXPECT_EQ(refused.exitCode, 2) << line;
        const auto error = refused.json()["error"];
        return error["code"].get<std::string>() + " " + error["where"].get<std::string>();
    };
    EXPECT_EQ(codeOf("scan add hồ.bangdiem ký.pdf --json"), "dossier-not-sealed hồ.bangdiem");
    sealed();
    const auto before = folder.dossierBytes();

    EXPECT_EQ(codeOf("scan add hồ.bangdiem ký.pdf giả.pdf --json"), "scan-kind-unknown giả.pdf");
    EXPECT_EQ(codeOf("scan add hồ.bangdiem ký.pdf thiếu.pdf --json"), "evidence-file-missing thiếu.pdf");
    for (const auto *number : {"scan remove hồ.bangdiem 1 --json", "scan remove hồ.bangdiem 0 --json",
             "scan remove hồ.bangdiem -1 --json", "scan remove hồ.bangdiem 1x --json"})
        EXPECT_THAT(codeOf(number), HasSubstr("bad-argument")) << number;

    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST_F(SealCommands, SubmitWritesTheSealedDossierAndNothingElse)
{
    const auto draft = folder.run("submit hồ.bangdiem nộp.bangdiem --json");
    EXPECT_EQ(draft.exitCode, 2);
    EXPECT_EQ(draft.json()["error"]["code"], "dossier-not-sealed");
    EXPECT_FALSE(QFile::exists(folder.path("nộp.bangdiem")));
    const auto seal = sealed();
    const auto before = QDir(folder.path(".")).entryList(QDir::Files | QDir::Hidden);

    const auto done = folder.json("submit hồ.bangdiem nộp.bangdiem");

    EXPECT_EQ(done["fingerprint"], seal["fingerprint"]);
    EXPECT_EQ(done["size"], QFile(folder.path("nộp.bangdiem")).size());
    auto sent = folder.json("show nộp.bangdiem");
    EXPECT_EQ(sent, folder.json("show hồ.bangdiem"));
    EXPECT_EQ(QDir(folder.path(".")).entryList(QDir::Files | QDir::Hidden).size(), before.size() + 1);
    EXPECT_EQ(folder.run("submit hồ.bangdiem nộp.bangdiem").exitCode, 2);
}

TEST_F(SealCommands, ADossierThatWasAlteredSinceItWasSealedIsToldAndNotSent)
{
    const auto seal = sealed();
    ASSERT_EQ(bangdiem::testing::runSql(
                  folder.path("hồ.bangdiem").toStdString(), "UPDATE dossier SET staff = staff + 1"),
        "");

    const auto shown = folder.json("show hồ.bangdiem");
    const auto text = folder.run("show hồ.bangdiem").out.toStdString();
    const auto sent = folder.run("submit hồ.bangdiem nộp.bangdiem --json");

    EXPECT_EQ(shown["state"], "altered");
    EXPECT_NE(shown["fingerprint"], seal["fingerprint"]);
    EXPECT_EQ(shown["seals"][0]["fingerprint"], seal["fingerprint"]);
    EXPECT_THAT(text, HasSubstr("CẢNH BÁO: đã chốt lần 1, nhưng nội dung đã bị sửa"));
    EXPECT_EQ(sent.exitCode, 2);
    EXPECT_EQ(sent.json()["error"]["code"], "seal-broken");
    EXPECT_FALSE(QFile::exists(folder.path("nộp.bangdiem")));
}

TEST_F(SealCommands, ReopeningWhatWasAlteredSaysSo)
{
    sealed();
    ASSERT_EQ(testing::runSql(folder.path("hồ.bangdiem").toStdString(),
                  "UPDATE answer SET note = 'khác' WHERE criterion = 'I.1.1'"),
        "");

    const auto done = reopened();

    EXPECT_EQ(done.exitCode, 0);
    EXPECT_THAT(done.out.toStdString(), HasSubstr("CẢNH BÁO: nội dung đã bị sửa từ bên ngoài sau khi chốt"));
}

TEST_F(SealCommands, ReopeningWithoutAReasonSaysWhatIsMissing)
{
    sealed();

    const auto done = run({kUnseal, kDossier, QStringLiteral("--reason"), QString()});

    EXPECT_EQ(done.exitCode, 2);
    EXPECT_THAT(done.err.toStdString(), HasSubstr("--reason: tham số không đúng: lý do không được trống"));
}

TEST_F(SealCommands, SubmittingThatIsInterruptedLeavesNothingHalfWritten)
{
    testing::writeBytes(folder.path("lớn.pdf").toStdString(), "%PDF-1.4\n" + std::string(40'000'000, 'x'));
    sealed();
    ASSERT_EQ(run({kScan, QStringLiteral("add"), kDossier, QStringLiteral("lớn.pdf")}).exitCode, 0);
    const auto ended = runShell(
        QStringLiteral("for wait in 0.02 0.04 0.06 0.08 0.1 0.12 0.16 0.2; do\n"
                       "  timeout -s TERM $wait \"$CLI\" submit hồ.bangdiem nop.bangdiem >/dev/null\n"
                       "  rm -f nop.bangdiem\n"
                       "  ls -A | grep '^[.]~'\n"
                       "done; true"),
        folder.path("."));

    EXPECT_EQ(ended.out.toStdString(), "");
}

} // namespace
} // namespace bangdiem::cli
