// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filetask.h"

#include "presentation/worker.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace bangdiem {

namespace {

constexpr auto kNews = QEvent::User;

} // namespace

FileTask::FileTask(Worker &worker, Work work, std::function<void()> then, QObject *parent)
    : QObject(parent)
    , m_then(std::move(then))
{
    worker.post([this, work = std::move(work)] { run(work); });
}

FileTask::FileTask(FreeWork work, QObject *parent)
    : QObject(parent)
    , m_ownWorker(std::make_unique<Worker>())
{
    const auto stoppable = [stop = m_stop.get_token(), work = std::move(work)](auto &) { return work(stop); };
    m_ownWorker->post([this, stoppable] { run(stoppable); });
}

FileTask::FileTask(Work work, QObject *parent)
    : QObject(parent)
    , m_ownWorker(std::make_unique<Worker>())
{
    m_ownWorker->post([this, work = std::move(work)] { run(work); });
}

FileTask::~FileTask()
{
    cancel();
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_result.has_value(); });
}

void FileTask::run(const Work &work)
{
    const auto progress = [this](qint64 done, qint64 all) {
        report(done, all);
        return !m_stop.stop_requested();
    };
    auto result = m_stop.stop_requested() ? Result<void>(fail(ErrorCode::Cancelled)) : work(progress);
    const std::lock_guard lock(m_mutex);
    m_result = std::move(result);
    announce();
    m_ended.notify_all(); // Still locked: this object may be gone right after.
}

void FileTask::report(qint64 done, qint64 all)
{
    const std::lock_guard lock(m_mutex);
    m_progress = {done, all};
    announce();
}

void FileTask::announce()
{
    if (!std::exchange(m_announced, true))
        QCoreApplication::postEvent(this, new QEvent(kNews));
}

bool FileTask::event(QEvent *event)
{
    if (event->type() != kNews)
        return QObject::event(event);
    tell();
    return true;
}

void FileTask::tell()
{
    std::unique_lock lock(m_mutex);
    m_announced = false;
    const auto progress = std::exchange(m_progress, std::nullopt);
    const auto result = m_result;
    lock.unlock();

    if (m_told)
        return;
    if (progress)
        Q_EMIT progressed(progress->first, progress->second);
    if (!result || std::exchange(m_told, true))
        return;
    if (*result && m_then)
        m_then();
    Q_EMIT finished(*result);
    deleteLater();
}

void FileTask::cancel()
{
    m_stop.request_stop();
}

void FileTask::wait()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_result.has_value(); });
    lock.unlock();
    tell();
}

} // namespace bangdiem
