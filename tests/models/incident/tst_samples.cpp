// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace utkik;

namespace
{

bool hasAll(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    return std::all_of(keys.begin(), keys.end(),
                       [&object](const char *key) { return object.contains(QLatin1String(key)); });
}

/// The incidents that Qt's parser finds in a file of one object, an array or a `value` list.
QList<QJsonObject> incidentsIn(const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    const auto items = document.isArray() ? document.array()
        : document.object().value(QLatin1String("value")).isArray()
        ? document.object().value(QLatin1String("value")).toArray()
        : QJsonArray{document.object()};
    QList<QJsonObject> incidents;
    for (const auto &item : items) {
        const auto object = item.toObject();
        if (hasAll(object, {"incidentId", "incidentName"}) || hasAll(object, {"id", "displayName", "createdDateTime"}))
            incidents << object;
    }
    return incidents;
}

/// Log shippers make an object of a list of one.
QJsonArray listOf(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    return value.isObject() ? QJsonArray{value} : value.toArray();
}

} // namespace

/// Opens every saved answer below the folder that UTKIK_SAMPLES names, if it names one.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
};

void TestSamples::opens_data()
{
    const auto folder = qEnvironmentVariable("UTKIK_SAMPLES");
    if (folder.isEmpty())
        QSKIP("UTKIK_SAMPLES does not name a folder of saved answers");
    QTest::addColumn<QString>("path");
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const auto path = it.next();
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestSamples::opens()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    const auto expected = incidentsIn(bytes);
    const auto decoded = decodeFile(bytes);
    const auto count = decoded ? decoded->incidents.size() : 0;
    if (QJsonDocument::fromJson(bytes).isNull())
        return; // told apart by other tests: what matters here is that it was taken
    QCOMPARE(count, expected.size());
    for (qsizetype i = 0; i < count; ++i) {
        const auto &incident = decoded->incidents.at(i);
        const auto alerts = listOf(expected.at(i), "alerts");
        qsizetype evidence = 0;
        for (const auto &alert : alerts) {
            for (const auto *key : {"devices", "entities", "evidence"})
                evidence += listOf(alert.toObject(), key).size();
        }
        QCOMPARE(incident.alertCount(), alerts.size());
        QCOMPARE(incident.deviceCount() + incident.entityCount(), evidence);
        QCOMPARE(QJsonDocument::fromJson(incident.payload()).object(), expected.at(i));
        QVERIFY(incident.record().unknownFields().empty());
        for (int entity = 0; entity < incident.entityCount(); ++entity)
            QVERIFY(incident.entity(entity).word(entityField("entityType")).isKnown());
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
