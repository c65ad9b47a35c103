// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the timeline by keys and mouse, down to events that differ in the seventh digit of a second.
#include "models/incident/decode.h"
#include "models/timeline/timelinemodel.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace utkik;

namespace
{

Incident sample(qint64 id)
{
    QFile file(QStringLiteral(UTKIK_SAMPLE_FOLDER "/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample incident %lld", static_cast<long long>(id));
    return decodeIncident(file.readAll()).value();
}

std::shared_ptr<const IncidentDigest> digestFor(const Incident &incident)
{
    return std::make_shared<const IncidentDigest>(digestOf(incident));
}

/// Alerts of one device, 100 ns after each other.
Incident burst(int count)
{
    QByteArray alerts;
    for (int i = 0; i < count; ++i) {
        const QByteArray time = "2026-11-20T06:31:07.073333" + QByteArray::number(i) + "Z";
        alerts += QByteArray(i > 0 ? "," : "") + R"({"alertId":"a)" + QByteArray::number(i)
            + R"(","title":"Alert","severity":"High","creationTime":")" + time + R"(","firstActivity":")" + time
            + R"(","lastActivity":")" + time + R"(","devices":[{"mdatpDeviceId":"d","deviceDnsName":"ws"}]})";
    }
    return decodeIncident(R"({"incidentId":7,"incidentName":"Burst","alerts":[)" + alerts + "]}").value();
}

} // namespace

class TestTimelineView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TimelineView>(m_theme);
        m_view->resize(1100, 800);
        m_view->setTimeZone(TimeZone::Utc);
        m_view->show();
        show(sample(924565));
    }

    void keysGoFromEventToEvent()
    {
        QSignalSpy selected(m_view.get(), &TimelineView::recordSelected);
        TimelineChart &chart = *m_view->chart();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(selected.size(), 1);
        const int first = chart.currentEvent();
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.currentEvent() > first);
        QCOMPARE(m_view->model()->eventAt(m_view->table()->currentIndex().row()), chart.currentEvent());
        QVERIFY(!chart.accessibleDescription().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentEvent(), first);
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.currentEvent() >= 0);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentEvent(), first);
    }

    void zoomsToASingleTick()
    {
        show(burst(3));
        TimelineChart &chart = *m_view->chart();
        QTest::keyClick(&chart, Qt::Key_Right);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&chart, Qt::Key_Plus);
        const TimeSpan near = chart.visibleSpan();
        QVERIFY2(near.length() < 100, qPrintable(QString::number(near.length()))); // 10 microseconds
        QVERIFY(near.overlaps(m_view->model()->timeline()->events.front().start,
                              m_view->model()->timeline()->events.front().start));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(m_view->model()->timeline()->events[size_t(chart.currentEvent())].start.ticks % 10, qint64{2});
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(&chart, Qt::Key_Minus);
        QTest::keyClick(&chart, Qt::Key_0);
        const TimeSpan all = chart.visibleSpan();
        QVERIFY(all.from <= m_view->model()->timeline()->events.front().start);
        QVERIFY(all.to >= m_view->model()->timeline()->events.back().end);
    }

    void startsWithTheAttack()
    {
        show(sample(924570)); // a server's start two weeks before is no part of it
        const TimelineModel &model = *m_view->model();
        const TimeSpan whole = *spanOf(*model.timeline(), {model.clocks()});
        const TimeSpan shown = m_view->chart()->visibleSpan();
        QVERIFY(shown.from > whole.from);
        QTest::keyClick(m_view->chart(), Qt::Key_0);
        QVERIFY(m_view->chart()->visibleSpan().from <= whole.from);
        m_view->resize(700, 600);
        QVERIFY(m_view->chart()->visibleSpan().from <= whole.from && m_view->chart()->visibleSpan().to >= whole.to);
        QTest::keyClick(m_view->chart(), Qt::Key_0);
        QVERIFY(m_view->chart()->visibleSpan().from > whole.from);
    }

    void wheelZoomsAroundThePointer()
    {
        TimelineChart &chart = *m_view->chart();
        const TimeSpan before = chart.visibleSpan();
        const QPointF place(chart.viewport()->width() * 0.75, 60);
        QWheelEvent wheel(place, chart.viewport()->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart.viewport(), &wheel);
        const TimeSpan after = chart.visibleSpan();
        QVERIFY(after.length() < before.length());
        QVERIFY(after.from > before.from && after.to < before.to);
    }

    void draggingChoosesASpan()
    {
        QSignalSpy ranges(m_view.get(), &TimelineView::rangeSelected);
        QWidget *const area = m_view->chart()->viewport();
        const int all = m_view->model()->rowCount();
        const QPoint from(area->width() / 2, 100);
        const QPoint to(area->width() * 3 / 4, 100);
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
        QCOMPARE(ranges.size(), 1);
        const auto range = ranges.first().first().value<std::optional<TimeSpan>>();
        QVERIFY(range && range->length() > 0);
        QVERIFY(m_view->model()->rowCount() < all);
        QTest::keyClick(m_view->chart(), Qt::Key_Escape);
        QCOMPARE(ranges.size(), 2);
        QVERIFY(!ranges.last().first().value<std::optional<TimeSpan>>());
        QCOMPARE(m_view->model()->rowCount(), all);
    }

    void aroundAnEventShowsItsNeighbours()
    {
        QVERIFY(m_view->selectRecord(m_view->model()->timeline()->incident.alert(1)));
        constexpr qint64 minute = 60 * Timestamp::ticksPerSecond;
        m_view->selectAround(minute);
        const TimelineModel &model = *m_view->model();
        QVERIFY(model.rowCount() > 1);
        const Timestamp middle = model.timeline()->events[size_t(m_view->chart()->currentEvent())].start;
        for (int row = 0; row < model.rowCount(); ++row) {
            const TimelineEvent &event = model.timeline()->events[size_t(model.eventAt(row))];
            QVERIFY(event.start.ticks <= middle.ticks + minute && event.end.ticks >= middle.ticks - minute);
        }
        QVERIFY(m_view->chart()->visibleSpan().length() < 3 * minute);
    }

    void followsWhatIsChosenElsewhere()
    {
        QSignalSpy selected(m_view.get(), &TimelineView::recordSelected);
        const Incident &incident = m_view->model()->timeline()->incident;
        QVERIFY(m_view->selectRecord(incident.alert(5)));
        QCOMPARE(m_view->model()->recordAt(m_view->table()->currentIndex().row()), incident.alert(5));
        QVERIFY(m_view->chart()->currentEvent() >= 0);
        QVERIFY(!m_view->selectRecord(incident.device(0)));
        QCOMPARE(selected.size(), 0);
    }

    void theMenuNarrowsRowsAndLanes()
    {
        const TimelineModel &model = *m_view->model();
        const int all = model.rowCount();
        const QModelIndex cell = model.index(0, TimelineColumns::Where);
        const QString device = cell.data().toString();
        QVERIFY(!device.isEmpty() && !device.contains(u','));
        chooseInMenu(cell, QStringLiteral("Show only “%1”").arg(device));
        QTRY_VERIFY(model.rowCount() < all);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, TimelineColumns::Where).data().toString().contains(device));
        const int ofDevice = model.rowCount();
        for (int i = 0; i < 50; ++i) { // the lanes hold no other event
            QTest::keyClick(m_view->chart(), Qt::Key_Down);
            QTest::keyClick(m_view->chart(), Qt::Key_Right);
            QVERIFY(model.rowOfEvent(m_view->chart()->currentEvent()) >= 0);
        }

        const QString alert = model.index(0, TimelineColumns::Alert).data().toString();
        chooseInMenu(model.index(0, TimelineColumns::Alert), QStringLiteral("Hide “"));
        QTRY_VERIFY(model.rowCount() < ofDevice);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, TimelineColumns::Alert).data().toString() != alert);

        auto *const field = m_view->findChild<FilterField *>();
        QVERIFY2(field->text().contains(device), qPrintable(field->text()));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(model.rowCount(), all);
    }

    void aFilterIsTyped_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::newRow("severity") << QStringLiteral("severity:high") << int(TimelineColumns::Verdict)
                                  << QStringLiteral("High");
        QTest::newRow("verdict") << QStringLiteral("verdict:malicious") << int(TimelineColumns::Verdict)
                                 << QStringLiteral("Malicious");
        QTest::newRow("alert") << QStringLiteral("alert:*mounted*") << int(TimelineColumns::Alert)
                               << QStringLiteral("mounted");
    }

    void aFilterIsTyped()
    {
        QFETCH(QString, filter);
        QFETCH(int, column);
        QFETCH(QString, shown);
        const TimelineModel &model = *m_view->model();
        const int all = model.rowCount();
        m_view->focusFilter();
        QTest::keyClicks(m_view->findChild<FilterField *>(), filter);
        QTRY_VERIFY(model.rowCount() < all);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, column).data().toString();
            QVERIFY2(text.contains(shown, Qt::CaseInsensitive), qPrintable(text));
        }
    }

    void whatIsChosenIsKeptByAFilterThatShowsIt()
    {
        const Record alert = m_view->model()->timeline()->incident.alert(5);
        m_view->selectRecord(alert);
        QSignalSpy selected(m_view.get(), &TimelineView::recordSelected);
        const int all = m_view->model()->rowCount();
        auto *const field = m_view->findChild<FilterField *>();
        field->setFilter(u'"' + alert.text(alertField("title")) + u'"');
        QTRY_VERIFY(m_view->model()->rowCount() < all);
        QCOMPARE(m_view->model()->recordAt(m_view->table()->currentIndex().row()), alert);
        field->setFilter(QStringLiteral("nothing-is-called-so"));
        QTRY_COMPARE(m_view->model()->rowCount(), 0);
        QVERIFY(m_view->chart()->isHidden() || !m_view->chart()->isVisible());
        QCOMPARE(selected.size(), 0); // nobody chose anything
        const auto labels = m_view->findChildren<QLabel *>();
        const auto reason = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("fits the filter"));
        });
        QVERIFY(reason != labels.end());
        QTRY_VERIFY((*reason)->y() < m_view->height() / 3); // below the bar, where it is read
    }

    void theClockIsASwitch()
    {
        const Incident incident = m_view->model()->timeline()->incident;
        m_view->selectRecord(incident.alert(5));
        const int happened = m_view->model()->rowCount();
        m_view->setClocks(allClocks);
        QVERIFY(m_view->model()->rowCount() > happened);
        QTRY_COMPARE(m_view->model()->recordAt(m_view->table()->currentIndex().row()),
                     incident.alert(5)); // still chosen
    }

    void foldedGapsLeaveRoom()
    {
        m_view->setClocks(allClocks);
        const auto whole = spanOf(*m_view->model()->timeline(), {allClocks});
        QTRY_VERIFY(m_view->chart()->visibleSpan().to >= whole->to); // is made
        m_view->chart()->showAll();
        const auto width = [this](const TimeSpan &span) {
            const TimeWindow &window = m_view->chart()->window();
            return window.xOf(span.to) - window.xOf(span.from);
        };
        const TimeSpan gap = gapsOf(*m_view->model()->timeline(), {allClocks}).front();
        const double before = width(gap);
        m_view->setGapsFolded(true);
        QVERIFY2(width(gap) < before / 2, qPrintable(QString::number(before)));
        QVERIFY(m_view->chart()->visibleSpan().to >= whole->to);
        m_view->setGapsFolded(false);
        QCOMPARE(width(gap), before);
    }

    void aLanesNameIsWholeInItsToolTip()
    {
        m_view->setLaneMode(LaneMode::Sources);
        QWidget *const area = m_view->chart()->viewport();
        const auto toolTips = [area] {
            QStringList texts;
            for (int y = 60; y < area->height(); y += 10) {
                QHelpEvent help(QEvent::ToolTip, {30, y}, area->mapToGlobal(QPoint(30, y)));
                QApplication::sendEvent(area, &help);
                texts << QToolTip::text();
            }
            return texts;
        };
        QTRY_VERIFY(!toolTips().filter(QStringLiteral("Microsoft Defender for Office 365")).isEmpty());
        QVERIFY(!toolTips().filter(QStringLiteral("Microsoft Defender for Endpoint")).isEmpty());
    }

    void theChartHasRoomWhateverTheFont()
    {
        const QFont usual = QApplication::font();
        const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont large = usual;
        large.setPointSizeF(2 * usual.pointSizeF());
        QApplication::setFont(large);
        m_view->resize(640, 380); // what the rest of a window of 1280 × 800 leaves
        QCoreApplication::processEvents();
        QCOMPARE(m_view->height(), 380); // makes no window higher than its screen
        TimelineChart &chart = *m_view->chart();
        const int laneBottom = chart.minimumSizeHint().height();
        QVERIFY2(laneBottom > 7 * QFontMetrics(large).height(), qPrintable(QString::number(laneBottom)));
        QTRY_VERIFY2(chart.height() >= laneBottom, qPrintable(QString::number(chart.height())));
        QVERIFY(m_view->table()->height() > 3 * QFontMetrics(large).height());
        m_view->focusFilter();
        chart.setFocus(Qt::ShortcutFocusReason); // as the view's own key does
        QCoreApplication::processEvents();
        QVERIFY2(chart.visibleRegion().boundingRect().height() > 5 * QFontMetrics(large).height(),
                 qPrintable(QString::number(chart.visibleRegion().boundingRect().height())));
    }

    void everyLaneModeShowsEvents_data()
    {
        QTest::addColumn<int>("mode");
        for (const LaneMode mode :
             {LaneMode::AllAssets, LaneMode::Devices, LaneMode::Users, LaneMode::Tactics, LaneMode::Sources})
            QTest::addRow("%d", int(mode)) << int(mode);
    }

    void everyLaneModeShowsEvents()
    {
        QFETCH(int, mode);
        m_view->setLaneMode(LaneMode(mode));
        QTest::keyClick(m_view->chart(), Qt::Key_Right);
        QTRY_VERIFY(m_view->chart()->currentEvent() >= 0);
        const QImage picture = m_view->chart()->grab().toImage();
        QVERIFY(!picture.isNull());
    }

private:
    void chooseInMenu(const QModelIndex &cell, const QString &beginning)
    {
        QTableView *const table = m_view->table();
        table->scrollTo(cell);
        Q_EMIT table->customContextMenuRequested(table->visualRect(cell).center());
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        for (QAction *const action : menu->actions()) {
            if (action->text().startsWith(beginning)) {
                action->trigger();
                menu->close();
                return;
            }
        }
        menu->close();
        QFAIL("the menu has no such entry");
    }

    void show(const Incident &incident)
    {
        m_view->setDigest(incident, nullptr);
        m_view->setDigest(incident, digestFor(incident));
        QTRY_VERIFY(m_view->model()->rowCount() > 0);
    }

    Theme m_theme{*qApp};
    std::unique_ptr<TimelineView> m_view;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
