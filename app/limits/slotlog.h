// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/filelock.h"
#include "app/limits/slotfile.h"

#include <QString>

#include <optional>
#include <unordered_map>

namespace utkik
{

class Clock;

/// Names the log of one quota: the API counts by application and tenant, so everything that sends to the same host
/// with the same tenant and client ID shares one. A hash: tells nothing about whose it is.
[[nodiscard]] QString slotLogKey(const QString &host, const QString &tenant, const QString &client);

/// The slots spent lately and what the server taught us, on disk and shared by every process that uses the same
/// directory and key. One object serves one limiter. Changes are noted by put(), remove() and setShared() and reach the
/// file with the next Turn; nothing else touches the file.
///
/// The file survives the death of any process at any moment. It is not forced to the disk: what a power cut takes away
/// is younger than the time that a machine needs to start.
class SlotLog
{
public:
    /// `directory` is made if missing. Empty: in memory only, on purpose.
    SlotLog(const QString &directory, const QString &key);
    ~SlotLog();
    SlotLog(const SlotLog &) = delete;
    SlotLog &operator=(const SlotLog &) = delete;

    /// The only moments at which the file is read and written: what others changed is here when a turn begins, what we
    /// changed is written when it ends. Short, and alone among all processes.
    class Turn
    {
    public:
        Turn(SlotLog &log, const Clock &clock, const LimiterRule &rule);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

        [[nodiscard]] bool taken() const { return m_now.has_value(); } ///< false: somebody else's turn, try again soon
        [[nodiscard]] const Moment &now() const { return *m_now; } ///< read after the lock was got

    private:
        SlotLog &m_log;
        std::optional<Moment> m_now;
    };

    /// Some with ID 0: free places. Some may be over.
    [[nodiscard]] const std::vector<Slot> &slots() const { return m_content.slots; }
    [[nodiscard]] const SharedQuota &shared() const { return m_content.shared; }
    [[nodiscard]] quint64 revision() const { return m_revision; } ///< changes when others changed something
    [[nodiscard]] bool isShared() const { return !m_path.isEmpty(); } ///< meant to be on disk
    [[nodiscard]] bool memoryOnly() const { return m_memoryOnly; } ///< was to be on disk, and cannot

    void put(const Slot &slot); ///< new, or instead of the one with the same ID
    void remove(quint64 id);
    void setShared(const SharedQuota &shared);

private:
    [[nodiscard]] std::optional<Moment> begin(const Clock &clock, const LimiterRule &rule);
    void end();
    [[nodiscard]] bool lock(const Clock &clock);
    [[nodiscard]] bool refresh();
    void load(QFile &file);
    void store(const Slot &slot, bool removed);
    void reindex();
    void reclaim();
    void pullToPast();
    void forgetOldChanges();
    [[nodiscard]] bool save();

    QString m_path; ///< without the ending; empty: memory only on purpose
    SlotFile m_file;
    FileLock m_lock;
    SlotFile::Content m_content;
    std::unordered_map<quint64, std::size_t> m_places; ///< by slot ID
    std::vector<std::size_t> m_free;
    struct Change
    {
        Slot slot;
        bool removed = false;
    };
    std::unordered_map<quint64, Change> m_changes; ///< by slot ID: not on disk yet
    std::vector<std::size_t> m_changedRecords; ///< what to write, by place
    bool m_sharedChanged = false;
    bool m_memoryOnly = false;
    quint64 m_revision = 1;
    std::optional<std::chrono::milliseconds> m_busySince;
    Moment m_now; ///< of the last turn
    LimiterRule m_rule;
};

} // namespace utkik
