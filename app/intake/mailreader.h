// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/partsink.h"

namespace utkik
{

/// Reads a mail: subject, body (the HTML one if there is one, since only that has the targets of links), attachments,
/// mails in the mail. False if this build has no mail library, or the mail is none; then it can still be searched as
/// text.
bool readMail(const QByteArray &bytes, PartSink &sink);

} // namespace utkik
