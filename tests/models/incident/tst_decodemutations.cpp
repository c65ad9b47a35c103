// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"
#include "models/incident/jsonfault.h"

#include "tests/bench/incidentgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace utkik;

Q_DECLARE_METATYPE(IncidentShape)

namespace
{

/// The value at a dotted path.
QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const auto &key : path.startsWith(u'@') ? QStringList(path) : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

/// How many values an object has, those of vmMetadata in it counted one by one.
qsizetype countValues(const QJsonObject &object)
{
    const auto inner = object.value(QStringLiteral("vmMetadata"));
    return object.size() + (inner.isObject() ? inner.toObject().size() - 1 : 0);
}

QJsonValue parsed(const QString &json)
{
    return QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().first();
}

/// Every value of the object is a field, an unknown field, or a null of a known field, which is as good as absent.
void compareFields(const Record &record, const QJsonObject &object)
{
    qsizetype shown = 0;
    for (const auto field : record.presentFields()) {
        const auto value = valueAt(object, record.pointer(field).mid(record.pointer().size() + 1).replace(u'/', u'.'));
        QCOMPARE(parsed(record.json(field)), value);
        if (value.isString())
            QCOMPARE(record.text(field), value.toString());
        ++shown;
    }
    for (const auto &unknown : record.unknownFields()) {
        QCOMPARE(parsed(unknown.json), valueAt(object, unknown.key));
        ++shown;
    }
    for (const auto &field : fieldsOf(record.type())) {
        const auto key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
        if (valueAt(object, key).isNull())
            ++shown;
    }
    if (object.value(QStringLiteral("vmMetadata")).isNull() && record.type() == RecordType::Device)
        ++shown;
    QCOMPARE(shown, countValues(object));
}

void compareRecords(const Incident &incident, RecordType type, int &next, const QJsonArray &objects)
{
    for (const auto &object : objects) {
        QVERIFY(next < incident.count(type));
        compareFields(incident.at(type, next++), object.toObject());
        if (QTest::currentTestFailed())
            return;
    }
}

/// Everything that Qt's own parser finds is shown, once and in order.
void compareWithQt(const Incident &incident, const QJsonObject &root)
{
    int alerts = 0;
    int devices = 0;
    int entities = 0;
    int comments = 0;
    compareFields(incident.record(), root);
    compareRecords(incident, RecordType::Comment, comments, root.value(QStringLiteral("comments")).toArray());
    const auto list = root.value(QStringLiteral("alerts")).toArray();
    compareRecords(incident, RecordType::Alert, alerts, list);
    for (const auto &alert : list) {
        compareRecords(incident, RecordType::Device, devices,
                       alert.toObject().value(QStringLiteral("devices")).toArray());
        compareRecords(incident, RecordType::Entity, entities,
                       alert.toObject().value(QStringLiteral("entities")).toArray());
    }
    QCOMPARE(incident.alertCount(), alerts);
    QCOMPARE(incident.deviceCount(), devices);
    QCOMPARE(incident.entityCount(), entities);
    QCOMPARE(incident.commentCount(), comments);
}

/// Changes an object at random: renames keys, replaces values by others, adds new keys.
QJsonObject mutated(const QJsonObject &object, QRandomGenerator &random)
{
    const QJsonValue odd[] = {QJsonValue::Null,
                              true,
                              12,
                              0.5,
                              QStringLiteral("text"),
                              QJsonObject{{QStringLiteral("a"), 1}},
                              QJsonArray{1, QStringLiteral("b")},
                              QStringLiteral("2020-13-06T14:46:57Z")};
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonValue value = *it;
        if (value.isArray()) {
            QJsonArray items;
            const QJsonArray before = value.toArray();
            for (const auto &item : before)
                items << (item.isObject() ? QJsonValue(mutated(item.toObject(), random)) : item);
            value = items;
        } else if (random.bounded(10) == 0) {
            value = odd[random.bounded(int(std::size(odd)))];
        }
        result.insert(random.bounded(20) == 0 && !value.isArray() ? it.key() + QStringLiteral("New") : it.key(), value);
    }
    if (random.bounded(5) == 0)
        result.insert(QStringLiteral("added"), odd[random.bounded(int(std::size(odd)))]);
    return result;
}

/// Changes some bytes of a text: flips, cuts, doubles and removes pieces.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    constexpr char alphabet[] = "{}[]\",:\\ \n01eE+-.tfnu\xff\xc3\x80\0";
    for (int count = 1 + random.bounded(4); count > 0 && !bytes.isEmpty(); --count) {
        const auto at = random.bounded(int(bytes.size()));
        const auto size = random.bounded(20);
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes[at] = alphabet[random.bounded(int(sizeof(alphabet)))];
            break;
        case 2:
            bytes.insert(at, alphabet[random.bounded(int(sizeof(alphabet)))]);
            break;
        case 3:
            bytes.remove(at, size);
            break;
        case 4:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), size));
            break;
        default:
            bytes.truncate(random.bounded(8) == 0 ? at : bytes.size());
            break;
        }
    }
    return bytes;
}

/// Reads all that can be asked of an incident.
void readAll(const Incident &incident)
{
    for (const auto type :
         {RecordType::Incident, RecordType::Alert, RecordType::Device, RecordType::Entity, RecordType::Comment}) {
        for (int i = 0; i < incident.count(type); ++i) {
            const auto record = incident.at(type, i);
            QVERIFY(incident.payload().mid(record.rawOffset(), record.rawLength()) == record.rawJson());
            for (const auto field : record.presentFields()) {
                QVERIFY(record.has(field));
                QVERIFY(!record.pointer(field).isEmpty());
                QVERIFY(!record.json(field).isEmpty());
                const auto shown = record.display(field, TimeZone::Utc);
                const auto kind = fieldOf(type, field).kind;
                QVERIFY(!shown.isEmpty() || record.text(field).isEmpty() || kind == FieldKind::Records
                        || record.list(field).join(QString()).isEmpty());
                if (const auto number = record.number(field))
                    QVERIFY(record.text(field).contains(QString::number(*number)) || record.text(field).contains(u'.')
                            || record.text(field).contains(u'e', Qt::CaseInsensitive) || *number == 0);
            }
            for (const auto &unknown : record.unknownFields())
                QVERIFY(!unknown.json.isEmpty());
        }
    }
}

} // namespace

class TestDecodeMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatedIncidentsAreWhole_data();
    void generatedIncidentsAreWhole();
    void nothingIsLostOfMutatedObjects();
    void damagedTextNeverCrashes_data();
    void damagedTextNeverCrashes();
};

void TestDecodeMutations::generatedIncidentsAreWhole_data()
{
    QTest::addColumn<IncidentShape>("shape");
    QTest::newRow("live") << IncidentShape::Live;
    QTest::newRow("2020") << IncidentShape::Year2020;
}

void TestDecodeMutations::generatedIncidentsAreWhole()
{
    QFETCH(IncidentShape, shape);
    const auto json = generateIncident(50, shape);
    QCOMPARE(json, generateIncident(50, shape));
    const auto decoded = decodeIncident(json);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->alertCount(), 50);
    QCOMPARE(decoded->entityCount(), 50 * generatedEntitiesPerAlert);
    QVERIFY(decoded->notes().empty());
    QVERIFY(decoded->record().unknownFields().empty());
    compareWithQt(*decoded, QJsonDocument::fromJson(json).object());
}

void TestDecodeMutations::nothingIsLostOfMutatedObjects()
{
    QRandomGenerator random(20'261'120);
    for (int round = 0; round < 120 && !QTest::currentTestFailed(); ++round) {
        const auto shape = round % 2 ? IncidentShape::Live : IncidentShape::Year2020;
        auto root = mutated(QJsonDocument::fromJson(generateIncident(3, shape, quint64(round))).object(), random);
        root.insert(QStringLiteral("incidentId"), round);
        const auto format = round % 3 ? QJsonDocument::Compact : QJsonDocument::Indented;
        const auto decoded = decodeIncident(QJsonDocument(root).toJson(format));
        QVERIFY(decoded.has_value());
        compareWithQt(*decoded, root);
    }
}

void TestDecodeMutations::damagedTextNeverCrashes_data()
{
    generatedIncidentsAreWhole_data();
}

void TestDecodeMutations::damagedTextNeverCrashes()
{
    QFETCH(IncidentShape, shape);
    QRandomGenerator random(4711);
    const auto sound = generateIncident(1, shape);
    for (int round = 0; round < 600 && !QTest::currentTestFailed(); ++round) {
        const auto bytes = damaged(sound, random);
        const auto decoded = decodeIncident(bytes);
        const auto fault = explainJsonFault({bytes.constData(), size_t(bytes.size())});
        // Two parsers that know nothing of each other agree on what is JSON
        if (decoded)
            QVERIFY2(!fault.has_value(), bytes.constData());
        else if (!fault)
            QVERIFY2(decoded.error().kind == ErrorKind::NotAnIncident, bytes.constData());
        if (decoded) {
            QCOMPARE(decoded->payload(), bytes);
            readAll(*decoded);
        }
        if (const auto file = decodeFile(bytes)) {
            for (const auto &incident : file->incidents)
                readAll(incident);
        }
    }
}

QTEST_GUILESS_MAIN(TestDecodeMutations)
#include "tst_decodemutations.moc"
