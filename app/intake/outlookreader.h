// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/partsink.h"

namespace utkik
{

/// Reads a mail that Outlook saved (.msg): subject, body, attachments, mails in the mail. False if this build has no
/// library for it, or the file is another kind of compound file.
bool readOutlookMail(const QByteArray &bytes, PartSink &sink);

} // namespace utkik
