// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace utkik
{

/// Runs a pure function on the global thread pool: `inBackground([x] { return f(x); }).then(this, [](auto r) { … })`.
/// The continuation runs on the context's thread and not at all once the context is gone.
template<typename Function>
[[nodiscard]] auto inBackground(Function function)
{
    using Value = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Value>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace utkik
