// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authorities.h"
#include "app/api/defenderapi.h"
#include "tests/app/api/faultyserver.h"
#include "tests/wine.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace utkik;

class TestAuthorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatHoldsNone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("authorities.pem"));
        QVERIFY(trustAuthoritiesIn(path).has_value()); // there need not be one
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        QCOMPARE(trustAuthoritiesIn(path).error().kind, ErrorKind::FileUnreadable);
    }

    void trustsNoneUnasked()
    {
        if (test::isUnderWine())
            QSKIP(test::wineLacksCertificates);
        QCOMPARE(errorOf(QStringLiteral("good")), ErrorKind::TlsFailed);
    }

    void trustsNoMoreThanThat()
    {
        if (test::isUnderWine())
            QSKIP(test::wineLacksCertificates);
        const qsizetype before = QSslConfiguration::systemCaCertificates().size();
        QVERIFY(trustAuthoritiesIn(QStringLiteral(UTKIK_CERTIFICATES "/authority.pem")).has_value());
        QCOMPARE(errorOf(QStringLiteral("good")), std::nullopt);
        for (const char *const bad : {"expired", "wrongname", "unknown"})
            QCOMPARE(errorOf(QString::fromLatin1(bad)), ErrorKind::TlsFailed);
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates().size(), before + 1); // and no less
        QVERIFY(QSslConfiguration::defaultConfiguration().peerVerifyMode() == QSslSocket::AutoVerifyPeer);
    }

private:
    [[nodiscard]] static std::optional<ErrorKind> errorOf(const QString &certificate)
    {
        FaultyServer server(certificate);
        server.answers(goodAnswer(200, "{}"));
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        CloudHosts hosts;
        hosts.api = server.url(QStringLiteral("localhost"));
        DefenderApi api(hosts, network);
        const ApiCall call = api.get(1, makeToken(Secret(QByteArray("t"))));
        if (!QTest::qWaitFor([&call] { return call.ending().isFinished(); }, 30'000))
            qFatal("no answer");
        const auto answer = call.ending().result().answer;
        return answer ? std::nullopt : std::optional(answer.error().kind);
    }
};

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
