// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

namespace utkik
{

/// Bytes of memory that the process really holds; -1 where that cannot be told.
inline qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    malloc_trim(0);
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return -1;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#else
    return -1;
#endif
}

} // namespace utkik
