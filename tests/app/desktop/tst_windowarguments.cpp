// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowarguments.h"

#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

using namespace utkik;

class TestWindowArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsFilesFromText_data();
    void tellsFilesFromText();
    void readsOptions();
    void refusesUnknownOptions();
    void takesStandardInput();
};

void TestWindowArguments::tellsFilesFromText_data()
{
    QTest::addColumn<QString>("argument"); // %1: an existing file
    QTest::addColumn<bool>("isFile");
    QTest::newRow("ID") << QStringLiteral("924565") << false;
    QTest::newRow("our link") << QStringLiteral("utkik://incident/924565?tid=aaaaaaaa-1111-4222-8333-444444444444")
                              << false;
    QTest::newRow("portal link") << QStringLiteral("https://security.microsoft.com/incidents/924565") << false;
    QTest::newRow("path") << QStringLiteral("%1") << true;
    QTest::newRow("address of a file") << QStringLiteral("file://%1") << true;
    QTest::newRow("file that is not there") << QStringLiteral("%1.gone") << false;
    QTest::newRow("address of a file that is not there") << QStringLiteral("file://%1.gone") << false;
}

void TestWindowArguments::tellsFilesFromText()
{
    QFETCH(const QString, argument);
    QFETCH(const bool, isFile);
    QTemporaryFile file(QStringLiteral("XXXXXX incident å.eml"));
    QVERIFY(file.open());
    const bool isUrl = argument.startsWith(QLatin1String("file:"));
    const QString path = QFileInfo(file).absoluteFilePath();
    const QString given = argument.contains(QLatin1String("%1"))
        ? argument.arg(isUrl ? QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()).mid(7) : path)
        : argument;
    const auto read = readWindowArguments({given});
    QVERIFY(read);
    QCOMPARE(read->files, isFile ? QStringList{path} : QStringList());
    QCOMPARE(read->text, isFile ? QString() : given);
}

void TestWindowArguments::readsOptions()
{
    const auto read = readWindowArguments({QStringLiteral("--demo"), QStringLiteral("--lang=sv"),
                                           QStringLiteral("--profile"), QStringLiteral("Contoso"),
                                           QStringLiteral("924565"), QStringLiteral("--"), QStringLiteral("--924566")});
    QVERIFY(read);
    QVERIFY(read->isDemo);
    QCOMPARE(read->language, QStringLiteral("sv"));
    QCOMPARE(read->profile, QStringLiteral("Contoso"));
    QCOMPARE(read->text, QStringLiteral("924565\n--924566"));
}

void TestWindowArguments::refusesUnknownOptions()
{
    QVERIFY(!readWindowArguments({QStringLiteral("--no-such")}));
    QVERIFY(!readWindowArguments({QStringLiteral("--profile")}));
}

void TestWindowArguments::takesStandardInput()
{
    const QString dash = QStringLiteral("-");
    QVERIFY(!wantsStandardInput({QStringLiteral("924565"), QStringLiteral("--"), dash}));
    const QStringList given{QStringLiteral("--demo"), dash, QStringLiteral("924566")};
    QVERIFY(wantsStandardInput(given));

    const auto whole = withStandardInput(given, "--incident 924565 \xE4r \xF6ppen"); // as an older Windows writes it
    QVERIFY(whole);
    QVERIFY(!wantsStandardInput(*whole));
    const auto read = readWindowArguments(*whole);
    QVERIFY(read);
    QVERIFY(read->isDemo);
    QCOMPARE(read->text, QStringLiteral("924566\n--incident 924565 är öppen\n"));

    QTemporaryFile file(QStringLiteral("XXXXXX.txt"));
    QVERIFY(file.open());
    const auto path = withStandardInput({dash}, QFile::encodeName(QFileInfo(file).absoluteFilePath()));
    QVERIFY(readWindowArguments(*path)->files.isEmpty()); // what is read is text, no name of a file

    QVERIFY(!withStandardInput({dash}, QByteArray(mostStandardInput + 1, 'a')));
}

QTEST_GUILESS_MAIN(TestWindowArguments)
#include "tst_windowarguments.moc"
