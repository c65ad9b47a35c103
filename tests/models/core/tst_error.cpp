// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"
#include "models/core/signinhints.h"

#include <QHash>
#include <QTest>

using namespace utkik;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEveryKind_data();
    void wordsEveryKind();
    void wordsNoTwoKindsAlike();
    void namesTheSubject_data();
    void namesTheSubject();
    void saysWhenCallsArePossibleAgain();
    void foldsTheServersWordsIntoDetails();
    void showsNoHostileCharacters_data();
    void showsNoHostileCharacters();
    void hintsAtSignInErrors_data();
    void hintsAtSignInErrors();
    void keepsTheNumberOfAnUnknownSignInError();
};

namespace
{

constexpr auto lastKind = ErrorKind::StillWaiting;

QList<ErrorKind> everyKind()
{
    QList<ErrorKind> kinds;
    for (int number = 0; number <= static_cast<int>(lastKind); ++number)
        kinds << static_cast<ErrorKind>(number);
    return kinds;
}

QString allOf(const ErrorText &text)
{
    return text.headline + QLatin1Char('\n') + text.advice + QLatin1Char('\n') + text.details;
}

} // namespace

void TestError::wordsEveryKind_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    for (const ErrorKind kind : everyKind()) {
        QTest::addRow("%d, about something", static_cast<int>(kind)) << kind << QStringLiteral("something");
        QTest::addRow("%d, bare", static_cast<int>(kind)) << kind << QString();
    }
}

void TestError::wordsEveryKind()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    const ErrorText text = describe({.kind = kind, .subject = subject});
    QVERIFY(!text.headline.isEmpty());
    QVERIFY2(text.headline.front().isUpper(), qPrintable(text.headline));
    QVERIFY2(!text.headline.endsWith(QLatin1Char('.')), qPrintable(text.headline));
    const bool isExplained = kind != ErrorKind::FileUnreadable; // there the system's own reason is the advice
    QVERIFY(!text.advice.isEmpty() || !isExplained);
    QVERIFY2(text.advice.isEmpty() || text.advice.endsWith(QLatin1Char('.')), qPrintable(text.advice));
    QVERIFY2(!allOf(text).contains(QLatin1Char('%')), qPrintable(allOf(text)));
    QVERIFY2(!allOf(text).contains(QLatin1String("  ")), qPrintable(allOf(text)));
    QVERIFY(text.details.isEmpty());
}

void TestError::wordsNoTwoKindsAlike()
{
    QHash<QString, ErrorKind> seen;
    for (const ErrorKind kind : everyKind()) {
        const QString headline = describe({.kind = kind}).headline;
        QVERIFY2(!seen.contains(headline), qPrintable(headline));
        seen.insert(headline, kind);
    }
}

void TestError::namesTheSubject_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::newRow("permission") << ErrorKind::PermissionMissing << "Incident.ReadWrite.All";
    QTest::newRow("audience") << ErrorKind::WrongAudience << "https://graph.microsoft.com";
    QTest::newRow("redirect") << ErrorKind::RedirectedElsewhere << "elsewhere.example";
    QTest::newRow("host") << ErrorKind::HostNotFound << "api.example";
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << "api.example";
    QTest::newRow("time-out") << ErrorKind::TimedOut << "api.example";
    QTest::newRow("TLS") << ErrorKind::TlsFailed << "api.example";
    QTest::newRow("plain http") << ErrorKind::PlainHttpRefused << "api.example";
    QTest::newRow("too large") << ErrorKind::TooLarge << "512 MB";
    QTest::newRow("tenant") << ErrorKind::WrongTenant << "0f0f0f0f-1111-4222-8333-444455556666";
    QTest::newRow("profile") << ErrorKind::UnknownProfile << "Contoso";
    QTest::newRow("name") << ErrorKind::NameTaken << "Contoso";
    QTest::newRow("file") << ErrorKind::FileUnreadable << "/tmp/saved.json";
}

void TestError::namesTheSubject()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, subject);
    const ErrorText text = describe({.kind = kind, .subject = subject});
    QVERIFY2((text.headline + text.advice).contains(subject), qPrintable(allOf(text)));
}

void TestError::saysWhenCallsArePossibleAgain()
{
    const QDateTime until(QDate(2026, 11, 24), QTime(9, 30, 15), Qt::UTC);
    const QString advice = describe({.kind = ErrorKind::Throttled, .until = until}).advice;
    // Tests run in UTC; the offset is always said.
    QVERIFY2(advice.contains(QLatin1String("09:30:15")), qPrintable(advice));
    QVERIFY2(advice.contains(QLatin1String("09:30:15Z")) || advice.contains(QLatin1String("+00:00")),
             qPrintable(advice));
}

void TestError::foldsTheServersWordsIntoDetails()
{
    const ErrorText text = describe({.kind = ErrorKind::PermissionMissing,
                                     .httpStatus = 403,
                                     .code = QStringLiteral("Forbidden"),
                                     .message = QStringLiteral("Missing application roles."),
                                     .trackingId = QStringLiteral("11112222-3333")});
    for (const char *const part : {"403", "Forbidden", "Missing application roles.", "11112222-3333"}) {
        QVERIFY2(text.details.contains(QLatin1String(part)), part);
        QVERIFY2(!text.headline.contains(QLatin1String(part)), part);
    }
}

void TestError::showsNoHostileCharacters_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : everyKind())
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void TestError::showsNoHostileCharacters()
{
    QFETCH(ErrorKind, kind);
    const QString hostile = QStringLiteral("a\u202Eb\u200Bc\u001B[31m");
    const QString shown =
        allOf(describe({.kind = kind, .code = hostile, .message = hostile, .subject = hostile, .trackingId = hostile}));
    for (const QChar character : {QChar(0x202E), QChar(0x200B), QChar(0x1B)})
        QVERIFY2(!shown.contains(character), qPrintable(shown));
}

void TestError::hintsAtSignInErrors_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("word");
    QTest::newRow("wrong secret") << 7000215 << "value, not its ID";
    QTest::newRow("expired secret") << 7000222 << "expired";
    QTest::newRow("unknown application") << 700016 << "application";
    QTest::newRow("unknown tenant") << 90002 << "cloud";
    QTest::newRow("no consent") << 65001 << "consent";
    QTest::newRow("second factor") << 50076 << "second factor";
    QTest::newRow("conditional access") << 53003 << "Conditional Access";
    QTest::newRow("unknown resource") << 500011 << "Microsoft Threat Protection";
    QTest::newRow("certificate") << 700027 << "certificate";
    QTest::newRow("revoked") << 50173 << "Sign in again";
    QTest::newRow("public client") << 7000218 << "public client flows";
    QTest::newRow("redirect address") << 50011 << "http://localhost";
    QTest::newRow("other cloud") << 90038 << "another cloud";
    QTest::newRow("busy") << 90033 << "later";
}

void TestError::hintsAtSignInErrors()
{
    QFETCH(int, number);
    QFETCH(QString, word);
    QVERIFY2(signInHint(number).contains(word), qPrintable(signInHint(number)));
    const ErrorText text = describe({.kind = ErrorKind::SignInFailed, .hint = number});
    QCOMPARE(text.advice, signInHint(number));
    QVERIFY(text.details.contains(QStringLiteral("AADSTS%1").arg(number)));
}

void TestError::keepsTheNumberOfAnUnknownSignInError()
{
    QVERIFY(signInHint(1234567).isEmpty());
    const ErrorText text = describe({.kind = ErrorKind::SignInFailed, .hint = 1234567});
    QVERIFY(!text.advice.isEmpty());
    QVERIFY(text.details.contains(QLatin1String("AADSTS1234567")));
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
