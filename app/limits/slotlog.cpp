// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slotlog.h"

#include "app/limits/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <utility>

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

constexpr int lockAttempts = 20; // a turn takes some 50 µs
constexpr unsigned long lockPauseUs = 200;
constexpr milliseconds
    longestBusy(10'000); // whoever holds the lock that long is stopped, not dead: do without the file

quint64 newId()
{
    const quint64 id = QRandomGenerator::system()->generate64();
    return id == 0 ? 1 : id;
}

} // namespace

QString slotLogKey(const QString &host, const QString &tenant, const QString &client)
{
    const QString whole = host.toLower() + u'\n' + tenant.toLower() + u'\n' + client.toLower();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

SlotLog::Turn::Turn(SlotLog &log, const Clock &clock, const LimiterRule &rule)
    : m_log(log)
    , m_now(log.begin(clock, rule))
{
}

SlotLog::Turn::~Turn()
{
    if (m_now)
        m_log.end();
}

SlotLog::SlotLog(const QString &directory, const QString &key)
    : m_path(directory.isEmpty() ? QString() : directory + u'/' + key)
    , m_file(m_path + QStringLiteral(".slots"))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    m_content.slots.resize(SlotFile::leastRecords);
    reindex();
    if (!directory.isEmpty() && QDir().mkpath(directory))
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

SlotLog::~SlotLog() = default;

void SlotLog::put(const Slot &slot)
{
    m_changes[slot.id] = {slot, false};
    store(slot, false);
}

void SlotLog::remove(quint64 id)
{
    Slot slot;
    slot.id = id;
    m_changes[id] = {slot, true};
    store(slot, true);
}

void SlotLog::setShared(const SharedQuota &shared)
{
    m_sharedChanged = m_sharedChanged || shared != m_content.shared;
    m_content.shared = shared;
}

std::optional<Moment> SlotLog::begin(const Clock &clock, const LimiterRule &rule)
{
    m_rule = rule;
    if (isShared() && !lock(clock))
        return std::nullopt;
    const Moment before = std::exchange(m_now, readMoment(clock));
    const bool loaded = isShared() && refresh();
    if (loaded || m_now.wall < before.wall || m_now.monotonic < before.monotonic)
        pullToPast();
    return m_now;
}

bool SlotLog::lock(const Clock &clock)
{
    for (int attempt = 0; attempt < lockAttempts; ++attempt) {
        if (attempt > 0)
            QThread::usleep(lockPauseUs);
        const FileLock::Outcome outcome = m_lock.tryLock();
        if (outcome == FileLock::Outcome::Busy)
            continue;
        m_busySince.reset();
        m_memoryOnly = outcome == FileLock::Outcome::Impossible;
        return true;
    }
    const milliseconds now = clock.monotonic();
    m_memoryOnly = now - m_busySince.value_or(now) > longestBusy;
    if (!m_busySince)
        m_busySince = now;
    return m_memoryOnly;
}

/// Brings in what others wrote; false if there was nothing. Without the lock (m_memoryOnly) it is still worth reading.
bool SlotLog::refresh()
{
    QFile file;
    switch (m_file.open(file)) {
    case SlotFile::Opened::ReadWrite:
        break;
    case SlotFile::Opened::ReadOnly:
        m_memoryOnly = true;
        break;
    case SlotFile::Opened::Missing: // new, or thrown away under us: end() writes all that we know
        m_content.generation = 0;
        return false;
    case SlotFile::Opened::Failed:
        m_memoryOnly = true;
        return false;
    }
    if (m_content.generation != 0 && SlotFile::isUnchanged(file, m_content.generation, m_content.slots.size()))
        return false;
    load(file);
    return true;
}

void SlotLog::load(QFile &file)
{
    const SharedQuota ours = m_content.shared;
    m_content = SlotFile::read(file);
    if (m_sharedChanged)
        m_content.shared = merged(ours, m_content.shared, m_now);
    m_changedRecords = m_content.damaged;
    // Unreadable: somebody spent it, nobody knows when. Now is the latest possible.
    for (const std::size_t index : m_content.damaged)
        m_content.slots[index] = {newId(), SlotState::Answered, m_now};
    m_content.damaged.clear();
    if (m_content.headerDamaged)
        m_sharedChanged = true;
    m_content.headerDamaged = false;
    ++m_revision;
    reindex();
    for (const auto &[id, change] : m_changes)
        store(change.slot, change.removed);
}

void SlotLog::pullToPast()
{
    for (std::size_t i = 0; i < m_content.slots.size(); ++i) {
        if (m_content.slots[i].id != 0 && clampToPast(m_content.slots[i].at, m_now)) {
            m_changedRecords.push_back(i);
            ++m_revision;
        }
    }
    SharedQuota shared = m_content.shared;
    clampToPast(shared.backOff.since, m_now);
    clampToPast(shared.minute.since, m_now);
    clampToPast(shared.hour.since, m_now);
    setShared(shared);
}

void SlotLog::store(const Slot &slot, bool removed)
{
    if (const auto place = m_places.find(slot.id); place != m_places.end()) {
        m_content.slots[place->second] = removed ? Slot{} : slot;
        m_changedRecords.push_back(place->second);
        if (removed) {
            m_free.push_back(place->second);
            m_places.erase(place);
        }
        return;
    }
    if (removed)
        return;
    if (m_free.empty())
        reclaim();
    if (m_free.empty()) {
        m_free.push_back(m_content.slots.size());
        m_content.slots.emplace_back();
    }
    m_content.slots[m_free.back()] = slot;
    m_changedRecords.push_back(m_free.back());
    m_places.emplace(slot.id, m_free.back());
    m_free.pop_back();
}

void SlotLog::reindex()
{
    m_places.clear();
    m_free.clear();
    for (std::size_t i = m_content.slots.size(); i-- > 0;) {
        if (m_content.slots[i].id == 0)
            m_free.push_back(i);
        else
            m_places.emplace(m_content.slots[i].id, i);
    }
}

void SlotLog::reclaim()
{
    for (std::size_t i = m_content.slots.size(); i-- > 0;) {
        const Slot &slot = m_content.slots[i];
        if (slot.id != 0 && timeUntilFree(slot, m_now, m_rule.hourWindow, m_rule) <= milliseconds::zero()) {
            m_places.erase(slot.id);
            m_free.push_back(i);
        }
    }
}

void SlotLog::end()
{
    if (!isShared()) {
        m_changes.clear();
        m_changedRecords.clear();
        return;
    }
    const bool dirty = m_content.generation == 0 || !m_changedRecords.empty() || m_sharedChanged;
    if (dirty && !m_memoryOnly) {
        if (save()) {
            m_changes.clear();
            m_changedRecords.clear();
            m_sharedChanged = false;
        } else {
            m_memoryOnly = true;
            m_content.generation = 0; // who knows what is there now: read it all next time
        }
    }
    forgetOldChanges();
    m_lock.unlock();
}

bool SlotLog::save()
{
    const bool create = m_content.generation == 0;
    m_content.generation = newId();
    if (create)
        return m_file.create(m_content);
    QFile file;
    return m_file.open(file) == SlotFile::Opened::ReadWrite && SlotFile::write(file, m_content, m_changedRecords);
}

void SlotLog::forgetOldChanges()
{
    for (auto change = m_changes.begin(); change != m_changes.end();) {
        const bool over = timeUntilFree(change->second.slot, m_now, m_rule.hourWindow, m_rule) <= milliseconds::zero();
        change = over || change->second.removed ? m_changes.erase(change) : std::next(change);
    }
}

} // namespace utkik
