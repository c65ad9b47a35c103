// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace utkik
{

/// Calls `function(value)` in the event loop of `context`, once the future has its value; never at all if the context
/// is gone by then or the future was given up. Instead of QFuture::then(context, …), which in Qt 6.4 takes for granted
/// that the context outlives the future: it asserts where that is not so, and where the value comes from another thread
/// the check itself is a race.
template <typename Value, typename Function>
void whenDone(const QFuture<Value> &future, QObject *context, Function function)
{
    auto *const watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().isResultReadyAt(0))
                             function(watcher->result());
                     });
    watcher->setFuture(future);
}

namespace detail
{

template <typename Value>
struct Unwrapped
{
    using Type = Value;
};
template <typename Value>
struct Unwrapped<QFuture<Value>>
{
    using Type = Value;
};

} // namespace detail

/// As whenDone(), with a future for what the function gives: a value, or a future of one. That future is given up if
/// the context goes first.
template <typename Value, typename Function>
[[nodiscard]] auto afterwards(const QFuture<Value> &future, QObject *context, Function function)
{
    using Given = std::invoke_result_t<Function, const Value &>;
    using Next = typename detail::Unwrapped<Given>::Type;
    auto promise = std::make_shared<QPromise<Next>>();
    promise->start();
    const auto keep = [promise](const Next &value) {
        promise->addResult(value);
        promise->finish();
    };
    whenDone(future, context, [context, keep, function = std::move(function)](const Value &value) mutable {
        (void)context; // clang calls it unused in the first branch
        if constexpr (std::is_same_v<Given, Next>)
            keep(function(value));
        else
            whenDone(function(value), context, keep);
    });
    return promise->future();
}

} // namespace utkik
