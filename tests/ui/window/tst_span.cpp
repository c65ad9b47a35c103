// SPDX-License-Identifier: GPL-3.0-or-later
// A span of time chosen in one view narrows them all, says so, and is left again by key, click and going back.
#include "models/history/placehistory.h"
#include "models/item/columns.h"
#include "models/item/roles.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/graph/graphcanvas.h"
#include "ui/graph/graphview.h"
#include "ui/page/incidentpage.h"
#include "ui/page/recordview.h"
#include "ui/page/viewtabs.h"
#include "ui/process/processview.h"
#include "ui/timeline/spanstrip.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace utkik;
using namespace utkik::test;

class TestSpan : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Settings settings;
        settings.zone = TimeZone::Utc;
        openWindow(settings);
        m_tabs = m_window->findChild<ViewTabs *>();
        m_page = m_window->findChild<IncidentPage *>();
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        QTRY_VERIFY(table("evidence")->model()->rowCount() > 0);
    }

    void cleanup() { closeWindow(); }

    void draggingNarrowsEveryView()
    {
        QHash<QString, int> all = rows();
        dragOverTheFirstHalf();
        QVERIFY(m_page->span().has_value());
        show("alerts");
        const int alerts = table("alerts")->model()->rowCount();
        QVERIFY(alerts > 0 && alerts < all.value(QStringLiteral("alerts")));
        const Incident &incident = m_page->lookup().incident;
        for (int row = 0; row < alerts; ++row) {
            const Record alert = incident.alert(table("alerts")->model()->index(row, 0).data(RecordRole).toInt());
            const auto first = alert.time(alertField("firstActivity"));
            QVERIFY(*first <= m_page->span()->to);
        }
        QVERIFY(rows().value(QStringLiteral("evidence")) < all.value(QStringLiteral("evidence")));
        QVERIFY(rows().value(QStringLiteral("assets")) <= all.value(QStringLiteral("assets")));
        for (const char *const view : {"alerts", "processes", "assets", "evidence", "graph", "comments"}) {
            show(view);
            QVERIFY2(strip()->isVisible(), view);
            QVERIFY(
                strip()->findChildren<QLabel *>().last()->text().startsWith(QStringLiteral("Only what happened 20")));
            QVERIFY(strip()->findChildren<QLabel *>().last()->text().endsWith(QStringLiteral("(UTC)")));
        }
        show("overview");
        QVERIFY(!strip());
    }

    void escapeAndTheButtonShowAllAgain()
    {
        const QHash<QString, int> all = rows();
        for (const bool byKey : {true, false}) {
            dragOverTheFirstHalf();
            show("alerts");
            QVERIFY(rows() != all);
            if (byKey)
                QTest::keyClick(table("alerts"), Qt::Key_Escape);
            else
                QTest::mouseClick(strip()->findChild<QPushButton *>(), Qt::LeftButton);
            QVERIFY(!m_page->span());
            QCOMPARE(rows(), all);
            QVERIFY(!strip()->isVisible());
        }
    }

    void theMinutesAroundARowAreChosenWithoutTheTimelineBeingShown()
    {
        show("alerts");
        QTableView *const alerts = table("alerts");
        alerts->setCurrentIndex(alerts->model()->index(3, AlertColumns::Title));
        const QString title = alerts->currentIndex().data().toString();
        const int all = alerts->model()->rowCount();
        aroundMenuOf(alerts)->actions().first()->trigger();
        QTRY_VERIFY(alerts->model()->rowCount() < all);
        QCOMPARE(m_page->span()->length(), 2 * 60 * Timestamp::ticksPerSecond);
        QCOMPARE(alerts->currentIndex().data().toString(), title); // still chosen
        QVERIFY(strip()->isVisible());
    }

    void keysExtendASpan()
    {
        show("timeline");
        auto *const timeline = m_window->findChild<TimelineView *>();
        QTRY_VERIFY(timeline->timeline());
        TimelineChart *const chart = timeline->chart();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        const int from = chart->currentEvent();
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        const auto &events = timeline->timeline()->events;
        QVERIFY(chart->currentEvent() > from);
        QCOMPARE(m_page->span()->from, events[size_t(from)].start);
        QVERIFY(m_page->span()->to >= events[size_t(chart->currentEvent())].start);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!m_page->span());
    }

    void theProcessTreeKeepsWhatStartedWhatIsWithin()
    {
        show("processes");
        auto *const processes = m_window->findChild<ProcessView *>();
        QTRY_VERIFY(processes->tree()->model()->rowCount() > 0);
        const int all = countRows(*processes->tree()->model());
        QTreeView *const tree = processes->tree();
        const QModelIndex device = tree->model()->index(0, 0);
        QModelIndex deepest = device;
        while (tree->model()->rowCount(deepest) > 0)
            deepest = tree->model()->index(0, 0, deepest);
        tree->setCurrentIndex(deepest);
        const QString name = deepest.data().toString();
        aroundMenu(m_page)->actions().first()->trigger();
        QTRY_VERIFY(countRows(*tree->model()) < all);
        QCOMPARE(tree->currentIndex().data().toString(), name);
        QVERIFY(tree->currentIndex().parent().isValid());
        QTest::keyClick(tree, Qt::Key_Escape);
        QCOMPARE(countRows(*tree->model()), all);
    }

    void theGraphShowsOnlyWhatIsWithin()
    {
        show("graph");
        auto *const graph = m_window->findChild<GraphView *>();
        QSignalSpy drawn(graph, &GraphView::pictureShown);
        QTRY_VERIFY(drawn.count() > 0);
        const QString before = summary(graph);
        dragOverTheFirstHalf();
        show("graph");
        QTRY_VERIFY(summary(graph) != before);
        m_page->setSpan({});
        QTRY_COMPARE(summary(graph), before);
        m_page->setSpan(TimeSpan{{0}, {1}}); // nothing
        QTRY_VERIFY(summary(graph).isEmpty());
    }

    void backAndForwardGoThroughSpans()
    {
        show("alerts");
        const int all = table("alerts")->model()->rowCount();
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(3, AlertColumns::Title));
        QTest::qWait(int(PlaceHistory::passedBy) + 50); // it is stayed at, not passed by
        aroundMenuOf(table("alerts"))->actions().first()->trigger();
        QTRY_VERIFY(table("alerts")->model()->rowCount() < all);
        const int fewer = table("alerts")->model()->rowCount();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(table("alerts")->model()->rowCount(), all);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(table("alerts")->model()->rowCount(), fewer);
    }

    void aRefreshKeepsTheSpanAndAnotherIncidentDoesNot()
    {
        dragOverTheFirstHalf();
        show("alerts");
        const int fewer = table("alerts")->model()->rowCount();
        m_incidents->update(sampleLookup(924565));
        QTRY_COMPARE(table("alerts")->model()->rowCount(), fewer);
        m_incidents->update(sampleLookup(924566));
        m_window->showIncident({{}, 924566});
        QVERIFY(!m_page->span());
        QVERIFY(!strip()->isVisible());
        QCOMPARE(table("alerts")->model()->rowCount(), m_page->lookup().incident.alertCount());
    }

private:
    void show(const char *key) { m_tabs->setCurrentKey(QString::fromLatin1(key)); }

    QTableView *table(const char *key) const
    {
        return qobject_cast<RecordView *>(m_tabs->widget(m_tabs->indexOfKey(QString::fromLatin1(key))))->table();
    }

    QHash<QString, int> rows() const
    {
        QHash<QString, int> counts;
        for (const char *const key : {"alerts", "assets", "evidence", "comments"})
            counts.insert(QString::fromLatin1(key), table(key)->model()->rowCount());
        return counts;
    }

    static int countRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        int count = model.rowCount(parent);
        for (int row = 0; row < model.rowCount(parent); ++row)
            count += countRows(model, model.index(row, 0, parent));
        return count;
    }

    SpanStrip *strip() const { return m_tabs->currentWidget()->findChild<SpanStrip *>(); }

    static QString summary(GraphView *graph)
    {
        const auto labels = graph->findChildren<ElidedLabel *>();
        for (const ElidedLabel *const label : labels)
            return label->accessibleName();
        return {};
    }

    void dragOverTheFirstHalf()
    {
        show("timeline");
        auto *const timeline = m_window->findChild<TimelineView *>();
        QTRY_VERIFY(timeline->timeline());
        QWidget *const area = timeline->chart()->viewport();
        const int names = area->width()
            - int((double(timeline->chart()->visibleSpan().length())) / timeline->chart()->window().ticksPerPixel);
        const int y = area->height() - 4;
        QTest::mousePress(area, Qt::LeftButton, {}, {names + 2, y});
        QTest::mouseMove(area, {names + 40, y});
        QTest::mouseMove(area, {names + (area->width() - names) / 2, y});
        QTest::mouseRelease(area, Qt::LeftButton, {}, {names + (area->width() - names) / 2, y});
    }

    static QMenu *aroundMenu(QWidget *page)
    {
        const auto menus = page->findChildren<QMenu *>();
        for (QMenu *const menu : menus) {
            if (menu->title() == QStringLiteral("Only around this")) {
                Q_EMIT menu->aboutToShow();
                return menu;
            }
        }
        return nullptr;
    }

    /// As the menu of the row offers it.
    QMenu *aroundMenuOf(QTableView *view)
    {
        const QPoint place = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(view->viewport(), &event);
        QMenu *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QMenu *around = nullptr;
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *const action : actions) {
            if (action->menu())
                around = action->menu();
        }
        if (around)
            Q_EMIT around->aboutToShow();
        if (menu)
            menu->close();
        m_window->activateWindow();
        return around;
    }

    ViewTabs *m_tabs = nullptr;
    IncidentPage *m_page = nullptr;
};

QTEST_MAIN(TestSpan)
#include "tst_span.moc"
