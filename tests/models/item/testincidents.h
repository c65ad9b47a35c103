// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/decode.h"
#include "models/lookup/lookup.h"

#include <QTest>

namespace utkik::test
{

/// An incident from hand-made JSON. Aborts the test program if it does not decode.
inline Incident incidentOf(const QByteArray &json)
{
    auto incident = decodeIncident(json);
    if (!incident)
        qFatal("the test's JSON is no incident: %s", json.constData());
    return *incident;
}

struct AlertSpec
{
    QByteArray id;
    QByteArray title;
    QByteArray severity = "Medium";
    QByteArray status = "New";
    QByteArray more; ///< further members, each with its leading comma
};

inline QByteArray alertJson(const AlertSpec &alert)
{
    return R"({"alertId":")" + alert.id + R"(","title":")" + alert.title + R"(","severity":")" + alert.severity
        + R"(","status":")" + alert.status + '"' + alert.more + '}';
}

/// `more`: further members of the incident, each with its leading comma.
inline QByteArray incidentJson(qint64 id, const QByteArray &name, const QList<QByteArray> &alerts,
                               const QByteArray &more = {})
{
    return R"({"incidentId":)" + QByteArray::number(id) + R"(,"incidentName":")" + name
        + R"(","severity":"High","status":"Active","lastUpdateTime":"2026-11-20T09:12:44Z")" + more + R"(,"alerts":[)"
        + alerts.join(',') + "]}";
}

inline Lookup readyLookup(qint64 id, const QByteArray &name, const QByteArray &more = {})
{
    Lookup lookup;
    lookup.ref = {QString(), id};
    lookup.state = LookupState::Ready;
    lookup.incident = incidentOf(incidentJson(id, name, {}, more));
    lookup.fetchedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);
    return lookup;
}

inline Lookup queuedLookup(qint64 id)
{
    Lookup lookup;
    lookup.ref = {QString(), id};
    return lookup;
}

/// One column of a model as its rows show it.
inline QStringList columnTexts(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

} // namespace utkik::test
