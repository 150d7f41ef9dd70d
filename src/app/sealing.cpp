// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sealing.h"

#include "widgets/reopendialog.h"

#include <QDir>
#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path filePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

Sealing::Sealing(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

bool Sealing::finish(FileTask *task, const QString &what, const QString &failure)
{
    const auto done = m_desk.dialogs().waitFor(*task, what);
    if (done)
        return true;
    auto error = done.error();
    if (error.code == ErrorCode::Cancelled)
        return false;
    if (error.where.empty())
        error.where = QDir::toNativeSeparators(m_desk.path()).toStdString();
    m_desk.dialogs().showError(failure, error);
    return false;
}

void Sealing::seal(const QString &signer)
{
    if (!m_desk.settleEdits())
        return;
    m_desk.settings().rememberSigner(signer);
    if (finish(m_desk.session()->seal(signer.toStdString()), tr("Reading the evidence and sealing…"),
            tr("The dossier was not sealed")))
        Q_EMIT sealed();
}

void Sealing::reopen()
{
    auto *dialog = new ReopenDialog(m_desk.session()->dossier().revision + 1, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog goes before the work begins.
    connect(dialog, &ReopenDialog::reasonGiven, this, &Sealing::unseal, Qt::QueuedConnection);
    dialog->open();
}

void Sealing::unseal(const QString &reason)
{
    if (finish(m_desk.session()->unseal(reason.toStdString()), tr("Reopening the dossier…"),
            tr("The dossier was not reopened")))
        Q_EMIT reopened(m_desk.session()->dossier().revision);
}

void Sealing::addScans()
{
    const auto chosen = m_desk.dialogs().askScans(m_desk.settings().lastFolder());
    if (chosen.isEmpty())
        return;
    std::vector<std::filesystem::path> files;
    for (const auto &path : chosen)
        files.push_back(filePath(path));
    finish(m_desk.session()->addScans(files), tr("Attaching the scan…"), tr("The scan was not attached"));
}

void Sealing::removeScan(std::size_t position)
{
    finish(m_desk.session()->removeScan(position), tr("Removing the scan…"), tr("The scan was not removed"));
}

void Sealing::submit()
{
    const auto path = m_desk.dialogs().askFileToSend(suggestedPath());
    if (!path)
        return;
    qint64 size = 0;
    auto *task = m_desk.session()->submit(
        filePath(*path), [&size](const Submission &submission) { size = submission.size; });
    if (finish(task, tr("Writing the file to send and reading it back…"),
            tr("The file to send was not written")))
        Q_EMIT sent(*path, size);
}

/// "hồ sơ-nop-lan-1.bangdiem": a name that is free, for no file is ever replaced.
QString Sealing::suggestedPath() const
{
    const auto base = u"%1/%2-nop-lan-%3"_s.arg(m_desk.exportFolder(),
        QFileInfo(m_desk.path()).completeBaseName(), QString::number(m_desk.session()->dossier().revision));
    auto path = base + u".bangdiem"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.bangdiem"_s.arg(base).arg(number);
    return path;
}

} // namespace bangdiem
