// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/worker.h"

#include <utility>

namespace bangdiem {

Worker::Worker()
    : m_thread([this] { work(); })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void Worker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_news.notify_one();
}

void Worker::work()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::exchange(m_jobs.front(), {});
        m_jobs.pop_front();
        lock.unlock();
        job();
    }
}

} // namespace bangdiem
