// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

#include <QTest>

using namespace utkik;

class TestExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsErrorsApart_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, ErrorKind kind, int status) { QTest::newRow(name) << kind << status; };
        row("404", ErrorKind::NotFound, 3);
        row("no profile", ErrorKind::NoProfile, 4);
        row("401", ErrorKind::TokenRefused, 4);
        row("sign-in", ErrorKind::SignInFailed, 4);
        row("no keychain", ErrorKind::KeychainMissing, 4);
        row("403", ErrorKind::PermissionMissing, 5);
        row("feature off", ErrorKind::FeatureOff, 5);
        row("not provisioned", ErrorKind::TenantNotProvisioned, 5);
        row("licence", ErrorKind::LicenceMissing, 5);
        row("throttled", ErrorKind::Throttled, 6);
        row("time is up in the queue", ErrorKind::StillWaiting, 6);
        row("time-out", ErrorKind::TimedOut, 7);
        row("TLS", ErrorKind::TlsFailed, 7);
        row("5xx", ErrorKind::ServerFault, 7);
        row("redirected elsewhere", ErrorKind::RedirectedElsewhere, 7);
        row("400", ErrorKind::RequestRefused, 7);
        row("not JSON", ErrorKind::NotJson, 8);
        row("cut off", ErrorKind::CutOff, 8);
        row("web page", ErrorKind::HtmlAnswer, 8);
        row("not an incident", ErrorKind::NotAnIncident, 8);
        row("other tenant", ErrorKind::WrongTenant, 9);
        row("file missing", ErrorKind::FileUnreadable, 2);
        row("unknown profile", ErrorKind::UnknownProfile, 2);
        row("no ID", ErrorKind::NoIncidentId, 2);
        row("loop of merged ones", ErrorKind::MergeLoop, 0);
    }
    void tellsErrorsApart()
    {
        QFETCH(const ErrorKind, kind);
        QTEST(static_cast<int>(exitStatusOf(kind)), "status");
    }

    void endsWithTheGravest()
    {
        // The order of the table: each is taken before all after it.
        const QList<int> order{4, 5, 9, 7, 8, 6, 3, 0};
        for (qsizetype grave = 0; grave < order.size(); ++grave) {
            for (qsizetype other = grave; other < order.size(); ++other) {
                const QList<ExitStatus> both{static_cast<ExitStatus>(order.at(other)),
                                             static_cast<ExitStatus>(order.at(grave))};
                QCOMPARE(static_cast<int>(worstOf(both)), order.at(grave));
            }
        }
        QCOMPARE(worstOf({}), ExitStatus::Done);
    }
};

QTEST_APPLESS_MAIN(TestExitStatus)
#include "tst_exitstatus.moc"
