// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/slot.h"

#include <QString>

#include <vector>

class QFile;

namespace utkik
{

/// The file of a SlotLog: a header and records of fixed size, each with its own checksum, changed in place. Nothing in
/// it tells what was asked. Not locked here.
class SlotFile
{
public:
    /// Enough for the API's own limits, so that nothing has to grow while requests go out.
    static constexpr std::size_t leastRecords = 1600;

    struct Content
    {
        quint64 generation = 0; ///< changes with every write
        SharedQuota shared;
        std::vector<Slot> slots; ///< by record; ID 0: free
        std::vector<std::size_t> damaged; ///< records that could not be read: free in `slots`, not so in truth
        bool headerDamaged = false;
    };

    explicit SlotFile(QString path);

    enum class Opened { ReadWrite, ReadOnly, Missing, Failed };
    [[nodiscard]] Opened open(QFile &file) const;

    /// Whether the file still is what was read or written last as `generation` with so many records.
    [[nodiscard]] static bool isUnchanged(QFile &file, quint64 generation, std::size_t records);
    /// Takes whatever is there, for damaged what cannot be.
    [[nodiscard]] static Content read(QFile &file);
    /// The records first, then the header, so that whoever sees the new generation sees the records too.
    [[nodiscard]] static bool write(QFile &file, const Content &content, const std::vector<std::size_t> &changed);
    /// A new file, whole or not at all.
    [[nodiscard]] bool create(const Content &content) const;

private:
    QString m_path;
};

} // namespace utkik
