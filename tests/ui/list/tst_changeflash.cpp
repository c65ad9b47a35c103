// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"
#include "ui/list/changeflash.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>

using namespace utkik;

namespace
{

/// The system's wish about motion, as a style tells it.
class MotionStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_Widget_Animation_Duration)
            return wantsMotion ? 200 : 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
    static inline bool wantsMotion = true;
};

Lookup lookupOf(const QByteArray &severity, LookupState state = LookupState::Ready)
{
    Lookup lookup;
    lookup.ref.id = 7;
    lookup.state = state;
    lookup.incident =
        decodeIncident(R"({"incidentId":7,"incidentName":"Seven","status":"Active","severity":")" + severity + "\"}")
            .value();
    return lookup;
}

} // namespace

class TestChangeFlash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new MotionStyle); } // the application owns it
    void lightsWhatChanged_data();
    void lightsWhatChanged();
};

void TestChangeFlash::lightsWhatChanged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("wantsMotion");
    QTest::addColumn<bool>("lights");
    QTest::newRow("changed") << QByteArray("Low") << QByteArray("High") << true << true;
    QTest::newRow("as before") << QByteArray("High") << QByteArray("High") << true << false;
    QTest::newRow("changed, less motion") << QByteArray("Low") << QByteArray("High") << false << false;
}

void TestChangeFlash::lightsWhatChanged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, lights);
    QFETCH(bool, wantsMotion);
    MotionStyle::wantsMotion = wantsMotion;
    IncidentListModel incidents;
    const ChangeFlash flash(incidents);
    const IncidentRef ref{{}, 7};
    incidents.update(lookupOf(before));
    QCOMPARE(flash.strengthOf(ref), 0.0);
    incidents.update(lookupOf(before, LookupState::Fetching)); // a refresh
    QCOMPARE(flash.strengthOf(ref), 0.0);
    incidents.update(lookupOf(after));
    QCOMPARE(flash.strengthOf(ref) > 0, lights);
    QTRY_COMPARE(flash.strengthOf(ref), 0.0);
}

QTEST_MAIN(TestChangeFlash)
#include "tst_changeflash.moc"
