// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace utkik
{

/// Which incident: an ID belongs to a tenant, the same number exists in every one.
struct IncidentRef
{
    QString tenant; ///< GUID in lower case; empty: that of the profile in use
    qint64 id = 0; ///< positive

    bool operator==(const IncidentRef &) const = default;
};

inline size_t qHash(const IncidentRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, ref.tenant, ref.id);
}

using IncidentRefs = QList<IncidentRef>;

} // namespace utkik

Q_DECLARE_METATYPE(utkik::IncidentRef)
