// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewwork.h"

#include "app/reviewtexts.h"
#include "presentation/filetask.h"
#include "presentation/minutesfacts.h"
#include "register/intake.h"
#include "report/writewhole.h"
#include "review/awaited.h"
#include "storage/extract.h"
#include "widgets/dialogs.h"
#include "widgets/uitext.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

namespace bangdiem {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path filePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

ReviewWork::ReviewWork(RegisterSession &session, Settings &settings, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
}

bool ReviewWork::finish(FileTask *task, const QString &what, const QString &failure)
{
    const auto done = m_dialogs.waitFor(*task, what);
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_dialogs.showError(failure, done.error());
    return done.has_value();
}

void ReviewWork::refresh()
{
    finish(m_session.refresh(), tr("Reading the register…"), tr("The register was not read"));
}

void ReviewWork::takeInChosen()
{
    if (const auto chosen = m_dialogs.askSubmissions(m_settings.lastFolder()); !chosen.isEmpty()) {
        m_settings.rememberFolderOf(chosen.first());
        takeIn(chosen);
    }
}

void ReviewWork::takeInFolder()
{
    if (const auto folder = m_dialogs.askFolder(m_settings.lastFolder()))
        takeIn({*folder});
}

void ReviewWork::takeIn(const QStringList &paths)
{
    std::vector<std::filesystem::path> named;
    for (const auto &path : paths)
        named.push_back(filePath(path));
    std::vector<Reception> receptions;
    auto *taking = m_session.takeIn(submissionFiles(named), filePath(m_settings.trustFolder()),
        [&receptions](const std::vector<Reception> &all) { receptions = all; });
    if (finish(taking, tr("Taking submissions in…"), tr("The files were not taken in")))
        m_dialogs.showTable(receptionTable(receptions), {});
}

void ReviewWork::open(std::int64_t number)
{
    if (!m_session.current() || m_session.current()->submission.record.number != number)
        finish(m_session.open(number), tr("Opening the submission…"), tr("The submission was not opened"));
}

QString ReviewWork::suggested(const QString &what, const QString &suffix) const
{
    const auto &heading = m_session.current()->dossier().heading;
    const auto name
        = u"%1 %2 %3"_s.arg(what, shown(heading.agency), QString::number(heading.assessment.year));
    const auto folder
        = m_settings.exportFolder().isEmpty() ? m_settings.lastFolder() : m_settings.exportFolder();
    return folder + u'/' + QString::fromStdString(safeFileName(name.toStdString())) + u'.' + suffix;
}

std::optional<QString> ReviewWork::askTarget(
    const QString &suggested, const QString &filter, const QString &failure)
{
    const auto target = m_dialogs.askExportTarget(suggested, filter);
    if (!target || !m_session.way().place.isAt(filePath(*target)))
        return target;
    m_dialogs.showError(failure, {ErrorCode::FileExists, target->toStdString(), {}});
    return std::nullopt;
}

void ReviewWork::saveFile()
{
    const auto target = m_dialogs.askFileToSend(suggested(tr("submission"), u"bangdiem"_s));
    if (target
        && finish(
            m_session.saveFile(filePath(*target)), tr("Writing the file…"), tr("The file was not written")))
        Q_EMIT written(*target);
}

bool ReviewWork::decide(std::size_t criterion, const RowReview &row)
{
    return write({{criterion, row, m_session.current()->submission.rows[criterion].version}});
}

void ReviewWork::acceptSection(std::size_t criterion)
{
    const auto &review = *m_session.current();
    const auto &rows = review.rubric().criteria;
    const auto section = rows[criterion].section;
    std::vector<RowEdit> edits;
    bool isAnyAwaited = false;
    for (auto &edit : acceptRemaining(review.submission.rows, 0, rows.size())) {
        if (rows[edit.criterion].section != section)
            continue;
        if (isAwaited(review.rubric(), review.comparison.reviewed, edit.criterion, review.submission.cohort))
            isAnyAwaited = true;
        else
            edits.push_back(std::move(edit));
    }
    if (edits.empty() && isAnyAwaited)
        m_dialogs.showError(tr("The verdict was not written"), {ErrorCode::ReviewNoPoints, {}, {}});
    if (!edits.empty())
        write(std::move(edits));
}

bool ReviewWork::write(std::vector<RowEdit> edits)
{
    std::vector<RowConflict> conflicts;
    auto *writing = m_session.review(
        std::move(edits), [&conflicts](const std::vector<RowConflict> &found) { conflicts = found; });
    if (!finish(writing, tr("Writing into the register…"), tr("The verdict was not written")))
        return false;
    return conflicts.empty() || settle(conflicts);
}

/// The other reviewer's value stays unless this one, who has seen it, writes over it.
bool ReviewWork::settle(const std::vector<RowConflict> &conflicts)
{
    if (!m_dialogs.showTable(
            conflictTable(conflicts, m_session.current()->rubric()), tr("&Write mine over theirs")))
        return false;
    std::vector<RowEdit> again;
    for (const auto &conflict : conflicts)
        again.push_back({conflict.criterion, conflict.mine, conflict.theirs.version});
    return write(std::move(again));
}

void ReviewWork::setGroup(std::optional<std::size_t> group)
{
    finish(m_session.setGroup(group), tr("Writing into the register…"), tr("The group was not written"));
}

void ReviewWork::askToExplain()
{
    const auto failure = tr("The request to explain was not made");
    const auto target = askTarget(
        suggested(tr("request to explain"), u"json"_s), tr("Requests to explain") + u" (*.json)"_s, failure);
    if (!target)
        return;
    auto *asking = m_session.askToExplain([path = *target](const Feedback &feedback) {
        return writeWhole(path, QByteArray::fromStdString(toJson(feedback)));
    });
    if (finish(asking, tr("Collecting the comments…"), failure))
        Q_EMIT written(*target);
}

void ReviewWork::writeMinutes()
{
    const auto failure = tr("The minutes were not written");
    const auto target = askTarget(suggested(tr("minutes"), u"pdf"_s), u"PDF (*.pdf)"_s, failure);
    if (!target)
        return;
    auto *task = new FileTask([review = m_session.current(), path = *target](const std::stop_token &) {
        const auto &submission = review->submission;
        const auto table = minutesTable(review->dossier(), review->rubric(), review->comparison,
            submission.review(), minutesFacts(submission));
        // The minutes are an official document: in Vietnamese whatever the window speaks.
        const auto title = u"Biên bản thẩm định — "_s + QString::fromStdString(submission.record.agency);
        return writePdf(path, PrintedTable(table), title);
    });
    if (finish(task, tr("Writing the file…"), failure))
        Q_EMIT written(*target);
}

void ReviewWork::close()
{
    const auto &review = *m_session.current();
    const auto &record = review.submission.record;
    const auto open = record.criteria - record.decided;
    auto sentence
        = tr("%1: self %2, reviewed %3. Once the review is closed, nothing of it changes any more.")
              .arg(shown(record.agency), shown(record.self), shown(review.comparison.reviewed.total.score));
    if (open > 0)
        sentence += u"\n\n"_s
            + tr("Rows that are not decided: %1. They keep the points that the rules give.").arg(open);
    if (m_dialogs.confirm(tr("Close the review"), sentence, tr("&Close the review")))
        finish(m_session.close(), tr("Closing the review…"), tr("The review was not closed"));
}

void ReviewWork::showLog()
{
    std::vector<LogEntry> entries;
    auto *reading = m_session.readLog([&entries](const std::vector<LogEntry> &all) { entries = all; });
    if (finish(reading, tr("Reading the log…"), tr("The log was not read")))
        m_dialogs.showTable(logTable(entries, *m_session.current()), {});
}

void ReviewWork::showChanges()
{
    std::optional<RevisionComparison> compared;
    auto *reading = m_session.readChanges(
        [&compared](const std::optional<RevisionComparison> &found) { compared = found; });
    if (finish(reading, tr("Comparing the revisions…"), tr("The revisions were not compared")) && compared)
        m_dialogs.showTable(changesTable(*compared, *m_session.current()), {});
}

} // namespace bangdiem
