// SPDX-License-Identifier: GPL-3.0-or-later
// A span of time chosen in one view narrows them all, says so, and is left again by key, click and going back.
#include "models/history/placehistory.h"
#include "models/item/columns.h"
#include "models/item/roles.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/attack/techniquetable.h"
#include "ui/graph/graphcanvas.h"
#include "ui/graph/graphview.h"
#include "ui/page/incidentpage.h"
#include "ui/page/jsonview.h"
#include "ui/page/overviewview.h"
#include "ui/page/recordview.h"
#include "ui/page/sectiontable.h"
#include "ui/page/storypane.h"
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
#include <QThreadPool>
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
        settings.zone = ZoneChoice::Utc;
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
        for (const char *const view :
             {"overview", "alerts", "processes", "assets", "evidence", "attack", "graph", "comments", "json"}) {
            show(view);
            QVERIFY2(strip()->isVisible(), view);
            QVERIFY(
                strip()->findChildren<QLabel *>().last()->text().startsWith(QStringLiteral("Only what happened 20")));
            QVERIFY(strip()->findChildren<QLabel *>().last()->text().endsWith(QStringLiteral("(UTC)")));
        }
    }

    void theOverviewTellsOnlyOfWhatIsWithin()
    {
        show("overview");
        auto *const overview = m_window->findChild<OverviewView *>();
        const auto has = [overview](const QString &text) {
            const auto labels = overview->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text() == text; });
        };
        const auto alertsOfSources = [overview] {
            int sum = 0;
            const auto tables = overview->findChildren<SectionTable *>();
            for (const SectionTable *const table : tables) {
                for (int row = 0;
                     table->accessibleName() == QStringLiteral("Alerts by source") && row < table->model()->rowCount();
                     ++row)
                    sum += table->model()->index(row, 1).data().toInt();
            }
            return sum;
        };
        const int all = m_page->lookup().incident.alertCount();
        QTRY_COMPARE(alertsOfSources(), all);
        dragOverTheFirstHalf();
        show("alerts");
        const int within = table("alerts")->model()->rowCount();
        show("overview");
        QTRY_COMPARE(alertsOfSources(), within);
        QVERIFY(has(QStringLiteral("What happened within that time")));
        QVERIFY(has(QStringLiteral("Worth a look in the whole answer")));
        m_page->setSpan(TimeSpan{{0}, {1}}); // nothing
        QTRY_COMPARE(alertsOfSources(), 0);
        QVERIFY(overview->findChild<StoryPane *>()->toPlainText().startsWith(
            QStringLiteral("No alert is within that time.")));
        m_page->setSpan({});
        QTRY_COMPARE(alertsOfSources(), all);
        QVERIFY(has(QStringLiteral("What happened")));
    }

    void assetsCountOnlyTheAlertsWithin()
    {
        show("assets");
        const QAbstractItemModel &rows = *table("assets")->model();
        const auto counted = [&rows] {
            QStringList told;
            for (int row = 0; row < rows.rowCount(); ++row)
                told << rows.index(row, AssetColumns::Name).data().toString()
                        + rows.index(row, AssetColumns::Alerts).data().toString();
            told.sort();
            return told;
        };
        const QStringList all = counted();
        QVERIFY(!all.isEmpty());
        const Record alert = m_page->lookup().incident.alert(0);
        const Timestamp first = *alert.time(alertField("firstActivity"));
        show("alerts");
        m_page->setSpan(TimeSpan{first, first});
        QTRY_VERIFY(table("alerts")->model()->rowCount() < m_page->lookup().incident.alertCount());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(counted(), all); // nobody sees them
        const auto most = [&rows] {
            int count = 0;
            for (int row = 0; row < rows.rowCount(); ++row)
                count = std::max(count, rows.index(row, AssetColumns::Alerts).data().toInt());
            return count;
        };
        const int within = table("alerts")->model()->rowCount();
        QVERIFY(within > 0);
        show("assets");
        QVERIFY(rows.rowCount() > 0);
        const auto tellsFewer = [&] {
            const QStringList now = counted();
            return std::any_of(now.begin(), now.end(), [&](const QString &told) { return !all.contains(told); });
        };
        QTRY_VERIFY(tellsFewer());
        QVERIFY(most() > 0 && most() <= within);
        m_page->setSpan({});
        QTRY_COMPARE(counted(), all);
    }

    void onlyTechniquesWithAlertsWithinAreShown()
    {
        show("attack");
        auto *const matrix = m_window->findChild<TechniqueTable *>();
        QTRY_VERIFY(matrix->model()->columnCount() > 0);
        const int all = techniques(*matrix->model());
        const int alert = 3;
        m_page->showRecord(m_page->lookup().incident.alert(alert));
        const QString chosen = matrix->currentIndex().data().toString();
        aroundMenu(m_page)->actions().first()->trigger();
        QTRY_VERIFY(techniques(*matrix->model()) < all && techniques(*matrix->model()) > 0);
        QCOMPARE(matrix->currentIndex().data().toString(), chosen);
        show("alerts");
        QSet<int> within;
        for (int row = 0; row < table("alerts")->model()->rowCount(); ++row)
            within << table("alerts")->model()->index(row, 0).data(RecordRole).toInt();
        show("attack");
        for (int row = 0; row < matrix->model()->rowCount(); ++row) {
            for (int column = 0; column < matrix->model()->columnCount(); ++column) {
                const auto behind = matrix->model()->index(row, column).data(AlertsRole).value<QList<int>>();
                QVERIFY(within.contains(QSet<int>(behind.begin(), behind.end())));
            }
        }
        m_page->setSpan(TimeSpan{{0}, {1}}); // nothing
        QTRY_COMPARE(matrix->model()->columnCount(), 0);
        m_page->setSpan({});
        QTRY_COMPARE(techniques(*matrix->model()), all);
    }

    void theJsonShowsTheAlertsWithinUnderTheirNumbers()
    {
        show("json");
        const Record alert = m_page->lookup().incident.alert(3);
        m_page->showRecord(alert);
        QTreeView *const tree = m_window->findChild<JsonView *>()->tree();
        const QAbstractItemModel &model = *tree->model();
        QCOMPARE(tree->currentIndex().data(PathRole).toString(), QStringLiteral("/alerts/3"));
        const int all = model.rowCount(tree->currentIndex().parent());
        aroundMenu(m_page)->actions().first()->trigger();
        QTRY_VERIFY(model.rowCount(tree->currentIndex().parent()) < all);
        QCOMPARE(tree->currentIndex().data(PathRole).toString(), QStringLiteral("/alerts/3")); // still chosen
        QVERIFY(tree->isExpanded(tree->currentIndex()));
        const int fewer = model.rowCount(tree->currentIndex().parent());
        const QModelIndex list = tree->currentIndex().parent();
        QCOMPARE(list.siblingAtColumn(1).data().toString(), QStringLiteral("%1 of %2 items").arg(fewer).arg(all));
        QTest::keyClick(tree, Qt::Key_Escape);
        QCOMPARE(model.rowCount(tree->currentIndex().parent()), all);
    }

    void whatIsAskedForIsShownAlsoFromOutsideTheSpan()
    {
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(3, AlertColumns::Title));
        aroundMenu(m_page)->actions().first()->trigger();
        QTRY_VERIFY(m_page->span().has_value());
        show("overview");
        const Incident &incident = m_page->lookup().incident;
        m_page->showRecord(incident.alert(3)); // within
        QVERIFY(m_page->span().has_value());
        QCOMPARE(m_page->viewKey(), QStringLiteral("alerts"));
        show("overview");
        const Record last = incident.alert(incident.alertCount() - 1);
        m_page->showRecord(last);
        QVERIFY(!m_page->span().has_value());
        QCOMPARE(m_page->viewKey(), QStringLiteral("alerts"));
        const QModelIndex current = table("alerts")->currentIndex();
        QCOMPARE(current.siblingAtColumn(0).data(RecordRole).toInt(), last.index());
    }

    void aViewThatWasNotShownFollowsWhenSomethingIsChosenInIt()
    {
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(3, AlertColumns::Title));
        aroundMenu(m_page)->actions().first()->trigger();
        QTRY_VERIFY(m_page->span().has_value());
        const auto assets = [this] { return table("assets")->model()->rowCount(); };
        const int all = assets();
        const Record device = m_page->links().front();
        m_page->showRecord(device); // as from the inspector
        QCOMPARE(m_page->viewKey(), QStringLiteral("assets"));
        QVERIFY(assets() < all);
        QVERIFY(m_page->selected() == device);
        QCOMPARE(table("assets")->currentIndex().isValid(), true);
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

    /// A view is narrowed once it is shown.
    QHash<QString, int> rows()
    {
        const QString before = m_tabs->currentKey();
        QHash<QString, int> counts;
        for (const char *const key : {"alerts", "assets", "evidence", "comments"}) {
            show(key);
            counts.insert(QString::fromLatin1(key), table(key)->model()->rowCount());
        }
        m_tabs->setCurrentKey(before);
        return counts;
    }

    static int countRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        int count = model.rowCount(parent);
        for (int row = 0; row < model.rowCount(parent); ++row)
            count += countRows(model, model.index(row, 0, parent));
        return count;
    }

    static int techniques(const QAbstractItemModel &matrix)
    {
        int count = 0;
        for (int row = 0; row < matrix.rowCount(); ++row) {
            for (int column = 0; column < matrix.columnCount(); ++column)
                count += matrix.index(row, column).data().toString().isEmpty() ? 0 : 1;
        }
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
