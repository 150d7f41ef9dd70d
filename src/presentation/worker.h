// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace bangdiem {

/// One thread that runs jobs in the order they come. Its destruction waits until all of them have run.
class Worker
{
public:
    using Job = std::function<void()>;

    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Thread-safe. A job may not throw.
    void post(Job job);

private:
    void work();

    std::mutex m_mutex; ///< Guards all below but the thread itself.
    std::condition_variable m_news;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace bangdiem
