// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verifydesk.h"

#include "presentation/verifying.h"
#include "widgets/uitext.h"
#include "widgets/verifydialog.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <memory>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path copiesFolder()
{
    return QFileInfo(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/copies"_s)
        .filesystemFilePath();
}

/// By what the open dossier is known again, with the edits that are not on the disk yet.
std::optional<DossierTraces> tracesOfOpen(const Desk &desk)
{
    const auto *session = desk.session();
    if (!session)
        return std::nullopt;
    return tracesOf(session->dossier(), session->sealing().state, session->sealing().seals);
}

} // namespace

VerifyDesk::VerifyDesk(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

std::optional<QString> VerifyDesk::askFile(const QString &before) const
{
    auto path = m_desk.dialogs().askFileToVerify(
        before.isEmpty() ? m_desk.settings().lastFolder() : QFileInfo(before).absolutePath());
    if (path)
        m_desk.settings().rememberFolderOf(*path);
    return path;
}

void VerifyDesk::verifyChosen()
{
    if (const auto path = askFile({}))
        verify(*path);
}

void VerifyDesk::verify(const QString &path)
{
    auto made = std::make_unique<VerifyDialog>(&m_window);
    if (!show(*made, path))
        return;
    auto *dialog = made.release(); // The window's.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog(*dialog, path);
    dialog->open();
}

void VerifyDesk::connectDialog(VerifyDialog &dialog, const QString &path)
{
    const auto shownPath = std::make_shared<QString>(path);
    connect(&dialog, &VerifyDialog::verifyAgainWanted, this,
        [this, &dialog, shownPath] { show(dialog, *shownPath); });
    connect(&dialog, &VerifyDialog::fileWanted, this, [this, &dialog, shownPath] {
        if (const auto other = askFile(*shownPath); other && show(dialog, *other))
            *shownPath = *other;
    });
    connect(&dialog, &VerifyDialog::trustFolderWanted, this, [this, &dialog, shownPath] {
        if (askTrustFolder())
            show(dialog, *shownPath);
    });
}

bool VerifyDesk::askTrustFolder()
{
    const auto folder = m_desk.dialogs().askFolder(m_desk.settings().trustFolder());
    if (folder)
        m_desk.settings().setTrustFolder(*folder);
    return folder.has_value();
}

bool VerifyDesk::show(VerifyDialog &dialog, const QString &path)
{
    const auto *session = m_desk.session();
    // No edit may be under way while the file is read beside its session.
    if (session && QFileInfo(path) == QFileInfo(m_desk.path()) && !m_desk.settleEdits())
        return false;
    const VerifyRequest request{path, m_desk.settings().trustFolder(), copiesFolder(), m_desk.clock()(),
        tracesOfOpen(m_desk), m_desk.session() ? m_desk.session()->dossier() : Dossier()};
    const auto verified = std::make_shared<Verified>();
    auto *task = new FileTask([request, verified](const FileProgress &progress) {
        return verifyFile(request, progress).map([&](Verified &&found) { *verified = std::move(found); });
    });
    if (const auto done = m_desk.dialogs().waitFor(*task, tr("Verifying seal and signature…")); !done) {
        if (done.error().code != ErrorCode::Cancelled)
            m_desk.dialogs().showError(tr("The file has no verdict: it could not be read"), done.error());
        return false;
    }
    dialog.tell(*verified, request.dossier,
        session ? shown(QFileInfo(m_desk.path()).fileName().toStdString()) : QString());
    return true;
}

} // namespace bangdiem
