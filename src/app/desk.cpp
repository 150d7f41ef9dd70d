// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/exporting.h"
#include "rubric/builtinrubrics.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>

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

Result<DossierFile> makeFile(const NewDossier &wanted, Moment now)
{
    const auto *builtin = findBuiltinRubric(wanted.rubric.toStdString());
    if (!builtin)
        return fail(ErrorCode::RubricUnknown, {}, {wanted.rubric.toStdString()});
    auto rubric = carriedRubric(std::string(builtin->json));
    if (!rubric)
        return tl::unexpected(rubric.error().front());
    auto heading = wanted.heading;
    heading.assessment.asOf = defaultAssessmentDate(heading.assessment.year, localDay(now));
    auto checked = checkedHeading(std::move(heading));
    if (!checked)
        return tl::unexpected(checked.error());
    QDir().mkpath(QFileInfo(wanted.path).absolutePath());
    return DossierFile::create(
        filePath(wanted.path), Dossier{newDossierId(), 1, std::move(*checked), std::move(*rubric), {}}, now);
}

} // namespace

Desk::Desk(Settings &settings, Dialogs &dialogs, Clock clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_clock(std::move(clock))
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
    return begin(
        DossierFile::open(filePath(path), Access::ReadWrite), path, tr("The dossier was not opened"));
}

bool Desk::openChosen()
{
    const auto path = m_dialogs.askDossierToOpen(m_settings.lastFolder());
    return path && open(*path);
}

bool Desk::create(const NewDossier &wanted)
{
    if (!begin(makeFile(wanted, m_clock()), wanted.path, tr("The dossier was not created")))
        return false;
    m_settings.rememberHeading(m_session->dossier().heading, wanted.rubric);
    return true;
}

bool Desk::reopen()
{
    const auto path = this->path();
    return begin(
        DossierFile::open(filePath(path), Access::ReadWrite), path, tr("The dossier was not opened"));
}

bool Desk::begin(Result<DossierFile> file, const QString &path, const QString &failure)
{
    if (!file) {
        auto error = file.error();
        if (error.where.empty())
            error.where = QDir::toNativeSeparators(path).toStdString();
        m_dialogs.showError(failure, error);
        return false;
    }
    if (!settleEdits())
        return false;
    m_settings.addRecent(path);
    m_settings.rememberFolderOf(path);
    setSession(new EditingSession(std::move(*file), m_clock, this));
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

bool Desk::settleEdits()
{
    while (m_session) {
        const auto flushed = m_session->flush();
        if (flushed)
            return true;
        switch (m_dialogs.askUnsaved(flushed.error())) {
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

void Desk::setSession(EditingSession *session)
{
    auto *old = std::exchange(m_session, session);
    Q_EMIT sessionChanged();
    if (old)
        old->deleteLater(); // after the pages that show it, which were told first
}

bool Desk::exportAs(ExportFormat format)
{
    const auto suffix = suffixOf(format);
    const QFileInfo dossier(path());
    const auto chosen = m_settings.exportFolder();
    const auto folder = chosen.isEmpty() ? dossier.absolutePath() : chosen;
    const auto suggested = folder + u'/' + dossier.completeBaseName() + u'.' + suffix;
    auto target = m_dialogs.askExportTarget(suggested, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (!target)
        return false;
    if (QFileInfo(*target).suffix().compare(suffix, Qt::CaseInsensitive) != 0)
        *target += u'.' + suffix;
    const auto written = exportSheet(m_session->dossier(), m_session->sheet(), format, *target);
    if (!written) {
        auto error = written.error();
        error.where = QDir::toNativeSeparators(*target).toStdString();
        m_dialogs.showError(tr("The file was not written"), error);
        return false;
    }
    Q_EMIT exported(*target);
    return true;
}

bool Desk::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QFileInfo(path()).completeBaseName());
    if (!m_dialogs.askPrinter(printer))
        return false;
    printSheet(m_session->dossier(), m_session->sheet(), printer);
    return true;
}

NewDossier Desk::newDossierDefaults() const
{
    NewDossier defaults{m_settings.lastRubric(), m_settings.lastHeading(), m_settings.lastFolder()};
    defaults.heading.assessment.year = static_cast<int>(localDay(m_clock()).year());
    return defaults;
}

std::optional<QString> Desk::choosePath(const QString &suggested) const
{
    return m_dialogs.askDossierToCreate(suggested);
}

} // namespace bangdiem
