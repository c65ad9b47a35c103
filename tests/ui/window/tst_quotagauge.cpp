// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quotagauge.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace utkik;

class TestQuotaGauge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsLeftAndWhenMoreGetsFree()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme theme(*qApp);
        QuotaGauge gauge(QuotaGauge::Window::Hour, theme);
        QuotaStatus status;
        status.hour = {398, 1500, std::chrono::seconds(90)};
        gauge.setStatus(status);
        QVERIFY(gauge.accessibleDescription().contains(QStringLiteral("1,102 left")));
        QVERIFY(gauge.toolTip().contains(QStringLiteral("398 of 1,500 calls")));
        QVERIFY(gauge.toolTip().contains(QStringLiteral("gets free at")));
        QVERIFY(!gauge.toolTip().contains(QStringLiteral("asked to wait")));
    }

    void saysThatTheServerAskedToWait()
    {
        Theme theme(*qApp);
        QuotaGauge gauge(QuotaGauge::Window::Minute, theme);
        QuotaStatus status;
        status.minute = {50, 50, std::chrono::seconds(30)};
        status.backOffUntil = QDateTime::currentDateTimeUtc().addSecs(30);
        status.lowered = true;
        status.memoryOnly = true;
        gauge.setStatus(status);
        QVERIFY(gauge.accessibleDescription().startsWith(QStringLiteral("0 left")));
        QCOMPARE(gauge.toolTip().count(QLatin1Char('\n')), 4);
    }

    void paintsAllStates()
    {
        Theme theme(*qApp);
        QuotaGauge gauge(QuotaGauge::Window::Minute, theme);
        QuotaStatus status;
        status.minute = {41, 100, {}};
        gauge.setStatus(status);
        const QImage some = gauge.grab().toImage();
        status.minute.used = 100;
        gauge.setStatus(status);
        QVERIFY(some != gauge.grab().toImage());
    }

    void isThereOnlyWhileThereIsAQuota()
    {
        Theme theme(*qApp);
        QuotaGauge gauge(QuotaGauge::Window::Minute, theme);
        QVERIFY(gauge.isHidden());
        QuotaStatus status;
        status.minute = {1, 100, {}};
        gauge.setStatus(status);
        QVERIFY(!gauge.isHidden());
        gauge.setStatus({});
        QVERIFY(gauge.isHidden()); // "0 left" would be a lie
    }
};

QTEST_MAIN(TestQuotaGauge)
#include "tst_quotagauge.moc"
