// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/profile.h"

#include <QJsonObject>

namespace utkik
{

/// A profile as it stands in files; what is missing or odd there becomes the usual.
[[nodiscard]] Profile profileFrom(const QJsonObject &object);
/// Written over what stood there, so that keys of a later version stay.
[[nodiscard]] QJsonObject objectFrom(const Profile &profile, QJsonObject object);

} // namespace utkik
