// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace utkik
{

/// Replaces a file in one step, readable by its owner only; makes the folder where it is missing. After a crash the old
/// or the new content stands there, never half of one.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// The JSON object in a file of ours; an empty one if there is no such file. One that cannot be read is moved aside to
/// "<path>.damaged" (or "-2", "-3" …), so that nothing is lost, and said as FileUnreadable.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

/// The folder for profiles, settings and session, where the system wants them.
[[nodiscard]] QString configFolder();
/// The folder for the logs of what was spent of each quota; window and command line share them.
[[nodiscard]] QString quotaFolder();

} // namespace utkik
