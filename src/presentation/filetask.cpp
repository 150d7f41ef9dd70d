// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filetask.h"

namespace bangdiem {

FileTask::FileTask(Work work, std::function<void()> then, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_then(std::move(then))
{
    QMetaObject::invokeMethod(this, &FileTask::run, Qt::QueuedConnection);
}

FileTask::~FileTask() = default;

void FileTask::cancel()
{
    m_cancelled = true;
}

void FileTask::run()
{
    const auto result
        = m_cancelled ? Result<void>(fail(ErrorCode::Cancelled)) : m_work([this](qint64 done, qint64 all) {
              Q_EMIT progressed(done, all);
              return !m_cancelled;
          });
    if (result && m_then)
        m_then();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace bangdiem
