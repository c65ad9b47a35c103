// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace utkik
{

/// What a person types into a page, on this computer or another, to sign in.
struct DeviceCode
{
    QString userCode;
    QUrl page;
    std::chrono::seconds lifetime{0}; ///< from when it came
};

} // namespace utkik

Q_DECLARE_METATYPE(utkik::DeviceCode)
