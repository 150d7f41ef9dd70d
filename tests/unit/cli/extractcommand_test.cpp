// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"
#include "storage/dossierfile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

TEST(ExtractCommand, writesTheEvidenceByCriterion)
{
    const DossierFolder folder;
    folder.write("a.pdf", "nội dung");
    folder.fill(R"({"criteria": {"I.2.4": {"attachments": ["a.pdf"]}, "II.2": {"attachments": ["a.pdf"]}}})");

    const auto done = folder.json("extract hồ.bangdiem ra");

    ASSERT_EQ(done["files"].size(), 2U);
    EXPECT_EQ(done["files"][0]["criterion"], "I.2.4");
    EXPECT_EQ(bytesOf(folder.path("ra/I.2.4/a.pdf")), QByteArray("nội dung"));
    EXPECT_EQ(bytesOf(folder.path("ra/II.2/a.pdf")), QByteArray("nội dung"));
}

TEST(ExtractCommand, writesTheScansOfSignedSheetsByRevision)
{
    const DossierFolder folder;
    folder.write("ký.pdf", "%PDF-1.4\n");
    folder.fill(concededAnswers());
    folder.json("seal hồ.bangdiem");
    {
        auto file = DossierFile::open(folder.path("hồ.bangdiem").toStdString(), Access::ReadWrite).value();
        ASSERT_TRUE(file.addScan(folder.path("ký.pdf").toStdString(), Moment()));
    }

    const auto done = folder.json("extract hồ.bangdiem ra");

    ASSERT_EQ(done["scans"].size(), 1U);
    EXPECT_EQ(done["scans"][0]["revision"], 1);
    EXPECT_EQ(bytesOf(folder.path("ra/ban-ky-lan-1/ký.pdf")), QByteArray("%PDF-1.4\n"));
}

TEST(ExtractCommand, saysWhereThereIsNothingToExtract)
{
    const DossierFolder folder;

    const auto run = folder.run("extract hồ.bangdiem ra");

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.out, QByteArray("Hồ sơ không có tệp minh chứng nào.\n"));
}

TEST(ExtractCommand, refusesAFileInThePlaceOfAFolder)
{
    const DossierFolder folder;
    folder.write("ra", "một tệp");

    const auto run = folder.run("extract hồ.bangdiem ra --json");

    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.json()["error"]["where"], "ra");
    EXPECT_EQ(bytesOf(folder.path("ra")), QByteArray("một tệp"));
}

TEST(ExtractCommand, failsWhereNothingCanBeWritten)
{
    const DossierFolder folder;
    folder.write("a.pdf", "a");
    folder.fill(R"({"criteria": {"I.2.4": {"attachments": ["a.pdf"]}}})");

    const auto run = folder.run("extract hồ.bangdiem /proc/x --json");

    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.json()["error"]["code"].is_string());
}

} // namespace
} // namespace bangdiem::cli
