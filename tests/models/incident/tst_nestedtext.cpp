// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/nestedtext.h"

#include <QTest>

using namespace utkik;

/// Objects and lists as people read them.
class TestNestedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestNestedText::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *json, const char *text) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(text);
    };
    row("accounts", R"([{"accountName":"anna","domainName":"CONTOSO"},{"accountName":"bo","domainName":"CONTOSO"}])",
        R"(CONTOSO\anna, CONTOSO\bo)");
    row("an account without a domain", R"([{"accountName":"anna"},{"accountName":"bo","domainName":null}])",
        "anna, bo");
    row("an account with more", R"([{"accountName":"anna","domainName":"CONTOSO","sid":"S-1"}])",
        "accountName: anna, domainName: CONTOSO, sid: S-1");
    row("an object", R"({"region":"north","provider":"Azure","count":3,"isOn":true})",
        "count: 3, isOn: true, provider: Azure, region: north");
    row("objects", R"([{"ip":"192.0.2.1","port":443},{"ip":"192.0.2.2","port":80}])",
        "ip: 192.0.2.1, port: 443; ip: 192.0.2.2, port: 80");
    row("a list in an object", R"({"IP":["192.0.2.1","192.0.2.2"]})", "IP: (192.0.2.1, 192.0.2.2)");
    row("nothing", "[]", "");
    row("nothing within", R"([{"a":null,"b":[],"c":{},"d":""}])", "");
    row("a large number", R"({"bytes":9007199254740993})", "bytes: 9007199254740993");
    row("no JSON", R"({"a")", R"({"a")");
}

void TestNestedText::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(nestedText(json.toStdString()), text);
}

QTEST_APPLESS_MAIN(TestNestedText)

#include "tst_nestedtext.moc"
