// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sessionfile.h"

#include "app/storage/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace utkik
{

namespace
{

using Key = QLatin1StringView;
constexpr Key tenantsKey("tenants");
constexpr Key geometryKey("geometry");
constexpr Key layoutKey("layout");
constexpr Key viewsKey("views");
constexpr Key shownKey("shown");
constexpr Key besideKey("beside");
constexpr Key windowsKey("windows");
constexpr Key idKey("id");
constexpr Key tenantKey("tenant");

QJsonArray arrayOf(const IncidentRefs &refs)
{
    QJsonArray array;
    for (const IncidentRef &ref : refs)
        array.append(QJsonObject{{idKey, ref.id}, {tenantKey, ref.tenant}});
    return array;
}

IncidentRefs refsIn(const QJsonArray &array)
{
    IncidentRefs refs;
    for (const QJsonValue &value : array) {
        const IncidentRef ref{value[tenantKey].toString(), value[idKey].toInteger()};
        if (ref.id > 0)
            refs << ref;
    }
    return refs;
}

QJsonObject objectOf(const QHash<QString, IncidentRef> &refs)
{
    QJsonObject object;
    for (auto it = refs.begin(); it != refs.end(); ++it)
        object.insert(it.key(), arrayOf({it.value()}).first());
    return object;
}

QHash<QString, IncidentRef> refsByTenant(const QJsonObject &object)
{
    QHash<QString, IncidentRef> refs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const IncidentRefs one = refsIn({it.value()});
        if (!one.isEmpty())
            refs.insert(it.key(), one.first());
    }
    return refs;
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonArray arrayOf(const WindowPlaces &places)
{
    QJsonArray array;
    for (const WindowPlace &place : places)
        array.append(QJsonObject{{idKey, place.ref.id},
                                 {tenantKey, place.ref.tenant},
                                 {geometryKey, textOf(place.geometry)},
                                 {viewsKey, textOf(place.views)}});
    return array;
}

WindowPlaces placesIn(const QJsonArray &array)
{
    WindowPlaces places;
    for (const QJsonValue &value : array) {
        const IncidentRefs refs = refsIn({value});
        if (!refs.isEmpty())
            places << WindowPlace{refs.first(), bytesOf(value[geometryKey]), bytesOf(value[viewsKey])};
    }
    return places;
}

} // namespace

SessionFile::SessionFile(const QString &folder)
    : m_path(folder + QStringLiteral("/session.json"))
{
}

Result<Session> SessionFile::load() const
{
    const Result<QJsonObject> object = readJsonFile(m_path);
    if (!object)
        return tl::unexpected(object.error());
    Session session;
    const QJsonObject tenants = object->value(tenantsKey).toObject();
    for (auto it = tenants.begin(); it != tenants.end(); ++it)
        session.refs.insert(it.key(), refsIn(it.value().toArray()));
    session.shown = refsByTenant(object->value(shownKey).toObject());
    session.beside = refsByTenant(object->value(besideKey).toObject());
    const QJsonObject windows = object->value(windowsKey).toObject();
    for (auto it = windows.begin(); it != windows.end(); ++it)
        session.windows.insert(it.key(), placesIn(it.value().toArray()));
    session.geometry = bytesOf(object->value(geometryKey));
    session.layout = bytesOf(object->value(layoutKey));
    session.views = bytesOf(object->value(viewsKey));
    return session;
}

Result<void> SessionFile::save(const Session &session) const
{
    QJsonObject tenants;
    for (auto it = session.refs.begin(); it != session.refs.end(); ++it) {
        if (!it.value().isEmpty())
            tenants.insert(it.key(), arrayOf(it.value()));
    }
    QJsonObject windows;
    for (auto it = session.windows.begin(); it != session.windows.end(); ++it) {
        if (!it.value().isEmpty())
            windows.insert(it.key(), arrayOf(it.value()));
    }
    const QJsonObject object{{tenantsKey, tenants},
                             {shownKey, objectOf(session.shown)},
                             {besideKey, objectOf(session.beside)},
                             {windowsKey, windows},
                             {viewsKey, textOf(session.views)},
                             {geometryKey, textOf(session.geometry)},
                             {layoutKey, textOf(session.layout)}};
    return writePrivateFile(m_path, QJsonDocument(object).toJson());
}

} // namespace utkik
