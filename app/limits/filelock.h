// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace utkik
{

/// An exclusive lock between processes, held by the system: when a process dies, however it dies, its locks are gone at
/// once. (QLockFile leaves a file behind that must be judged stale, sleeps while it waits and syncs to disk each time.)
class FileLock
{
public:
    enum class Outcome {
        Held,
        Busy, ///< somebody else has it
        Impossible, ///< no such folder, no right to write, or a file system without locks
    };

    /// The file is made if missing, readable for its owner alone, and stays.
    explicit FileLock(QString path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Does not wait.
    [[nodiscard]] Outcome tryLock();
    void unlock();

private:
    struct Handle;
    QString m_path;
    std::unique_ptr<Handle> m_handle; ///< none: not locked
};

} // namespace utkik
