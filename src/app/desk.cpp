// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/exporting.h"
#include "charts/annexpictures.h"
#include "presentation/typedtext.h"
#include "storage/carrydossier.h"
#include "storage/rubriccatalogue.h"
#include "widgets/uitext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QStandardPaths>

#include <utility>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

/// The calendar day where the clerk sits.
Date localDay(Moment moment)
{
    const auto day = QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()).date();
    return std::chrono::year(day.year()) / day.month() / day.day();
}

std::filesystem::path filePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

bool isSameName(const std::string &one, const std::string &other)
{
    return storable(QString::fromStdString(one), one.size())
        == storable(QString::fromStdString(other), other.size());
}

Result<DossierFile> makeFile(const NewDossier &wanted, Moment now)
{
    auto heading = wanted.heading;
    heading.assessment.asOf = defaultAssessmentDate(heading.assessment.year, localDay(now));
    auto checked = checkedHeading(std::move(heading));
    if (!checked)
        return tl::unexpected(checked.error());
    QDir().mkpath(QFileInfo(wanted.path).absolutePath());
    return DossierFile::create(
        filePath(wanted.path), Dossier{newDossierId(), 1, std::move(*checked), wanted.rubric, {}}, now);
}

Result<DossierFile> carryFile(const CarriedDossier &wanted, Moment now, const FileProgress &progress)
{
    auto last = DossierFile::open(filePath(wanted.last), Access::ReadOnly);
    if (!last) {
        auto error = last.error();
        if (error.where.empty())
            error.where = QDir::toNativeSeparators(wanted.last).toStdString();
        return tl::unexpected(error);
    }
    QDir().mkpath(QFileInfo(wanted.path).absolutePath());
    const auto all = QFileInfo(wanted.last).size();
    const auto asOf = defaultAssessmentDate(wanted.year, localDay(now));
    return carryDossier(*last, filePath(wanted.path), wanted.year, asOf, now,
        [&](std::int64_t bytes) { return progress(bytes, all); });
}

std::filesystem::path copiesFolder()
{
    return filePath(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/evidence"_s);
}

} // namespace

Desk::Desk(Settings &settings, Dialogs &dialogs, Clock clock, QObject *parent, IsOnNetwork isOnNetwork)
    : QObject(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_clock(std::move(clock))
    , m_isOnNetwork(std::move(isOnNetwork))
    , m_copies(copiesFolder())
{
}

Desk::~Desk() = default;

QString Desk::path() const
{
    return m_session ? QFileInfo(m_session->path()).absoluteFilePath() : QString();
}

bool Desk::open(const QString &path)
{
    if (m_session && path == this->path()) {
        Q_EMIT sessionChanged();
        return true;
    }
    return openFile(path);
}

bool Desk::openFile(const QString &path)
{
    const auto name = shown(QFileInfo(path).fileName().toStdString());
    return begin(path, tr("Opening the dossier…"), tr("The dossier “%1” was not opened").arg(name),
        [file = filePath(path)](
            const std::stop_token &stop) { return DossierFile::open(file, Access::ReadWrite, stop); });
}

bool Desk::openChosen()
{
    const auto path = m_dialogs.askDossierToOpen(m_settings.lastFolder());
    return path && open(*path);
}

bool Desk::create(const NewDossier &wanted)
{
    auto dossier = wanted;
    if (auto last = m_settings.lastHeading(); isSameName(last.agency, wanted.heading.agency))
        dossier.heading.units = std::move(last.units);
    const auto make = [dossier, now = m_clock()](const std::stop_token &) { return makeFile(dossier, now); };
    if (!begin(wanted.path, tr("Making the dossier…"), tr("The dossier was not created"), make))
        return false;
    rememberHeading();
    return true;
}

bool Desk::carry(const CarriedDossier &wanted)
{
    if (!settleEdits()) // Last year's may be the one that is open.
        return false;
    const auto made = std::make_shared<MadeFile>();
    auto *task = new FileTask([made, wanted, now = m_clock(), isOnNetwork = m_isOnNetwork](
                                  const FileProgress &progress) -> Result<void> {
        return carryFile(wanted, now, progress).map([&](DossierFile file) {
            *made = lookedAt(std::move(file), wanted.path, isOnNetwork);
        });
    });
    if (!begin(wanted.path, tr("Making the dossier from last year's…"), tr("The dossier was not created"),
            *task, *made))
        return false;
    rememberHeading();
    Q_EMIT carried();
    return true;
}

bool Desk::reopen()
{
    return openFile(path());
}

bool Desk::begin(const QString &path, const QString &what, const QString &failure, const MakeFile &make)
{
    const auto made = std::make_shared<MadeFile>();
    auto *task = new FileTask([made, make, path, isOnNetwork = m_isOnNetwork](const std::stop_token &stop) {
        return make(stop).map(
            [&](DossierFile file) { *made = lookedAt(std::move(file), path, isOnNetwork); });
    });
    return begin(path, what, failure, *task, *made);
}

Desk::MadeFile Desk::lookedAt(DossierFile file, const QString &path, const IsOnNetwork &isOnNetwork)
{
    const auto &rubric = *file.dossier().rubric;
    auto fault = officialFault(rubric, officialRubricSha256(rubric.rubric.id));
    return {std::move(file), isOnNetwork(filePath(path)), std::move(fault)};
}

bool Desk::begin(
    const QString &path, const QString &what, const QString &failure, FileTask &task, MadeFile &made)
{
    if (const auto done = m_dialogs.waitFor(task, what); !done) {
        tellFailure(failure, done.error(), path);
        return false;
    }
    if (!settleEdits())
        return false;
    m_settings.addRecent(path);
    m_settings.rememberFolderOf(path);
    m_onNetwork = made.onNetwork;
    m_rubricFault = made.rubricFault;
    setSession(new EditingSession(*std::move(made.file), m_clock, this));
    return true;
}

bool Desk::close()
{
    if (!m_session)
        return true;
    if (!settleEdits())
        return false;
    setSession(nullptr);
    return true;
}

bool Desk::saveElsewhere()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto target
        = m_dialogs.askDossierToCreate(u"%1/%2.bangdiem"_s.arg(folder, QFileInfo(path()).completeBaseName()));
    if (!target)
        return false;
    QStringList lost;
    auto *task = m_session->saveCopy(filePath(*target), [&lost](const std::vector<Attachment> &files) {
        for (const auto &file : files)
            lost << QString::fromStdString(file.name);
    });
    if (const auto saved = m_dialogs.waitFor(*task, tr("Saving a copy…")); !saved) {
        tellFailure(tr("The copy was not saved"), saved.error(), *target);
        return false;
    }
    m_session->forgetEdits();
    if (!openFile(*target))
        return false;
    Q_EMIT savedElsewhere(*target, lost);
    return true;
}

bool Desk::flushEdits()
{
    if (!m_session)
        return true;
    m_session->cancelTasks();
    return m_session->flush().has_value();
}

bool Desk::settleEdits()
{
    while (auto *writing = m_session ? m_session->save() : nullptr) {
        const auto written = m_dialogs.waitFor(*writing, tr("Saving the last changes…"));
        if (written)
            continue;
        if (written.error().code == ErrorCode::Cancelled)
            return false;
        switch (m_dialogs.askUnsaved(written.error())) {
        case Dialogs::UnsavedChoice::TryAgain:
            continue;
        case Dialogs::UnsavedChoice::LoseChanges:
            return true;
        case Dialogs::UnsavedChoice::Stay:
            return false;
        }
    }
    return true;
}

void Desk::tellFailure(const QString &title, Error error, const QString &path)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (error.where.empty())
        error.where = QDir::toNativeSeparators(path).toStdString();
    m_dialogs.showError(title, error);
}

void Desk::rememberHeading()
{
    const auto &dossier = m_session->dossier();
    m_settings.rememberHeading(dossier.heading, QString::fromStdString(dossier.rules().id));
}

void Desk::setSession(EditingSession *session)
{
    auto *old = std::exchange(m_session, session);
    if (session)
        connect(session, &EditingSession::headingChanged, this, &Desk::rememberHeading);
    Q_EMIT sessionChanged();
    m_copies.removeAll();
    if (old)
        old->deleteLater(); // after the pages that show it, which were told first
}

bool Desk::exportAs(ExportFormat format)
{
    const auto target = askExportTarget({}, suffixOf(format));
    if (!target)
        return false;
    auto *task = new FileTask([content = printContent(), format, path = *target](
                                  const std::stop_token &) { return exportSheet(content, format, path); });
    if (auto written = m_dialogs.waitFor(*task, tr("Writing the file…")); !written) {
        written.error().where.clear();
        tellFailure(tr("The file was not written"), written.error(), *target);
        return false;
    }
    Q_EMIT exported(*target);
    return true;
}

QString Desk::exportFolder() const
{
    const auto chosen = m_settings.exportFolder();
    return chosen.isEmpty() ? QFileInfo(path()).absolutePath() : chosen;
}

std::optional<QString> Desk::askExportTarget(const QString &addition, const QString &suffix) const
{
    const auto suggested
        = u"%1/%2%3.%4"_s.arg(exportFolder(), QFileInfo(path()).completeBaseName(), addition, suffix);
    auto target = m_dialogs.askExportTarget(suggested, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (target && QFileInfo(*target).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        *target += u'.' + suffix;
    return target;
}

bool Desk::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QFileInfo(path()).completeBaseName());
    if (!m_dialogs.askPrinter(printer))
        return false;
    bangdiem::print(printer, PrintedSheet(printContent()));
    return true;
}

PrintContent Desk::printContent() const
{
    const auto &dossier = m_session->dossier();
    auto content = bangdiem::printContent(
        dossier, m_session->sheet(), m_session->sealedAs(), m_settings.printsAnnex());
    if (content.annex)
        content.pictures = annexPictures(dossier, m_session->sheet());
    return content;
}

NewDossierForm::Defaults Desk::newDossierDefaults() const
{
    NewDossierForm::Defaults defaults{
        m_settings.lastRubric(), m_settings.lastHeading(), m_settings.lastFolder()};
    defaults.heading.assessment.year = static_cast<int>(localDay(m_clock()).year());
    return defaults;
}

std::optional<QString> Desk::choosePath(const QString &suggested) const
{
    return m_dialogs.askDossierToCreate(suggested);
}

} // namespace bangdiem
