// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

class PartSink;

/// Gives `sink` what Rich Text Format shows, and where its links lead to: paragraphs and table rows as lines, cells
/// parted by tabs. Of HTML that Outlook keeps in Rich Text Format it gives the HTML. Takes any bytes.
void readRtf(const QByteArray &bytes, PartSink &sink);

} // namespace utkik
