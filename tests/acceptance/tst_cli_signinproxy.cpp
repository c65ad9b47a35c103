// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy that wants a password, squid, between the program and both the sign-in service and the API, which only the
// proxy can reach: their name exists in its own hosts file alone. Their authority is in authorities.pem alone. With a
// real keychain (withkeyring.sh).
#include "app/auth/keychainstore.h"
#include "tests/acceptance/watchedprogram.h"
#include "tests/app/api/faultyserver.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace utkik;

namespace
{

const QString host = QStringLiteral("elsewhere.example"); // what the certificate is made for
const QByteArray clientSecret = "client-secret-not-to-be-told";
const QString user = QStringLiteral("ann");
const QString password = QStringLiteral("proxy-password-not-to-be-told");

QString firstExisting(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

/// As a user or the system finds them.
QString squidProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("squid"),
                                          qEnvironmentVariable("PATH").split(u':')
                                              + QStringList{QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

QString passwordChecker()
{
    return firstExisting(
        {QStringLiteral("/usr/lib/squid/basic_ncsa_auth"), QStringLiteral("/usr/lib64/squid/basic_ncsa_auth")});
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestCliSignInProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void goesThroughWithTheSystemsPassword();
    void saysThatThePasswordIsWrong_data();
    void saysThatThePasswordIsWrong();
    void takesThePasswordFromTheKeychain_data();
    void takesThePasswordFromTheKeychain();
    void offersAWrongKeptPasswordOnce();
    void readsNothingWhereTheSystemHasThePassword();
    void reachesNothingWithoutTheProxy();
    void keepsThePasswordOutOfItsFiles();
    void saysWhyTheKeychainDidNotTell_data();
    void saysWhyTheKeychainDidNotTell();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray configuration() const;
    void useProxy(const QString &userInfo);
    [[nodiscard]] CliResult show();
    void keep(const QString &proxyPassword); ///< in the keychain, as the window does
    [[nodiscard]] QByteArray accessLog() const; ///< a line for each request that the proxy saw

    QTemporaryDir m_folder{QDir::temp().filePath(QStringLiteral("utkik-squid-XXXXXX"))};
    FaultyServer m_server{QStringLiteral("wrongname")};
    CliRunner m_cli;
    QProcess m_squid;
    quint16 m_port = 0;
};

QString TestCliSignInProxy::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    // Squid gives its rights up where it has any.
    file.setPermissions(file.permissions() | QFile::ReadGroup | QFile::ReadOther);
    return file.fileName();
}

QByteArray TestCliSignInProxy::configuration() const
{
    const QString folder = m_folder.path();
    return QStringLiteral("http_port 127.0.0.1:%1\n"
                          "hosts_file %2/hosts\n"
                          "auth_param basic program %3 %2/passwords\n"
                          "auth_param basic realm the gate\n"
                          "acl signedin proxy_auth REQUIRED\n"
                          "http_access allow signedin\n"
                          "http_access deny all\n"
                          "cache deny all\n"
                          "pid_filename none\n"
                          "access_log stdio:%2/access.log\n"
                          "cache_log %2/cache.log\n"
                          "coredump_dir %2\n"
                          "pinger_enable off\n"
                          "shutdown_lifetime 0 seconds\n")
        .arg(m_port)
        .arg(folder, passwordChecker())
        .toUtf8();
}

void TestCliSignInProxy::initTestCase()
{
    if (squidProgram().isEmpty() || passwordChecker().isEmpty())
        QSKIP("needs squid, a proxy");
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), {QStringLiteral("passwd"), QStringLiteral("-apr1"), password});
    QVERIFY(openssl.waitForFinished());
    std::ignore = write(QStringLiteral("passwords"), user.toUtf8() + ':' + openssl.readAllStandardOutput());
    std::ignore = write(QStringLiteral("hosts"), "127.0.0.1 " + host.toUtf8() + '\n');
    m_port = freePort();
    const QString file = write(QStringLiteral("squid.conf"), configuration());
    m_squid.setProcessChannelMode(QProcess::ForwardedChannels);
    m_squid.start(squidProgram(), {QStringLiteral("-N"), QStringLiteral("-f"), file});
    const auto listens = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 30'000);

    m_server.answers([](const SeenRequest &request) {
        if (request.path.endsWith("/token"))
            return goodAnswer(200, R"({"expires_in":3599,"access_token":"access-token-not-to-be-told"})");
        return goodAnswer(200, R"({"incidentId":924605,"incidentName":"An incident","status":"Active"})");
    });
    m_cli.reachKeychain();
    const QString url = m_server.url(host).toString();
    QCOMPARE(
        m_cli
            .run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("P"),
                  QStringLiteral("--cloud=custom"), QStringLiteral("--api-url=") + url,
                  QStringLiteral("--login-url=") + url, QStringLiteral("--tenant=c0ffee00-1111-4222-8333-444455556666"),
                  QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666"), QStringLiteral("--auth=secret"),
                  QStringLiteral("--secret-stdin")},
                 clientSecret)
            .status,
        0);
    QVERIFY(QFile::copy(QStringLiteral(UTKIK_CERTIFICATES "/authority.pem"),
                        m_cli.path(QStringLiteral("XDG_CONFIG_HOME/utkik/authorities.pem"))));
}

void TestCliSignInProxy::cleanupTestCase()
{
    m_squid.terminate();
    m_squid.waitForFinished();
}

void TestCliSignInProxy::useProxy(const QString &userInfo)
{
    const QString url = QStringLiteral("http://") + userInfo + QStringLiteral("127.0.0.1:%1").arg(m_port);
    m_cli.setVariable(QStringLiteral("http_proxy"), url);
    m_cli.setVariable(QStringLiteral("https_proxy"), url);
}

CliResult TestCliSignInProxy::show()
{
    return m_cli.run("show 924605 --format json");
}

void TestCliSignInProxy::keep(const QString &proxyPassword)
{
    KeychainStore keychain;
    const QByteArray both = user.toUtf8() + '\n' + proxyPassword.toUtf8();
    const auto written = keychain.write(QStringLiteral("proxy/127.0.0.1:%1").arg(m_port), Secret(QByteArray(both)));
    if (!QTest::qWaitFor([&written] { return written.isFinished(); }, 30'000) || !written.result())
        qFatal("the keychain does not take it");
}

QByteArray TestCliSignInProxy::accessLog() const
{
    QFile file(m_folder.filePath(QStringLiteral("access.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliSignInProxy::goesThroughWithTheSystemsPassword()
{
    useProxy(user + u':' + password + u'@');
    const CliResult result = show();
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("924605") && !holds(result.out, password.toUtf8()));
    QCOMPARE(m_server.requests().size(), 2); // the sign-in and the lookup
    const QByteArray seen = accessLog();
    QVERIFY2(seen.contains("CONNECT " + host.toUtf8()), seen.constData());
    QVERIFY(seen.contains(' ' + user.toUtf8() + ' ')); // by whom
}

void TestCliSignInProxy::saysThatThePasswordIsWrong_data()
{
    QTest::addColumn<QString>("userInfo");
    QTest::newRow("wrong") << user + QStringLiteral(":wrong@");
    QTest::newRow("none") << QString();
}

void TestCliSignInProxy::saysThatThePasswordIsWrong()
{
    QFETCH(QString, userInfo);
    useProxy(userInfo);
    const qsizetype before = m_server.requests().size();
    const qsizetype tries = accessLog().count('\n');
    const CliResult result = show();
    QCOMPARE(result.status, 7);
    QCOMPARE(result.errorLines().size(), 1);
    QVERIFY2(result.err.contains("proxy"), result.err.constData());
    QVERIFY(!result.err.contains("wrong"));
    QCOMPARE(m_server.requests().size(), before);
    QVERIFY2(accessLog().count('\n') - tries <= 4, "it tried again and again"); // a proxy that counts locks the account
}

void TestCliSignInProxy::takesThePasswordFromTheKeychain_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("show") << "show 924605 --format json" << QByteArray();
    QTest::newRow("many at once, none signs in")
        << "show 1 2 3 4 5 6 7 8 --token-stdin --profile P" << QByteArray("a-token");
    QTest::newRow("whoami") << "whoami" << QByteArray();
    QTest::newRow("login") << "login" << QByteArray();
    QTest::newRow("test") << "profile test P" << QByteArray();
}

void TestCliSignInProxy::takesThePasswordFromTheKeychain()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, input);
    useProxy({});
    keep(password);
    const qsizetype before = m_server.requests().size();
    const CliResult result = m_cli.run(command.split(u' '), input);
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QCOMPARE(result.status, 0);
    QVERIFY(m_server.requests().size() > before);
    QVERIFY(!holds(result.out, password.toUtf8()));
}

void TestCliSignInProxy::offersAWrongKeptPasswordOnce()
{
    useProxy({});
    keep(QStringLiteral("wrong"));
    const qsizetype tries = accessLog().count(' ' + user.toUtf8() + ' ');
    const CliResult result = show();
    QCOMPARE(result.status, 7);
    QCOMPARE(result.errorLines().size(), 1);
    QVERIFY2(result.err.contains("proxy"), result.err.constData());
    QCOMPARE(accessLog().count(' ' + user.toUtf8() + ' ') - tries, 1); // a proxy that counts locks the account
}

void TestCliSignInProxy::readsNothingWhereTheSystemHasThePassword()
{
    useProxy(user + u':' + password + u'@'); // the wrong one is kept still
    const CliResult result = show();
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QCOMPARE(result.status, 0);
}

void TestCliSignInProxy::reachesNothingWithoutTheProxy()
{
    m_cli.setVariable(QStringLiteral("http_proxy"), {});
    m_cli.setVariable(QStringLiteral("https_proxy"), {});
    QCOMPARE(show().status, 7);
}

void TestCliSignInProxy::keepsThePasswordOutOfItsFiles()
{
    int files = 0;
    const QStringList found =
        filesWith({password.toUtf8()}, {m_cli.path(QStringLiteral(".")), QDir::homePath()}, &files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(files >= 3);
}

void TestCliSignInProxy::saysWhyTheKeychainDidNotTell_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("locked") << true << QByteArray("locked");
    QTest::newRow("none") << false << QByteArray("keychain");
}

// Last: nobody is there to unlock it again.
void TestCliSignInProxy::saysWhyTheKeychainDidNotTell()
{
    QFETCH(bool, isThere);
    QFETCH(QByteArray, words);
    QDBusMessage lock = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    lock << QVariant::fromValue(QList{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
    if (!isThere)
        m_cli.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    useProxy({});
    const CliResult result = m_cli.run("show 924605 --token-stdin --profile P", "a-token");
    QCOMPARE(result.status, 7);
    const QStringList lines = result.errorLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(QString::fromLatin1(words)), result.err.constData());
    QVERIFY2(lines.at(1).contains(QStringLiteral("proxy")), result.err.constData());
}

QTEST_GUILESS_MAIN(TestCliSignInProxy)
#include "tst_cli_signinproxy.moc"
