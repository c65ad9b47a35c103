// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>

namespace utkik
{

/// An HTTP request, as far as the sample tenant looks at it.
struct SampleRequest
{
    QByteArray method; ///< "GET", "POST"
    QString path; ///< decoded, without the query
    QByteArray authorization;
    QByteArray body;
};

/// What it answers.
struct SampleAnswer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds delay{0}; ///< before it is sent
};

using SampleHandler = std::function<SampleAnswer(const SampleRequest &)>;

} // namespace utkik
