// SPDX-License-Identifier: GPL-3.0-or-later
// Two incidents beside each other in one window: each page for itself, commands for the one in use.
#include "models/item/columns.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/inspector/inspector.h"
#include "ui/list/incidentpanel.h"
#include "ui/page/incidentpage.h"
#include "ui/page/recordview.h"
#include "ui/page/viewtabs.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/pagepair.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace utkik;
using namespace utkik::test;

class TestPagePair : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_pair = m_window->findChild<PagePair *>();
        for (const qint64 id : {924565, 924566, 924570})
            m_incidents->update(sampleLookup(id));
        m_window->showIncident({{}, 924565});
    }

    void cleanup() { closeWindow(); }

    void theOneLookedAtBeforeStandsBeside()
    {
        m_window->showIncident({{}, 924566});
        press(Qt::Key_B);
        QCOMPARE(ids(), (QList<qint64>{924565, 924566}));
        QCOMPARE(activeId(), 924566);
        QCOMPARE(m_window->besideIncident()->id, 924565);
        press(Qt::Key_X);
        QCOMPARE(ids(), QList<qint64>{924566});
        QVERIFY(!m_window->besideIncident());
    }

    void twoThatAreSelectedStandBesideEachOther()
    {
        QListView *const list = m_window->findChild<IncidentPanel *>()->view();
        list->setCurrentIndex(list->model()->index(1, 0));
        list->selectionModel()->select(list->model()->index(2, 0), QItemSelectionModel::Select);
        press(Qt::Key_B);
        QCOMPARE(ids(), (QList<qint64>{924566, 924570}));
    }

    void thePageInUseIsTheOneThatEverythingFollows()
    {
        openTwo();
        auto *const panel = m_window->findChild<IncidentPanel *>();
        QCOMPARE(panel->current()->id, 924566);
        page(0)->setFocus();
        QCOMPARE(activeId(), 924565);
        QCOMPARE(panel->current()->id, 924565);
        m_window->showIncident({{}, 924570}); // as a click in the list does
        QCOMPARE(ids(), (QList<qint64>{924570, 924566}));
    }

    void eachPageHasItsOwnViewSelectionAndHistory()
    {
        openTwo();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(page(1)->viewKey(), QStringLiteral("alerts"));
        QCOMPARE(page(0)->viewKey(), QStringLiteral("overview"));
        QTableView *const alerts = page(1)->findChildren<RecordView *>().first()->table();
        alerts->setCurrentIndex(alerts->model()->index(1, AlertColumns::Title));
        QCOMPARE(page(1)->selected().type(), RecordType::Alert);
        QCOMPARE(page(0)->selected().type(), RecordType::Incident);
        page(0)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(page(0)->viewKey(), QStringLiteral("evidence"));
        QCOMPARE(page(1)->viewKey(), QStringLiteral("alerts"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(0)->viewKey(), QStringLiteral("overview"));
        QCOMPARE(page(1)->viewKey(), QStringLiteral("alerts"));
        page(1)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(page(1)->selected().type() == RecordType::Incident || page(1)->viewKey() == QStringLiteral("overview"));
        QCOMPARE(page(0)->viewKey(), QStringLiteral("overview"));
    }

    void aNewerAnswerReachesThePageThatIsNotInUse()
    {
        openTwo();
        Lookup newer = sampleLookup(924565);
        newer.fetchedAt = newer.fetchedAt.addSecs(60);
        m_incidents->update(newer);
        QCOMPARE(page(0)->lookup().fetchedAt, newer.fetchedAt);
        QCOMPARE(activeId(), 924566);
    }

    void whatIsTakenOffTheListLeavesItsPage()
    {
        openTwo();
        m_incidents->remove(IncidentRefs{{{}, 924565}});
        QCOMPARE(ids(), QList<qint64>{924566});
    }

    void aPageIsClosedByItsButton()
    {
        openTwo();
        page(1)->setFocus();
        QAbstractButton *close = nullptr;
        const auto buttons = page(1)->findChildren<QAbstractButton *>();
        for (QAbstractButton *const button : buttons) {
            if (button->accessibleName() == QStringLiteral("Close this page"))
                close = button;
        }
        QVERIFY(close && close->isVisible());
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(ids(), QList<qint64>{924565});
        QCOMPARE(m_window->findChild<IncidentPanel *>()->current()->id, 924565);
    }

    void bothAreLegibleInASmallWindow()
    {
        openTwo();
        QTest::qWait(1); // layouts follow
        QCOMPARE(m_window->width(), 1280);
        QVERIFY2(std::abs(page(0)->width() - page(1)->width()) < 40,
                 qPrintable(QStringLiteral("%1 %2").arg(page(0)->width()).arg(page(1)->width())));
        QVERIFY(page(0)->width() > 440);
        auto *const tabs = page(0)->findChild<ViewTabs *>();
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY2(tabs->widget(i)->minimumSizeHint().width() < 440,
                     qPrintable(QStringLiteral("%1 %2").arg(i).arg(tabs->widget(i)->minimumSizeHint().width())));
        QVERIFY(!m_window->findChild<Inspector *>()->isVisible()); // gave them room
        press(Qt::Key_X);
        QVERIFY(m_window->findChild<Inspector *>()->isVisible());
    }

    void ownWindowsAreToldAndComeBack()
    {
        QSignalSpy changed(m_window.get(), &MainWindow::windowsChanged);
        m_window->openWindow({{{}, 924570}, {}, {}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_window->openWindows().size(), 1);
        QCOMPARE(m_window->openWindows().first().ref.id, 924570);
        m_window->openWindow({{{}, 4711}, {}, {}}); // not on the list
        QCOMPARE(m_window->openWindows().size(), 1);
        m_window->close();
        QCOMPARE(m_window->openWindows().size(), 1); // to come back
        const auto widgets = QApplication::topLevelWidgets();
        QVERIFY(std::none_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
            return qobject_cast<const IncidentWindow *>(widget) && widget->isVisible();
        }));
    }

    void anOwnWindowGoesBackAndForward()
    {
        m_window->openWindow({{{}, 924570}, {}, {}});
        QList<IncidentWindow *> windows;
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *const widget : widgets) {
            if (auto *const window = qobject_cast<IncidentWindow *>(widget))
                windows << window;
        }
        QCOMPARE(windows.size(), 1);
        IncidentWindow *const own = windows.constFirst();
        QVERIFY(QTest::qWaitForWindowActive(own));
        auto *const tabs = own->findChild<ViewTabs *>();
        QTest::keyClick(own, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(tabs->currentKey(), QStringLiteral("alerts"));
        QTest::keyClick(own, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(tabs->currentKey(), QStringLiteral("overview"));
        QTest::keyClick(own, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(tabs->currentKey(), QStringLiteral("alerts"));
    }

private:
    void press(Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::ShiftModifier); }
    void openTwo()
    {
        m_window->showIncident({{}, 924566});
        press(Qt::Key_B);
        QCOMPARE(ids(), (QList<qint64>{924565, 924566}));
    }
    [[nodiscard]] IncidentPage *page(size_t index) const { return m_pair->pages().at(index); }
    [[nodiscard]] qint64 activeId() const { return m_pair->active()->lookup().ref.id; }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> all;
        for (const IncidentPage *const page : m_pair->pages())
            all << page->lookup().ref.id;
        return all;
    }

    PagePair *m_pair = nullptr;
};

QTEST_MAIN(TestPagePair)
#include "tst_pagepair.moc"
