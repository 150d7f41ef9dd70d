// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "base/error.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace bangdiem {

class Worker;

/// Told how far a work on a file is, in bytes; returns false to stop it (the work then ends with Cancelled).
using FileProgress = std::function<bool(qint64 done, qint64 all)>;

/// Result<void> as a signal carries it: Qt wants to compare, which tl::expected<void> cannot.
struct FileResult : Result<void> {
    FileResult() = default;
    FileResult(Result<void> result)
        : Result<void>(std::move(result))
    {
    }
    friend bool operator==(const FileResult &, const FileResult &) = delete;
};

/// Work on a file that runs beside the window. What it has to tell comes through the event loop, so there is
/// time to connect. It deletes itself after finished(); who deletes it before, waits until it has stopped.
class FileTask final : public QObject
{
    Q_OBJECT
public:
    // A work runs in another thread: it holds copies of what it needs.
    using Work = std::function<Result<void>(const FileProgress &)>;
    using FreeWork = std::function<Result<void>(const std::stop_token &)>;

    /// Runs when `worker` has done what it was given before. `then` is called in the window's thread, before
    /// finished(), where the work succeeded.
    FileTask(Worker &worker, Work work, std::function<void()> then, QObject *parent);
    /// Runs at once, in a thread of its own. Nothing is known of how far it is.
    explicit FileTask(FreeWork work, QObject *parent = nullptr);
    /// The same for a work that tells how far it is.
    explicit FileTask(Work work, QObject *parent = nullptr);
    ~FileTask() override;

    /// Asks it to stop: it finishes with Cancelled and leaves nothing half-done. Where all was done before
    /// it heard of it, it finishes as if it had not been asked.
    void cancel();
    /// Waits, without letting any event happen, until it has finished; finished() was emitted then.
    void wait();

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void finished(const bangdiem::FileResult &result);

protected:
    bool event(QEvent *event) override;

private:
    void run(const Work &work);
    void report(qint64 done, qint64 all);
    void announce();
    void tell();

    std::function<void()> m_then;
    bool m_told = false; ///< That it has finished.
    std::stop_source m_stop;
    std::mutex m_mutex; ///< Guards what follows, to and from the other thread.
    std::condition_variable m_ended;
    bool m_announced = false;
    std::optional<std::pair<qint64, qint64>> m_progress; ///< Not told yet.
    std::optional<Result<void>> m_result;
    std::unique_ptr<Worker> m_ownWorker;
};

} // namespace bangdiem
