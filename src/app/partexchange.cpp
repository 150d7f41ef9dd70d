// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/partexchange.h"

#include "storage/merging.h"
#include "widgets/mergedialog.h"
#include "widgets/partdialog.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>

namespace bangdiem {

using namespace Qt::StringLiterals;

/// What another file would bring, as it was when it was read.
struct PartExchange::Offer {
    Dossier theirs;
    std::int64_t edits = 0;
    std::vector<MergeRow> plan;
};

namespace {

std::filesystem::path filePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// "hồ sơ (I.2, II.1.11).bangdiem" beside the dossier.
QString suggestedPath(const QString &dossierPath, const Dossier &part)
{
    constexpr qsizetype kEnough = 40;
    QStringList ids;
    for (const auto &id : shortIds(part.rules(), part.part->rows))
        ids << shown(id);
    auto name = ids.join(u", "_s);
    if (name.size() > kEnough)
        name = name.left(kEnough).section(u',', 0, -2) + u"…"_s;
    name.replace(u'/', u'-').replace(u'\\', u'-');
    const QFileInfo file(dossierPath);
    return u"%1/%2 (%3).bangdiem"_s.arg(file.absolutePath(), file.completeBaseName(), name);
}

} // namespace

PartExchange::PartExchange(Desk &desk, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

void PartExchange::handOut()
{
    auto *dialog = new PartDialog(m_desk.session()->dossier(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PartDialog::rowsChosen, this, &PartExchange::write);
    dialog->open();
}

void PartExchange::write(const std::vector<std::size_t> &rows)
{
    if (!m_desk.settleEdits())
        return;
    auto &session = *m_desk.session();
    const auto named = partOf(session.dossier(), newDossierId(), rows, 1);
    const auto path = m_desk.dialogs().askDossierToCreate(suggestedPath(m_desk.path(), *named));
    if (!path)
        return;
    const auto writeFile = [rows, target = filePath(*path)](
                               DossierFile &file, Moment now, const FileProgress &progress) -> Result<void> {
        const auto part = partOf(file.dossier(), newDossierId(), rows, file.edits());
        if (!part)
            return tl::unexpected(part.error());
        const auto made = DossierFile::createWithEvidence(
            target, *part, file, now, [&](std::int64_t bytes) { return progress(bytes, 0); });
        return made ? Result<void>() : tl::unexpected(made.error());
    };
    const auto done = m_desk.dialogs().waitFor(*session.withFile(writeFile), tr("Writing the part…"));
    if (done)
        Q_EMIT handedOut(*path);
    else
        tellFailure(tr("The part was not written"), done.error(), *path);
}

void PartExchange::takeBack()
{
    m_waiting = m_desk.dialogs().askPartsToTake(m_desk.settings().lastFolder());
    takeNext();
}

void PartExchange::takeNext()
{
    if (m_waiting.isEmpty() || !m_desk.session() || !m_desk.settleEdits())
        return;
    const auto path = m_waiting.takeFirst();
    const auto read = std::make_shared<Offer>();
    const auto readFile
        = [read, from = filePath(path)](DossierFile &file, Moment, const FileProgress &) -> Result<void> {
        const auto theirs = DossierFile::open(from, Access::ReadOnly);
        if (!theirs)
            return tl::unexpected(theirs.error());
        const auto pasts = commonPasts(file, *theirs);
        if (!pasts)
            return tl::unexpected(pasts.error());
        auto plan = planMerge(
            file.dossier(), theirs->dossier(), rowsToMerge(file.dossier(), theirs->dossier()), *pasts);
        if (!plan)
            return tl::unexpected(plan.error());
        *read = {theirs->dossier(), theirs->edits(), *std::move(plan)};
        return {};
    };
    const auto done
        = m_desk.dialogs().waitFor(*m_desk.session()->withFile(readFile), tr("Reading the other dossier…"));
    if (!done) {
        tellFailure(tr("No rows were taken"), done.error(), path);
        takeNext();
    } else if (countOf(read->plan, Fate::Same) == read->plan.size()) {
        Q_EMIT takenBack(path, 0);
        takeNext();
    } else {
        offer(path, *read);
    }
}

void PartExchange::offer(const QString &path, const Offer &offer)
{
    auto *dialog = new MergeDialog(m_desk.session()->dossier(), offer.theirs, offer.plan,
        shown(QFileInfo(path).fileName().toStdString()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::decided, this, [this, path, offer](const std::vector<MergeRow> &plan) {
        take(path, offer, plan);
        takeNext(); // which is looked at with what this one brought
    });
    connect(dialog, &QDialog::rejected, this, &PartExchange::takeNext);
    dialog->open();
}

void PartExchange::take(const QString &path, const Offer &offer, const std::vector<MergeRow> &plan)
{
    auto *session = m_desk.session();
    const auto taken = std::make_shared<TakenRows>();
    const auto all = bytesToTake(session->dossier(), offer.theirs, plan);
    const auto takeFiles
        = [taken, plan, all, id = offer.theirs.id, edits = offer.edits, from = filePath(path)](
              DossierFile &file, Moment now, const FileProgress &progress) -> Result<void> {
        const auto theirs = DossierFile::open(from, Access::ReadOnly);
        if (!theirs)
            return tl::unexpected(theirs.error());
        if (theirs->dossier().id != id || theirs->edits() != edits)
            return fail(ErrorCode::DossierReplaced);
        auto rows
            = takeRows(file, *theirs, plan, now, [&](std::int64_t bytes) { return progress(bytes, all); });
        if (!rows)
            return tl::unexpected(rows.error());
        *taken = *std::move(rows);
        return {};
    };
    const auto put = [session, taken] { session->change({taken->answers, taken->declared, {}}); };
    const auto done
        = m_desk.dialogs().waitFor(*session->withFile(takeFiles, put), tr("Copying the evidence…"));
    if (done)
        Q_EMIT takenBack(path, countOf(plan, Fate::Take));
    else
        tellFailure(tr("No rows were taken"), done.error(), path);
}

void PartExchange::tellFailure(const QString &title, Error error, const QString &path)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (error.where.empty() || error.code == ErrorCode::DossierReplaced)
        error.where = QDir::toNativeSeparators(path).toStdString();
    m_desk.dialogs().showError(title, error);
}

} // namespace bangdiem
