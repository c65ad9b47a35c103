// SPDX-License-Identifier: GPL-3.0-or-later
// `show` as scripts see it, against servers that answer as they are told.
#include "tests/acceptance/clirunner.h"
#include "tests/acceptance/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace utkik;

namespace
{

const QString tenantA = QStringLiteral("aaaaaaaa-1111-4222-8333-444455556666");
const QString tenantB = QStringLiteral("bbbbbbbb-1111-4222-8333-444455556666");
const QByteArray opaqueToken = QByteArrayLiteral("opaque-token");

QByteArray incident(qint64 id, qint64 mergedInto = 0)
{
    return "{ \"incidentId\": " + QByteArray::number(id)
        + ", \"redirectIncidentId\": " + (mergedInto == 0 ? QByteArrayLiteral("null") : QByteArray::number(mergedInto))
        + ",\"incidentName\":\"Answer\", \"status\":\"Active\",\"severity\":\"Low\",\"alerts\":[] }";
}

QByteArray pathOf(qint64 id)
{
    return "/api/incidents/" + QByteArray::number(id);
}

QByteArray found(const QByteArray &body)
{
    return ScriptedServer::answer(200, body);
}

QByteArray apiError(int status, const char *code, const char *message, const QByteArray &headers = {})
{
    const QByteArray body = R"({"error":{"code":")" + QByteArray(code) + R"(","message":")" + QByteArray(message)
        + R"(","target":"11111111-2222-4333-8444-555566667777"}})";
    return ScriptedServer::answer(status, body, headers);
}

/// An unsigned token of that tenant.
QByteArray tokenOf(const QString &tenant)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{QStringLiteral("alg"), QStringLiteral("none")}}) + '.'
        + part({{QStringLiteral("tid"), tenant},
                {QStringLiteral("aud"), QStringLiteral("https://api.security.microsoft.com")},
                {QStringLiteral("roles"), QStringLiteral("Incident.Read.All")}})
        + ".x";
}

QString link(qint64 id, const QString &tenant)
{
    return QStringLiteral("https://security.microsoft.com/incidents/%1?tid=%2").arg(id).arg(tenant);
}

/// `show` with a token of its own against that server.
QStringList show(const ScriptedServer &server, const QStringList &more)
{
    return QStringList{QStringLiteral("show"), QStringLiteral("--token-stdin"), QStringLiteral("--api-url"),
                       server.url().toString(), QStringLiteral("--format=json")}
    + more;
}

} // namespace

class TestCliShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAnswersUntouchedInOrder()
    {
        ScriptedServer server;
        for (const qint64 id : {1, 2, 3})
            server.script(pathOf(id), found(incident(id)));
        const CliRunner cli;
        const QString list = cli.write(QStringLiteral("ids.txt"), "1\n2\n");
        const CliResult result = cli.run(
            show(server,
                 {QStringLiteral("3"), QStringLiteral("--input"), list, QStringLiteral("3"), QStringLiteral("1")}),
            opaqueToken + '\n');
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, "[" + incident(3) + "," + incident(1) + "," + incident(2) + "]\n");
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QCOMPARE(server.paths().size(), 3);
        for (const QByteArray &head : server.heads())
            QVERIFY(head.contains("\r\nAuthorization: Bearer opaque-token\r\n"));
    }

    void tellsEndingsApart_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("200") << found(incident(7)) << 0;
        QTest::newRow("200 merged") << found(incident(7, 8)) << 0;
        QTest::newRow("404") << apiError(404, "ResourceNotFound", "Incident 7 was not found") << 3;
        QTest::newRow("404 without a body") << ScriptedServer::answer(404, {}) << 3;
        QTest::newRow("401") << apiError(401, "Unauthorized", "Unauthorized request.") << 4;
        QTest::newRow("401 without a body") << ScriptedServer::answer(401, {}) << 4;
        QTest::newRow("401 that names a licence")
            << apiError(401, "Unauthorized", "Unauthorized request - reason of failure: No Tvm license") << 5;
        QTest::newRow("401 that names the account mode")
            << apiError(401, "Unauthorized", "Unauthorized request - reason of failure: Account mode is inactive") << 5;
        QTest::newRow("403 roles") << apiError(403, "Forbidden",
                                               "Missing application roles. API required roles: Incident.Read.All,"
                                               "Incident.ReadWrite.All, application roles: .")
                                   << 5;
        QTest::newRow("403 feature") << apiError(403, "DisabledFeature", "off") << 5;
        QTest::newRow("403 not provisioned")
            << apiError(403, "Forbidden", "Unauthorized request - Account is not provisioned.") << 5;
        QTest::newRow("400") << apiError(400, "BadRequest", "no") << 7;
        QTest::newRow("web page") << found("<html><body>Sign in</body></html>") << 8;
        QTest::newRow("not JSON") << found("hello") << 8;
        QTest::newRow("no incident") << found(R"({"a":1})") << 8;
        QTest::newRow("nothing") << found({}) << 8;
    }
    void tellsEndingsApart()
    {
        QFETCH(const QByteArray, answer);
        ScriptedServer server;
        server.script(pathOf(7), answer);
        const CliResult result = CliRunner().run(show(server, {QStringLiteral("7")}), opaqueToken);
        QTEST(result.status, "status");
        QCOMPARE(result.out.startsWith("[{"), result.status == 0);
        QVERIFY(result.status == 0 || result.out == "[]\n");
        // One line for what failed, and for where a merged one went.
        const bool isSaid = result.status != 0 || answer.contains("\": 8");
        QCOMPARE(result.errorLines().size(), isSaid ? 1 : 0);
        QVERIFY(!isSaid || result.err.startsWith("utkik: 7: "));
        QVERIFY(result.status != 3 || result.err == "utkik: 7: not found, or not visible to you\n");
    }

    void triesServerFaultsAgain()
    {
        ScriptedServer server;
        server.script(pathOf(500), apiError(500, "InternalServerError", ""));
        server.script(pathOf(503), ScriptedServer::answer(503, "<html>busy</html>"));
        server.script(pathOf(8), found(incident(8).chopped(10))); // could be whole next time
        const CliResult result = CliRunner().run(
            show(server, {QStringLiteral("500"), QStringLiteral("503"), QStringLiteral("8")}), opaqueToken);
        QCOMPARE(result.status, 7);
        QCOMPARE(result.errorLines().size(), 3);
        QVERIFY(server.paths().count(pathOf(500)) > 1);
        QVERIFY(server.paths().count(pathOf(503)) > 1);
    }

    void goesNowhereElse_data()
    {
        QTest::addColumn<int>("redirect");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void goesNowhereElse()
    {
        QFETCH(const int, redirect);
        ScriptedServer other;
        other.script(pathOf(7), found(incident(7)));
        ScriptedServer server;
        server.script(
            pathOf(7),
            ScriptedServer::answer(redirect, {}, "Location: " + other.url().toEncoded() + pathOf(7) + "\r\n"));
        const CliResult result = CliRunner().run(show(server, {QStringLiteral("7")}), opaqueToken);
        QCOMPARE(result.status, 7);
        QVERIFY(other.paths().isEmpty());
    }

    void failsWithoutAServer()
    {
        QStringList arguments;
        {
            const ScriptedServer gone; // its port is free again
            arguments = show(gone, {QStringLiteral("7")});
        }
        const CliResult refused = CliRunner().run(arguments, opaqueToken);
        QCOMPARE(refused.status, 7);
        QCOMPARE(refused.errorLines().size(), 1);

        const ScriptedServer plain; // speaks no TLS
        arguments = show(plain, {QStringLiteral("7")});
        arguments.replaceInStrings(QStringLiteral("http://"), QStringLiteral("https://"));
        QCOMPARE(CliRunner().run(arguments, opaqueToken).status, 7);
    }

    void givesUpWhenTheTimeIsUp()
    {
        ScriptedServer server;
        server.script(pathOf(1), found(incident(1)));
        server.script(pathOf(2), {}); // never answers
        const CliResult result = CliRunner().run(
            show(server, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("--timeout"), QStringLiteral("1")}),
            opaqueToken);
        QCOMPARE(result.status, 7);
        QCOMPARE(result.out, "[" + incident(1) + "]\n");
        QVERIFY(result.err.startsWith("utkik: 2: "));
    }

    void isThrottledByTheServer_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("Retry-After") << QByteArray("Retry-After: 30\r\n");
        QTest::newRow("window in the body") << QByteArray();
    }
    void isThrottledByTheServer()
    {
        QFETCH(const QByteArray, headers);
        ScriptedServer server;
        server.script(pathOf(1),
                      apiError(429, "429", "API calls quota exceeded! maximum allowed 45 per 00:01:00", headers));
        const CliResult result =
            CliRunner().run(show(server, {QStringLiteral("1"), QStringLiteral("--timeout=1")}), opaqueToken);
        QCOMPARE(result.status, 6);
        QCOMPARE(result.out, QByteArray("[]\n"));
        QCOMPARE(server.paths().size(), 1); // nothing is sent inside the back-off
    }

    void waitsForItsOwnQuota()
    {
        constexpr int perMinute = 100;
        ScriptedServer server;
        QStringList ids;
        for (qint64 id = 1001; id <= 1001 + perMinute; ++id) {
            server.script(pathOf(id), found(incident(id)));
            ids.append(QString::number(id));
        }
        const CliRunner cli;
        ids.append(QStringLiteral("--timeout=3"));
        const CliResult result = cli.run(show(server, ids), opaqueToken);
        QCOMPARE(result.status, 6);
        QCOMPARE(server.paths().size(), perMinute);
        QCOMPARE(result.errorLines().size(), 1);
        QVERIFY(result.err.startsWith("utkik: 1101: "));
        // The next process knows what this one has spent.
        QCOMPARE(cli.run(show(server, {QStringLiteral("5"), QStringLiteral("--timeout=1")}), opaqueToken).status, 6);
        QCOMPARE(server.paths().size(), perMinute);
    }

    void sendsNothingToOtherTenants_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("tenant"); // in the link
        QTest::addColumn<int>("status");
        QTest::newRow("token's own") << tokenOf(tenantA) << tenantA << 0;
        QTest::newRow("token's own, other case") << tokenOf(tenantA) << tenantA.toUpper() << 0;
        QTest::newRow("another") << tokenOf(tenantA) << tenantB << 9;
        QTest::newRow("opaque token fits any") << opaqueToken << tenantB << 0;
    }
    void sendsNothingToOtherTenants()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QString, tenant);
        QFETCH(const int, status);
        ScriptedServer server;
        server.script(pathOf(7), found(incident(7)));
        const CliResult result = CliRunner().run(show(server, {link(7, tenant)}), token);
        QCOMPARE(result.status, status);
        QCOMPARE(server.paths().size(), status == 0 ? 1 : 0);
        QVERIFY(status == 0 || result.err.startsWith("utkik: 7: "));
    }

    void takesBareIdAndLinkOfOneTenantAsOne()
    {
        ScriptedServer server;
        server.script(pathOf(7), found(incident(7)));
        const CliResult result =
            CliRunner().run(show(server, {QStringLiteral("7"), link(7, tenantA)}), tokenOf(tenantA));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, "[" + incident(7) + "]\n");
        QCOMPARE(server.paths().size(), 1);
    }

    void followsMergedIncidents()
    {
        ScriptedServer server;
        server.script(pathOf(1), found(incident(1, 2)));
        server.script(pathOf(2), found(incident(2, 3)));
        server.script(pathOf(3), found(incident(3)));
        server.script(pathOf(9), found(incident(9)));
        const QStringList ids{QStringLiteral("1"), QStringLiteral("9")};
        const CliResult left = CliRunner().run(show(server, ids), opaqueToken);
        QCOMPARE(left.status, 0);
        QCOMPARE(left.out, "[" + incident(1, 2) + "," + incident(9) + "]\n");
        QCOMPARE(left.err, QByteArray("utkik: 1: merged into 2\n"));

        const CliResult followed =
            CliRunner().run(show(server, ids + QStringList{QStringLiteral("--follow")}), opaqueToken);
        QCOMPARE(followed.status, 0);
        QCOMPARE(followed.out,
                 "[" + incident(1, 2) + "," + incident(2, 3) + "," + incident(3) + "," + incident(9) + "]\n");
    }

    void stopsInCircles()
    {
        ScriptedServer server;
        server.script(pathOf(1), found(incident(1, 2)));
        server.script(pathOf(2), found(incident(2, 1)));
        const CliResult result =
            CliRunner().run(show(server, {QStringLiteral("1"), QStringLiteral("--follow")}), opaqueToken);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, "[" + incident(1, 2) + "," + incident(2, 1) + "]\n");
        QCOMPARE(server.paths().size(), 2);
    }

    void failsForWhatItWasFollowedTo()
    {
        ScriptedServer server;
        server.script(pathOf(1), found(incident(1, 2)));
        const CliResult result =
            CliRunner().run(show(server, {QStringLiteral("1"), QStringLiteral("--follow")}), opaqueToken);
        QCOMPARE(result.status, 3);
        QCOMPARE(result.out, "[" + incident(1, 2) + "]\n");
    }

    void endsWithTheGravestStatus_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<int>("status");
        const QString gone = QStringLiteral("404");
        const QString unreadable = QStringLiteral("8");
        const QString bad = QStringLiteral("400");
        const QString elsewhere = link(7, tenantB);
        const QString forbidden = QStringLiteral("403");
        const QString refused = QStringLiteral("401");
        QTest::newRow("3") << QStringList{gone, QStringLiteral("1")} << 3;
        QTest::newRow("8 before 3") << QStringList{gone, unreadable} << 8;
        QTest::newRow("7 before 8") << QStringList{gone, unreadable, bad} << 7;
        QTest::newRow("9 before 7") << QStringList{gone, unreadable, bad, elsewhere} << 9;
        QTest::newRow("5 before 9") << QStringList{gone, unreadable, bad, elsewhere, forbidden} << 5;
        QTest::newRow("4 before 5") << QStringList{gone, unreadable, bad, elsewhere, forbidden, refused} << 4;
    }
    void endsWithTheGravestStatus()
    {
        QFETCH(const QStringList, ids);
        ScriptedServer server;
        server.script(pathOf(1), found(incident(1)));
        server.script(pathOf(8), found("hello"));
        server.script(pathOf(400), apiError(400, "BadRequest", "no"));
        server.script(pathOf(403), apiError(403, "Forbidden", "Missing application roles."));
        server.script(pathOf(401), apiError(401, "Unauthorized", "no"));
        const CliResult result = CliRunner().run(show(server, ids), tokenOf(tenantA));
        QTEST(result.status, "status");
        const bool hasGood = ids.contains(QStringLiteral("1"));
        QCOMPARE(result.errorLines().size(), ids.size() - (hasGood ? 1 : 0));
    }

    void mixesSavedAndAsked()
    {
        ScriptedServer server;
        server.script(pathOf(2), found(incident(2)));
        const CliRunner cli;
        const QString saved = cli.write(QStringLiteral("saved.json"), incident(1));
        const CliResult result =
            cli.run(show(server, {QStringLiteral("2"), QStringLiteral("--file"), saved}), opaqueToken);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, "[" + incident(2) + "," + incident(1) + "]\n");
        QCOMPARE(server.paths(), QList<QByteArray>{pathOf(2)});
    }

    void sendsNothingForSavedAnswersAlone()
    {
        ScriptedServer server;
        const CliRunner cli;
        const QString saved = cli.write(QStringLiteral("saved.json"), incident(1, 2));
        const CliResult result =
            cli.run(show(server, {QStringLiteral("--file"), saved, QStringLiteral("--follow")}), opaqueToken);
        QCOMPARE(result.status, 0);
        QVERIFY(server.paths().isEmpty());
    }

    void refusesTokensThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line end") << QByteArray("\n");
        QTest::newRow("a header more") << QByteArray("token\r\nX-More: 1");
    }
    void refusesTokensThatAreNone()
    {
        QFETCH(const QByteArray, token);
        ScriptedServer server;
        QCOMPARE(CliRunner().run(show(server, {QStringLiteral("1")}), token).status, 4);
        QVERIFY(server.paths().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliShow)
#include "tst_cli_show.moc"
