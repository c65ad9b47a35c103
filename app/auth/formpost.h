// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "models/core/result.h"

#include <QFuture>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

class QNetworkAccessManager;

namespace utkik
{

/// Names and values, not encoded yet.
using Form = std::vector<std::pair<QByteArray, QByteArray>>;

/// As application/x-www-form-urlencoded, in a buffer that is wiped.
[[nodiscard]] Secret encodeForm(const Form &form);

/// What a sign-in host answered, whatever its status.
struct FormAnswer
{
    int status = 0;
    Secret body;
};

/// One POST to a sign-in host: over https or to this computer, redirects refused, an answer of at most 1 MiB. `base`
/// gives scheme, host, port and what stands before `path`.
[[nodiscard]] QFuture<Result<FormAnswer>> postForm(QNetworkAccessManager &network, const QUrl &base,
                                                   const QString &path, const Secret &form);

} // namespace utkik
