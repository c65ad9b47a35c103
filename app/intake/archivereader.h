// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/partsink.h"

namespace utkik
{

/// Reads a zip archive: the sheets of a workbook, the text of a document, else every file in it. Stops where the sink
/// has no room. False if this build has no library for it, or the archive cannot be read; `fault` then says why, in the
/// library's words.
bool readArchive(const QByteArray &bytes, PartSink &sink, QString &fault);

} // namespace utkik
