// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QUrl>

#include <vector>

namespace utkik
{

/// A KQL string literal for any text. Verbatim, @"C:\a ""b""", so that nothing in it ends the literal or means
/// anything; texts with control, line-separating or invisible characters in escaped form, "a\u000Ab".
[[nodiscard]] QString kqlString(const QString &text);

/// Queries for advanced hunting that look for the records: alerts by ID, devices by Defender's ID, processes, files,
/// addresses, accounts, mailboxes and messages by what identifies them, around the time of the incident. One query for
/// each kind of thing, with an empty line between; empty if nothing of the records can be looked for. Table and column
/// names: Microsoft's advanced hunting schema.
[[nodiscard]] QString kqlFor(const Incident &incident, const std::vector<Record> &records);

/// The portal's hunting page with a query in it, in the cloud of any page of that portal:
/// `{portal}/v2/advanced-hunting?query=…&tid={tenant}`, the query being the base64url of the gzip of its UTF-16LE.
/// Nothing is run until somebody there presses the button.
[[nodiscard]] QUrl huntingPage(const QUrl &portal, const QString &query, const QString &tenant);

/// The gzip form of some bytes (RFC 1952).
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace utkik
