// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/whendone.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

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

} // namespace utkik
