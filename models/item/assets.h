// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/alertfacts.h"

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
    Severity risk = Severity::Unspecified;
    bool isRiskOfAlerts = false; ///< the API gave no risk: `risk` is the highest severity among the alerts
    bool isBuiltIn = false; ///< an account that every Windows has (SYSTEM, LOCAL SERVICE …)
    bool hasConflict = false; ///< shares its account name with another, but not the security identifier
    int shown = 0; ///< the record that tells most: of `devices`, or if there is none of `entities`
    int alertCount = 0;
    std::vector<int> devices; ///< records of the incident that are this thing, ascending
    std::vector<int> entities; ///< records that are this thing, or that were seen on or run by it, ascending
    std::optional<Timestamp> first; ///< earliest first activity among the alerts
    std::optional<Timestamp> last; ///< latest last activity
    quint64 key = 0; ///< the same for the same thing in a later answer

    /// Takes an alert in which it stands into the count and the times.
    void count(const AlertFacts &alert);
};

using Assets = std::vector<Asset>;

/// Each device, user, mailbox, application and group once, over all alerts. Devices are told apart by Defender's ID,
/// then Entra's, then name; users by SID, Entra's ID, user principal name, then domain and account. Within each kind
/// the worst come first. Linear time; safe on any thread.
[[nodiscard]] Assets assetsOf(const Incident &incident);
/// The same, where alertFactsOf(incident) have been read already.
[[nodiscard]] Assets assetsOf(const Incident &incident, const std::vector<AlertFacts> &alerts);

/// What it is called, and what else tells of it (operating system, identifier …; can be empty). As they came: not safe
/// to show. A device that is known only by its ID is called by that.
[[nodiscard]] QString assetName(const Incident &incident, const Asset &asset);
[[nodiscard]] QString assetDetail(const Incident &incident, const Asset &asset);
/// The alerts in which it stands, ascending.
[[nodiscard]] std::vector<int> alertsOf(const Asset &asset, const Incident &incident);
/// The record that tells most of the thing itself.
[[nodiscard]] Record recordOf(const Incident &incident, const Asset &asset);

/// "device", "user" … in the program's language.
[[nodiscard]] QString assetKindName(AssetKind kind);

} // namespace utkik
