// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(ShowCommand, hasEveryPartOfTheDossier)
{
    const DossierFolder folder;

    const auto shown = folder.json("show hồ.bangdiem");

    EXPECT_THAT(keysOf(shown),
        ElementsAre("id", "state", "revision", "fingerprint", "seals", "scans", "heading", "rubric",
            "answers", "earlier", "evidence", "history_length"));
    EXPECT_EQ(shown["state"], "draft");
    EXPECT_EQ(shown["revision"], 1);
    EXPECT_EQ(shown["rubric"]["id"], kAppendix1.toStdString());
    EXPECT_EQ(shown["rubric"]["sha256"].get<std::string>().size(), 64U);
    EXPECT_EQ(shown["history_length"], 1);
}

TEST(ShowCommand, saysWhetherTheRubricIsTheOfficialOneOfThisMachine)
{
    const QTemporaryDir folder;
    auto text = bytesOf(sourcePath(QStringLiteral("rubrics/tayninh-2693-2015-pl1.json")));
    const auto shown = [&](const char *options) {
        writeBytes(folder.filePath(QStringLiteral("b.json")), text);
        QFile::remove(folder.filePath(QStringLiteral("a.bangdiem")));
        const auto make
            = QStringLiteral("$CLI new a.bangdiem --rubric b.json --agency A --staff 1 --year 2015 "
                             ">/dev/null && exec $CLI show a.bangdiem ");
        return runShell(make + QString::fromLatin1(options), folder.path());
    };

    EXPECT_EQ(shown("--json").json()["rubric"]["official"], true);
    EXPECT_FALSE(shown("").out.contains("Lưu ý"));
    text.replace("2693/QĐ-UBND, 2015)", "2693/QĐ-UBND, 2016)");
    EXPECT_EQ(shown("--json").json()["rubric"]["official"], false);
    EXPECT_TRUE(shown("").out.contains("khác bảng chính thức của mã đó")) << shown("").out.toStdString();
    text.replace("\"id\": \"tayninh-2693-2015-pl1\"", "\"id\": \"khac\"");
    EXPECT_EQ(shown("--json").json()["rubric"]["official"], nullptr);
}

TEST(ShowCommand, countsTheChangesOfTheDossier)
{
    const DossierFolder folder;

    folder.fill(R"({"criteria": {"I.2.1": {"claim": 2}, "I.2.2": {"claim": 2}}})");

    EXPECT_EQ(folder.json("show hồ.bangdiem")["history_length"], 3);
}

TEST(ShowCommand, showsFiguresByUnitAsFillTakesThem)
{
    const DossierFolder folder;
    folder.fill(R"({"criteria": {"I.1.1": {"by_unit": {"Văn phòng": {"staff": 30, "mailboxes": 30},
        "Phòng Tư pháp": {}}}, "I.1.2": {"by_unit": {"Phòng Y tế": {}}}}})");

    const auto answers = folder.json("show hồ.bangdiem")["answers"];
    const auto text = folder.run("show hồ.bangdiem").out.toStdString();

    EXPECT_EQ(answers["criteria"], Json::parse(R"({"I.1.1": {"figures": {"staff": 30, "mailboxes": 30},
        "by_unit": {"Văn phòng": {"staff": 30, "mailboxes": 30}, "Phòng Tư pháp": {}}},
        "I.1.2": {"by_unit": {"Phòng Y tế": {}}}})"));
    EXPECT_THAT(text, HasSubstr("[Văn phòng: "));
    EXPECT_THAT(text, HasSubstr("[Phòng Tư pháp: —]"));
    EXPECT_EQ(folder.fill(QByteArray::fromStdString(answers.dump())).exitCode, 0);
    EXPECT_EQ(folder.json("show hồ.bangdiem")["answers"], answers);
}

TEST(ShowCommand, isReadByAPersonInBothLanguages)
{
    const DossierFolder folder;
    folder.write("a.pdf", "a");
    folder.fill(
        R"({"declared": {"I.6": ["no-software"]}, "criteria": {"I.2.1": {"claim": 2.25, "note": "hai\ndòng"},
        "I.2.4": {"documents": [{"number": "1/QĐ", "date": "2015-01-02", "title": "Quy chế", "page": "3", "file": "a.pdf"}]}}})");

    const auto vietnamese = folder.run("show hồ.bangdiem").out.toStdString();
    const auto english = folder.run("show hồ.bangdiem --lang en").out.toStdString();

    EXPECT_THAT(vietnamese, HasSubstr("Cơ quan:              Sở Tài chính\n"));
    EXPECT_THAT(vietnamese, HasSubstr("  I.2.1  2,25 điểm; ghi chú: hai dòng\n"));
    EXPECT_THAT(
        vietnamese, HasSubstr("  I.2.4  văn bản 1/QĐ ngày 02/01/2015 “Quy chế” trang 3; tệp a.pdf\n"));
    EXPECT_THAT(vietnamese, HasSubstr("khai báo: Cơ quan không có phần mềm được tính ½ tổng điểm"));
    EXPECT_THAT(vietnamese,
        HasSubstr("  I.2.4  1 B  ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.pdf\n"));
    EXPECT_THAT(english, HasSubstr("  I.2.1  2.25 points; note: hai dòng\n"));
}

} // namespace
} // namespace bangdiem::cli
