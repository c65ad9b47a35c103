// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/vocabulary.h"

#include "models/incident/words.h"

#include <QTest>

using namespace utkik;

Q_DECLARE_METATYPE(Vocabulary)

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void everySpellingIsUnderstood();
    void unknownWordsStayAsTheyCame();
    void absentWords();
    void severities();
    void codesHaveNamesAndSpellings();
};

void TestVocabulary::understands_data()
{
    QTest::addColumn<Vocabulary>("vocabulary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](Vocabulary vocabulary, const char *text, const char *name) {
        QTest::addRow("%d %s", static_cast<int>(vocabulary), text)
            << vocabulary << QString::fromLatin1(text) << QString::fromLatin1(name);
    };
    row(Vocabulary::Severity, "UnSpecified", "Unspecified");
    row(Vocabulary::Severity, "unknown", "Unspecified");
    row(Vocabulary::Severity, "HIGH", "High");
    row(Vocabulary::IncidentStatus, "inProgress", "In progress");
    row(Vocabulary::IncidentStatus, "In Progress", "In progress");
    row(Vocabulary::IncidentStatus, "awaitingAction", "Awaiting action");
    row(Vocabulary::Classification, "Unknown", "Not set");
    row(Vocabulary::Classification, "NotAvailable", "Not set");
    row(Vocabulary::Classification, "InformationalExpectedActivity", "Informational, expected activity");
    row(Vocabulary::Classification, "Informational, expected activity", "Informational, expected activity");
    row(Vocabulary::Classification, "informationalExpectedActivity", "Informational, expected activity");
    row(Vocabulary::Classification, "BenignPositive", "Informational, expected activity");
    row(Vocabulary::Determination, "NotAvailable", "Not set");
    row(Vocabulary::Determination, "unknown", "Not set");
    row(Vocabulary::Determination, "CompromisedUser", "Compromised account");
    row(Vocabulary::Determination, "compromisedAccount", "Compromised account");
    row(Vocabulary::Determination, "Clean", "Not malicious");
    row(Vocabulary::Determination, "notMalicious", "Not malicious");
    row(Vocabulary::Determination, "InsufficientData", "Not enough data");
    row(Vocabulary::Determination, "NoEnoughDataToValidate", "Not enough data");
    row(Vocabulary::Determination, "notEnoughDataToValidate", "Not enough data");
    row(Vocabulary::ServiceSource, "OfficeATP", "Microsoft Defender for Office 365");
    row(Vocabulary::ServiceSource, "microsoftDefenderForOffice365", "Microsoft Defender for Office 365");
    row(Vocabulary::ServiceSource, "MicrosoftDefenderATP", "Microsoft Defender for Endpoint");
    row(Vocabulary::ServiceSource, "AADIdentityProtection", "Microsoft Entra ID Protection");
    row(Vocabulary::DetectionSource, "AppGPolicy", "App governance policy");
    row(Vocabulary::DetectionSource, "MCAS", "Microsoft Defender for Cloud Apps");
    row(Vocabulary::Category, "None", "None");
    row(Vocabulary::Category, "defense-evasion", "Defense evasion");
    row(Vocabulary::EntityType, "MailBox", "Mailbox");
    row(Vocabulary::EntityType, "Mailbox", "Mailbox");
    row(Vocabulary::EntityType, "analyzedMessage", "Mail message");
    row(Vocabulary::EntityType, "registryValue", "Registry");
    row(Vocabulary::Verdict, "Clean", "No threats found");
    row(Vocabulary::RemediationStatus, "pendingApproval", "Pending approval");
}

void TestVocabulary::understands()
{
    QFETCH(Vocabulary, vocabulary);
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto word = wordOf(vocabulary, text);
    QVERIFY(word.isKnown());
    QCOMPARE(word.name(), name);
    QCOMPARE(word.original, text);
}

void TestVocabulary::everySpellingIsUnderstood()
{
    for (int i = 0; i < vocabularyCount; ++i) {
        const auto vocabulary = static_cast<Vocabulary>(i);
        int code = 0;
        for (const auto &meaning : meaningsOf(vocabulary)) {
            const auto spellings =
                QString::fromLatin1(meaning.spellings.data(), static_cast<qsizetype>(meaning.spellings.size()));
            for (const auto &spelling : spellings.split(u' ')) {
                QCOMPARE(wordOf(vocabulary, spelling).code, code);
                QCOMPARE(wordOf(vocabulary, spelling.toLower()).code, code);
                QCOMPARE(wordOf(vocabulary, spelling.toUpper()).code, code);
            }
            ++code;
        }
    }
}

void TestVocabulary::unknownWordsStayAsTheyCame()
{
    for (const auto *text : {"BrandNew", "Higher", "Hig", "H\xc3\xa5gh", "-", "\xe2\x80\x8bHigh"}) {
        const auto word = wordOf(Vocabulary::Severity, QString::fromUtf8(text));
        QVERIFY(!word.isKnown());
        QCOMPARE(word.name(), QString::fromUtf8(text));
    }
    QCOMPARE(wordOf(Vocabulary::ServiceSource, QStringLiteral("unknownFutureValue")).name(),
             QStringLiteral("Unknown (newer than the API)"));
}

void TestVocabulary::absentWords()
{
    QCOMPARE(wordOf(Vocabulary::Classification, {}).name(), QStringLiteral("Not set"));
    QCOMPARE(wordOf(Vocabulary::Determination, {}).name(), QStringLiteral("Not set"));
    QVERIFY(!wordOf(Vocabulary::Severity, {}).isKnown());
    QCOMPARE(wordOf(Vocabulary::Severity, {}).name(), QString());
    QVERIFY(wordOf(Vocabulary::Classification, {}).is(Classification::NotSet));
}

void TestVocabulary::severities()
{
    const auto severity = [](const char *text) {
        return severityOf(wordOf(Vocabulary::Severity, QString::fromLatin1(text)));
    };
    QCOMPARE(severity("high"), Severity::High);
    QCOMPARE(severity(""), Severity::Unspecified);
    QCOMPARE(severity("UnSpecified"), Severity::Unspecified);
    QCOMPARE(severity("Apocalyptic"), Severity::Unknown);
    QVERIFY(Severity::Low < Severity::Medium);
}

void TestVocabulary::codesHaveNamesAndSpellings()
{
    QCOMPARE(wordName(Vocabulary::Verdict, static_cast<int>(Verdict::Malicious)), QStringLiteral("Malicious"));
    QCOMPARE(wordSpelling(Vocabulary::IncidentStatus, static_cast<int>(IncidentStatus::InProgress)),
             QStringLiteral("InProgress"));
    QCOMPARE(wordName(Vocabulary::Verdict, -1), QString());
    QCOMPARE(wordName(Vocabulary::Verdict, wordCount(Vocabulary::Verdict)), QString());
    QCOMPARE(wordCount(Vocabulary::None), 0);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
