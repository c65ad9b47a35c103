// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QString>

#include <optional>
#include <vector>

namespace utkik
{

enum class AssetKind : quint8 { Device, User, Mailbox, Application, Group, Resource };

/// Whom or what the incident hit: one entry a real thing, however often the answer repeats it.
struct Asset
{
    AssetKind kind = AssetKind::Device;
    QString name; ///< as it came: not safe to show. A device known only by its ID is called by that
    QString detail; ///< operating system, display name, identifier …; as it came; can be empty
    Severity risk = Severity::Unspecified;
    bool isRiskOfAlerts = false; ///< the API gave no risk: `risk` is the highest severity among the alerts
    std::vector<int> alerts; ///< ascending
    std::vector<int> devices; ///< records of the incident that are this thing
    std::vector<int> entities; ///< records that are this thing, or that were seen on or run by it
    std::optional<Timestamp> first; ///< earliest first activity among the alerts
    std::optional<Timestamp> last; ///< latest last activity
    bool isBuiltIn = false; ///< an account that every Windows has (SYSTEM, LOCAL SERVICE …)
    bool hasConflict = false; ///< the same account name with differing security identifiers was kept apart
    quint64 key = 0; ///< the same for the same thing in a later answer
};

using Assets = std::vector<Asset>;

/// Each device, user, mailbox, application and group once, over all alerts. Devices are told apart by Defender's ID,
/// then Entra's, then name; users by SID, Entra's ID, user principal name, then domain and account. Within each kind
/// the worst come first. Linear time; safe on any thread.
[[nodiscard]] Assets assetsOf(const Incident &incident);

/// The record that tells most of the thing itself: its device, else the first entity.
[[nodiscard]] Record recordOf(const Incident &incident, const Asset &asset);

/// "device", "user" … in the program's language.
[[nodiscard]] QString assetKindName(AssetKind kind);

} // namespace utkik
