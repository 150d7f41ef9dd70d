// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using testing::HasSubstr;

/// "new x.bangdiem" with good options, those of `changes` put in their place; an empty value leaves one out.
Run make(const QTemporaryDir &folder, const std::map<QString, QString> &changes = {}, bool json = true)
{
    std::map<QString, QString> options{{QStringLiteral("rubric"), kAppendix1},
        {QStringLiteral("agency"), QStringLiteral("Sở Tài chính")},
        {QStringLiteral("staff"), QStringLiteral("50")}, {QStringLiteral("year"), QStringLiteral("2015")}};
    for (const auto &[name, value] : changes)
        options[name] = value;
    QStringList arguments{QStringLiteral("new"), QStringLiteral("x.bangdiem")};
    if (json)
        arguments += QStringLiteral("--json");
    for (const auto &[name, value] : options) {
        if (!value.isEmpty())
            arguments += {QStringLiteral("--") + name, value};
    }
    return runCli(arguments, folder.path());
}

Json heading(const QTemporaryDir &folder)
{
    return runCli(split("show x.bangdiem --json"), folder.path()).json()["heading"];
}

void expectRefused(
    const std::map<QString, QString> &changes, const std::string &code, const std::string &where)
{
    const QTemporaryDir folder;
    const auto run = make(folder, changes);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["code"], code) << run.out.toStdString();
    EXPECT_EQ(run.json()["error"]["where"], where);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(NewCommand, makesADossierWithTheHeadingGiven)
{
    const QTemporaryDir folder;

    const auto run = make(folder,
        {{QStringLiteral("as-of"), QStringLiteral("2015-12-15")},
            {QStringLiteral("place"), QStringLiteral("Gò Dầu")}});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json()["rubric"], kAppendix1.toStdString());
    EXPECT_EQ(
        heading(folder), Json::parse(R"({"agency":"Sở Tài chính","place":"Gò Dầu","staff":50,"year":2015,
        "as_of":"2015-12-15","units":[]})"));
}

TEST(NewCommand, assessesAPastYearAtItsLastDayAndThisYearToday)
{
    const QTemporaryDir past;
    const QTemporaryDir present;

    make(past);
    make(present, {{QStringLiteral("year"), QString::number(QDate::currentDate().year())}});

    EXPECT_EQ(heading(past)["as_of"], "2015-12-31");
    EXPECT_EQ(heading(past)["place"], "Tây Ninh");
    EXPECT_EQ(heading(present)["as_of"], QDate::currentDate().toString(Qt::ISODate).toStdString());
}

TEST(NewCommand, remembersUnitsInTheirOrder)
{
    const QTemporaryDir folder;
    const auto line
        = QStringLiteral("new x.bangdiem --staff 50 --year 2015 --agency A --rubric %1").arg(kAppendix2);

    const auto run = runCli(line.split(u' ')
            + QStringList{QStringLiteral("--unit"), QStringLiteral("Văn phòng HĐND-UBND"),
                QStringLiteral("--unit=Phòng Tư pháp")},
        folder.path());
    const auto refused = runCli(line.split(u' ')
            + QStringList{QStringLiteral("--unit"), QStringLiteral("a"), QStringLiteral("--unit"),
                QStringLiteral("A"), QStringLiteral("--json")},
        folder.path());

    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(heading(folder)["units"], Json::parse(R"(["Văn phòng HĐND-UBND", "Phòng Tư pháp"])"));
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_EQ(refused.json()["error"]["code"], "unit-invalid");
    EXPECT_EQ(refused.json()["error"]["where"], "--unit");
}

TEST(NewCommand, neverOverwrites)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(QStringLiteral("x.bangdiem")), "không phải hồ sơ");

    const auto run = make(folder);

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["code"], "file-exists");
    EXPECT_EQ(bytesOf(folder.filePath(QStringLiteral("x.bangdiem"))), QByteArray("không phải hồ sơ"));
}

TEST(NewCommand, doesNotTakeANameThatCannotBeLookedUpForATakenOne)
{
    const QTemporaryDir folder;
    const auto name = QString(300, QLatin1Char('x'));

    const auto run = runCli(
        {QStringLiteral("new"), name, QStringLiteral("--rubric"), kAppendix1, QStringLiteral("--agency"),
            QStringLiteral("A"), QStringLiteral("--staff"), QStringLiteral("5"), QStringLiteral("--year"),
            QStringLiteral("2015"), QStringLiteral("--json")},
        folder.path());

    EXPECT_EQ(run.json()["error"]["code"], "io-failure") << run.out.toStdString();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(NewCommand, takesARubricFile)
{
    const QTemporaryDir folder;
    const auto path = sourcePath(QStringLiteral("rubrics/tayninh-2693-2015-pl2.json"));

    EXPECT_EQ(make(folder, {{QStringLiteral("rubric"), path}}).json()["rubric"], kAppendix2.toStdString());
}

/// The office's sheet of 2019 takes the place of both that are built in.
TEST(NewCommand, takesTheOnlySheetOfTheYearWhereNoneIsNamed)
{
    const QTemporaryDir folder;
    auto text = bytesOf(sourcePath(QStringLiteral("rubrics/examples/vidu-2747-2019.json")));
    text.replace(
        "\"sheet\":", "\"replaces\": [\"tayninh-2693-2015-pl1\", \"tayninh-2693-2015-pl2\"], \"sheet\":");
    writeBytes(folder.filePath(QStringLiteral("2019.json")), text);
    const auto made = [&](int year) {
        return runShell(
            QStringLiteral(
                "BANGDIEM_RUBRICS=. exec $CLI new %1.bangdiem --agency A --staff 1 --year %1 --json")
                .arg(year),
            folder.path());
    };

    EXPECT_EQ(made(2019).json()["rubric"], "vidu-2747-2019");
    const auto several = made(2018).json()["error"]["message"].get<std::string>();
    EXPECT_THAT(several, HasSubstr("tayninh-2693-2015-pl1, tayninh-2693-2015-pl2"));
    const auto none = made(2014);
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_THAT(none.json()["error"]["message"].get<std::string>(), HasSubstr("2014"));

    // The file that cannot be read may be the one that takes the place of what seems to be the only sheet.
    writeBytes(folder.filePath(QStringLiteral("2020.json")), "{");
    const auto unsure = made(2020);
    EXPECT_EQ(unsure.exitCode, 2);
    EXPECT_THAT(unsure.json()["error"]["message"].get<std::string>(),
        AllOf(HasSubstr("2020.json"), HasSubstr("vidu-2747-2019")));
}

TEST(NewCommand, refusesOptionsThatAreMissing)
{
    for (const auto *name : {"rubric", "agency", "staff", "year"})
        expectRefused({{QString::fromLatin1(name), QString()}}, "bad-argument", std::string("--") + name);
}

TEST(NewCommand, refusesNumbersAndDatesThatAreNone)
{
    for (const auto *staff : {"năm mươi", "5.5", "50 ", "0x32", "99999999999999999999"})
        expectRefused({{QStringLiteral("staff"), QString::fromUtf8(staff)}}, "bad-argument", "--staff");
    expectRefused({{QStringLiteral("year"), QStringLiteral("2015a")}}, "bad-argument", "--year");
    expectRefused({{QStringLiteral("as-of"), QStringLiteral("31/12/2015")}}, "date-invalid", "--as-of");
    expectRefused({{QStringLiteral("as-of"), QStringLiteral("2015-02-29")}}, "date-invalid", "--as-of");
}

TEST(NewCommand, refusesAHeadingThatCannotBe)
{
    const QTemporaryDir folder;
    for (const auto &[name, value] :
        std::map<QString, QString>{{QStringLiteral("staff"), QStringLiteral("-5")},
            {QStringLiteral("staff"), QStringLiteral("0")}, {QStringLiteral("year"), QStringLiteral("1999")},
            {QStringLiteral("year"), QStringLiteral("99999999")},
            {QStringLiteral("agency"), QStringLiteral(" ")}}) {
        const auto run = make(folder, {{name, value}});
        EXPECT_EQ(run.exitCode, 2) << name.toStdString();
        EXPECT_EQ(run.json()["error"]["code"], "heading-invalid") << name.toStdString();
        EXPECT_EQ(run.json()["error"]["where"], "--" + name.toStdString());
    }
    expectRefused({{QStringLiteral("agency"), QString(QChar::Nbsp)}}, "heading-invalid", "--agency");
    expectRefused({{QStringLiteral("place"), QStringLiteral("Gò\u202E")}}, "text-unsafe", "--place");
    EXPECT_EQ(make(folder, {{QStringLiteral("agency"), QStringLiteral("Sở\u202E")}}).json()["error"]["code"],
        "text-unsafe");
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(NewCommand, tellsEveryFaultOfItsOptionsAtOnce)
{
    const QTemporaryDir folder;

    const auto run = make(folder,
        {{QStringLiteral("staff"), QStringLiteral("a")}, {QStringLiteral("year"), QStringLiteral("b")},
            {QStringLiteral("as-of"), QStringLiteral("c")}});

    EXPECT_EQ(run.json()["errors"].size(), 3U);
    EXPECT_EQ(run.err.count('\n'), 3);
}

TEST(NewCommand, refusesAnOptionThatIsGivenTwice)
{
    const QTemporaryDir folder;

    const auto run = runCli(
        split("new x.bangdiem --rubric a --agency b --staff 1 --year 2015 --year 2016"), folder.path());

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.err.toStdString(), HasSubstr("--year: tham số không đúng: viết hai lần"));
}

TEST(NewCommand, refusesARubricThatIsUnknownOrFaulty)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(QStringLiteral("sai.json")), "{\"format\": 1}");

    const auto unknown = make(folder, {{QStringLiteral("rubric"), QStringLiteral("pl3")}});
    const auto faulty = make(folder, {{QStringLiteral("rubric"), QStringLiteral("sai.json")}});

    EXPECT_EQ(unknown.json()["error"]["code"], "rubric-unknown");
    EXPECT_EQ(faulty.exitCode, 2);
    EXPECT_GT(faulty.json()["errors"].size(), 1U);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("x.bangdiem"))));
}

TEST(NewCommand, refusesAFolderThatIsGone)
{
    const QTemporaryDir folder;
    const auto make
        = QStringLiteral("exec $CLI new %1 --agency A --staff 1 --year 2015 --json --rubric ") + kAppendix1;

    const auto other = runShell(make.arg(QStringLiteral("không-có/x.bangdiem")), folder.path());
    const auto current
        = runShell(QStringLiteral("mkdir a; cd a; rmdir ../a; ") + make.arg(QStringLiteral("x.bangdiem")),
            folder.path());

    EXPECT_EQ(other.exitCode, 2);
    EXPECT_EQ(other.json()["error"]["where"], "không-có");
    EXPECT_EQ(current.exitCode, 2);
    EXPECT_EQ(current.json()["error"]["code"], "file-missing");
}

TEST(NewCommand, failsWhereNothingCanBeWritten)
{
    const auto run = runCli(split("new /proc/x.bangdiem --agency A --staff 1 --year 2015 --json --rubric")
        + QStringList(kAppendix1));

    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.json()["error"]["code"].is_string());
}

} // namespace
} // namespace bangdiem::cli
