// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <QDate>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using testing::HasSubstr;

/// A dossier of 2015 with a document in force and its file, figures by unit and a declaration.
DossierFolder lastYear()
{
    DossierFolder folder;
    folder.write("quy-chế.pdf", "một");
    const auto filled = folder.fill(R"({"declared": {"II.1.11": ["no-procedures"]}, "criteria": {
        "I.1.1": {"by_unit": {"Văn phòng": {"staff": 30, "mailboxes": 30}}},
        "I.2.1": {"claim": 2},
        "I.2.4": {"documents": [{"number": "1/QĐ", "date": "2013-01-02", "file": "quy-chế.pdf"}]},
        "VI.1": {"documents": [{"number": "2/KH", "date": "2015-01-02", "file": "quy-chế.pdf"}]}}})");
    EXPECT_EQ(filled.exitCode, 0) << filled.err.toStdString();
    return folder;
}

void expectRefused(const char *line, int exitCode, const std::string &code, const std::string &where)
{
    SCOPED_TRACE(line);
    const auto folder = lastYear();
    const auto before = folder.dossierBytes();
    const auto run = folder.run(line);
    EXPECT_EQ(run.exitCode, exitCode);
    EXPECT_EQ(run.json()["error"]["code"], code) << run.out.toStdString();
    EXPECT_EQ(run.json()["error"]["where"], where);
    EXPECT_FALSE(QFile::exists(folder.path("2016.bangdiem")));
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST(CarryCommand, beginsTheNextYearAndSaysWhatNeedsReview)
{
    const auto folder = lastYear();
    const auto before = folder.dossierBytes();

    const auto made = folder.json("carry hồ.bangdiem 2016.bangdiem --year 2016 --as-of 2016-12-15");

    EXPECT_EQ(made["file"], "2016.bangdiem");
    EXPECT_EQ(made["year"], 2016);
    EXPECT_EQ(made["as_of"], "2016-12-15");
    EXPECT_EQ(made["from"]["year"], 2015);
    EXPECT_NE(made["from"]["id"], made["id"]);
    EXPECT_EQ(made["review"], Json::parse(R"(["I.1.1", "I.2.1", "I.2.4", "II.1.11", "VI.1"])"));
    EXPECT_EQ(made["documents"], 1);
    EXPECT_EQ(made["files"], 1);
    EXPECT_EQ(folder.dossierBytes(), before);
}

TEST(CarryCommand, leavesADraftThatShowSpeaksOf)
{
    const auto folder = lastYear();
    folder.json("carry hồ.bangdiem 2016.bangdiem --year 2016");

    const auto shown = folder.json("show 2016.bangdiem");
    const auto text = folder.run("show 2016.bangdiem").out.toStdString();

    EXPECT_EQ(shown["heading"]["year"], 2016);
    EXPECT_EQ(shown["answers"], Json::parse(R"({"declared": {"II.1.11": ["no-procedures"]}, "criteria": {
        "I.1.1": {"by_unit": {"Văn phòng": {}}}, "I.2.1": {"claim": 2},
        "I.2.4": {"documents": [{"number": "1/QĐ", "date": "2013-01-02", "file": "I.2.4/quy-chế.pdf"}],
            "attachments": ["I.2.4/quy-chế.pdf"]}}})"));
    EXPECT_EQ(shown["earlier"], Json::parse(R"({
        "I.1.1": {"year": 2015, "reviewed": false, "figures": {"staff": 30, "mailboxes": 30}},
        "I.2.1": {"year": 2015, "reviewed": false}, "I.2.4": {"year": 2015, "reviewed": false},
        "II.1.11": {"year": 2015, "reviewed": false},
        "VI.1": {"year": 2015, "reviewed": false, "documents": [{"number": "2/KH", "date": "2015-01-02"}]}})"));
    EXPECT_EQ(shown["evidence"].size(), 1U);
    EXPECT_THAT(text, HasSubstr("Mang sang từ năm trước:\n"));
    EXPECT_THAT(text, HasSubstr("  VI.1     cần xem lại; từ hồ sơ năm 2015; văn bản 2/KH ngày 02/01/2015\n"));
    EXPECT_THAT(folder.run("show 2016.bangdiem --lang en").out.toStdString(),
        HasSubstr("  I.2.1    needs review; from the dossier of 2015\n"));
}

TEST(CarryCommand, blocksTheDraftUntilFillNamesItsRows)
{
    const auto folder = lastYear();
    folder.json("carry hồ.bangdiem 2016.bangdiem --year 2016");
    const auto reviews
        = [&] { return folder.run("check 2016.bangdiem").out.count("Từ hồ sơ năm 2015, cần xem lại"); };
    EXPECT_EQ(reviews(), 5);

    folder.write(
        "a.json", R"({"criteria": {"I.1.1": {"by_unit": {"Văn phòng": {"staff": 31, "mailboxes": 31}}},
        "I.2.1": null, "II.1.11": {}}})");
    folder.json("fill 2016.bangdiem a.json");

    EXPECT_EQ(reviews(), 2);
    const auto shown = folder.json("show 2016.bangdiem");
    EXPECT_EQ(shown["earlier"]["I.1.1"],
        Json::parse(R"({"year": 2015, "reviewed": true, "figures": {"staff": 30, "mailboxes": 30}})"));
    EXPECT_EQ(shown["answers"]["criteria"]["I.1.1"]["figures"]["staff"], 31);
    EXPECT_FALSE(shown["answers"]["criteria"].contains("I.2.1"));
}

TEST(CarryCommand, assessesAtTheLastDayOfTheYearOrToday)
{
    const auto folder = lastYear();
    const auto today = QDate::currentDate();
    const auto line = QStringLiteral("carry hồ.bangdiem 2.bangdiem --year %1").arg(today.year() + 1);

    EXPECT_EQ(folder.json("carry hồ.bangdiem 1.bangdiem --year 2016")["as_of"], "2016-12-31");
    EXPECT_EQ(folder.json(line.toUtf8().constData())["as_of"], today.toString(Qt::ISODate).toStdString());
}

TEST(CarryCommand, refusesAYearThatIsNotLaterAndNamesTheOption)
{
    expectRefused("carry hồ.bangdiem 2016.bangdiem --year 2015 --json", 2, "heading-invalid", "--year");
    expectRefused("carry hồ.bangdiem 2016.bangdiem --year 99999 --json", 2, "heading-invalid", "--year");
    expectRefused("carry hồ.bangdiem 2016.bangdiem --year x --json", 2, "bad-argument", "--year");
    expectRefused("carry hồ.bangdiem 2016.bangdiem --json", 2, "bad-argument", "--year");
    expectRefused("carry hồ.bangdiem 2016.bangdiem --year 2016 --as-of 2016-02-30 --json", 2, "date-invalid",
        "--as-of");
}

TEST(CarryCommand, neverOverwrites)
{
    expectRefused("carry hồ.bangdiem hồ.bangdiem --year 2016 --json", 2, "file-exists", "hồ.bangdiem");
    expectRefused(
        "carry không.bangdiem 2016.bangdiem --year 2016 --json", 2, "file-missing", "không.bangdiem");
}

TEST(CarryCommand, saysItToAPersonInBothLanguages)
{
    const auto folder = lastYear();

    EXPECT_EQ(folder.run("carry hồ.bangdiem 1.bangdiem --year 2016").out.toStdString(),
        "Đã tạo hồ sơ 1.bangdiem\nMục cần xem lại:    5\nVăn bản mang sang:  1\nTệp mang sang:      1\n");
    EXPECT_THAT(folder.run("carry hồ.bangdiem 2.bangdiem --year 2016 --lang en").out.toStdString(),
        HasSubstr("Rows to review:"));
}

} // namespace
} // namespace bangdiem::cli
