// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"
#include "storage/dossierfile.h"

#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using testing::HasSubstr;

/// One error of each command line, and not a byte of the dossier changed.
void expectRefused(
    const DossierFolder &folder, const QByteArray &answers, const std::string &code, const std::string &where)
{
    SCOPED_TRACE(answers.toStdString());
    const auto before = folder.dossierBytes();
    const auto run = folder.fill(answers);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["code"], code) << run.out.toStdString();
    EXPECT_EQ(run.json()["error"]["where"], where);
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST(FillCommand, writesWhatTheFileNames)
{
    const DossierFolder folder;

    const auto run
        = folder.fill(R"({"declared": {"I.6": ["no-software"]}, "criteria": {"I.2.1": {"claim": 2.25},
        "I.1.1": {"figures": {"staff": 50, "mailboxes": 50}}, "I.6.1": null}})");

    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(run.json(),
        Json::parse(R"({"filled":["I.1.1","I.2.1"],"cleared":["I.6.1"],"declared":["I.6"],"files":0})"));
    EXPECT_EQ(folder.json("show hồ.bangdiem")["answers"],
        Json::parse(R"({"declared": {"I.6": ["no-software"]}, "criteria":
        {"I.1.1": {"figures": {"staff": 50, "mailboxes": 50}}, "I.2.1": {"claim": 2.25}}})"));
}

TEST(FillCommand, keepsWhatTheFileDoesNotName)
{
    const DossierFolder folder;
    folder.fill(
        R"({"declared": {"I.6": ["no-software"]}, "criteria": {"I.2.1": {"claim": 2, "note": "cũ"}, "I.2.2": {"claim": 1}}})");

    folder.fill(R"({"criteria": {"I.2.1": {"claim": 3}}})");

    const auto answers = folder.json("show hồ.bangdiem")["answers"];
    EXPECT_EQ(answers["declared"], Json::parse(R"({"I.6": ["no-software"]})"));
    EXPECT_EQ(answers["criteria"], Json::parse(R"({"I.2.1": {"claim": 3}, "I.2.2": {"claim": 1}})"));
}

TEST(FillCommand, refusesFiguresThatAreNotTheSumsOfTheUnits)
{
    const DossierFolder folder;

    expectRefused(folder,
        R"({"criteria": {"I.1.1": {"figures": {"staff": 4}, "by_unit": {"a": {"staff": 3}}}}})",
        "figures-not-sum", "/criteria/I.1.1/figures");
}

TEST(FillCommand, clearsARowWithNullAndATargetWithAnEmptyList)
{
    const DossierFolder folder;
    folder.fill(R"({"declared": {"I.6": ["no-software"]}, "criteria": {"I.2.1": {"claim": 2}}})");

    folder.fill(R"({"declared": {"I.6": []}, "criteria": {"I.2.1": null}})");

    EXPECT_EQ(folder.json("show hồ.bangdiem")["answers"], Json::parse(R"({"declared": {}, "criteria": {}})"));
}

TEST(FillCommand, looksForFilesWhereTheAnswersAre)
{
    const DossierFolder folder;
    QDir(folder.path("")).mkpath(QStringLiteral("minh-chứng"));
    folder.write("minh-chứng/một.pdf", "một");
    folder.write("hai.pdf", "hai!");
    folder.write(
        "minh-chứng/trả-lời.json", R"({"criteria": {"II.2": {"attachments": ["một.pdf", "../hai.pdf"]}}})");

    const auto done = folder.json("fill hồ.bangdiem minh-chứng/trả-lời.json");

    EXPECT_EQ(done["files"], 2);
}

TEST(FillCommand, findsAFileWhoseNameTheDiskHoldsInAnotherForm)
{
    const DossierFolder folder;
    const auto decomposed = QStringLiteral("quy chế.pdf").normalized(QString::NormalizationForm_D);
    folder.write(decomposed.toUtf8().constData(), "một");

    const auto run = folder.fill(R"({"criteria": {"II.2": {"attachments": ["quy chế.pdf"]}}})");

    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(folder.json("show hồ.bangdiem")["evidence"][0]["name"], "quy chế.pdf");
}

TEST(FillCommand, storesAFileOnceThatIsBothDocumentAndAttachment)
{
    const DossierFolder folder;
    folder.write("quy-chế.pdf", "một");
    folder.write("phụ-lục.pdf", "hai!");

    const auto run
        = folder.fill(R"({"criteria": {"I.2.4": {"documents": [{"number": "1/QĐ", "date": "2015-01-02",
        "file": "./quy-chế.pdf"}], "attachments": ["quy-chế.pdf", "phụ-lục.pdf"]}}})");

    EXPECT_EQ(run.json()["files"], 2);
    const auto evidence = folder.json("show hồ.bangdiem")["evidence"];
    ASSERT_EQ(evidence.size(), 2U);
    EXPECT_EQ(evidence[0]["name"], "quy-chế.pdf");
    EXPECT_EQ(evidence[1]["size"], 4);
    EXPECT_EQ(evidence[1]["criterion"], "I.2.4");
    EXPECT_EQ(evidence[1]["sha256"], "c716c5d4ef82aa9dd9de4942a0311093e69efeba444a8456e464798ca1431f81");
}

TEST(FillCommand, addsADocumentsFileToTheAttachmentsOfItsRow)
{
    const DossierFolder folder;
    folder.write("a.pdf", "a");

    folder.fill(
        R"({"criteria": {"I.2.4": {"documents": [{"number": "1/QĐ", "date": "2015-01-02", "file": "a.pdf"}]}}})");

    const auto shown = folder.json("show hồ.bangdiem");
    EXPECT_EQ(shown["evidence"].size(), 1U);
    EXPECT_EQ(shown["answers"]["criteria"]["I.2.4"]["documents"][0]["file"], "I.2.4/a.pdf");
}

TEST(FillCommand, replacesTheFilesOfARowThatIsNamed)
{
    const DossierFolder folder;
    folder.write("a.pdf", "a");
    folder.write("b.pdf", "b");
    folder.fill(R"({"criteria": {"I.2.4": {"attachments": ["a.pdf"]}, "II.2": {"attachments": ["a.pdf"]}}})");

    folder.fill(R"({"criteria": {"I.2.4": {"attachments": ["b.pdf"]}}})");

    const auto evidence = folder.json("show hồ.bangdiem")["evidence"];
    ASSERT_EQ(evidence.size(), 2U);
    EXPECT_EQ(evidence[0]["name"], "b.pdf");
    EXPECT_EQ(evidence[1]["criterion"], "II.2");
}

TEST(FillCommand, refusesAnswersThatAreWrongAndChangesNothing)
{
    const DossierFolder folder;

    expectRefused(folder, R"({"criteria": {"I.2.1": {"claim": 2}, "I.9.9": {"claim": 1}}})",
        "unknown-criterion", "/criteria/I.9.9");
    expectRefused(
        folder, R"({"criteria": {"I.2.1": {"claim": 0.1}}})", "claim-off-step", "/criteria/I.2.1/claim");
    expectRefused(
        folder, R"({"criteria": {"I.2.1": {"claim": -1}}})", "claim-negative", "/criteria/I.2.1/claim");
    expectRefused(folder, R"({"criteria": {"I.1.1": {"figures": {"staff": 1.5}}}})", "figure-not-count",
        "/criteria/I.1.1/figures/staff");
    expectRefused(folder, R"({"criteria": {"I.1.1": {"figures": {"cats": 1}}}})", "unknown-figure",
        "/criteria/I.1.1/figures/cats");
    expectRefused(folder, R"({"declared": {"I.6": ["no-money"]}})", "unknown-declaration", "/declared/I.6/0");
    expectRefused(folder, R"({"criteria": {"I.2.1": {"claim": 1}, "I.2.1": {"claim": 2}}})",
        "json-duplicate-key", "/criteria/I.2.1");
    expectRefused(folder, R"({"criterias": {}})", "json-unknown-key", "/criterias");
}

TEST(FillCommand, namesTheFileWhereTheWholeTextIsWrong)
{
    const DossierFolder folder;

    const auto run = folder.fill("[");

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["code"], "json-syntax");
    EXPECT_EQ(run.json()["error"]["where"], "trả lời.json");
}

TEST(FillCommand, tellsEveryEvidenceFileThatIsMissingAndChangesNothing)
{
    const DossierFolder folder;
    const auto before = folder.dossierBytes();
    folder.write("rỗng.pdf", "");
    folder.write("có.pdf", "có");

    const auto run
        = folder.fill(R"({"criteria": {"I.2.1": {"claim": 3}, "I.2.4": {"documents": [{"number": "1", "file":
        "không.pdf"}], "attachments": ["có.pdf", "rỗng.pdf", ".", "/dev/zero"]}}})");

    EXPECT_EQ(run.exitCode, 2);
    const auto errors = run.json()["errors"];
    ASSERT_EQ(errors.size(), 4U);
    EXPECT_EQ(errors[0]["code"], "evidence-file-missing");
    EXPECT_EQ(errors[0]["where"], "/criteria/I.2.4/documents/0/file");
    EXPECT_EQ(errors[1]["where"], "/criteria/I.2.4/attachments/1");
    EXPECT_EQ(errors[3]["where"], "/criteria/I.2.4/attachments/3");
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST(FillCommand, failsWhereAnotherProcessHoldsTheDossier)
{
    const DossierFolder folder;
    const auto held = DossierFile::open(folder.path("hồ.bangdiem").toStdString(), Access::ReadWrite);
    ASSERT_TRUE(held);

    const auto run = folder.fill(R"({"criteria": {"I.2.1": {"claim": 3}}})");

    EXPECT_EQ(run.exitCode, 3);
    EXPECT_EQ(run.json()["error"]["code"], "dossier-held");
    EXPECT_EQ(run.json()["error"]["where"], "hồ.bangdiem");
    EXPECT_EQ(folder.json("score hồ.bangdiem")["total"], 0) << "others may still read it";
}

TEST(FillCommand, takesBackWhatShowPrinted)
{
    const DossierFolder folder;
    const DossierFolder other;
    folder.write("a.pdf", "a");
    QDir(folder.path("")).mkpath(QStringLiteral("khác"));
    folder.write("khác/a.pdf", "cùng tên, khác nội dung");
    folder.fill(R"({"declared": {"II.1.11": ["no-procedures"]}, "criteria": {
        "I.1.1": {"figures": {"mailboxes": 50}}, "I.2.1": {"claim": 2.25, "note": "hai\ndòng"},
        "I.2.4": {"claim": false, "documents": [{"number": "1/QĐ", "date": "2015-01-02", "title": "Quy chế", "page": "3",
                  "file": "khác/a.pdf"}, {"title": "chưa có số"}], "attachments": ["a.pdf", "khác/a.pdf"]},
        "III.2": {"figures": {"cases": 4}, "links": ["https://tayninh.gov.vn/"]}, "IV.1": {"claim": true}}})");
    const auto answers = folder.json("show hồ.bangdiem")["answers"];
    folder.json("extract hồ.bangdiem ra");
    folder.write("ra/trả-lời.json", QByteArray::fromStdString(answers.dump()));

    const auto again
        = runCli({QStringLiteral("fill"), other.path("hồ.bangdiem"), folder.path("ra/trả-lời.json")});

    EXPECT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_EQ(other.json("show hồ.bangdiem")["answers"], answers);
    EXPECT_EQ(other.json("show hồ.bangdiem")["evidence"].size(), 2U);
    EXPECT_EQ(other.json("score hồ.bangdiem"), folder.json("score hồ.bangdiem"));
}

TEST(FillCommand, refusesFilesThatAreNoDossiers)
{
    const DossierFolder folder;
    folder.write("a.json", "{}");
    folder.write("x.bangdiem", "không phải SQLite");

    for (const auto *line : {"fill x.bangdiem a.json --json", "fill . a.json --json",
             "fill không-có a.json --json", "fill hồ.bangdiem . --json", "fill hồ.bangdiem không-có --json",
             "fill hồ.bangdiem hồ.bangdiem --json"}) {
        const auto run = folder.run(line);
        EXPECT_EQ(run.exitCode, 2) << line << run.err.toStdString();
        EXPECT_TRUE(run.json()["error"]["code"].is_string()) << line;
    }
    EXPECT_EQ(bytesOf(folder.path("x.bangdiem")), QByteArray("không phải SQLite"));
}

} // namespace
} // namespace bangdiem::cli
