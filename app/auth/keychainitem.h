// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <chrono>

class QObject;

namespace utkik
{

/// One item of the system's keychain, read, written or deleted by one QtKeychain job. What is
/// not there is NoSecret when it is read or deleted. The futures end within `patience`, on the thread of `context`.
[[nodiscard]] QFuture<Result<QByteArray>> readItem(const QString &key, std::chrono::milliseconds patience,
                                                   QObject *context);
[[nodiscard]] QFuture<Result<QByteArray>> writeItem(const QString &key, const QByteArray &bytes,
                                                    std::chrono::milliseconds patience, QObject *context);
[[nodiscard]] QFuture<Result<QByteArray>> deleteItem(const QString &key, std::chrono::milliseconds patience,
                                                     QObject *context);

} // namespace utkik
