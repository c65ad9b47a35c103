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
constexpr Key incidentsKey("incidents");
constexpr Key geometryKey("geometry");
constexpr Key layoutKey("layout");
constexpr Key viewsKey("views");
constexpr Key shownKey("shown");
constexpr Key besideKey("beside");
constexpr Key windowsKey("windows");
constexpr Key idKey("id");
constexpr Key tenantKey("tenant");

QJsonObject objectOf(const IncidentRef &ref)
{
    return {{idKey, ref.id}, {tenantKey, ref.tenant}};
}

std::optional<IncidentRef> refIn(const QJsonValue &value)
{
    const IncidentRef ref{value[tenantKey].toString(), value[idKey].toInteger()};
    return ref.id > 0 ? std::optional(ref) : std::nullopt;
}

QJsonArray arrayOf(const IncidentRefs &refs)
{
    QJsonArray array;
    for (const IncidentRef &ref : refs)
        array.append(objectOf(ref));
    return array;
}

IncidentRefs refsIn(const QJsonArray &array)
{
    IncidentRefs refs;
    for (const auto &value : array) {
        if (const auto ref = refIn(value))
            refs << *ref;
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
    for (const WindowPlace &place : places) {
        QJsonObject object = objectOf(place.ref);
        object.insert(geometryKey, textOf(place.geometry));
        object.insert(viewsKey, textOf(place.views));
        array.append(object);
    }
    return array;
}

WindowPlaces placesIn(const QJsonArray &array)
{
    WindowPlaces places;
    for (const auto &value : array) {
        if (const auto ref = refIn(value))
            places << WindowPlace{*ref, bytesOf(value[geometryKey]), bytesOf(value[viewsKey])};
    }
    return places;
}

QJsonObject objectOf(const OpenIncidents &open)
{
    QJsonObject object{{incidentsKey, arrayOf(open.refs)}, {windowsKey, arrayOf(open.windows)}};
    if (open.shown)
        object.insert(shownKey, objectOf(*open.shown));
    if (open.beside)
        object.insert(besideKey, objectOf(*open.beside));
    return object;
}

OpenIncidents openIn(const QJsonObject &object)
{
    return {.refs = refsIn(object.value(incidentsKey).toArray()),
            .shown = refIn(object.value(shownKey)),
            .beside = refIn(object.value(besideKey)),
            .windows = placesIn(object.value(windowsKey).toArray())};
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
        session.tenants.insert(it.key(), openIn(it.value().toObject()));
    session.geometry = bytesOf(object->value(geometryKey));
    session.layout = bytesOf(object->value(layoutKey));
    session.views = bytesOf(object->value(viewsKey));
    return session;
}

Result<void> SessionFile::save(const Session &session) const
{
    QJsonObject tenants;
    for (auto it = session.tenants.begin(); it != session.tenants.end(); ++it) {
        if (!it.value().refs.isEmpty()) // of a tenant in which nothing is open nothing is told
            tenants.insert(it.key(), objectOf(it.value()));
    }
    const QJsonObject object{{tenantsKey, tenants},
                             {viewsKey, textOf(session.views)},
                             {geometryKey, textOf(session.geometry)},
                             {layoutKey, textOf(session.layout)}};
    return writePrivateFile(m_path, QJsonDocument(object).toJson());
}

} // namespace utkik
