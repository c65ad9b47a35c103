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
    const QJsonObject shown = object->value(shownKey).toObject();
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const IncidentRefs refs = refsIn({it.value()});
        if (!refs.isEmpty())
            session.shown.insert(it.key(), refs.first());
    }
    session.geometry = QByteArray::fromBase64(object->value(geometryKey).toString().toLatin1());
    session.layout = QByteArray::fromBase64(object->value(layoutKey).toString().toLatin1());
    session.views = QByteArray::fromBase64(object->value(viewsKey).toString().toLatin1());
    return session;
}

Result<void> SessionFile::save(const Session &session) const
{
    QJsonObject tenants;
    for (auto it = session.refs.begin(); it != session.refs.end(); ++it) {
        if (!it.value().isEmpty())
            tenants.insert(it.key(), arrayOf(it.value()));
    }
    QJsonObject shown;
    for (auto it = session.shown.begin(); it != session.shown.end(); ++it)
        shown.insert(it.key(), arrayOf({it.value()}).first());
    const QJsonObject object{{tenantsKey, tenants},
                             {shownKey, shown},
                             {viewsKey, QString::fromLatin1(session.views.toBase64())},
                             {geometryKey, QString::fromLatin1(session.geometry.toBase64())},
                             {layoutKey, QString::fromLatin1(session.layout.toBase64())}};
    return writePrivateFile(m_path, QJsonDocument(object).toJson());
}

} // namespace utkik
