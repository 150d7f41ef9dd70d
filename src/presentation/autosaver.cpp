// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/autosaver.h"

#include <utility>

namespace bangdiem {

namespace {

std::optional<std::uintmax_t> freeSpaceAt(const std::filesystem::path &file)
{
    std::error_code error;
    const auto space = std::filesystem::space(file.parent_path(), error);
    return error ? std::nullopt : std::optional(space.available);
}

} // namespace

AutoSaver::AutoSaver(DossierFile file, const Dossier &value, Clock clock)
    : m_file(std::move(file))
    , m_path(m_file.path())
    , m_access(m_file.access())
    , m_holder(m_file.holder())
    , m_sealing(sealStatusOf(m_file))
    , m_value(value)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoSaver::save);
}

void AutoSaver::edited(PendingEdits what)
{
    const bool first = !hasUnsaved();
    m_pending.add(std::move(what));
    m_timer.start(kDelay);
    if (first)
        Q_EMIT pendingChanged();
}

FileTask *AutoSaver::save()
{
    if (m_writing || m_pending.isEmpty())
        return m_writing;
    m_timer.stop();
    m_inFlight = std::exchange(m_pending, {});
    const auto now = m_clock();
    const auto freeSpace = std::make_shared<std::optional<std::uintmax_t>>();
    const auto write = [freeSpace, values = valuesOf(m_inFlight, m_value)](
                           DossierFile &file, Moment at, const FileProgress &) {
        auto done = writeValues(file, values, at);
        if (!done)
            *freeSpace = freeSpaceAt(file.path());
        return done;
    };
    m_writing = withFile(write, {});
    connect(m_writing, &FileTask::finished, this, [this, now, freeSpace](const Result<void> &result) {
        m_freeSpace = *freeSpace;
        written(result, now);
    });
    return m_writing;
}

void AutoSaver::written(const Result<void> &result, Moment at)
{
    m_writing = nullptr;
    if (!result) {
        m_pending.add(std::exchange(m_inFlight, {}));
        m_error = result.error();
        m_timer.start(kRetryDelay);
        Q_EMIT saveFailed(result.error());
        return;
    }
    m_inFlight = {};
    m_error.reset();
    m_lastSaved = at;
    if (m_pending.isEmpty())
        Q_EMIT saved(at);
    else if (!m_timer.isActive()) // It rang while the writing was under way.
        save();
}

FileTask *AutoSaver::withFile(FileWork work, std::function<void()> then)
{
    return new FileTask(
        m_worker,
        [this, now = m_clock(), work = std::move(work)](
            const FileProgress &progress) { return work(m_file, now, progress); },
        std::move(then), this);
}

FileTask *AutoSaver::changeSealing(FileWork work, std::function<void()> then)
{
    struct Outcome {
        Access access = Access::ReadOnly;
        SealStatus sealing;
    };
    const auto outcome = std::make_shared<std::optional<Outcome>>();
    const auto change
        = [outcome, work = std::move(work)](DossierFile &file, Moment now, const FileProgress &progress) {
              auto done = work(file, now, progress);
              *outcome = {file.access(), sealStatusOf(file)};
              return done;
          };
    m_sealingChanges = true;
    auto *task = withFile(change, {});
    connect(task, &FileTask::finished, this, [this, outcome, then = std::move(then)](const FileResult &done) {
        m_sealingChanges = false;
        if (!*outcome || (*outcome)->sealing == m_sealing)
            return;
        m_access = (*outcome)->access;
        m_sealing = std::move((*outcome)->sealing);
        if (done && then)
            then();
        Q_EMIT sealingChanged();
    });
    return task;
}

PendingValues AutoSaver::unsavedValues() const
{
    auto unsaved = m_inFlight; // Nobody knows yet whether they will be on the disk.
    unsaved.add(m_pending);
    return valuesOf(unsaved, m_value);
}

FileTask *AutoSaver::saveCopy(
    std::filesystem::path target, std::function<void(const std::vector<std::int64_t> &lost)> then)
{
    const auto lost = std::make_shared<std::vector<std::int64_t>>();
    const auto work = [lost, target = std::move(target), values = unsavedValues()](
                          DossierFile &file, Moment now, const FileProgress &progress) {
        return writeCopy(file, values, target, now, [&](std::int64_t done) {
            return progress(done, 0);
        }).map([&](std::vector<std::int64_t> contents) { *lost = std::move(contents); });
    };
    return withFile(work, [lost, then = std::move(then)] { then(*lost); });
}

void AutoSaver::forgetEdits()
{
    m_timer.stop();
    m_pending = {};
    if (m_writing)
        disconnect(m_writing, nullptr, this, nullptr);
    m_writing = nullptr;
    m_inFlight = {};
}

void AutoSaver::cancelTasks()
{
    for (auto *task : findChildren<FileTask *>(Qt::FindDirectChildrenOnly))
        if (task != m_writing)
            task->cancel();
}

} // namespace bangdiem
