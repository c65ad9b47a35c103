// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/partsink.h"

namespace utkik
{

/// Reads the text of a PDF and where its links lead. False if this build has no library for it, or the file cannot be
/// read.
bool readPdf(const QByteArray &bytes, PartSink &sink);

} // namespace utkik
