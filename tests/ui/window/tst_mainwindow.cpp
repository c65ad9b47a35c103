// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/list/incidentpanel.h"
#include "ui/page/incidentpage.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/intakefield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace utkik;
using namespace utkik::test;

namespace
{

TenantInUse sampleTenant()
{
    TenantInUse tenant{.isSample = true, .isNone = false};
    tenant.profile.name = QStringLiteral("Sample tenant");
    return tenant;
}

template <typename Widget>
Widget *shown(const QWidget &window, const QString &text)
{
    const auto all = window.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible() && widget->text().contains(text))
            return widget;
    }
    return nullptr;
}

bool hasTab(const QTabWidget &tabs, const QString &start)
{
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i).startsWith(start))
            return true;
    }
    return false;
}

} // namespace

class TestMainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<IncidentRefs>("utkik::IncidentRefs");
        QDir().mkpath(QStringLiteral(UTKIK_SCREENSHOT_FOLDER));
    }

    void init()
    {
        Settings settings;
        settings.zone = ZoneChoice::Utc;
        openWindow(settings);
    }

    void cleanup() { closeWindow(); }

    void theEmptyPageTeaches()
    {
        m_window->setTenant({}, {});
        QVERIFY(shown<QLabel>(*m_window, QStringLiteral("Drop anything that holds incident IDs")));
        QSignalSpy wanted(m_window.get(), &MainWindow::sampleTenantRequested);
        QTest::mouseClick(shown<QPushButton>(*m_window, QStringLiteral("Try the sample tenant")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        keep(QStringLiteral("empty-light"));
    }

    void noSampleIsOfferedWhereThereIsNone()
    {
        m_window->setHasSample(false);
        m_window->setTenant({}, {});
        QVERIFY(shown<QPushButton>(*m_window, QStringLiteral("Open a saved incident")));
        QVERIFY(!shown<QPushButton>(*m_window, QStringLiteral("Try the sample tenant")));
    }

    void aTypedIdIsLookedUpAndShown()
    {
        m_window->setTenant(sampleTenant(), {});
        QSignalSpy given(m_window.get(), &MainWindow::textGiven);
        QSignalSpy wanted(m_window.get(), &MainWindow::lookUpRequested);
        auto *const field = m_window->findChild<IntakeField *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("924565"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        m_window->offerFinds(findIncidents(given.first().first().toString()), {});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<IncidentRefs>(), (IncidentRefs{{{}, 924565}}));
        QVERIFY(field->text().isEmpty());
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        QTRY_VERIFY(tabs->isVisible());
        QCOMPARE(tabs->tabText(1), QStringLiteral("Alerts 14"));
        QTRY_VERIFY(hasTab(*tabs, QStringLiteral("Evidence ")));
        keep(QStringLiteral("overview-light"));
    }

    void manyFindsAreShownBeforeTheyAreFetched()
    {
        m_window->setTenant(sampleTenant(), {});
        QSignalSpy wanted(m_window.get(), &MainWindow::lookUpRequested);
        m_window->offerFinds(findIncidents(u"924501\n924502\n924503\n924504\n924505\n924506\n924507"), {});
        QCOMPARE(wanted.size(), 0);
        QTRY_VERIFY(shown<QPushButton>(*m_window, QStringLiteral("Look up 7")));
        keep(QStringLiteral("sheet-light"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<IncidentRefs>().size(), 7);
    }

    void escapeLeavesTheSheetWithoutLookingUp()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::lookUpRequested);
        m_window->offerFinds(findIncidents(u"924501\n924502\n924503\n924504\n924505\n924506\n924507"), {});
        QTRY_VERIFY(shown<QPushButton>(*m_window, QStringLiteral("Look up 7")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!shown<QPushButton>(*m_window, QStringLiteral("Look up 7")));
        QCOMPARE(wanted.size(), 0);
    }

    void whatIsNoIncidentIsNamedAndCanOnlyBeClosed()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::lookUpRequested);
        m_window->offerFinds(findIncidents(u"Sentinel incident 1843"), {});
        QTRY_VERIFY(shown<QLabel>(*m_window, QStringLiteral("No incident ID, but something like it")));
        QVERIFY(shown<QPushButton>(*m_window, QStringLiteral("Close")));
        QVERIFY(!shown<QPushButton>(*m_window, QStringLiteral("Look up 0")));
        keep(QStringLiteral("sheet-named-light"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!shown<QLabel>(*m_window, QStringLiteral("No incident ID, but something like it")));
        QCOMPARE(wanted.size(), 0);
    }

    void whatIsDoubtfulIsToBeChosen()
    {
        m_window->offerFinds(findIncidents(u"my number 5512345"), {});
        auto *const lookUp = shown<QPushButton>(*m_window, QStringLiteral("Look up 0"));
        QVERIFY(lookUp && !lookUp->isEnabled());
        keep(QStringLiteral("sheet-doubtful-light"));
    }

    void aDropIsTakenWhereverItFalls()
    {
        QSignalSpy given(m_window.get(), &MainWindow::textGiven);
        QSignalSpy files(m_window.get(), &MainWindow::filesGiven);
        QMimeData text;
        text.setText(QStringLiteral("incident 924565"));
        drop(text);
        QCOMPARE(given.size(), 1);
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/hand-over.eml"))});
        drop(file);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().first().toStringList(), QStringList{QStringLiteral("/tmp/hand-over.eml")});
    }

    void pastingOutsideATextFieldLooksUp()
    {
        QSignalSpy given(m_window.get(), &MainWindow::textGiven);
        QApplication::clipboard()->setText(QStringLiteral("924566"));
        m_window->findChild<IncidentPanel *>()->view()->setFocus();
        QTest::keyClick(m_window->findChild<IncidentPanel *>()->view(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(given.size(), 1);
    }

    void aFailureSaysWhatToDoAndOffersIt()
    {
        m_window->setTenant(sampleTenant(), {});
        Lookup failed;
        failed.ref.id = 404001;
        failed.state = LookupState::Failed;
        failed.error = Error{.kind = ErrorKind::NotFound, .httpStatus = 404, .trackingId = QStringLiteral("track-1")};
        m_incidents->update(failed);
        m_window->showIncident(failed.ref);
        QVERIFY(shown<QLabel>(*m_window, QStringLiteral("Not found, or not visible to you")));
        QSignalSpy again(m_window.get(), &MainWindow::refreshRequested);
        QTest::mouseClick(shown<QPushButton>(*m_window, QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        QVERIFY(!shown<QLabel>(*m_window, QStringLiteral("track-1")));
        QTest::mouseClick(shown<QPushButton>(*m_window, QStringLiteral("Details")), Qt::LeftButton);
        QVERIFY(shown<QLabel>(*m_window, QStringLiteral("track-1")));
        keep(QStringLiteral("failure-light"));
    }

    void aMergedIncidentSaysWhereItWent()
    {
        m_window->setTenant(sampleTenant(), {});
        m_incidents->update(sampleLookup(924551));
        m_window->showIncident({{}, 924551});
        QVERIFY(shown<QLabel>(*m_window, QStringLiteral("924551 is now part of 924565")));
        QSignalSpy followed(m_window.get(), &MainWindow::followRequested);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(followed.size(), 1);
    }

    void removingCanBeUndone()
    {
        m_incidents->update(sampleLookup(924565));
        m_incidents->update(sampleLookup(924566));
        m_window->showIncident({{}, 924565});
        QSignalSpy removed(m_window.get(), &MainWindow::removed);
        m_window->findChild<IncidentPanel *>()->view()->setFocus();
        QTest::keyClick(m_window->findChild<IncidentPanel *>()->view(), Qt::Key_Delete);
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(m_incidents->rowCount(), 1);
        QTest::keyClick(m_window->findChild<IncidentPanel *>()->view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_incidents->rowCount(), 2);
        QCOMPARE(m_incidents->rowOf({{}, 924565}), 0);
    }

    void everyViewIsReachedByKeys()
    {
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        const QStringList names{QStringLiteral("overview"),  QStringLiteral("alerts"), QStringLiteral("timeline"),
                                QStringLiteral("processes"), QStringLiteral("assets"), QStringLiteral("evidence"),
                                QStringLiteral("attack"),    QStringLiteral("graph"),  QStringLiteral("comments"),
                                QStringLiteral("json")};
        QTRY_VERIFY(hasTab(*tabs, QStringLiteral("Evidence ")));
        for (int i = 0; i < names.size(); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
            QTRY_COMPARE(tabs->currentIndex(), i);
            keep(names.at(i) + QStringLiteral("-light"));
        }
        m_theme->setChoice(ThemeChoice::Dark);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        keep(QStringLiteral("overview-dark"));
        m_theme->setChoice(ThemeChoice::Light);
    }

    void noViewTakesRoomFromTheDocksOrWidensTheWindow()
    {
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        QTRY_VERIFY(hasTab(*tabs, QStringLiteral("Evidence ")));
        const auto docks = m_window->findChildren<QDockWidget *>();
        const auto widths = [&] {
            QList<int> all{m_window->width()};
            for (const QDockWidget *const dock : docks)
                all << dock->width();
            return all;
        };
        const QList<int> before = widths();
        auto *const timeline = m_window->findChild<TimelineView *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            if (i == 2)
                QTRY_VERIFY(timeline->timeline());
            QTest::qWait(1); // layouts follow
            QCOMPARE(widths(), before);
        }
        timeline->setRange(spanOf(*timeline->timeline(), {allClocks})); // says so in a strip
        QTest::qWait(1);
        QCOMPARE(widths(), before);
    }

    void selectingARowFillsTheInspector()
    {
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(shown<QLabel>(*m_window, QStringLiteral("Alert ID")));
    }

    void theLanguageSwitchesInPlace()
    {
        m_window->setTenant(sampleTenant(), {});
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        m_language.use(QStringLiteral("sv"));
        QTRY_COMPARE(m_window->menuBar()->actions().first()->text().remove(QLatin1Char('&')), QStringLiteral("Arkiv"));
        auto *const tabs = m_window->findChild<QTabWidget *>();
        QTRY_VERIFY(tabs->tabText(1).startsWith(QStringLiteral("Aviseringar")));
        keep(QStringLiteral("overview-light-sv"));
    }

    void hostileTextIsShownAsText()
    {
        m_incidents->update(sampleLookup(924602));
        m_window->showIncident({{}, 924602});
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->textFormat() == Qt::AutoText)
                QVERIFY2(!Qt::mightBeRichText(label->text()), qPrintable(label->text()));
        }
        keep(QStringLiteral("hostile-light"));
    }

    void fitsASmallScreenWithLargeText()
    {
        closeWindow();
        const QFont usual = QApplication::font();
        const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
        QFont large = usual;
        large.setPointSizeF(2 * usual.pointSizeF());
        QApplication::setFont(large);
        openWindow();
        m_window->setTenant({Profile(), true, false}, {}); // with a banner
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        for (const int view : {1, 2, 3, 4, 5, 6, 7, 8, 9, 0}) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + view), Qt::ControlModifier);
            QTest::qWait(1); // layouts follow
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 800,
                     qPrintable(QStringLiteral("%1: %2 x %3").arg(view).arg(least.width()).arg(least.height())));
        }
    }

    /// In windows of few letters; it comes back with the room, and whoever asks for it keeps it.
    void theInspectorGivesWay()
    {
        auto *const inspector = m_window->findChild<QDockWidget *>(QStringLiteral("inspector"));
        const int letter = QFontMetrics(m_window->font()).horizontalAdvance(u'0');
        m_window->resize(200 * letter, 800);
        QTRY_VERIFY(inspector->isVisible());
        m_window->resize(100 * letter, 800);
        QTRY_VERIFY(!inspector->isVisible());
        m_window->resize(200 * letter, 800);
        QTRY_VERIFY(inspector->isVisible());
        m_window->resize(100 * letter, 800);
        QTRY_VERIFY(!inspector->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F10);
        QVERIFY(inspector->isVisible());
        m_window->resize(104 * letter, 800);
        QTest::qWait(1);
        QVERIFY(inspector->isVisible());
    }

    void aViewWithNothingToShowKeepsTheKeys()
    {
        m_incidents->update(sampleLookup(924605)); // a mail that somebody has reported
        m_window->showIncident({{}, 924605});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        for (const int view : {4, 9}) {
            QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
            QTest::qWait(50); // what is made elsewhere
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + view), Qt::ControlModifier);
            QTest::qWait(50);
            QVERIFY(QApplication::focusWidget());
            QVERIFY(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(QApplication::focusWidget()->isVisible());
        }
    }

    void viewsScrollWhereThereIsNoRoom()
    {
        m_window->resize(1200, 420);
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        for (const int view : {3, 4, 7, 8, 0}) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + view), Qt::ControlModifier);
            QTest::qWait(50); // what is made elsewhere
            const QWidget *const page = m_window->findChild<QTabWidget *>()->currentWidget();
            const auto parts = page->findChildren<QAbstractItemView *>();
            for (const QAbstractItemView *const part : parts) {
                const int rows = part->viewport()->height() / part->fontMetrics().height();
                if (part->isVisible() && !qobject_cast<const QHeaderView *>(part))
                    QVERIFY2(rows >= 3, qPrintable(QStringLiteral("%1: %2").arg(view).arg(part->accessibleName())));
            }
        }
    }

    void everyControlHasAnAccessibleName()
    {
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            const auto controls = m_window->findChildren<QWidget *>();
            for (const QWidget *control : controls) {
                const bool counts = qobject_cast<const QAbstractButton *>(control)
                    || qobject_cast<const QLineEdit *>(control) || qobject_cast<const QAbstractItemView *>(control);
                if (!counts || !control->isVisible() || control->focusPolicy() == Qt::NoFocus)
                    continue;
                const auto *const button = qobject_cast<const QAbstractButton *>(control);
                QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         control->metaObject()->className());
            }
        }
    }

private:
    void drop(const QMimeData &data)
    {
        const QPoint place(400, 400);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
    }

    void keep(const QString &name) const
    {
        QVERIFY(m_window->grab().save(QStringLiteral(UTKIK_SCREENSHOT_FOLDER "/%1.png").arg(name)));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
