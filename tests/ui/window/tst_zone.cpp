// SPDX-License-Identifier: GPL-3.0-or-later
// One switch for every time that is shown: local, UTC, or the zone of the tenant's people.
#include "models/incident/decode.h"
#include "models/timeline/timelinemodel.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/dialogs/zonedialog.h"
#include "ui/dialogs/zonefield.h"
#include "ui/inspector/inspector.h"
#include "ui/page/pageheader.h"
#include "ui/page/recordview.h"
#include "ui/page/storypane.h"
#include "ui/process/processview.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/tenantbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace utkik;
using namespace utkik::test;

namespace
{

const QString stockholm = QStringLiteral("Europe/Stockholm");
const QString kolkata = QStringLiteral("Asia/Kolkata");

TenantInUse tenantIn(const QString &zone)
{
    TenantInUse tenant;
    tenant.isNone = false;
    tenant.profile.id = QStringLiteral("1");
    tenant.profile.name = QStringLiteral("contoso");
    tenant.profile.timeZone = zone;
    return tenant;
}

bool holdsTime(const QAbstractItemModel &model, const QString &time, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            if (model.index(row, column, parent).data().toString().contains(time))
                return true;
        }
        if (holdsTime(model, time, model.index(row, 0, parent)))
            return true;
    }
    return false;
}

} // namespace

class TestZone final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Settings settings;
        settings.zone = ZoneChoice::Tenant;
        openWindow(settings);
        // As the program does.
        connect(m_window.get(), &MainWindow::settingsChanged, m_window.get(), &MainWindow::setSettings);
        connect(m_window.get(), &MainWindow::tenantZoneChanged, m_window.get(),
                [this](const QString &zone) { m_window->setTenant(tenantIn(zone), {}); });
    }

    void cleanup() { closeWindow(); }

    void everyViewFollows()
    {
        m_window->setTenant(tenantIn(kolkata), {});
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        auto *const timeline = m_window->findChild<TimelineView *>();
        QTRY_VERIFY(headerText().contains(QStringLiteral("times in "))); // things are told apart
        for (int i = 0; i < tabs->count(); ++i)
            tabs->setCurrentIndex(i); // each is made when shown
        QTRY_VERIFY(timeline->timeline());
        auto *const processes = m_window->findChild<ProcessView *>();
        QTRY_VERIFY(processes->tree()->model()->rowCount() > 0);
        const Timestamp first = timeline->timeline()->events.front().start;
        const Incident incident = timeline->timeline()->incident;
        Timestamp firstAlert = *incident.alert(0).time(alertField("firstActivity"));
        for (int i = 1; i < incident.alertCount(); ++i)
            firstAlert = std::min(firstAlert, *incident.alert(i).time(alertField("firstActivity")));

        struct Case
        {
            QString zone;
            const char *label;
        };
        for (const Case &one : {Case{kolkata, "Asia/Kolkata UTC+05:30"}, Case{stockholm, "Europe/Stockholm UTC+01:00"},
                                Case{QString(), "UTC"}}) {
            m_window->setTenant(tenantIn(one.zone), {});
            const TimeZone zone = TimeZone::named(one.zone).value_or(TimeZone::Utc);
            const QString label = QString::fromLatin1(one.label);
            const QString time = formatTime(first, zone, TimePrecision::Minutes);
            const QString alerted = formatTime(firstAlert, zone, TimePrecision::Minutes);
            QVERIFY2(headerText().contains(QStringLiteral("times in ") + label), qPrintable(headerText()));
            QVERIFY2(headerText().contains(alerted), qPrintable(headerText()));
            QVERIFY(holdsTime(*timeline->model(), time));
            QVERIFY(holdsTime(*processes->tree()->model(), time));
            for (RecordView *const table : m_window->findChildren<RecordView *>()) {
                if (table->table()->accessibleName() == QLatin1String("Alerts"))
                    QVERIFY(holdsTime(*table->table()->model(), alerted));
            }
            QVERIFY2(storyText().contains(alerted.right(5)), qPrintable(storyText()));
            QTest::keyClick(timeline->chart(), Qt::Key_Home); // what is read aloud
            QVERIFY2(timeline->chart()->accessibleDescription().contains(time),
                     qPrintable(timeline->chart()->accessibleDescription()));
            const QString told = textOf(m_window->findChild<Inspector *>()); // of what the key has chosen
            QVERIFY2(told.contains(time), qPrintable(told));
            QVERIFY2(zoneButton()->text().startsWith(label.section(u' ', 0, 0)), qPrintable(zoneButton()->text()));
        }
    }

    void theMenuOffersTheTenantsZone()
    {
        m_window->setTenant(tenantIn(stockholm), {});
        QAction *const tenants = actionSaying(QStringLiteral("(Europe/Stockholm)"));
        QVERIFY(tenants);
        QVERIFY(tenants->isChecked());
        actionSaying(QStringLiteral("UTC"))->trigger();
        QCOMPARE(zoneButton()->text(), QStringLiteral("UTC"));
        tenants->trigger();
        QVERIFY(zoneButton()->text().startsWith(stockholm));
        QVERIFY(!m_window->findChild<ZoneDialog *>()); // nothing was to be asked
    }

    void aTenantWithoutOneIsAskedFor()
    {
        m_window->setTenant(tenantIn({}), {});
        QCOMPARE(zoneButton()->text(), QStringLiteral("UTC")); // until it is told, labelled as what it is
        actionSaying(QStringLiteral("not told"))->trigger();
        auto *const dialog = m_window->findChild<ZoneDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<ZoneField *>()->setEditText(stockholm);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(zoneButton()->text().startsWith(stockholm));
    }

    void aTenantThatIsSetUpForEverybodyIsNotAskedFor()
    {
        const TenantInUse tenant = tenantIn({});
        m_window->setPolicy({.profiles = {tenant.profile}});
        m_window->setTenant(tenant, {});
        actionSaying(QStringLiteral("not told"))->trigger();
        QVERIFY(!m_window->findChild<ZoneDialog *>());
        QVERIFY(!actionSaying(QStringLiteral("Tenant's time zone"))->isEnabled());
        m_window->setPolicy({});
        QVERIFY(actionSaying(QStringLiteral("Tenant's time zone"))->isEnabled());
    }

    void anUnknownZoneIsToldInWords()
    {
        m_window->setTenant(tenantIn(QStringLiteral("Mars/Olympus")), {});
        QCOMPARE(zoneButton()->text(), QStringLiteral("UTC"));
        QVERIFY(actionSaying(QStringLiteral("“Mars/Olympus” is not known here")));
    }

    void theOffsetIsThatOfTheIncidentsTime()
    {
        m_window->setTenant(tenantIn(stockholm), {});
        Lookup lookup;
        lookup.ref.id = 7;
        lookup.state = LookupState::Ready;
        lookup.incident =
            decodeIncident(R"({"incidentId":7,"incidentName":"In summer","alerts":[{"alertId":"a","title":"A",)"
                           R"("creationTime":"2026-07-15T12:00:00Z","firstActivity":"2026-07-15T11:00:00Z"}]})")
                .value();
        m_incidents->update(lookup);
        m_window->showIncident(lookup.ref);
        QTRY_VERIFY2(headerText().contains(QStringLiteral("times in Europe/Stockholm UTC+02:00")),
                     qPrintable(headerText()));
        QVERIFY(headerText().contains(QStringLiteral("2026-07-15 13:00:00")));
    }

private:
    [[nodiscard]] QToolButton *zoneButton() const
    {
        for (QToolButton *const button : m_window->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String("Time zone"))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *actionSaying(const QString &words) const
    {
        for (QAction *const action : zoneButton()->menu()->actions()) {
            if (QString(action->text()).remove(u'&').contains(words))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QString headerText() const
    {
        QStringList texts;
        for (const ElidedLabel *const label : m_window->findChild<PageHeader *>()->findChildren<ElidedLabel *>())
            texts << label->accessibleName(); // the whole of it
        return texts.join(u'\n');
    }
    [[nodiscard]] QString storyText() const { return m_window->findChild<StoryPane *>()->toPlainText(); }
    [[nodiscard]] static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *const label : widget->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
};

QTEST_MAIN(TestZone)
#include "tst_zone.moc"
