// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <compare>
#include <optional>
#include <string_view>

namespace utkik
{

/// A moment as the API tells it: whole units of 100 ns since 1970-01-01T00:00:00Z. QDateTime keeps milliseconds and
/// would merge or misorder events that differ in the seventh digit.
struct Timestamp
{
    qint64 ticks = 0;

    static constexpr qint64 ticksPerSecond = 10'000'000;

    auto operator<=>(const Timestamp &) const = default;

    /// Rounded down to the millisecond, in UTC.
    [[nodiscard]] QDateTime toDateTime() const;
    [[nodiscard]] static Timestamp fromDateTime(const QDateTime &moment);
};

/// Reads ISO 8601 as the API writes it: "2020-09-06T14:46:57.0733333Z", 0 to 7 fraction digits (more are cut), no zone
/// meaning UTC, or an offset. Nothing for anything else, impossible dates and years outside 1 to 9999 included.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text);

/// Which clock times are shown in. Cheap to copy.
class TimeZone
{
public:
    enum Kind { Local, Utc };

    TimeZone(Kind kind = Local) // NOLINT(google-explicit-constructor): a kind is a zone
        : m_kind(kind)
    {
    }
    /// By its IANA name, "Europe/Stockholm"; nothing if this computer does not know it.
    [[nodiscard]] static std::optional<TimeZone> named(const QString &name);

    /// Seconds east of UTC that the zone's clocks show at that moment, summer time included.
    [[nodiscard]] int offsetAt(Timestamp moment) const;
    [[nodiscard]] QString name() const; ///< the IANA name; empty for the local zone and UTC

    bool operator==(const TimeZone &) const = default;

private:
    Kind m_kind;
    QTimeZone m_named; ///< not valid: what the kind says
};

/// The IANA names that this computer knows, without links of old and "Etc/…", in order.
[[nodiscard]] QStringList zoneNames();

/// How exactly a time is written.
enum class TimePrecision { Minutes, Seconds, Full };

/// "2026-11-20 06:31:07" in the given zone, without the zone: where times stand in columns, their header says it once.
/// Full shows the fraction digits that are not zero.
[[nodiscard]] QString formatTime(Timestamp moment, TimeZone zone, TimePrecision precision = TimePrecision::Seconds);

/// "06:31:07": where the day is today.
[[nodiscard]] QString timeOfDay(Timestamp moment, TimeZone zone);

/// As formatTime(), always followed by the offset ("+01:00", "Z"): for copies, exports and the command line.
[[nodiscard]] QString formatTimeWithOffset(Timestamp moment, TimeZone zone,
                                           TimePrecision precision = TimePrecision::Full);

/// "UTC", "UTC+01:00" or "Europe/Stockholm UTC+01:00": what to say in a header about times near that moment.
[[nodiscard]] QString zoneLabel(TimeZone zone, Timestamp moment);
/// The same without the name, where there is little room.
[[nodiscard]] QString offsetLabel(TimeZone zone, Timestamp moment);

} // namespace utkik
