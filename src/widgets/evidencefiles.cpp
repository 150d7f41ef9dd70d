// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidencefiles.h"

#include "presentation/editingsession.h"
#include "widgets/taskwindow.h"

#include <QCoreApplication>

namespace bangdiem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFiles)
};

std::filesystem::path toPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<void> attachWithProgress(
    EditingSession &session, std::size_t criterion, const QStringList &paths, QWidget *parent)
{
    std::vector<std::filesystem::path> files;
    for (const auto &path : paths)
        files.push_back(toPath(path));
    return waitFor(
        *session.attach(criterion, std::move(files)), Words::tr("Adding files to the dossier…"), parent);
}

Result<void> saveEvidence(
    EditingSession &session, const Attachment &file, const QString &target, QWidget *parent)
{
    return waitFor(*session.copyContent(file, toPath(target)), Words::tr("Saving the file…"), parent);
}

} // namespace bangdiem
