// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slotlog.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <filesystem>
#include <optional>

namespace utkik
{

namespace
{

using std::chrono::milliseconds;

constexpr auto heading = "utkik-slots 1";
constexpr int lockPatienceMs = 250; // a holder writes some kilobytes; longer means that something is wrong
constexpr int damagedCost = 100; // what a file that makes no sense stands for: a minute of the usual limit
constexpr qsizetype longestFile = 4 * 1024 * 1024;

QByteArray bytesOf(const Moment &moment)
{
    return QByteArray::number(moment.boot) + ' ' + QByteArray::number(qint64(moment.monotonic.count())) + ' '
        + QByteArray::number(qint64(moment.awake.count())) + ' ' + QByteArray::number(qint64(moment.wall.count()));
}

QByteArray bytesOf(const SlotRecord &record)
{
    QByteArray bytes = QByteArray(heading) + '\n';
    const SharedQuota &shared = record.shared;
    bytes += "wait " + QByteArray::number(qint64(shared.backOff.wait.count())) + ' '
        + QByteArray::number(shared.backOff.inARow) + ' ' + bytesOf(shared.backOff.since) + '\n';
    bytes += "minute " + QByteArray::number(shared.minute.limit) + " 0 " + bytesOf(shared.minute.since) + '\n';
    bytes += "hour " + QByteArray::number(shared.hour.limit) + " 0 " + bytesOf(shared.hour.since) + '\n';
    for (const Slot &slot : record.slots_) {
        bytes += slot.state == SlotState::InFlight ? "sent " : "done ";
        bytes += QByteArray::number(slot.id) + ' ' + QByteArray::number(slot.cost) + ' ' + bytesOf(slot.at) + '\n';
    }
    return bytes + "end\n";
}

struct Line
{
    QByteArray word;
    quint64 first = 0;
    int second = 0;
    Moment at;
};

std::optional<Line> readLine(const QByteArray &text)
{
    const QList<QByteArray> words = text.split(' ');
    if (words.size() != 7)
        return std::nullopt;
    bool ok = true;
    const auto number = [&words, &ok](qsizetype i) {
        bool isNumber = false;
        const qint64 value = words.at(i).toLongLong(&isNumber);
        ok = ok && isNumber;
        return value;
    };
    Line line{words.at(0)};
    bool isFirst = false;
    bool isBoot = false;
    line.first = words.at(1).toULongLong(&isFirst);
    line.second = int(number(2));
    line.at = {words.at(3).toULongLong(&isBoot), milliseconds(number(4)), milliseconds(number(5)),
               milliseconds(number(6))};
    return ok && isFirst && isBoot ? std::optional(line) : std::nullopt;
}

void take(const Line &line, SlotRecord &record)
{
    SharedQuota &shared = record.shared;
    if (line.word == "wait")
        shared.backOff = {line.at, milliseconds(qint64(line.first)), line.second};
    else if (line.word == "minute")
        shared.minute = {int(line.first), line.at};
    else if (line.word == "hour")
        shared.hour = {int(line.first), line.at};
    else
        record.slots_.push_back(
            {line.first, line.word == "sent" ? SlotState::InFlight : SlotState::Answered, line.second, line.at});
}

std::optional<SlotRecord> parse(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (lines.size() < 3 || lines.first() != heading || lines.at(lines.size() - 2) != "end")
        return std::nullopt;
    SlotRecord record;
    for (qsizetype i = 1; i < lines.size() - 2; ++i) {
        const std::optional<Line> line = readLine(lines.at(i));
        if (!line)
            return std::nullopt;
        take(*line, record);
    }
    return record;
}

// Readings from the future would not age until the clocks catch up.
void clampAll(SlotRecord &record, const Moment &now)
{
    for (Slot &slot : record.slots_)
        clampToPast(slot.at, now);
    clampToPast(record.shared.backOff.since, now);
    clampToPast(record.shared.minute.since, now);
    clampToPast(record.shared.hour.since, now);
}

} // namespace

QString slotLogKey(const QString &host, const QString &tenant, const QString &client)
{
    const QString all = host.toLower() + QLatin1Char('\n') + tenant.toLower() + QLatin1Char('\n') + client.toLower();
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

SlotLog::SlotLog(const QString &directory, const QString &key)
    : m_path(directory.isEmpty() ? QString() : directory + QLatin1Char('/') + key + QStringLiteral(".slots"))
{
    if (directory.isEmpty())
        return;
    m_memoryOnly = !QDir().mkpath(directory);
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

SlotLog::~SlotLog() = default;

void SlotLog::change(const Moment &now, const std::function<void(SlotRecord &)> &alter)
{
    if (m_path.isEmpty())
        return alter(m_record);
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // only a dead holder makes a lock stale
    const bool isLocked = lock.tryLock(lockPatienceMs) && load(now);
    const SlotRecord before = m_record;
    alter(m_record);
    m_memoryOnly = !isLocked || (!(m_record == before) && !store());
}

const SlotRecord &SlotLog::read(const Moment &now)
{
    if (!m_path.isEmpty())
        std::ignore = load(now); // replaced in one step, so it can be read without the lock
    return m_record;
}

bool SlotLog::load(const Moment &now)
{
    QFile file(m_path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = file.read(longestFile);
    if (bytes == m_bytes)
        return true;
    m_bytes = std::move(bytes);
    std::optional<SlotRecord> record = parse(m_bytes);
    if (!record)
        record = SlotRecord{{{.id = 1, .state = SlotState::Answered, .cost = damagedCost, .at = now}}, {}};
    m_record = std::move(*record);
    clampAll(m_record, now);
    return true;
}

bool SlotLog::store()
{
    const QString next = m_path + QStringLiteral(".new");
    QFile file(next);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_bytes = bytesOf(m_record);
    const bool isWhole = file.write(m_bytes) == m_bytes.size() && file.flush();
    file.close();
    std::error_code fault;
    if (isWhole)
        std::filesystem::rename(next.toStdU16String(), m_path.toStdU16String(), fault);
    return isWhole && !fault;
}

} // namespace utkik
