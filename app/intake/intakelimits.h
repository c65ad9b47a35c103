// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace utkik
{

// What is read of a file that somebody dropped; the bounds are ours. Mails and exports stay far below them, and a file
// made to keep us busy is done with in about a second.

/// Largest file that is searched for IDs; saved answers may be larger (maxPayloadBytes).
inline constexpr qint64 largestSearchedFile = 128 * 1024 * 1024;
/// All that archives, attachments and documents within one file may come to when unpacked.
inline constexpr qint64 largestUnpacked = 64 * 1024 * 1024;
/// Files in archives and mails, all levels taken together.
inline constexpr int mostParts = 2000;
/// An archive in a mail in an archive is three levels.
inline constexpr int deepestParts = 6;
/// A document's text, in UTF-16 units: references to one long text can make it much larger than the file.
inline constexpr qsizetype longestDocumentText = 32 * 1024 * 1024;

} // namespace utkik
