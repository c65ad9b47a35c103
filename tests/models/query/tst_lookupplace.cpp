// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/lookupplace.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

class TestLookupPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPages_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("page");
        const QString place = QStringLiteral("https://look.example/search/{value}");
        QTest::newRow("address") << place << "203.0.113.7"
                                 << "https://look.example/search/203.0.113.7";
        QTest::newRow("link") << place << "http://evil.example/?a=b&c#d"
                              << "https://look.example/search/http%3A%2F%2Fevil.example%2F%3Fa%3Db%26c%23d";
        QTest::newRow("in the query") << "https://look.example/?q={value}&x=1"
                                      << "a&b"
                                      << "https://look.example/?q=a%26b&x=1";
        QTest::newRow("climbing out") << place << "../../admin"
                                      << "https://look.example/search/..%2F..%2Fadmin";
        QTest::newRow("no place for the value") << "https://look.example/"
                                                << "x"
                                                << "";
        QTest::newRow("the value as host") << "https://{value}/"
                                           << "x"
                                           << "";
        QTest::newRow("the value in the host") << "https://{value}.look.example/"
                                               << "x"
                                               << "";
        QTest::newRow("a program") << "file:///bin/{value}"
                                   << "x"
                                   << "";
        QTest::newRow("a script") << "javascript://look.example/{value}"
                                  << "x"
                                  << "";
        QTest::newRow("nothing to look up") << place << ""
                                            << "";
    }

    void makesPages()
    {
        QFETCH(QString, address);
        QFETCH(QString, indicator);
        QFETCH(QString, page);
        QCOMPARE(lookupPage({QStringLiteral("x"), address}, indicator).toString(QUrl::FullyEncoded), page);
    }

    void usualPlacesMakePages()
    {
        const LookupPlaces places = usualLookupPlaces();
        for (const LookupPlace &place : places)
            QVERIFY2(lookupPage(place, QStringLiteral("x")).isValid(), qPrintable(place.name));
        QCOMPARE(lookupPlacesIn(textOf(places)), places);
        QVERIFY(lookupPlacesIn(QStringLiteral("nonsense\n=\nx = ftp://a/{value}\n")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLookupPlace)
#include "tst_lookupplace.moc"
