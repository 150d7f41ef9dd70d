// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the register, on a file and on a server.
#include "officepki.h"
#include "postgresserver.h"
#include "runcli.h"
#include "signing/makeseal.h"
#include "signing/pkcs12.h"
#include "submissions.h"
#include "unit/storage/testdossier.h"

#include <QDir>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using bangdiem::testing::PostgresServer;
using bangdiem::testing::sampleAgency;
using bangdiem::testing::Submissions;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Pair;

enum class Engine { File, Server };

class RegisterCommands : public ::testing::TestWithParam<Engine>
{
protected:
    RegisterCommands()
    {
        if (GetParam() == Engine::Server)
            book = QString::fromStdString(PostgresServer::shared().newDatabase());
        EXPECT_EQ(run("init").exitCode, 0);
    }

    /// "list --year 2015" of the register.
    cli::Run run(const QString &line, const QStringList &more = {}) const
    {
        return runCli(QStringList{QStringLiteral("register"), book} + line.split(u' ') + more, folder());
    }
    cli::Run run(const char *line) const { return run(QString::fromUtf8(line)); }
    Json json(const char *line) const
    {
        const auto done = run(QString::fromUtf8(line) + QStringLiteral(" --json"));
        EXPECT_EQ(done.exitCode, 0) << line << done.err.toStdString();
        return done.json();
    }
    Json added(const char *file, int number)
    {
        submissions.sealed(file, sampleAgency(number));
        return json((std::string("add ") + file).c_str());
    }
    cli::Run review(const char *text, const char *reviewer)
    {
        writeBytes(folder() + QStringLiteral("/review.json"), text);
        return run(QStringLiteral("review 1 review.json --json --reviewer"), {QString::fromUtf8(reviewer)});
    }
    /// Runs SQL past the program.
    void tamper(const char *sql) const
    {
        if (GetParam() == Engine::Server)
            PostgresServer::shared().sql(book.toStdString(), QString::fromUtf8(sql));
        else
            EXPECT_EQ(bangdiem::testing::runSql((folder() + u'/' + book).toStdString(), sql), "");
    }
    QString folder() const { return QString::fromStdString(submissions.folder().string()); }
    QString textOfPdf(const QString &name) const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), folder() + u'/' + name, QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    Submissions submissions;
    QString book = QStringLiteral("sổ.register");
};

TEST_P(RegisterCommands, OneVerdictAFileAndABadOneNeverStopsTheRest)
{
    submissions.sealed("a.bangdiem", sampleAgency(1));
    submissions.sealed("b.bangdiem", sampleAgency(2));
    writeBytes(folder() + QStringLiteral("/x.bangdiem"), "không phải hồ sơ");

    const auto done = run("add a.bangdiem x.bangdiem b.bangdiem none.bangdiem a.bangdiem --json");

    EXPECT_EQ(done.exitCode, 1);
    const auto files = done.json()["files"];
    ASSERT_EQ(files.size(), 5U);
    EXPECT_EQ(files[0]["outcome"], "taken");
    EXPECT_EQ(files[0]["seal"]["verdict"], "indeterminate");
    EXPECT_EQ(files[1]["error"]["code"], "not-a-dossier");
    EXPECT_EQ(files[2]["submission"], 2);
    EXPECT_EQ(files[3]["error"]["code"], "file-missing");
    EXPECT_EQ(files[4]["outcome"], "known");
    EXPECT_EQ(json("list")["submissions"].size(), 2U);
    EXPECT_THAT(run("add x.bangdiem").out.toStdString(), HasSubstr("KHÔNG NHẬN: đây không phải hồ sơ"));
}

TEST_P(RegisterCommands, ADigitalSealIsJudgedByWhomTheOfficeTrusts)
{
    const bangdiem::testing::OfficePki office;
    office.writeTrust(submissions.path("tin"));
    const auto key = openPkcs12(office.keyFile("x"), Secret("x")).value();
    const auto sign = [&](std::string_view manifest) {
        return makeSeal(manifest, *key, bangdiem::testing::OfficePki::now());
    };
    auto agency = sampleAgency(1);
    submissions.sealed("khác.bangdiem", agency, {}, sign);
    agency.agency = "Sở Tài chính";
    submissions.sealed("a.bangdiem", agency, {}, sign);
    submissions.sealed("b.bangdiem", agency, {}, sign);
    submissions.sealed("sửa.bangdiem", agency, {}, sign);
    ASSERT_EQ(
        bangdiem::testing::runSql(submissions.path("sửa.bangdiem"), "UPDATE dossier SET staff = 7"), "");
    const auto sealOf = [](const Json &added) {
        const auto &seal = added["files"][0]["seal"];
        auto text = seal["verdict"].get<std::string>();
        for (const auto &reason : seal["reasons"])
            text += ' ' + reason["reason"].get<std::string>();
        return text;
    };

    const auto trusted = json("add a.bangdiem --trust tin");
    EXPECT_EQ(sealOf(trusted), "valid");
    EXPECT_EQ(trusted["files"][0]["seal"]["signer"], "Nguyễn Văn A, Sở Tài chính");
    EXPECT_EQ(trusted["trust"]["authorities"], 1);
    EXPECT_EQ(sealOf(json("add b.bangdiem")), "indeterminate authority-unknown");
    EXPECT_EQ(sealOf(json("add khác.bangdiem --trust tin")), "indeterminate signer-elsewhere");
    const auto altered = run("add sửa.bangdiem --trust tin --json");
    EXPECT_EQ(altered.exitCode, 1);
    EXPECT_EQ(sealOf(altered.json()), "invalid seal-broken");
    EXPECT_EQ(altered.json()["files"][0]["error"]["code"], "submission-invalid");
    std::map<int, std::string> listed;
    const auto list = json("list");
    for (const auto &submission : list["submissions"])
        listed[submission["submission"]] = submission["seal"]["verdict"];
    EXPECT_THAT(listed, ElementsAre(Pair(1, "valid"), Pair(2, "indeterminate"), Pair(3, "indeterminate")));
}

TEST_P(RegisterCommands, ReviewListCloseAndRankTellTheSamePoints)
{
    added("a.bangdiem", 1);
    added("b.bangdiem", 2);

    const auto reviewed = review(R"({"criteria": {"I.1.1": {"verdict": "accept"},
        "I.2.1": {"verdict": "adjust", "score": 2, "comment": "Hai tháng chậm"},
        "I.2.4": {"verdict": "reject-evidence", "comment": "Sai văn bản"}}})",
        "B");

    EXPECT_EQ(reviewed.exitCode, 0) << reviewed.err.toStdString();
    const auto json1 = reviewed.json();
    EXPECT_EQ(json1["self"], 100);
    EXPECT_EQ(json1["reviewed"], 94);
    EXPECT_EQ(json1["state"], "in-review");
    EXPECT_EQ(json1["decided"], 3);
    EXPECT_EQ(json1["criteria"][2]["id"], "I.2.1");
    EXPECT_EQ(json1["criteria"][2]["difference"], -1);
    EXPECT_EQ(json("list --year 2015")["submissions"].size(), 2U);
    EXPECT_EQ(json("list --year 2014")["submissions"].size(), 0U);
    EXPECT_EQ(json("close 1 --reviewer Trưởng-phòng")["undecided"], 33);
    const auto ranking = json("rank --rubric tayninh-2693-2015-pl1 --year 2015")["ranking"];
    EXPECT_EQ(ranking[0]["rank"], 1);
    EXPECT_EQ(ranking[0]["reviewed"], 94);
    EXPECT_EQ(ranking[1]["rank"], nullptr);
    const auto bySelf = json("rank --rubric tayninh-2693-2015-pl1 --year 2015 --by self")["ranking"];
    EXPECT_EQ(bySelf[1]["rank"], 1) << "both have 100";
    EXPECT_EQ(run("close 1 --reviewer B").exitCode, 2);
}

TEST_P(RegisterCommands, TheSecondReviewerIsShownBothValues)
{
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.4": {"verdict": "reject-evidence", "comment": "Sai"}}})", "A");

    const auto refused = review(R"({"criteria": {"I.2.4": {"verdict": "accept"}}})", "B");
    const auto seen = review(R"({"criteria": {"I.2.4": {"verdict": "accept", "version": 1}}})", "B");

    EXPECT_EQ(refused.exitCode, 1);
    const auto conflict = refused.json()["conflicts"][0];
    EXPECT_EQ(conflict["mine"]["verdict"], "accept");
    EXPECT_EQ(conflict["theirs"]["verdict"], "reject-evidence");
    EXPECT_EQ(conflict["theirs"]["reviewer"], "A");
    EXPECT_EQ(conflict["theirs"]["version"], 1);
    review(R"({"criteria": {"I.2.4": {"verdict": "reject-evidence", "comment": "Thiếu"}}})", "C");
    const auto told = run("review 1 review.json --reviewer C").out.toStdString();
    EXPECT_THAT(told, HasSubstr("hãy thêm \"version\" của mục như review --json cho biết"));
    EXPECT_EQ(seen.exitCode, 0);
    EXPECT_EQ(seen.json()["reviewed"], 100);
}

TEST_P(RegisterCommands, AFaultOfTheReviewIsToldAtItsPlace)
{
    added("a.bangdiem", 1);

    const auto refused
        = review(R"({"criteria": {"I.2.1": {"verdict": "adjust", "score": 9, "comment": "x"}}})", "A");

    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.json()["error"]["where"], "/criteria/I.2.1/score");
    EXPECT_EQ(run("review x review.json --reviewer A").exitCode, 2);
    EXPECT_EQ(run("review 9 review.json --reviewer A --json").json()["error"]["code"], "submission-unknown");
}

TEST_P(RegisterCommands, FeedbackIsWrittenForTheAgency)
{
    added("a.bangdiem", 1);
    EXPECT_EQ(run("feedback 1 f.json --json").json()["error"]["code"], "feedback-empty");
    review(R"({"criteria": {"I.2.2": {"comment": "Nêu rõ số văn bản"}}})", "A");

    const auto done = json("feedback 1 f.json --reviewer A");

    EXPECT_EQ(done["rows"], 1);
    EXPECT_EQ(done["state"], "asked-to-explain");
    const auto bytes = bytesOf(folder() + QStringLiteral("/f.json"));
    const auto file = Json::parse(bytes.begin(), bytes.end());
    EXPECT_EQ(file["kind"], "bangdiem-feedback");
    EXPECT_EQ(file["criteria"]["I.2.2"]["comment"], "Nêu rõ số văn bản");
    EXPECT_EQ(run("close 1 --reviewer A --json").json()["error"]["code"], "review-open-questions");
}

TEST_P(RegisterCommands, FeedbackReplacesNothingButAnEarlierFeedback)
{
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.2": {"comment": "Nêu rõ số văn bản"}}})", "A");
    const auto before = json("list");
    writeBytes(folder() + QStringLiteral("/b.json"), "{\"kind\": \"other\"}");
    QDir(folder()).mkdir(QStringLiteral("d.json"));
    QFile::link(folder() + QStringLiteral("/a.bangdiem"), folder() + QStringLiteral("/link.json"));
    const auto sealed = bytesOf(folder() + QStringLiteral("/a.bangdiem"));
    const auto refusal = [this](const char *out) {
        const auto refused = run((std::string("feedback 1 ") + out + " --json").c_str());
        EXPECT_EQ(refused.exitCode, 2) << out;
        return refused.json()["error"]["code"].get<std::string>();
    };

    EXPECT_EQ(refusal("a.bangdiem"), "file-exists");
    EXPECT_EQ(refusal("link.json"), "file-exists");
    EXPECT_EQ(refusal("b.json"), "file-exists");
    EXPECT_EQ(refusal("d.json"), "bad-argument");
    EXPECT_EQ(refusal("không-có/f.json"), "file-missing");

    EXPECT_EQ(bytesOf(folder() + QStringLiteral("/a.bangdiem")), sealed);
    EXPECT_EQ(json("list"), before) << "nobody was asked";
    json("feedback 1 f.json --reviewer A");
    EXPECT_EQ(json("feedback 1 f.json --reviewer A")["rows"], 1)
        << "asked again, with other comments perhaps";
}

TEST_P(RegisterCommands, TheRegistersOwnFileIsNotWrittenOver)
{
    if (GetParam() == Engine::Server)
        return; // It has none.
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.2": {"comment": "Nêu rõ số văn bản"}}})", "A");
    const auto at = [this](const char *name) { return folder() + u'/' + QString::fromUtf8(name); };
    const auto original = bytesOf(at("sổ.register"));
    QFile::rename(at("sổ.register"), at("so.pdf"));
    QFile::link(at("so.pdf"), at("link.pdf"));
    QFile::link(at("so.pdf"), at("so.csv"));
    book = QStringLiteral("so.pdf");
    const auto refused = [&](const cli::Run &run) {
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_THAT(run.err.toStdString(), HasSubstr("đây chính là tệp của sổ thẩm định"));
        EXPECT_EQ(bytesOf(at("so.pdf")), original);
    };
    const auto minutes = [&](const char *out) {
        return runCli(
            {QStringLiteral("minutes"), book, QStringLiteral("1"), QString::fromUtf8(out)}, folder());
    };

    refused(minutes("so.pdf"));
    refused(minutes("link.pdf"));
    refused(minutes("./so.pdf"));
    refused(run("export so.pdf --rubric tayninh-2693-2015-pl1 --year 2015"));
    refused(run("export so.csv --rubric tayninh-2693-2015-pl1 --year 2015"));
    refused(run("feedback 1 so.pdf"));
}

TEST_P(RegisterCommands, AFolderThatIsNotThereIsNamed)
{
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.2": {"comment": "Nêu rõ số văn bản"}}})", "A");
    const auto minutes = runCli({QStringLiteral("minutes"), book, QStringLiteral("1"),
                                    QStringLiteral("thiếu/m.pdf"), QStringLiteral("--json")},
        folder());

    for (const auto &refused : {minutes, run("feedback 1 thiếu/m.json --json"),
             run("export thiếu/m.csv --rubric tayninh-2693-2015-pl1 --year 2015 --json")}) {
        EXPECT_EQ(refused.exitCode, 2);
        EXPECT_EQ(refused.json()["error"]["code"], "file-missing");
        EXPECT_EQ(refused.json()["error"]["where"], "thiếu");
    }
}

TEST_P(RegisterCommands, AnAgencyThatSentTwoDossiersIsToldEveryTime)
{
    submissions.sealed("a.bangdiem", {.agency = "Sở Tài chính"});
    submissions.sealed("b.bangdiem", {.agency = "SỞ TÀI CHÍNH"});
    submissions.sealed("c.bangdiem", {.agency = "Sở Tai chính"});
    submissions.sealed("d.bangdiem", {.agency = "Sở Tài chính", .year = 2014});
    json("add a.bangdiem b.bangdiem c.bangdiem d.bangdiem");

    const auto again = json("add a.bangdiem")["files"][0];

    EXPECT_EQ(again["outcome"], "known");
    std::vector<std::string> notes;
    for (const auto &note : again["notes"])
        notes.push_back(note["note"]);
    EXPECT_THAT(notes, ElementsAre("other-spelling", "agency-twice", "alike-name"));
    EXPECT_THAT(run("add b.bangdiem").out.toStdString(), HasSubstr("  ! "));
    const auto list = json("list");
    std::map<int, Json> others;
    for (const auto &submission : list["submissions"])
        if (submission.contains("same_agency"))
            others[submission["submission"]] = submission["same_agency"];
    EXPECT_THAT(others, ElementsAre(Pair(1, Json::array({2})), Pair(2, Json::array({1}))));
    const std::string told = "! hồ sơ số 1, 2 là của một cơ quan";
    EXPECT_THAT(run("list").out.toStdString(), HasSubstr(told));
    EXPECT_THAT(run("list --year 2014").out.toStdString(), Not(HasSubstr("!")));
    const auto ranking = json("rank --rubric tayninh-2693-2015-pl1 --year 2015")["ranking"];
    EXPECT_EQ(ranking[0]["same_agency"], Json::array({2}));
    EXPECT_FALSE(ranking[2].contains("same_agency"));
    EXPECT_THAT(run("rank --rubric tayninh-2693-2015-pl1 --year 2015").out.toStdString(), HasSubstr(told));
}

TEST_P(RegisterCommands, ExportsAndMinutesShowTheRanking)
{
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.4": {"verdict": "reject-evidence", "comment": "Là quy chế thư điện tử"}}})",
        "Trần Thị B");
    json("close 1 --reviewer Trưởng-phòng");

    for (const auto *name : {"r.csv", "r.xlsx", "r.pdf"})
        json((std::string("export ") + name + " --rubric tayninh-2693-2015-pl1 --year 2015").c_str());
    const auto minutes
        = runCli({QStringLiteral("minutes"), book, QStringLiteral("1"), QStringLiteral("m.pdf")}, folder());

    EXPECT_EQ(minutes.exitCode, 0) << minutes.err.toStdString();
    EXPECT_THAT(bytesOf(folder() + QStringLiteral("/r.csv")).toStdString(),
        HasSubstr("\"1\",\"Sở Công Thương\",\"100\",\"95\",\"-5\",\"35\""));
    const auto ranking = textOfPdf(QStringLiteral("r.pdf")).toStdString();
    EXPECT_THAT(ranking, HasSubstr("KẾT QUẢ XẾP HẠNG"));
    EXPECT_THAT(ranking, HasSubstr("Sở Công Thương"));
    EXPECT_THAT(ranking, Not(HasSubstr("DỰ THẢO")));
    const auto text = textOfPdf(QStringLiteral("m.pdf")).toStdString();
    EXPECT_THAT(text, HasSubstr("BIÊN BẢN THẨM ĐỊNH"));
    EXPECT_THAT(text, HasSubstr("Bác minh chứng: Là quy"));
    EXPECT_THAT(text, HasSubstr("95/100"));
    EXPECT_EQ(run("export r.txt --rubric tayninh-2693-2015-pl1 --year 2015").exitCode, 2);
    EXPECT_EQ(
        run("export r.csv --rubric không-có --year 2015 --json").json()["error"]["code"], "rubric-unknown");
}

TEST_P(RegisterCommands, TheWholeYearOfTwentyAgenciesAddsUp)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto address = GetParam() == Engine::Server ? book : folder() + QStringLiteral("/năm.register");
    process.start(QStringLiteral("python3"),
        {sourcePath(QStringLiteral("tests/campaign/year.py")), programPath(), address,
            folder() + QStringLiteral("/năm")});

    EXPECT_TRUE(process.waitForFinished(300'000));
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_THAT(process.readAll().toStdString(), HasSubstr("20 agencies, 20 ranked, all equal"));
}

TEST_P(RegisterCommands, AGroupAndTheBestOfAllFinishARow)
{
    writeBytes(folder() + QStringLiteral("/r.json"), testing::comparingRubric().c_str());
    EXPECT_EQ(run("init --rubric r.json").exitCode, 0);
    submissions.compared("A", 80);
    submissions.compared("B", 160);
    json("add A.bangdiem B.bangdiem");
    const auto before = json("list")["submissions"][0]["reviewed"];

    const auto after = json("group 1 nong-thon --reviewer B");

    EXPECT_EQ(after["group"], "nong-thon");
    EXPECT_EQ(after["reviewed"].get<double>(), before.get<double>() + 10);
    EXPECT_EQ(json("list")["submissions"][0]["reviewed"], after["reviewed"]);
    const auto refused = run("group 1 thanh-pho --reviewer B");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("do-thi, nong-thon"));
    EXPECT_FALSE(json("group 1 - --reviewer B").contains("group"));
}

TEST_P(RegisterCommands, AReviewIsNotClosedWhileARowWaitsForPoints)
{
    writeBytes(folder() + QStringLiteral("/r.json"), testing::comparingRubric().c_str());
    EXPECT_EQ(run("init --rubric r.json").exitCode, 0);
    submissions.compared("A", 80);
    json("add A.bangdiem");

    const auto refused = run("close 1 --reviewer B");
    const auto accepted = review(R"({"criteria": {"3.1": {"verdict": "accept"}}})", "B");

    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("các mục 2.2, 3.1"));
    EXPECT_EQ(accepted.exitCode, 2);
    EXPECT_EQ(accepted.json()["error"]["code"], "review-no-points");
    EXPECT_EQ(accepted.json()["error"]["where"], "3.1");
    json("group 1 nong-thon --reviewer B");
    review(R"({"criteria": {"3.1": {"verdict": "adjust", "score": 24, "comment": "Điều tra"}}})", "B");
    EXPECT_EQ(json("close 1 --reviewer B")["state"], "closed");
}

TEST_P(RegisterCommands, ARowThatDoesNotApplyLeavesTheMaximumOfTheRankingAndTheMinutes)
{
    writeBytes(folder() + QStringLiteral("/r.json"), testing::excludingRubric().c_str());
    EXPECT_EQ(run("init --rubric r.json").exitCode, 0);
    submissions.excluding("A", true, 3); // 8 of 15
    submissions.excluding("B", false, 0); // 10 of 20
    json("add A.bangdiem B.bangdiem");
    for (const auto *close : {"close 1 --reviewer T", "close 2 --reviewer T"})
        json(close);

    const auto ranking = json("rank --rubric vidu-2747-2019 --year 2020");

    EXPECT_EQ(ranking["by_share"], true);
    const auto &first = ranking["ranking"][0];
    EXPECT_EQ(first["agency"], "A");
    EXPECT_EQ(first["rank"], 1);
    EXPECT_EQ(first["max"], 15);
    EXPECT_EQ(first["percent"], 53.33);
    EXPECT_EQ(first["sections"][0]["max"], 15);
    EXPECT_EQ(ranking["ranking"][1]["max"], 20);
    EXPECT_EQ(ranking["ranking"][1]["sections"][0]["max"], 20);
    EXPECT_THAT(
        run("rank --rubric vidu-2747-2019 --year 2020").out.toStdString(), HasSubstr("8/15 = 53,33 %"));
    EXPECT_EQ(json("list")["submissions"][0]["reviewed_max"], 15);
    EXPECT_FALSE(json("list")["submissions"][1].contains("reviewed_max"));
    json("export r.csv --rubric vidu-2747-2019 --year 2020");
    EXPECT_THAT(bytesOf(folder() + QStringLiteral("/r.csv")).toStdString(),
        HasSubstr("\"1\",\"A\",\"8\",\"8\",\"0\",\"15\",\"53.33\",\"8\""));
    EXPECT_EQ(
        runCli({QStringLiteral("minutes"), book, QStringLiteral("1"), QStringLiteral("m.pdf")}, folder())
            .exitCode,
        0);
    EXPECT_THAT(textOfPdf(QStringLiteral("m.pdf")).toStdString(), HasSubstr("tổng điểm thẩm định 8/15"));
}

TEST_P(RegisterCommands, AYearWithoutSubmissionsIsSaidInWords)
{
    const auto ranking = run("rank --rubric tayninh-2693-2015-pl1 --year 2031");

    EXPECT_EQ(ranking.exitCode, 0);
    EXPECT_THAT(ranking.out.toStdString(), HasSubstr("Sổ chưa có hồ sơ nào của bảng và năm này"));
}

TEST_P(RegisterCommands, ASheetThatAppliesAsAWholeIsRankedByPointsAndSaysNothingElse)
{
    added("a.bangdiem", 1);

    const auto ranking = json("rank --rubric tayninh-2693-2015-pl1 --year 2015 --by self");

    EXPECT_FALSE(ranking.contains("by_share"));
    EXPECT_FALSE(ranking["ranking"][0].contains("max"));
    EXPECT_FALSE(ranking["ranking"][0].contains("percent"));
    EXPECT_FALSE(json("list")["submissions"][0].contains("self_max"));
}

TEST_P(RegisterCommands, CheckNamesWhatWasChangedPastTheProgram)
{
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.4": {"verdict": "reject-evidence", "comment": "Sai"}}})", "B");
    const auto whole = json("check");
    EXPECT_EQ(whole["findings"].size(), 0U);
    EXPECT_EQ(whole["entries"], json("log")["entries"].size());
    EXPECT_EQ(whole["submissions"], 1);
    EXPECT_THAT(run("check").out.toStdString(), HasSubstr("1 hồ sơ"));

    tamper("DELETE FROM log WHERE number = 4");
    tamper("UPDATE submission SET reviewed = 990000");

    const auto done = run("check --json");
    EXPECT_EQ(done.exitCode, 1);
    const auto findings = done.json()["findings"];
    ASSERT_EQ(findings.size(), 4U);
    EXPECT_EQ(findings[0]["finding"], "entry-missing");
    EXPECT_EQ(findings[0]["entry"], 4);
    EXPECT_EQ(findings[1]["what"], "fingerprint") << "of which the entry spoke";
    EXPECT_EQ(findings[3]["finding"], "points-differ");
    EXPECT_EQ(findings[3]["submission"], 1);
    EXPECT_EQ(findings[3]["agency"], "Sở Công Thương");
    EXPECT_EQ(findings[3]["stored"], "99");
    EXPECT_EQ(findings[3]["expected"], "95");
    const auto text = run("check").out.toStdString();
    EXPECT_THAT(text, HasSubstr("nhật ký: thiếu mục 4\n"));
    EXPECT_THAT(
        text, HasSubstr("hồ sơ số 1 (Sở Công Thương): điểm thẩm định trong sổ là 99, tính lại là 95\n"));
}

TEST_P(RegisterCommands, LogTellsWhoDidWhatWhen)
{
    added("a.bangdiem", 1);
    review(R"({"criteria": {"I.2.4": {"verdict": "reject-evidence", "comment": "Sai"}}})", "Trần Thị B");

    const auto entries = json("log")["entries"];

    ASSERT_EQ(entries.size(), 6U);
    EXPECT_EQ(entries[0]["what"], "init");
    EXPECT_FALSE(entries[0].contains("submission"));
    EXPECT_EQ(entries[4]["entry"], 5);
    EXPECT_EQ(entries[4]["what"], "row");
    EXPECT_EQ(entries[4]["who"], "Trần Thị B");
    EXPECT_EQ(entries[4]["submission"], 1);
    EXPECT_EQ(entries[4]["target"], "I.2.4");
    EXPECT_EQ(Json::parse(entries[4]["became"].get<std::string>())["comment"], "Sai");
    EXPECT_THAT(run("log").out.toStdString(), HasSubstr("mới nhận → đang thẩm định"));
}

INSTANTIATE_TEST_SUITE_P(OnEachEngine, RegisterCommands, ::testing::Values(Engine::File, Engine::Server),
    [](const auto &engine) { return engine.param == Engine::File ? "Sqlite" : "PostgreSQL"; });

TEST(RegisterAddress, APasswordInItIsRefusedAndNotRepeated)
{
    const auto refused = runCli(
        {QStringLiteral("register"), QStringLiteral("postgresql://so:bimat@db/td"), QStringLiteral("list")});

    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("PGPASSFILE"));
    EXPECT_THAT(refused.err.toStdString(), Not(HasSubstr("bimat")));
}

TEST(RegisterAddress, ThatIsNoRegisterIsToldWithWhatToDo)
{
    const QTemporaryDir folder;

    const auto refused = runCli(
        {QStringLiteral("register"), QStringLiteral("so.register"), QStringLiteral("list")}, folder.path());

    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("so.register: ở đây chưa có sổ thẩm định"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace bangdiem::cli
