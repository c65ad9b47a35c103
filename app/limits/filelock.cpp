// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/filelock.h"

#if defined(Q_OS_WIN)
#include <QDir>
#include <qt_windows.h>
#else
#include <QFile>
#include <cerrno>
#include <sys/file.h>
#endif

namespace utkik
{

#if defined(Q_OS_WIN)

struct FileLock::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }
};

FileLock::Outcome FileLock::tryLock()
{
    auto handle = std::make_unique<Handle>();
    const QString path = QDir::toNativeSeparators(m_path);
    handle->file = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                               FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                               FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Outcome::Busy : Outcome::Impossible;
    OVERLAPPED place{};
    if (!LockFileEx(handle->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return GetLastError() == ERROR_LOCK_VIOLATION ? Outcome::Busy : Outcome::Impossible;
    m_handle = std::move(handle);
    return Outcome::Held;
}

#else

struct FileLock::Handle
{
    QFile file;
};

FileLock::Outcome FileLock::tryLock()
{
    auto handle = std::make_unique<Handle>();
    handle->file.setFileName(m_path);
    if (!handle->file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Outcome::Impossible;
    int failed = 0;
    do {
        failed = ::flock(handle->file.handle(), LOCK_EX | LOCK_NB);
    } while (failed != 0 && errno == EINTR);
    if (failed != 0)
        return errno == EWOULDBLOCK ? Outcome::Busy : Outcome::Impossible;
    m_handle = std::move(handle);
    return Outcome::Held;
}

#endif

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock() = default;

void FileLock::unlock()
{
    m_handle.reset(); // closing unlocks
}

} // namespace utkik
