// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/whendone.h"

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

namespace utkik
{

/// What runs on another thread.
template <typename Value>
class Background final
{
public:
    explicit Background(const QFuture<Value> &future)
        : m_future(future)
    {
    }

    /// Calls `function(value)` on the context's thread, and not at all once the context is gone.
    template <typename Function>
    void then(QObject *context, Function function) const
    {
        whenDone(m_future, context, std::move(function));
    }
    [[nodiscard]] QFuture<Value> future() const { return m_future; }

private:
    QFuture<Value> m_future;
};

/// A function for a thread of a pool. The flag hands it over a second time: the pool does so, too, but within a library
/// that a build under ThreadSanitizer does not see into.
template <typename Function>
class PoolTask final : public QRunnable
{
public:
    explicit PoolTask(Function function)
        : m_function(std::move(function))
    {
        m_isMade.test_and_set(std::memory_order_release);
    }
    void run() override
    {
        if (m_isMade.test(std::memory_order_acquire))
            m_function();
    }

private:
    Function m_function;
    std::atomic_flag m_isMade;
};

/// Runs a pure function on the global thread pool: `inBackground([x] { return f(x); }).then(this, [](auto r) { … })`.
template <typename Function>
[[nodiscard]] auto inBackground(Function function)
{
    using Value = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Value>>();
    Background<Value> background(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start(new PoolTask([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    })); // deletes it
    return background;
}

/// Lets go of what takes longer than a frame to free, where nobody waits for that.
template <typename Value>
void freeInBackground(Value value)
{
    QThreadPool::globalInstance()->start(new PoolTask([value = std::move(value)] {})); // deletes it
}

/// Calls `work(first, end)` for stretches that together are 0 to before `count`, at the same time on this thread and on
/// those of the global thread pool that have nothing to do; returns when all are done. Each thread takes a copy of
/// `work`, so that it can have a memory of its own.
template <typename Work>
void inStretches(std::size_t count, std::size_t length, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto takeStretches = [&next, &work, count, length] {
        Work own = work;
        for (std::size_t first = next.fetch_add(length); first < count; first = next.fetch_add(length))
            own(first, std::min(count, first + length));
    };
    QThreadPool *const pool = QThreadPool::globalInstance();
    const std::size_t others = count == 0 ? 0 : (count - 1) / length; // this thread takes one stretch at least
    const auto most = std::min<std::ptrdiff_t>(pool->maxThreadCount(), static_cast<std::ptrdiff_t>(others));
    // Shared, as the last to give it back is not done with it when the wait for it ends. The count hands over what was
    // written a second time, as in PoolTask. No std::latch: with libstdc++ on Windows its wait can miss the last count.
    struct Done
    {
        QSemaphore helpers;
        std::atomic<int> count = 0;
    };
    const auto done = std::make_shared<Done>();
    int helpers = 0;
    for (; helpers < most; ++helpers) {
        auto task = std::make_unique<PoolTask<std::function<void()>>>([&takeStretches, done] {
            takeStretches();
            done->count.fetch_add(1, std::memory_order_release);
            done->helpers.release();
        });
        if (!pool->tryStart(task.get()))
            break;
        (void)task.release(); // the pool deletes it
    }
    takeStretches();
    done->helpers.acquire(helpers);
    (void)done->count.load(std::memory_order_acquire);
}

} // namespace utkik
