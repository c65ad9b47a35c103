// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// Names the log of one quota: the API counts by application and tenant, so everything that sends to the same host
/// with the same tenant and client ID shares one. A hash: tells nothing about whose it is.
[[nodiscard]] QString slotLogKey(const QString &host, const QString &tenant, const QString &client);

/// The slots spent lately, on disk and shared by every process that uses the same directory and key.
class SlotLog
{
public:
    /// `directory` is made if missing (0700). Empty: in memory only, on purpose.
    SlotLog(const QString &directory, const QString &key);
    ~SlotLog();
    SlotLog(const SlotLog &) = delete;
    SlotLog &operator=(const SlotLog &) = delete;

private:
    QString m_path;
};

} // namespace utkik
