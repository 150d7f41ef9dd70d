// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossiernotices.h"

#include "app/desk.h"
#include "app/mainwindow.h"
#include "dossier/manifest.h"
#include "dossier/part.h"
#include "storage/fingerprint.h"
#include "widgets/noticebar.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QLocale>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

NoticeBar *barOf(MainWindow &window, const QString &name)
{
    auto *bar = new NoticeBar(&window);
    bar->setObjectName(name);
    window.addBanner(bar);
    return bar;
}

} // namespace

DossierNotices::DossierNotices(Desk &desk, MainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_readOnly(barOf(window, u"readOnlyBanner"_s))
    , m_unsaved(barOf(window, u"unsavedBanner"_s))
    , m_network(barOf(window, u"networkNotice"_s))
    , m_part(barOf(window, u"partBanner"_s))
    , m_rubric(barOf(window, u"rubricBanner"_s))
    , m_copied(barOf(window, u"copiedNotice"_s))
{
    connect(&desk, &Desk::savedElsewhere, this, &DossierNotices::tellCopied);
}

void DossierNotices::tellAll()
{
    if (const auto *session = m_desk.session()) {
        const auto refresh = &DossierNotices::tellUnsaved;
        connect(session, &EditingSession::saved, this, refresh, Qt::UniqueConnection);
        connect(session, &EditingSession::saveFailed, this, refresh, Qt::UniqueConnection);
    }
    tellReadOnly();
    tellUnsaved();
    tellNetwork();
    tellPart();
    tellRubric();
    m_copied->hide();
}

void DossierNotices::tellReadOnly()
{
    const auto *session = m_desk.session();
    if (!session || !session->isReadOnly()) {
        m_readOnly->hide();
        return;
    }
    if (session->sealing().seal()) {
        tellSealed(*session);
        return;
    }
    const auto &holder = session->holder();
    const auto text = holder
        ? tr("Read-only: this dossier is open for editing on the computer %1 (%2, process %3). You can look "
             "at it and print it; nothing can be changed here.")
              .arg(shown(holder->host), shown(holder->program), QString::number(holder->process))
        : tr("Read-only: this place cannot be written to. You can look at the dossier and print it; to "
             "change it, save a copy elsewhere and go on there.");
    m_readOnly->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always, text,
        {{tr("Try again"), [this] { m_desk.reopen(); }},
            {tr("Save elsewhere…"), [this] { m_desk.saveElsewhere(); }}});
}

void DossierNotices::tellSealed(const EditingSession &session)
{
    const auto revision = QString::number(session.sealing().seal()->revision);
    const auto sealed = shown(fingerprintText(session.sealing().seal()->sha256));
    const auto text = session.sealing().state == SealState::Sealed
        ? tr(
            "Sealed, revision %1: you can look at the dossier and print it; nothing can be changed unless it "
            "is reopened with a reason. Fingerprint: %2")
              .arg(revision, sealed)
        : tr("Do not trust this dossier: it was sealed (revision %1), but its content was changed from "
             "outside since then. Fingerprint when it was sealed: %2. Fingerprint now: %3")
              .arg(revision, sealed, shown(fingerprintText(fingerprintOf(session.dossier()))));
    m_readOnly->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always, text);
}

void DossierNotices::tellUnsaved()
{
    const auto *session = m_desk.session();
    if (!session || !session->saveError()) {
        m_unsaved->hide();
        return;
    }
    m_unsaved->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always, whyUnsaved(*session),
        {{tr("Try again"), [this] { m_desk.session()->save(); }},
            {tr("Save elsewhere…"), [this] { m_desk.saveElsewhere(); }}});
}

QString DossierNotices::whyUnsaved(const EditingSession &session) const
{
    const auto &error = *session.saveError();
    if (error.code == ErrorCode::DossierReplaced)
        return tr("The dossier's file was replaced, renamed or deleted from outside. What stands there now "
                  "was not written over. Your last changes are kept here: put the file back, or save the "
                  "dossier elsewhere.");
    if (error.code == ErrorCode::DiskFull)
        return tr("The disk is full (%1 free): your last changes are not on it. They are kept here and "
                  "written as soon as there is room. Free some space, or save the dossier elsewhere.")
            .arg(QLocale().formattedDataSize(session.freeSpace().value_or(0)));
    return tr("Your last changes are not on the disk: %1. They are kept here and tried again every few "
              "seconds. If it lasts, save the dossier elsewhere.")
        .arg(shown(describe(error, uiLanguage())));
}

void DossierNotices::tellNetwork()
{
    const auto *session = m_desk.session();
    if (!session || session->isReadOnly() || !m_desk.isOnNetwork()) {
        m_network->hide();
        return;
    }
    m_network->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::UntilClosed,
        tr("This dossier lies on a network drive. Each edit is written there at once; if the connection "
           "breaks, your last changes are kept here until it is back. Only one computer may edit it at a "
           "time."));
}

void DossierNotices::tellPart()
{
    const auto *session = m_desk.session();
    if (!session || !session->dossier().part) {
        m_part->hide();
        return;
    }
    QStringList ids;
    for (const auto &id : shortIds(session->rubric(), session->dossier().part->rows))
        ids << shown(id);
    m_part->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always,
        tr("A part: only the rows %1 were handed out. When they are answered, send this file back to the "
           "coordinator.")
            .arg(ids.join(u", "_s)));
}

void DossierNotices::tellRubric()
{
    const auto &fault = m_desk.rubricFault();
    if (!m_desk.session() || !fault) {
        m_rubric->hide();
        return;
    }
    const auto id = shown(m_desk.session()->rubric().id);
    if (fault->code == ErrorCode::RubricAltered)
        m_rubric->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::Always,
            tr("The scoring sheet in this dossier has the id %1 but is not the official sheet of that id. "
               "Its "
               "points will not be recognised: make a new dossier with the official sheet.")
                .arg(id));
    else
        m_rubric->tell(NoticeBar::Kind::Attention, NoticeBar::Lasting::UntilClosed,
            tr("This computer has no official scoring sheet with the id %1. The points follow the sheet that "
               "the dossier itself carries; whether it is the right one was not compared.")
                .arg(id));
}

void DossierNotices::tellCopied(const QString &path, const QStringList &lost)
{
    auto text = tr("The copy is saved, and you go on with it: %1")
                    .arg(shown(QDir::toNativeSeparators(path).toStdString()));
    if (!lost.isEmpty())
        text += u'\n'
            + tr("These evidence files could not be read any more and are not in it; please attach them "
                 "again: %1")
                  .arg(shown(lost.join(u", "_s).toStdString()));
    m_copied->tell(lost.isEmpty() ? NoticeBar::Kind::Done : NoticeBar::Kind::Attention,
        NoticeBar::Lasting::UntilClosed, text);
}

} // namespace bangdiem
