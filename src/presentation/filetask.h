// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "base/error.h"

#include <atomic>
#include <functional>

namespace bangdiem {

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

/// Work on a file that runs beside the window. It begins when the event loop runs next, so there is time to
/// connect, and deletes itself after finished(); nobody else deletes it.
class FileTask final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(const FileProgress &)>;

    /// `then` is called before finished() where the work succeeded.
    FileTask(Work work, std::function<void()> then, QObject *parent);
    ~FileTask() override;

    /// Asks it to stop: it finishes with Cancelled and leaves nothing half-done. Where all was done before
    /// it heard of it, it finishes as if it had not been asked.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void finished(const bangdiem::FileResult &result);

private:
    void run();

    Work m_work;
    std::function<void()> m_then;
    std::atomic<bool> m_cancelled = false;
};

} // namespace bangdiem
