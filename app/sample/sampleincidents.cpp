// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampleincidents.h"

#include "app/sample/samplepatterns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr auto folder = ":/sample/";

QByteArray readResource(const QString &name)
{
    QFile file(QString::fromLatin1(folder) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SampleBehaviour behaviourOf(const QString &word)
{
    static const QHash<QString, SampleBehaviour> behaviours{
        {QStringLiteral("forbidden"), SampleBehaviour::Forbidden},
        {QStringLiteral("fault"), SampleBehaviour::Fault},
        {QStringLiteral("web-page"), SampleBehaviour::WebPage},
        {QStringLiteral("cut-off"), SampleBehaviour::CutOff},
    };
    return behaviours.value(word, SampleBehaviour::Incident);
}

SampleEntry readEntry(const QJsonObject &line)
{
    return {.id = line.value(QStringLiteral("id")).toInteger(),
            .behaviour = behaviourOf(line.value(QStringLiteral("answer")).toString()),
            .file = line.value(QStringLiteral("file")).toString(),
            .lastId = line.value(QStringLiteral("to")).toInteger(),
            .alerts = line.value(QStringLiteral("alerts")).toInt(),
            .delay = std::chrono::milliseconds(line.value(QStringLiteral("delayMs")).toInt())};
}

} // namespace

SampleIncidents::SampleIncidents()
{
    const QJsonArray lines = QJsonDocument::fromJson(readResource(QStringLiteral("index.json"))).array();
    for (const auto &line : lines)
        m_entries.append(readEntry(line.toObject()));
}

const SampleEntry *SampleIncidents::find(qint64 id) const
{
    const auto isMeant = [id](const SampleEntry &entry) {
        return id == entry.id || (id > entry.id && id <= entry.lastId);
    };
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), isMeant);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

QByteArray SampleIncidents::body(const SampleEntry &entry, qint64 id)
{
    const auto known = m_bodies.constFind(id);
    if (known != m_bodies.cend())
        return *known;
    const QByteArray written = withoutWhiteSpace(readResource(entry.file));
    QByteArray body = entry.lastId != 0 ? makeIncident(written, static_cast<int>(id - entry.id), id)
        : entry.alerts > 0              ? multiplyAlerts(written, entry.alerts)
                                        : fillLongText(written);
    m_bodies.insert(id, body);
    return body;
}

} // namespace utkik
