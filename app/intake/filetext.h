// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArrayList>
#include <QString>

namespace utkik
{

/// What can be searched and shown of a file, all files in it included.
struct FileText
{
    QString text;
    QByteArrayList payloads; ///< JSON as it is: saved answers, perhaps
    bool isCut = false; ///< there was more than is read (see intakelimits.h)
};

/// Appends what is a text of its own, in a new line. The first is not copied: it can be as large as a file may be.
void appendPart(QString &text, QString part);

/// Reads a file of any supported kind. Time and memory are bounded whatever the bytes are; nothing in them is run,
/// opened or fetched. FileUnreadable if it is of a kind that this build cannot read, or damaged. Call it off the GUI
/// thread.
[[nodiscard]] Result<FileText> readFileText(const QByteArray &bytes, const QString &name);

} // namespace utkik
