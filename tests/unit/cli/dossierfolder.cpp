// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossierfolder.h"

#include "rubric/builtinrubrics.h"
#include "rubric/rubricreader.h"

#include <gtest/gtest.h>

namespace bangdiem::cli {

QStringList split(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

DossierFolder::DossierFolder(const QString &rubric)
{
    const auto made = runCli(split("new hồ.bangdiem --staff 50 --year 2015 --rubric") + QStringList(rubric)
            + QStringList{QStringLiteral("--agency"), QStringLiteral("Sở Tài chính")},
        m_folder.path());
    EXPECT_EQ(made.exitCode, 0) << made.err.toStdString();
}

Json DossierFolder::json(const char *line) const
{
    const auto done = runCli(QStringList{QStringLiteral("--json")} + split(line), m_folder.path());
    EXPECT_EQ(done.exitCode, 0) << line << ": " << done.err.toStdString();
    return done.json();
}

Run DossierFolder::fill(const QByteArray &answers) const
{
    write("trả lời.json", answers);
    return runCli({QStringLiteral("fill"), QStringLiteral("hồ.bangdiem"), QStringLiteral("trả lời.json"),
                      QStringLiteral("--json")},
        m_folder.path());
}

DossierFolder sample(const QString &rubric)
{
    DossierFolder folder(rubric);
    const auto answers = sourcePath(QStringLiteral("resources/samples/%1.answers.json").arg(rubric));
    const auto filled = runCli({QStringLiteral("fill"), folder.path("hồ.bangdiem"), answers});
    EXPECT_EQ(filled.exitCode, 0) << filled.err.toStdString();
    return folder;
}

QByteArray concededAnswers()
{
    const auto rubric = readRubric(findBuiltinRubric(kAppendix1.toStdString())->json).value();
    Json answers;
    for (const auto &criterion : rubric.criteria)
        answers["criteria"][criterion.id] = {{"claim", 0}};
    return QByteArray::fromStdString(answers.dump());
}

std::vector<std::string> keysOf(const Json &object)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object.items())
        keys.push_back(key);
    return keys;
}

} // namespace bangdiem::cli
