// SPDX-License-Identifier: GPL-3.0-or-later
// Signs in in every way and out again, with a real keychain (withkeyring.sh), and looks for every secret of these runs
// wherever it must not lie: in files, command lines, environments and output.
#include "tests/acceptance/watchedprogram.h"
#include "tests/app/api/faultyserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace utkik;

namespace
{

const QByteArray clientSecret = "client~secret+not/to&be=told";
const QByteArray passphrase = "passphrase not to be told";
const QByteArray deviceCode = "device-code-not-to-be-told";
const QByteArray accessToken = "access-token-not-to-be-told";
const QByteArray idToken = "id-token-not-to-be-told";
const QByteArray refreshToken = "refresh-token-not-to-be-told-";

QByteArray fieldOf(const QByteArray &form, const QByteArray &name)
{
    for (const QByteArray &field : form.split('&')) {
        if (field.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(field.mid(name.size() + 1));
    }
    return {};
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

class TestCliSignInSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usesEveryWay_data();
    void usesEveryWay();
    void leavesNoSecretBehind();

private:
    [[nodiscard]] FaultyAnswer answer(const SeenRequest &request);
    void makeCertificate();

    CliRunner m_cli;
    WatchedProgram m_program{m_cli};
    FaultyServer m_server;
    QTemporaryDir m_keyFolder; ///< where the person keeps the certificate, outside of what is searched
    QSet<QByteArray> m_secrets; ///< all that were seen at the service, besides those known before
    int m_issued = 0;
};

void TestCliSignInSecrets::makeCertificate()
{
    const QString key = m_keyFolder.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_keyFolder.filePath(QStringLiteral("certificate.pem"));
    const QString pass = QStringLiteral("pass:") + QString::fromLatin1(passphrase);
    std::ignore = outputOf(QStringLiteral("openssl"),
                           {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                            QStringLiteral("rsa:2048"), QStringLiteral("-keyout"), key, QStringLiteral("-passout"),
                            pass, QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("400"),
                            QStringLiteral("-subj"), QStringLiteral("/CN=utkik")});
    QFile keyFile(key);
    QFile file(certificate);
    QVERIFY(keyFile.open(QIODevice::ReadOnly) && file.open(QIODevice::Append));
    file.write(keyFile.readAll());
    // The key as a program holds it once it is unlocked: a piece of its private half.
    const QByteArray der = outputOf(QStringLiteral("openssl"),
                                    {QStringLiteral("pkey"), QStringLiteral("-in"), key, QStringLiteral("-passin"),
                                     pass, QStringLiteral("-outform"), QStringLiteral("DER")});
    m_secrets << der.mid(der.size() / 2, 30) << der.mid(der.size() / 2, 30).toBase64();
}

FaultyAnswer TestCliSignInSecrets::answer(const SeenRequest &request)
{
    if (request.path.endsWith("/devicecode"))
        return goodAnswer(200,
                          R"({"device_code":")" + deviceCode
                              + R"(","user_code":"ABCD","interval":1,)"
                                R"("expires_in":900,"verification_uri":"https://login.example.com/device"})");
    if (!request.path.endsWith("/token"))
        return goodAnswer(404);
    for (const char *const field : {"code_verifier", "client_assertion", "client_secret", "refresh_token"}) {
        if (const QByteArray value = fieldOf(request.body, field); !value.isEmpty())
            m_secrets << value;
    }
    const QByteArray next = refreshToken + QByteArray::number(++m_issued);
    return goodAnswer(200,
                      R"({"expires_in":3599,"access_token":")" + accessToken + R"(","id_token":")" + idToken
                          + R"(","refresh_token":")" + next + R"("})");
}

void TestCliSignInSecrets::initTestCase()
{
    m_cli.reachKeychain();
    m_server.answers([this](const SeenRequest &request) { return answer(request); });
    makeCertificate();
    m_secrets << clientSecret << passphrase << deviceCode << accessToken << idToken << refreshToken;
}

void TestCliSignInSecrets::usesEveryWay_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("secret") << clientSecret;
    QTest::newRow("certificate") << passphrase;
    QTest::newRow("device") << QByteArray();
    QTest::newRow("browser") << QByteArray();
}

void TestCliSignInSecrets::usesEveryWay()
{
    QFETCH(QByteArray, input);
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    const QString url = m_server.url().toString();
    QStringList add{QStringLiteral("profile"),
                    QStringLiteral("add"),
                    way,
                    QStringLiteral("--cloud=custom"),
                    QStringLiteral("--api-url=") + url,
                    QStringLiteral("--login-url=") + url,
                    QStringLiteral("--tenant=c0ffee00-1111-4222-8333-444455556666"),
                    QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666"),
                    QStringLiteral("--auth=") + way};
    if (way == QStringLiteral("certificate"))
        add << QStringLiteral("--certificate") << m_keyFolder.filePath(QStringLiteral("certificate.pem"));
    if (!input.isEmpty())
        add << QStringLiteral("--secret-stdin");
    CliResult result = m_program.run(add, input);
    QVERIFY2(result.status == 0, result.err.constData());
    const QString profile = QStringLiteral("--profile=") + way;
    for (const char *const verb : {"login", "whoami", "show 924565", "profile test"}) {
        QStringList arguments = QString::fromLatin1(verb).split(u' ');
        arguments << (qstrcmp(verb, "profile test") == 0 ? way : profile);
        result = m_program.run(arguments);
        QVERIFY2(result.status >= 0, verb);
        if (qstrcmp(verb, "whoami") == 0 || qstrcmp(verb, "login") == 0)
            QVERIFY2(result.status == 0, result.err.constData());
    }
    const QString file = m_cli.path(QStringLiteral("HOME/") + way);
    QCOMPARE(m_program.run({QStringLiteral("profile"), QStringLiteral("export"), way, file}).status, 0);
    if (way != QStringLiteral("secret")) // one stays, for the keychain not to be empty
        QCOMPARE(m_program.run({QStringLiteral("logout"), profile}).status, 0);
}

void TestCliSignInSecrets::leavesNoSecretBehind()
{
    QVERIFY(m_secrets.size() >= 12); // verifier, assertion and refresh tokens among them
    QVERIFY(m_program.looks() > 20);
    for (const QByteArray &secret : std::as_const(m_secrets))
        QVERIFY2(!holds(m_program.seen(), secret), secret.left(12).constData());
    int files = 0;
    const QStringList found =
        filesWith(m_secrets.values(), {m_cli.path(QStringLiteral(".")), QDir::homePath()}, &files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(files >= 6);
    // What is looked for is found where it is: in the file of the person.
    QFile exported(m_cli.path(QStringLiteral("HOME/planted")));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    exported.write("x" + clientSecret.toBase64());
    exported.close();
    QCOMPARE(filesWith(m_secrets.values(), {m_cli.path(QStringLiteral("."))}, &files).size(), 1);
}

QTEST_GUILESS_MAIN(TestCliSignInSecrets)
#include "tst_cli_signinsecrets.moc"
