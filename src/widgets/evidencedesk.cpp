// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidencedesk.h"

#include "presentation/editingsession.h"
#include "storage/extract.h"
#include "storage/paths.h"
#include "storage/privatecopies.h"
#include "widgets/dialogs.h"
#include "widgets/linkdialog.h"
#include "widgets/previewdialog.h"
#include "widgets/taskwindow.h"
#include "widgets/uitext.h"

namespace bangdiem {

EvidenceDesk::EvidenceDesk(Tools tools, QWidget *window)
    : QObject(window)
    , m_tools(std::move(tools))
    , m_window(window)
{
}

EvidenceDesk::~EvidenceDesk()
{
    delete m_preview.data();
}

void EvidenceDesk::setSession(EditingSession *session)
{
    m_session = session;
    setSource([session](const Attachment &file, std::filesystem::path target) {
        return session->copyContent(file, std::move(target));
    });
}

void EvidenceDesk::setSource(CopyContent source)
{
    delete m_preview.data();
    m_copyContent = std::move(source);
}

void EvidenceDesk::tellFailure(const QString &title, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_tools.dialogs->showError(title, error);
}

void EvidenceDesk::save(const Attachment &file)
{
    const auto suggested = QString::fromStdString(safeFileName(file.name));
    const auto target = m_tools.dialogs->askExportTarget(suggested, {});
    if (!target)
        return;
    auto *copying = m_copyContent(file, toPath(target->toStdString()));
    if (const auto saved = waitFor(*copying, tr("Saving the file…"), m_window); !saved)
        tellFailure(tr("The file was not saved"), saved.error());
}

/// The name is held against the list before a byte is written, the content before anybody sees it.
Result<EvidenceDesk::Copy> EvidenceDesk::privateCopy(const Attachment &file)
{
    const auto kind = evidenceKindOf(file.name);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto place = m_tools.copies->newPlace(file.name);
    if (!place)
        return tl::unexpected(place.error());
    auto checked = waitFor(*m_copyContent(file, *place), tr("Opening the file…"), m_window);
    if (checked)
        checked = checkEvidenceContent(*place, *kind, file.name);
    if (checked)
        checked = PrivateCopies::protect(*place);
    if (checked)
        return Copy{toQString(*place), *kind};
    m_tools.copies->remove(*place);
    return tl::unexpected(checked.error());
}

void EvidenceDesk::open(const Attachment &file)
{
    const auto copy = privateCopy(file);
    if (!copy) {
        tellFailure(tr("The file was not opened"), copy.error());
        return;
    }
    if (m_tools.dialogs->openOutside(QUrl::fromLocalFile(copy->path)))
        Q_EMIT told(tr("A read-only copy is being opened; it is removed when the dossier is closed."));
    else
        Q_EMIT told(tr("There is no program on this machine that opens the file; save it instead."));
}

void EvidenceDesk::preview(const Attachment &file)
{
    const auto copy = privateCopy(file);
    if (!copy) {
        tellFailure(tr("The file is not shown"), copy.error());
        return;
    }
    delete m_preview.data();
    m_preview = new PreviewDialog(copy->path, copy->kind, file.name, m_window);
    connect(m_preview, &QObject::destroyed, this,
        [copies = m_tools.copies, path = toPath(copy->path.toStdString())] { copies->remove(path); });
    m_preview->show();
}

void EvidenceDesk::openLink(const QString &link)
{
    const auto address = webAddress(link);
    if (!address.isValid())
        tellFailure(tr("The link was not opened"),
            Error{ErrorCode::LinkNotWeb, {}, {shown(link.toStdString()).toStdString()}});
    else if (m_tools.dialogs->askToOpenLink(address, link) && !m_tools.dialogs->openOutside(address))
        Q_EMIT told(tr("There is no program on this machine that opens the link."));
}

} // namespace bangdiem
