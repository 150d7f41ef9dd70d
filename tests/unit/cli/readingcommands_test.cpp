// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace bangdiem::cli {
namespace {

TEST(ReadingCommands, leaveTheDossierAsItIs)
{
    const auto folder = sample(kAppendix1);
    const auto before = folder.dossierBytes();

    for (const auto *line : {"show hồ.bangdiem", "score hồ.bangdiem", "advise hồ.bangdiem",
             "check hồ.bangdiem", "report hồ.bangdiem a.csv", "extract hồ.bangdiem ra"})
        EXPECT_EQ(folder.run(line).exitCode, QLatin1String(line).startsWith(QLatin1String("check")) ? 1 : 0)
            << line;

    EXPECT_EQ(folder.dossierBytes(), before);
    EXPECT_EQ(QDir(folder.path("")).entryList({QStringLiteral("hồ.bangdiem*")}).size(), 1);
}

TEST(ReadingCommands, refuseWhatIsNoDossierAndLeaveItAlone)
{
    const DossierFolder folder;
    folder.write("x.bangdiem", "không phải SQLite");

    for (const auto *line :
        {"show %1", "score %1", "advise %1", "check %1", "report %1 a.csv", "extract %1 ra"}) {
        for (const auto &[path, code] :
            std::map<QString, std::string>{{QStringLiteral("x.bangdiem"), "not-a-dossier"},
                {QStringLiteral("."), "not-a-dossier"}, {QStringLiteral("không-có"), "file-missing"}}) {
            const auto run
                = folder.run(qUtf8Printable(QString::fromUtf8(line).arg(path) + QStringLiteral(" --json")));
            EXPECT_EQ(run.exitCode, 2) << line << path.toStdString();
            EXPECT_EQ(run.json()["error"]["code"], code) << line << path.toStdString();
            EXPECT_EQ(run.json()["error"]["where"], path.toStdString()) << line;
        }
    }
    EXPECT_EQ(bytesOf(folder.path("x.bangdiem")), QByteArray("không phải SQLite"));
    EXPECT_FALSE(QFileInfo::exists(folder.path("a.csv")));
    EXPECT_FALSE(QFileInfo::exists(folder.path("ra")));
}

} // namespace
} // namespace bangdiem::cli
