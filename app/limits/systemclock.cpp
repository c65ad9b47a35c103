// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/systemclock.h"

#include <QDateTime>
#include <QFile>

#if defined(Q_OS_WIN)
#include <QSettings>
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach_time.h>
#include <sys/sysctl.h>
#else
#include <time.h>
#endif

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

#if defined(Q_OS_WIN)

QString readBootId()
{
    // Counts boots, fast start-up included. Where it is missing nothing is lost but precision: see ageSince().
    const QSettings counter(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\"
                                           "Memory Management\\PrefetchParameters"),
                            QSettings::NativeFormat);
    const QSettings machine(QStringLiteral("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Cryptography"),
                            QSettings::Registry64Format);
    return machine.value(QStringLiteral("MachineGuid")).toString() + u'/'
        + counter.value(QStringLiteral("BootId")).toString();
}

#elif defined(Q_OS_MACOS)

QString readBootId()
{
    char text[64] = {};
    size_t size = sizeof(text) - 1;
    if (sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) != 0)
        return {};
    return QString::fromLatin1(text);
}

milliseconds fromMachTicks(uint64_t ticks)
{
    mach_timebase_info_data_t base{1, 1};
    mach_timebase_info(&base);
    const auto nanoseconds = static_cast<double>(ticks) * base.numer / base.denom;
    return milliseconds(static_cast<qint64>(nanoseconds / 1e6));
}

#else

QString readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).trimmed();
}

milliseconds read(clockid_t which)
{
    timespec time{};
    clock_gettime(which, &time);
    return milliseconds(qint64(time.tv_sec) * 1000 + qint64(time.tv_nsec) / 1'000'000);
}

#endif

} // namespace

SystemClock::SystemClock()
    : m_bootId(readBootId())
{
}

milliseconds SystemClock::monotonic() const
{
#if defined(Q_OS_WIN)
    return milliseconds(static_cast<qint64>(GetTickCount64()));
#elif defined(Q_OS_MACOS)
    return fromMachTicks(mach_continuous_time());
#elif defined(CLOCK_BOOTTIME)
    return read(CLOCK_BOOTTIME);
#else
    return read(CLOCK_MONOTONIC);
#endif
}

milliseconds SystemClock::awake() const
{
#if defined(Q_OS_WIN)
    ULONGLONG units = 0; // of 100 ns
    if (!QueryUnbiasedInterruptTime(&units))
        return monotonic();
    return milliseconds(static_cast<qint64>(units / 10'000));
#elif defined(Q_OS_MACOS)
    return fromMachTicks(mach_absolute_time());
#else
    return read(CLOCK_MONOTONIC);
#endif
}

milliseconds SystemClock::wall() const
{
    return milliseconds(QDateTime::currentMSecsSinceEpoch());
}

} // namespace utkik
