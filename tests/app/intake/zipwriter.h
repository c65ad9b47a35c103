// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

/// Makes zip archives for tests, honest ones and others.
class ZipWriter
{
public:
    void add(const QByteArray &name, const QByteArray &bytes);
    /// All that was added, as an archive.
    [[nodiscard]] QByteArray archive() const;

private:
    QByteArray m_entries;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace utkik
