// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/whendone.h"

#include <QFuture>
#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
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

/// Runs a pure function on the global thread pool: `inBackground([x] { return f(x); }).then(this, [](auto r) { … })`.
template <typename Function>
[[nodiscard]] auto inBackground(Function function)
{
    using Value = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Value>>();
    const Background<Value> background(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return background;
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
    const auto most = static_cast<int>(std::min<std::size_t>(count / length, 64));
    QSemaphore done;
    int helpers = 0;
    while (helpers < std::min(most, pool->maxThreadCount()) && pool->tryStart([&] {
        takeStretches();
        done.release();
    }))
        ++helpers;
    takeStretches();
    done.acquire(helpers);
}

} // namespace utkik
