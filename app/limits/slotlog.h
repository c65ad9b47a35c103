// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/slot.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace utkik
{

/// Names the log of one quota: the API counts by application and tenant, so everything that sends to the same host
/// with the same tenant and client ID shares one. A hash: tells nothing about whose it is.
[[nodiscard]] QString slotLogKey(const QString &host, const QString &tenant, const QString &client);

/// What a log holds at one moment.
struct SlotRecord
{
    std::vector<Slot> slots_;
    SharedQuota shared;

    bool operator==(const SlotRecord &) const = default;
};

/// The slots spent lately, on disk and shared by every process that uses the same directory and key. Small, readable by
/// its owner only, with nothing in it but times and counts. Written in one step, so that a process killed at any moment
/// leaves the old state or the new one; a file that makes no sense counts as a minute's calls just made.
class SlotLog
{
public:
    /// `directory` is made if missing (0700). Empty: in memory only, on purpose.
    SlotLog(const QString &directory, const QString &key);
    ~SlotLog();
    SlotLog(const SlotLog &) = delete;
    SlotLog &operator=(const SlotLog &) = delete;

    /// Changes the record while no other process can, and writes it down if it became another.
    void change(const Moment &now, const std::function<void(SlotRecord &)> &alter);
    /// As it stands now, other processes' slots included.
    [[nodiscard]] const SlotRecord &read(const Moment &now);

    /// It was to be on disk, and cannot: nobody else knows of these slots.
    [[nodiscard]] bool isMemoryOnly() const { return m_memoryOnly; }

private:
    [[nodiscard]] bool load(const Moment &now);
    [[nodiscard]] bool store();

    QString m_path; ///< empty: in memory on purpose
    SlotRecord m_record;
    QByteArray m_bytes; ///< as read or written last, so that an unchanged file need not be parsed
    bool m_memoryOnly = false;
};

} // namespace utkik
