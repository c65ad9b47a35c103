// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace utkik
{

/// Takes what is found within a file: its text, and the files in it. It keeps the bounds, so that readers of formats
/// need only ask whether there is room.
class PartSink
{
public:
    PartSink() = default;
    PartSink(const PartSink &) = delete;
    PartSink &operator=(const PartSink &) = delete;
    virtual ~PartSink() = default;

    /// Text for people: a subject, a body, a sheet.
    virtual void addText(QString text) = 0;
    virtual void addHtml(const QString &html) = 0;
    /// A file in the file.
    virtual void addFile(const QByteArray &bytes, const QString &name) = 0;
    /// Bytes that may still be unpacked; nothing or less: stop.
    [[nodiscard]] virtual qint64 room() const = 0;
};

} // namespace utkik
