// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/filetask.h"

#include "presentation/worker.h"
#include "support/sessionfixture.h"

#include <QPointer>
#include <QSignalSpy>

#include <atomic>
#include <future>
#include <thread>

namespace bangdiem {
namespace {

using testing::resultOf;

TEST(FileTask, WorksInAnotherThreadAndTellsInThisOne)
{
    const auto here = std::this_thread::get_id();
    std::thread::id there;
    QPointer<FileTask> task = new FileTask([&](const std::stop_token &) -> Result<void> {
        there = std::this_thread::get_id();
        return {};
    });
    std::thread::id told;
    QObject::connect(task, &FileTask::finished, task, [&] { told = std::this_thread::get_id(); });

    EXPECT_TRUE(resultOf(task));

    EXPECT_NE(there, here);
    EXPECT_EQ(told, here);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(task);
}

TEST(FileTask, CarriesOutWhatFollowsOnlyAfterSuccess)
{
    Worker worker;
    int followed = 0;
    const auto follow = [&] { ++followed; };
    const auto work = [](bool well) {
        return [well](const FileProgress &) { return well ? Result<void>() : fail(ErrorCode::DiskFull); };
    };

    const auto failed = resultOf(new FileTask(worker, work(false), follow, nullptr));
    const auto after = followed;
    const auto done = resultOf(new FileTask(worker, work(true), follow, nullptr));

    EXPECT_EQ(failed.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(after, 0);
    EXPECT_TRUE(done);
    EXPECT_EQ(followed, 1);
}

TEST(FileTask, StopsWhenItIsAsked)
{
    auto *task = new FileTask([](const std::stop_token &stop) -> Result<void> {
        while (!stop.stop_requested()) { }
        return fail(ErrorCode::Cancelled);
    });
    task->cancel();

    EXPECT_EQ(resultOf(task).error().code, ErrorCode::Cancelled);
}

TEST(FileTask, TellsOnceWhereItIsWaitedFor)
{
    auto *task = new FileTask([](const std::stop_token &) { return Result<void>(); });
    QSignalSpy finished(task, &FileTask::finished);

    task->wait();
    const auto told = finished.count();
    QCoreApplication::processEvents();

    EXPECT_EQ(told, 1);
    EXPECT_EQ(finished.count(), 1);
}

TEST(FileTask, ItsEndWaitsForTheWork)
{
    std::promise<void> begun;
    std::atomic<bool> ended = false;
    {
        const FileTask task([&](const std::stop_token &stop) -> Result<void> {
            begun.set_value();
            while (!stop.stop_requested()) { }
            ended = true;
            return {};
        });
        begun.get_future().wait();
    }
    EXPECT_TRUE(ended);
}

} // namespace
} // namespace bangdiem
