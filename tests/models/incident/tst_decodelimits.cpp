// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QTest>

using namespace utkik;

/// What a hostile or broken server may send: always an answer or one clear error, never a crash.
class TestDecodeLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestedTooDeep_data();
    void nestedTooDeep();
    void nestedDeepEnough();
    void tooLarge();
    void hugeText();
    void manyUnknownFields();
    void manyEmptyRecords();
    void manyEscapes();
};

void TestDecodeLimits::nestedTooDeep_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("lists") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
}

void TestDecodeLimits::nestedTooDeep()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    constexpr int depth = 10'000;
    const auto nested = open.repeated(depth) + '1' + close.repeated(depth);
    for (const auto &bytes : {"{\"incidentId\":1,\"new\":" + nested + "}", nested,
                              "{\"incidentId\":1,\"alerts\":[{\"title\":" + nested + "}]}",
                              QByteArray("{\"incidentId\":1,\"new\":" + open.repeated(depth))}) {
        const auto decoded = decodeIncident(bytes);
        QVERIFY(!decoded.has_value());
        QVERIFY(decoded.error().kind == ErrorKind::NestedTooDeep || decoded.error().kind == ErrorKind::CutOff);
        QVERIFY(!decodeFile(bytes).has_value());
    }
    const auto decoded = decodeIncident("{\"incidentId\":1,\"new\":" + nested + "}");
    QCOMPARE(decoded.error().kind, ErrorKind::NestedTooDeep);
}

void TestDecodeLimits::nestedDeepEnough()
{
    constexpr int depth = 500;
    const auto nested = QByteArray("[").repeated(depth) + '1' + QByteArray("]").repeated(depth);
    const auto decoded = decodeIncident("{\"incidentId\":1,\"new\":" + nested + "}");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->record().unknownFields().front().json.toUtf8(), nested);
}

void TestDecodeLimits::tooLarge()
{
    // Nothing behind the pointer is read, so none of it has to be there
    static const char text[] = "{}";
    const auto bytes = QByteArray::fromRawData(text, maxPayloadBytes + 1);
    const auto decoded = decodeIncident(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().kind, ErrorKind::TooLarge);
    QCOMPARE(decoded.error().subject, QStringLiteral("512 MB"));
    QCOMPARE(decodeFile(bytes).error().kind, ErrorKind::TooLarge);
}

void TestDecodeLimits::hugeText()
{
    constexpr qsizetype size = 50'000'000;
    const auto decoded = decodeIncident("{\"incidentId\":1,\"incidentName\":\"" + QByteArray(size, 'a') + "\"}");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->name().size(), size);
    QVERIFY(decoded->memory() < size + size / 2);
}

void TestDecodeLimits::manyUnknownFields()
{
    constexpr int count = 200'000;
    QByteArray json = "{\"incidentId\":1";
    for (int i = 0; i < count; ++i)
        json += ",\"u" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    const auto decoded = decodeIncident(json + '}');
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->record().unknownFields().size(), std::size_t{count});
    QCOMPARE(decoded->notes().size(), std::size_t{maxDecodeNotes});
}

void TestDecodeLimits::manyEmptyRecords()
{
    constexpr int count = 200'000;
    QByteArray json = "{\"incidentId\":1,\"alerts\":[{\"entities\":[";
    for (int i = 0; i < count; ++i)
        json += "{},";
    const auto decoded = decodeIncident(json + "{}]}]}");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->entityCount(), count + 1);
    QCOMPARE(decoded->entity(count).pointer(), QStringLiteral("/alerts/0/entities/%1").arg(count));
}

void TestDecodeLimits::manyEscapes()
{
    constexpr int count = 1'000'000;
    const auto decoded =
        decodeIncident("{\"incidentId\":1,\"incidentName\":\"" + QByteArray("\\ud800").repeated(count) + "\"}");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->name(), QString(count, QChar(QChar::ReplacementCharacter)));
}

QTEST_GUILESS_MAIN(TestDecodeLimits)
#include "tst_decodelimits.moc"
