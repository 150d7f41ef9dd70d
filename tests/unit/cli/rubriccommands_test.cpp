// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using testing::HasSubstr;

Run rubric(const QString &command, const QString &argument, bool json = true)
{
    QStringList arguments{QStringLiteral("rubric"), command, argument};
    if (json)
        arguments += QStringLiteral("--json");
    return runCli(arguments);
}

QString shipped(const QString &id)
{
    return sourcePath(QStringLiteral("rubrics/%1.json").arg(id));
}

TEST(RubricList, namesTheBuiltInRubrics)
{
    const auto list = runCli({QStringLiteral("rubric"), QStringLiteral("list"), QStringLiteral("--json")});

    EXPECT_EQ(list.exitCode, 0);
    const auto rubrics = list.json()["rubrics"];
    ASSERT_EQ(rubrics.size(), 2U);
    EXPECT_EQ(rubrics[0]["id"], kAppendix1.toStdString());
    EXPECT_EQ(rubrics[0]["criteria_count"], 36);
    EXPECT_EQ(rubrics[0]["max"], 100);
    EXPECT_EQ(rubrics[0]["source"]["decision"], "2693/QĐ-UBND");
    EXPECT_EQ(rubrics[1]["id"], kAppendix2.toStdString());
    EXPECT_EQ(rubrics[1]["criteria_count"], 42);
}

TEST(RubricList, alignsItsColumnsForAPerson)
{
    const auto list = runCli({QStringLiteral("rubric"), QStringLiteral("list")});

    EXPECT_THAT(list.out.toStdString(),
        HasSubstr("tayninh-2693-2015-pl1  từ 2015        36   100  có sẵn  Phụ lục I — "));
    EXPECT_EQ(list.err, QByteArray());
}

/// The example of 2747/2019 and a file that is no rubric, as an administrator left them.
TEST(RubricList, namesTheOfficesRubricsAndTheFilesThatAreNone)
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.path() + QLatin1String(name); };
    writeBytes(path("/b.json"), bytesOf(sourcePath(QStringLiteral("rubrics/examples/vidu-2747-2019.json"))));
    writeBytes(path("/a.json"), "{");

    const auto list
        = runShell(QStringLiteral("BANGDIEM_RUBRICS=. exec $CLI rubric list --json"), folder.path());

    EXPECT_EQ(list.exitCode, 1);
    const auto json = list.json();
    ASSERT_EQ(json["rubrics"].size(), 3U);
    EXPECT_EQ(json["rubrics"][0]["file"], nullptr);
    EXPECT_EQ(json["rubrics"][0]["years"], Json::parse(R"({"from":2015,"to":null})"));
    EXPECT_EQ(json["rubrics"][2]["id"], "vidu-2747-2019");
    EXPECT_EQ(json["rubrics"][2]["file"], "./b.json");
    EXPECT_EQ(json["rubrics"][2]["sha256"].get<std::string>().size(), 64U);
    ASSERT_EQ(json["unusable"].size(), 1U);
    EXPECT_EQ(json["unusable"][0]["file"], "./a.json");
    const auto shown
        = runShell(QStringLiteral("BANGDIEM_RUBRICS=. exec $CLI rubric show vidu-2747-2019"), folder.path());
    EXPECT_EQ(shown.exitCode, 0);
    EXPECT_THAT(shown.out.toStdString(), HasSubstr("Năm đánh giá: 2019–2021"));
}

TEST(RubricList, tellsAFolderThatIsNotThereAndEndsWithOne)
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(QStringLiteral("file")), "{}");

    for (const auto *name : {"none", "file"}) {
        const auto list
            = runShell(QStringLiteral("BANGDIEM_RUBRICS=%1 exec $CLI rubric list").arg(QLatin1String(name)),
                folder.path());

        EXPECT_EQ(list.exitCode, 1) << name;
        EXPECT_THAT(list.out.toStdString(),
            HasSubstr(std::string(name) + ": thư mục bộ tiêu chí của cơ quan không có hoặc không đọc được"));
    }
}

TEST(RubricShow, nestsGroupsAndRowsInTheirSections)
{
    const auto shown = rubric(QStringLiteral("show"), kAppendix1).json();

    ASSERT_EQ(shown["sections"].size(), 6U);
    const auto &first = shown["sections"][0]["items"][0];
    EXPECT_EQ(first["id"], "I.1");
    EXPECT_EQ(first["criteria"][1]["id"], "I.1.2");
    EXPECT_EQ(first["criteria"][1]["test"],
        Json::parse(
            R"({"kind":"ratio","numerator":"users","denominator":"staff","atLeast":60,"partOfWhole":true})"));
    const auto &direct = shown["sections"][1]["items"][1];
    EXPECT_EQ(direct["id"], "II.2");
    EXPECT_EQ(direct["document"]["need"], "required");
    EXPECT_EQ(shown["sections"][0]["items"][5]["declarations"][0]["award"], "1/2");
}

TEST(RubricShow, namesTheAgencyGroupOfEachThreshold)
{
    const auto example = sourcePath(QStringLiteral("rubrics/examples/vidu-dti-cap-huyen.json"));

    const auto plain = rubric(QStringLiteral("show"), example, false).out.toStdString();
    const auto json = rubric(QStringLiteral("show"), example).json();

    EXPECT_THAT(plain,
        HasSubstr("“Hồ sơ xử lý trực tuyến”/“Tổng số hồ sơ” từ 60 % trở lên (“Thành phố, thị xã”), "
                  "từ 40 % trở lên (“Huyện”)"));
    EXPECT_EQ(json["agencyGroups"],
        Json::parse(R"([{"id":"do-thi","name":"Thành phố, thị xã"},{"id":"nong-thon","name":"Huyện"}])"));
    const auto &byGroup = json["sections"][1]["items"][1]["points"]["byGroup"];
    EXPECT_EQ(byGroup["do-thi"]["bands"][0]["from"], 60);
    EXPECT_EQ(byGroup["nong-thon"]["bands"][0]["from"], 40);
}

TEST(RubricShow, takesAFileLikeAnId)
{
    EXPECT_EQ(rubric(QStringLiteral("show"), kAppendix2).json(),
        rubric(QStringLiteral("show"), shipped(kAppendix2)).json());
    EXPECT_EQ(rubric(QStringLiteral("show"), kAppendix2, false).exitCode, 0);
}

TEST(RubricShow, refusesAnIdThatIsNotKnown)
{
    const auto run = rubric(QStringLiteral("show"), QStringLiteral("tayninh-1454-2013"));

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["code"], "rubric-unknown");
}

TEST(RubricCheck, findsNothingInTheShippedRubrics)
{
    for (const auto &id : {kAppendix1, kAppendix2}) {
        const auto run = rubric(QStringLiteral("check"), shipped(id));
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_EQ(run.json()["valid"], true);
        EXPECT_TRUE(run.json()["faults"].empty());
    }
}

TEST(RubricCheck, tellsEveryFaultWithItsPointerAndEndsWithOne)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("sai.json"));
    auto text = bytesOf(shipped(kAppendix1));
    text.replace("\"kind\": \"graded\"", "\"kind\": \"grated\"")
        .replace("\"format\": 1", "\"format\": 1, \"lạ\": 2");
    writeBytes(path, text);

    const auto json = rubric(QStringLiteral("check"), path);
    const auto plain = rubric(QStringLiteral("check"), path, false);

    EXPECT_EQ(json.exitCode, 1);
    EXPECT_EQ(json.json()["valid"], false);
    ASSERT_GT(json.json()["faults"].size(), 2U);
    EXPECT_EQ(json.json()["faults"][0]["where"].get<std::string>().front(), '/');
    EXPECT_EQ(plain.exitCode, 1);
    EXPECT_EQ(plain.out.count('\n'), static_cast<qsizetype>(json.json()["faults"].size()));
    EXPECT_THAT(plain.out.toStdString(), HasSubstr("sai.json:2:16: /lạ: khóa lạ “lạ”"));
    EXPECT_EQ(json.json()["faults"][0]["line"], 2);
    EXPECT_EQ(json.json()["faults"][0]["column"], 16);
}

TEST(RubricCheck, takesTheSheetOfTheGuideAndFindsItsMistakeWhereTheGuideSays)
{
    const QTemporaryDir folder;
    const auto page = bytesOf(sourcePath(QStringLiteral("docs/writing-a-rubric.md")));
    const auto name = QStringLiteral("ubnd-xa-2026.json");
    const auto start = page.indexOf("```json\n") + 8;
    auto text = page.mid(start, page.indexOf("```", start) - start);
    const auto check = [&] {
        writeBytes(folder.filePath(name), text);
        return runCli({QStringLiteral("rubric"), QStringLiteral("check"), name}, folder.path());
    };

    EXPECT_EQ(check().exitCode, 0);
    text.replace("\"below\": 85", "\"below\": 84");
    const auto found = check();

    EXPECT_EQ(found.exitCode, 1);
    EXPECT_TRUE(page.contains("```\n" + found.out + "```")) << found.out.toStdString();
}

TEST(RubricCheck, tellsWhereTextStopsBeingJson)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("sai.json"));
    writeBytes(path, "{\n  \"format\": 1,\n  x\n}");

    const auto run = rubric(QStringLiteral("check"), path);

    EXPECT_EQ(run.json()["faults"][0]["line"], 3);
}

TEST(RubricShow, printsTheBlankSheetOfAnyRubric)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("trống.pdf"));
    const auto example = sourcePath(QStringLiteral("rubrics/examples/vidu-cchc.json"));

    const auto run
        = runCli({QStringLiteral("rubric"), QStringLiteral("show"), example, QStringLiteral("--pdf"), path});

    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF-"));
    const auto text = runShell(QStringLiteral("pdftotext '%1' -").arg(path)).out;
    EXPECT_THAT(text.toStdString(), HasSubstr("Ban hành kế hoạch CCHC năm"));
    EXPECT_FALSE(text.contains("Hồ sơ ·") || text.contains("DỰ THẢO")) << text.toStdString();
    EXPECT_EQ(runCli({QStringLiteral("rubric"), QStringLiteral("show"), example, QStringLiteral("--pdf"),
                         QStringLiteral("x.odt")})
                  .exitCode,
        2);
}

TEST(RubricCheck, isNotPossibleWithoutAFile)
{
    const QTemporaryDir folder;

    EXPECT_EQ(
        rubric(QStringLiteral("check"), folder.filePath(QStringLiteral("x.json"))).json()["error"]["code"],
        "file-missing");
    EXPECT_EQ(rubric(QStringLiteral("check"), folder.path()).json()["error"]["code"], "bad-argument");
    EXPECT_EQ(
        rubric(QStringLiteral("check"), QStringLiteral("/dev/zero")).json()["error"]["code"], "too-large");
    EXPECT_EQ(rubric(QStringLiteral("check"), QStringLiteral("/dev/zero")).exitCode, 2);
}

TEST(RubricCheck, callsTextThatIsNoJsonAFaultOfTheFile)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("trống.json"));
    for (const auto *text : {"", "{", "\xff", "[]"}) {
        writeBytes(path, text);
        const auto run = rubric(QStringLiteral("check"), path);
        EXPECT_EQ(run.exitCode, 1) << text;
        EXPECT_FALSE(run.json()["faults"].empty()) << text;
        EXPECT_FALSE(run.json()["faults"][0]["where"].get<std::string>().empty()) << text;
    }
}

TEST(RubricShow, refusesAFaultyFileWithEveryFault)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("sai.json"));
    auto text = bytesOf(shipped(kAppendix1));
    writeBytes(path, text.replace("\"kind\": \"graded\"", "\"kind\": \"grated\""));

    const auto run = rubric(QStringLiteral("show"), path);

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["code"], "rubric-unknown-kind");
    EXPECT_EQ(run.json()["errors"].size(), static_cast<std::size_t>(run.err.count('\n')));
}

} // namespace
} // namespace bangdiem::cli
