// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runcli.h"

namespace bangdiem::cli {

inline const QString kAppendix1 = QStringLiteral("tayninh-2693-2015-pl1");
inline const QString kAppendix2 = QStringLiteral("tayninh-2693-2015-pl2");

/// "fill hồ.bangdiem x.json" as arguments.
QStringList split(const char *line);

/// A folder with a dossier in it, "hồ.bangdiem", of Sở Tài chính, 50 people, 2015.
class DossierFolder
{
public:
    explicit DossierFolder(const QString &rubric = kAppendix1);

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QByteArray dossierBytes() const { return bytesOf(path("hồ.bangdiem")); }
    /// Runs "COMMAND hồ.bangdiem …" in the folder.
    Run run(const char *line) const { return runCli(split(line), m_folder.path()); }
    /// The same with --json, which must succeed.
    Json json(const char *line) const;
    /// Writes a file into the folder.
    void write(const char *name, const QByteArray &bytes) const { writeBytes(path(name), bytes); }
    /// Fills the dossier with `answers`.
    Run fill(const QByteArray &answers) const;

private:
    QTemporaryDir m_folder;
};

/// A dossier of `rubric` filled with the sample that the project ships.
DossierFolder sample(const QString &rubric);

/// Answers that concede every row: nothing keeps the dossier from being sealed.
QByteArray concededAnswers();

/// The keys of an object in their order.
std::vector<std::string> keysOf(const Json &object);

} // namespace bangdiem::cli
