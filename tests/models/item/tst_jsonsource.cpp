// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/jsonsource.h"

#include <QJsonDocument>
#include <QTest>

using namespace utkik;

class TestJsonSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutALineAMember()
    {
        const auto source = jsonSource("{\"a\":[1,{\"b c\":\"x,{y\\\"}\"}],\"e\":{ },\"f\":[\n], \"n\" : null}", 1000);
        QCOMPARE(source.left, 0);
        const char *const expected = "{\n"
                                     "  \"a\": [\n"
                                     "    1,\n"
                                     "    {\n"
                                     "      \"b c\": \"x,{y\\\"}\"\n"
                                     "    }\n"
                                     "  ],\n"
                                     "  \"e\": {},\n"
                                     "  \"f\": [],\n"
                                     "  \"n\": null\n"
                                     "}";
        QCOMPARE(source.text, QString::fromLatin1(expected));
    }

    void keepsEscapesAsTheyAreWritten()
    {
        const char *const text = "\"\\u202e\\u0041\"";
        QCOMPARE(jsonSource(text, 1000).text, QString::fromLatin1(text));
        QCOMPARE(jsonSource("12", 1000).text, QStringLiteral("12"));
    }

    void saysTheSameAsTheBytes()
    {
        const QByteArray json = "{\"a\":{\"b\":[1,2,[],{}],\"c\":\"d\"},\"e\":[[[true]]]}";
        const QString text = jsonSource({json.constData(), size_t(json.size())}, 1000).text;
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()), QJsonDocument::fromJson(json));
    }

    void cutsLongValuesBetweenCharacters()
    {
        const QByteArray json = "\"" + QByteArray("\xc3\xa5").repeated(50) + "\"";
        const auto source = jsonSource({json.constData(), size_t(json.size())}, 10);
        QCOMPARE(source.text, QStringLiteral("\"åååå"));
        QCOMPARE(source.left, json.size() - 9);
    }

    void takesAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *const bytes : {"", "}", "]]]", "\"", "\"\\", "{\"a", "{,:}", "\xff\xfe", "[\x80\x80"})
            QTest::newRow(bytes) << QByteArray(bytes);
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void takesAnyBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto source = jsonSource({bytes.constData(), size_t(bytes.size())}, 1'000'000);
        QVERIFY(source.text.size() < 100 * std::max(bytes.size(), qsizetype(1)));
        for (size_t most = 0; most < 12; ++most)
            QVERIFY(jsonSource({bytes.constData(), size_t(bytes.size())}, most).left >= 0);
    }
};

QTEST_GUILESS_MAIN(TestJsonSource)
#include "tst_jsonsource.moc"
