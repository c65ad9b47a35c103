// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QNetworkRequest>
#include <QStringList>

#include <chrono>

class QNetworkReply;

namespace utkik
{

/// A server that sends nothing for that long has failed. Also how long a request can be under way at most, which is
/// what the limiter counts with before the answer is there.
inline constexpr std::chrono::milliseconds transferTimeout{30'000};

/// What each request of ours has in common: no redirect is followed (QNetworkAccessManager would send the token along),
/// no cookies, no cache, no passwords kept, HTTP/1.1, a time-out, and no compressed answer that blows up.
[[nodiscard]] QNetworkRequest makeRequest(const QUrl &url);

/// Which fault below HTTP ended the reply; each kind told apart. `tlsFaults` are the words of the TLS library.
[[nodiscard]] Error networkFault(const QNetworkReply &reply, const QStringList &tlsFaults);

} // namespace utkik
