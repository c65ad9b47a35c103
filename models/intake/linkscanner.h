// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace utkik
{

/// What a web address leads to.
enum class LinkKind {
    Other, ///< nothing of ours: its numbers are no IDs
    Incident,
    OutOfRange, ///< an incident's address with a number that none can have
    Alert,
    Sentinel, ///< an incident of Microsoft Sentinel, named by a GUID
};

/// The tenant that an address names, if it does. Without memory of its own: there are many, and they are copied about.
using NamedTenant = std::optional<QUuid>;
/// The GUID in lower case; empty if there is none.
[[nodiscard]] QString textOf(const NamedTenant &tenant);

struct LinkTarget
{
    LinkKind kind = LinkKind::Other;
    qint64 id = 0;
    int digits = 0; ///< how many the number was written with
    NamedTenant tenant;
    bool endsAfterDigits = false; ///< nothing follows the number: it might have been cut off there

    bool operator==(const LinkTarget &) const = default;
};

/// Where the next address starts in a folded line from `from` up to `to` (both ends of a run without blanks), or -1.
[[nodiscard]] int findLinkStart(QStringView text, int from, int to);
/// Where the address that starts at `start` ends.
[[nodiscard]] int findLinkEnd(QStringView text, int start, int to);
/// Whether an address with a scheme starts with `text`.
[[nodiscard]] bool startsAddress(QStringView text);
/// Whether an address cut off by a line break could go on to be one of ours.
[[nodiscard]] bool couldBeOurs(QStringView link);

/// Reads one address, in folded form: of the portal, the API, Graph, of Utkik itself, as it is, defanged, encoded (as
/// often as it may be), or inside one by which mail gateways and chat programs replace it.
[[nodiscard]] LinkTarget readLink(QStringView link);

} // namespace utkik
