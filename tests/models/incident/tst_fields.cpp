// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace utkik;

Q_DECLARE_METATYPE(RecordType)

namespace
{

constexpr RecordType allTypes[] = {RecordType::Incident, RecordType::Alert, RecordType::Device, RecordType::Entity,
                                   RecordType::Comment};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A value that a field of that kind can have, and that none has by accident.
QJsonValue valueFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Identifier:
        return QStringLiteral("tab\t, \"quote\", å");
    case FieldKind::Word:
        return QStringLiteral("A word of tomorrow");
    case FieldKind::Number:
        return 4711;
    case FieldKind::Boolean:
        return true;
    case FieldKind::Time:
        return QStringLiteral("2026-11-20T06:31:07.1234567Z");
    case FieldKind::TextList:
        return QJsonArray{QStringLiteral("one"), QStringLiteral("two, \"too\"")};
    case FieldKind::Nested:
        return QJsonArray{QJsonObject{{QStringLiteral("a"), 1}}};
    case FieldKind::Records:
        return QJsonArray{QJsonObject{{QStringLiteral("x"), 1}}};
    }
    return {};
}

/// The object with the value at a dotted path.
QJsonObject objectWith(const QString &path, const QJsonValue &value)
{
    const auto dot = path.startsWith(u'@') ? -1 : path.indexOf(u'.');
    if (dot < 0)
        return {{path, value}};
    return {{path.left(dot), objectWith(path.mid(dot + 1), value)}};
}

/// An incident whose only record of that type is the object.
QByteArray incidentAround(RecordType type, const QJsonObject &object, bool asEvidence)
{
    QJsonObject incident{{QStringLiteral("incidentId"), 1}};
    const auto key = [](const char *text) { return QString::fromLatin1(text); };
    switch (type) {
    case RecordType::Incident:
        for (auto it = object.begin(); it != object.end(); ++it)
            incident.insert(it.key(), it.value());
        if (object.contains(key("id")))
            incident.remove(key("incidentId"));
        incident.insert(key("severity"), object.value(key("severity")).toString(key("Low")));
        break;
    case RecordType::Alert:
        incident.insert(key("alerts"), QJsonArray{object});
        break;
    case RecordType::Comment:
        incident.insert(key("comments"), QJsonArray{object});
        break;
    case RecordType::Device:
    case RecordType::Entity: {
        const auto list = key(asEvidence ? "evidence" : type == RecordType::Device ? "devices" : "entities");
        incident.insert(key("alerts"), QJsonArray{QJsonObject{{list, QJsonArray{object}}}});
        break;
    }
    }
    return QJsonDocument(incident).toJson(QJsonDocument::Compact);
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameOfEveryFieldIsRead_data();
    void everyNameOfEveryFieldIsRead();
    void tablesAreWhole();
    void aMisspeltKeyIsNoField();
};

void TestFields::everyNameOfEveryFieldIsRead_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("name");
    for (const auto type : allTypes) {
        const auto fields = fieldsOf(type);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            auto names = toQString(fields[i].aliases).split(u' ', Qt::SkipEmptyParts);
            names.prepend(toQString(fields[i].key));
            for (const auto &name : names)
                QTest::addRow("%d %s", static_cast<int>(type), qPrintable(name)) << type << static_cast<int>(i) << name;
        }
    }
}

void TestFields::everyNameOfEveryFieldIsRead()
{
    QFETCH(RecordType, type);
    QFETCH(int, field);
    QFETCH(QString, name);
    const auto id = static_cast<FieldId>(field);
    const auto value = valueFor(fieldOf(type, id).kind);
    const auto colon = name.indexOf(u':');
    auto object = objectWith(name.mid(colon + 1), value);
    if (colon > 0)
        object.insert(QStringLiteral("@odata.type"),
                      QStringLiteral("#microsoft.graph.security.%1Evidence").arg(name.left(colon)));

    const auto decoded = decodeIncident(incidentAround(type, object, colon > 0));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->count(type), 1);
    const auto record = decoded->at(type, 0);
    QVERIFY(record.has(id));
    QVERIFY(record.unknownFields().empty() || fieldOf(type, id).kind == FieldKind::Records);
    const auto json = QByteArray("[" + record.json(id).toUtf8() + "]");
    QCOMPARE(QJsonDocument::fromJson(json).array().first(), value);
    QVERIFY(record.pointer(id).endsWith(u'/' + name.mid(colon + 1).replace(u'.', name.startsWith(u'@') ? u'.' : u'/')));
    if (value.isString() && record.text(id) != value.toString())
        QCOMPARE(name, QStringLiteral("@odata.type")); // only the type's own name is taken out of that
    if (value.isDouble())
        QCOMPARE(record.number(id), value.toInt());
    if (fieldOf(type, id).kind == FieldKind::TextList)
        QCOMPARE(record.list(id), (QStringList{QStringLiteral("one"), QStringLiteral("two, \"too\"")}));
    if (fieldOf(type, id).kind == FieldKind::Time)
        QCOMPARE(record.time(id), parseTimestamp("2026-11-20T06:31:07.1234567Z"));
}

void TestFields::tablesAreWhole()
{
    for (const auto type : allTypes) {
        for (const auto &field : fieldsOf(type)) {
            QVERIFY(!field.key.empty());
            QVERIFY2(field.label && *field.label, field.key.data());
            QVERIFY2(field.kind != FieldKind::Word || field.vocabulary != Vocabulary::None, field.key.data());
            QVERIFY(!fieldLabel(field).isEmpty());
        }
    }
}

void TestFields::aMisspeltKeyIsNoField()
{
    QCOMPARE(findField(RecordType::Alert, "title"), alertField("title"));
    QVERIFY(!findField(RecordType::Alert, "tilte").has_value());
    QVERIFY(!findField(RecordType::Alert, "Title").has_value());
    QCOMPARE(fieldLabel(RecordType::Alert, alertField("title")), QStringLiteral("Title"));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
