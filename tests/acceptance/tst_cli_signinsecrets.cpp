// SPDX-License-Identifier: GPL-3.0-or-later
// Signs in in every way and out again, with a real keychain (withkeyring.sh), and looks for every secret of these runs
// wherever it must not lie: in files, command lines, environments and output.
#include "tests/acceptance/watchedprogram.h"
#include "tests/acceptance/watchedservice.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace utkik;

class TestCliSignInSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usesEveryWay_data();
    void usesEveryWay();
    void leavesNoSecretBehind();

private:
    CliRunner m_cli;
    WatchedProgram m_program{m_cli};
    WatchedService m_service;
};

void TestCliSignInSecrets::initTestCase()
{
    m_cli.reachKeychain();
}

void TestCliSignInSecrets::usesEveryWay_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : WatchedService::ways())
        QTest::newRow(qUtf8Printable(way)) << way;
}

void TestCliSignInSecrets::usesEveryWay()
{
    QFETCH(QString, way);
    CliResult result = m_program.run(m_service.addArguments(way), WatchedService::secretOf(way));
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
    const QList<QByteArray> secrets = m_service.secrets();
    QVERIFY(secrets.size() >= 13); // verifier, assertion and refresh tokens among them
    QVERIFY(m_program.looks() > 20);
    for (const QByteArray &secret : secrets)
        QVERIFY2(!holds(m_program.seen(), secret), secret.left(12).constData());
    int files = 0;
    const QStringList found = filesWith(secrets, {m_cli.path(QStringLiteral(".")), QDir::homePath()}, &files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(files >= 6);
    // What is looked for is found where it is: in the file of the person.
    QFile exported(m_cli.path(QStringLiteral("HOME/planted")));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    exported.write("x" + WatchedService::secretOf(QStringLiteral("secret")).toBase64());
    exported.close();
    QCOMPARE(filesWith(secrets, {m_cli.path(QStringLiteral("."))}, &files).size(), 1);
}

QTEST_GUILESS_MAIN(TestCliSignInSecrets)
#include "tst_cli_signinsecrets.moc"
