// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tenant/diagnosis.h"

#include <QTest>

using namespace utkik;
using namespace std::chrono_literals;

namespace
{

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Profile usualProfile()
{
    Profile profile;
    profile.tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    profile.client = QStringLiteral("badcab1e-1111-4222-8333-444455556666");
    return profile;
}

TokenClaims goodClaims()
{
    return {.audience = QStringLiteral("https://api.security.microsoft.com"),
            .tenant = QStringLiteral("c0ffee00-1111-4222-8333-444455556666"),
            .roles = {QStringLiteral("Incident.Read.All")},
            .expires = now.addSecs(3600)};
}

TrialFacts refusedWith(const TokenClaims &claims)
{
    return {.claims = claims, .error = Error{.kind = ErrorKind::PermissionMissing, .httpStatus = 403}, .now = now};
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsItWellWhereTheApiAnswers()
    {
        for (const std::optional<Error> &error :
             {std::optional<Error>(), std::optional(Error{.kind = ErrorKind::NotFound})}) {
            const Diagnosis diagnosis = diagnose(usualProfile(), {.claims = goodClaims(), .error = error, .now = now});
            QVERIFY(diagnosis.works);
            QVERIFY(diagnosis.findings.isEmpty());
            QVERIFY(diagnosis.forAdministrator.isEmpty());
        }
    }

    void saysWhichPermissionIsMissing()
    {
        TokenClaims claims = goodClaims();
        claims.roles = {QStringLiteral("AdvancedHunting.Read.All")};
        const Diagnosis diagnosis = diagnose(usualProfile(), refusedWith(claims));
        QVERIFY(!diagnosis.works);
        QCOMPARE(diagnosis.findings.size(), 1);
        QVERIFY(diagnosis.findings.first().contains(QStringLiteral("Incident.Read.All")));
        QVERIFY(diagnosis.findings.first().contains(QStringLiteral("AdvancedHunting.Read.All")));
    }

    void asksForADelegatedPermissionWhereAPersonSignsIn()
    {
        TokenClaims claims = goodClaims();
        claims.roles.clear();
        Profile profile = usualProfile();
        profile.signIn = SignInWay::Device;
        const Diagnosis diagnosis = diagnose(profile, refusedWith(claims));
        QVERIFY(diagnosis.findings.first().contains(QStringLiteral("“Incident.Read”")));
    }

    void noticesAnotherAudience_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("the API") << QStringLiteral("https://api.security.microsoft.com") << true;
        QTest::newRow("with a slash") << QStringLiteral("https://api.security.microsoft.com/") << true;
        QTest::newRow("Microsoft's sample") << QStringLiteral("https://api.securitycenter.microsoft.com") << true;
        QTest::newRow("government") << QStringLiteral("https://securitycenter.microsoft.com/mtp") << true;
        QTest::newRow("Graph") << QStringLiteral("https://graph.microsoft.com") << false;
        QTest::newRow("Graph's number") << QStringLiteral("00000003-0000-0000-c000-000000000000") << false;
    }

    void noticesAnotherAudience()
    {
        QFETCH(QString, audience);
        QFETCH(bool, isRight);
        TokenClaims claims = goodClaims();
        claims.audience = audience;
        const QStringList findings = diagnose(usualProfile(), refusedWith(claims)).findings;
        QCOMPARE(!findings.filter(audience).isEmpty(), !isRight);
    }

    void noticesAWrongClock()
    {
        TrialFacts facts{.claims = goodClaims(), .now = now};
        facts.clockAhead = 4min;
        QVERIFY(diagnose(usualProfile(), facts).findings.isEmpty());
        facts.clockAhead = 11min;
        QVERIFY(diagnose(usualProfile(), facts).findings.first().contains(QStringLiteral("fast")));
        facts.clockAhead = -11min;
        QVERIFY(diagnose(usualProfile(), facts).findings.first().contains(QStringLiteral("slow")));
    }

    void warnsOfTheCertificatesEnd_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("warns");
        QTest::newRow("next year") << 300 << false;
        QTest::newRow("a month and a day") << 31 << false;
        QTest::newRow("within a month") << 29 << true;
        QTest::newRow("tomorrow") << 1 << true;
        QTest::newRow("over") << -1 << true;
    }

    void warnsOfTheCertificatesEnd()
    {
        QFETCH(int, days);
        QFETCH(bool, warns);
        QCOMPARE(endsSoon(now.addDays(days), now), warns);
        QCOMPARE(!certificateWarning(now.addDays(days), now).isEmpty(), warns);
    }

    void givesTheAdministratorWhatTheyNeed()
    {
        TrialFacts facts = refusedWith(goodClaims());
        facts.error = Error{.kind = ErrorKind::SignInFailed,
                            .hint = 7000222,
                            .code = QStringLiteral("invalid_client"),
                            .trackingId = QStringLiteral("trace-1 / correlation-1")};
        const QString text = diagnose(usualProfile(), facts).forAdministrator;
        for (const char *const part : {"c0ffee00-1111", "badcab1e-1111", "invalid_client", "AADSTS7000222", "trace-1",
                                       "https://api.security.microsoft.com/.default"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void showsNoHostileCharacters()
    {
        TokenClaims claims = goodClaims();
        claims.audience = QStringLiteral("a\u202eb\x1b[2J");
        const Diagnosis diagnosis = diagnose(usualProfile(), refusedWith(claims));
        for (const QString &text : {diagnosis.findings.join(u' '), diagnosis.forAdministrator}) {
            QVERIFY(!text.contains(QChar(0x202e)));
            QVERIFY(!text.contains(QChar(0x1b)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
