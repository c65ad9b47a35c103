// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/decode.h"
#include "models/lookup/lookup.h"

#include <QFile>

namespace utkik::test
{

/// An incident of the sample tenant, as if it had been fetched. Aborts the test program if there is none.
inline Lookup sampleLookup(qint64 id)
{
    QFile file(QStringLiteral(UTKIK_SAMPLE_FOLDER "/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample incident %lld", static_cast<long long>(id));
    Lookup lookup;
    lookup.ref.id = id;
    lookup.incident = decodeIncident(file.readAll()).value();
    lookup.state = lookup.incident.mergedInto() ? LookupState::Merged : LookupState::Ready;
    lookup.fetchedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 30), Qt::UTC);
    return lookup;
}

} // namespace utkik::test
