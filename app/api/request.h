// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QNetworkRequest>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkReply;

namespace utkik
{

/// A server that sends nothing for that long has failed.
inline constexpr std::chrono::milliseconds transferTimeout{30'000};

/// What each request of ours has in common: no redirect is followed (QNetworkAccessManager would send the token along),
/// no cookies, no cache, no passwords kept, HTTP/1.1, and a time-out for silence. Of the address only scheme, host and
/// port are taken, with `path` behind what path it has.
[[nodiscard]] QNetworkRequest makeRequest(const QUrl &base, const QString &path,
                                          std::chrono::milliseconds silence = transferTimeout);

/// Whether the body could not be unpacked.
[[nodiscard]] bool isDamaged(const QNetworkReply &reply);

/// Whether the connection broke, or the body is damaged. There may be an HTTP status all the same.
[[nodiscard]] bool brokeOff(const QNetworkReply &reply);

/// Which fault below HTTP ended the reply; each kind told apart. `tlsFaults` are the words of the TLS library.
[[nodiscard]] Error networkFault(const QNetworkReply &reply, const QStringList &tlsFaults);

/// How far this computer's clock is before the server's, by the `Date` it sent; nothing if it sent none.
[[nodiscard]] std::optional<std::chrono::seconds> clockAheadOf(const QNetworkReply &reply);

/// Collects those words while the reply is under way.
[[nodiscard]] std::shared_ptr<const QStringList> watchTls(QNetworkReply &reply);

} // namespace utkik
