// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/cryptoexit.h"

#include <QProcess>
#include <QTest>

#include <openssl/crypto.h>

#include <cstdio>
#include <cstring>

/// Each program of ours that is asked about is this one again, told by its argument what to do before it ends.
class TestCryptoExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingToTidyUpAtTheEnd_data();
    void leavesNothingToTidyUpAtTheEnd();
};

void TestCryptoExit::leavesNothingToTidyUpAtTheEnd_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("by itself") << QStringLiteral("plain") << QByteArray("tidied up");
    QTest::newRow("left to the system") << QStringLiteral("left") << QByteArray();
}

void TestCryptoExit::leavesNothingToTidyUpAtTheEnd()
{
    QFETCH(QString, argument);
    QFETCH(QByteArray, said);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {argument});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput(), said);
}

int main(int argc, char **argv)
{
    const bool isLeft = argc == 2 && std::strcmp(argv[1], "left") == 0;
    if (isLeft || (argc == 2 && std::strcmp(argv[1], "plain") == 0)) {
        if (isLeft)
            utkik::leaveCryptoToTheSystem();
        OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, nullptr); // as the first use of TLS does
        return OPENSSL_atexit([] { std::fputs("tidied up", stdout); }) == 1 ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    TestCryptoExit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cryptoexit.moc"
