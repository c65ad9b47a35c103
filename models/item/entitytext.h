// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace utkik
{

// What an entity is, in two texts for tables. Both as they came: not safe to show.

/// The value that matters: a command line, file name, hash, address, user …
[[nodiscard]] QString entityValue(const Record &entity);
/// What else tells it from others: folder, hash, process ID, sender and recipient … Can be empty.
[[nodiscard]] QString entityDetail(const Record &entity);
/// Whether entityValue() is an identifier (monospace) rather than a name.
[[nodiscard]] bool hasIdentifierValue(const Record &entity);

/// A device's name, else the best of its identifiers.
[[nodiscard]] QString deviceName(const Record &device);
/// The title of the alert that a record stands in; empty if it stands in none.
[[nodiscard]] QString alertTitle(const Incident &incident, const Record &record);
/// The account as a person writes it: user principal name, DOMAIN\account, display name, else the best identifier.
[[nodiscard]] QString userName(const Record &entity);

/// The devices and the users that an alert names, each once, in the order of mention.
[[nodiscard]] QStringList deviceNamesOf(const Incident &incident, int alert);
[[nodiscard]] QStringList userNamesOf(const Incident &incident, int alert);

/// The names of an incident's devices by the identifiers that entities give.
class DeviceNames
{
public:
    DeviceNames() = default;
    explicit DeviceNames(const Incident &incident);

    /// Of the device that the entity was seen on; its identifier if nothing names it; empty if it says none.
    [[nodiscard]] QString nameFor(const Record &entity) const;

private:
    QHash<QString, QString> m_nameOf;
};

} // namespace utkik
