// SPDX-License-Identifier: GPL-3.0-or-later
// What can be reached by typing: the command palette, find in the incident, and what leads out of the window.
#include "models/export/summarytext.h"
#include "models/find/namedthings.h"
#include "models/item/columns.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/page/findpanel.h"
#include "ui/page/incidentpage.h"
#include "ui/page/jsonview.h"
#include "ui/page/viewtabs.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/filterfield.h"
#include "ui/window/incidentwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <utility>

using namespace utkik;
using namespace utkik::test;

class TestPalette : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_tabs = m_window->findChild<ViewTabs *>();
        m_incidents->update(sampleLookup(924565));
        m_incidents->update(sampleLookup(924566));
        m_window->showIncident({{}, 924565});
        QTRY_VERIFY(m_tabs->tabText(m_tabs->indexOfKey(QStringLiteral("evidence"))).contains(u' '));
    }

    void cleanup() { closeWindow(); }

    void goesToAnIncidentByItsId()
    {
        type(QStringLiteral("924566"));
        QCOMPARE(list()->currentIndex().siblingAtColumn(0).row(), 0);
        enter();
        QVERIFY(!palette()->isVisible());
        QTRY_VERIFY(m_tabs->selected().isValid());
        QCOMPARE(m_tabs->selected().text(incidentField("incidentId")), QStringLiteral("924566"));
    }

    void doesWhatIsTypedInPart()
    {
        type(QStringLiteral("evid"));
        enter();
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("evidence"));
    }

    void goesToADeviceAndAnAddressByName()
    {
        m_window->showIncident({{}, 924565});
        QTRY_VERIFY(!m_window->findChild<IncidentPage *>()->things().empty());
        type(QStringLiteral("cnt-dc-01"));
        enter();
        QCOMPARE(m_tabs->selected().type(), RecordType::Device);
        QCOMPARE(m_tabs->selected().text(deviceField("deviceDnsName")),
                 QStringLiteral("cnt-dc-01.corp.contoso.example"));
        type(QStringLiteral("203.0.113.77"));
        enter();
        QCOMPARE(m_tabs->selected().text(entityField("ipAddress")), QStringLiteral("203.0.113.77"));
    }

    void looksAnUnknownIdUp()
    {
        QSignalSpy given(m_window.get(), &MainWindow::textGiven);
        type(QStringLiteral("918273"));
        enter();
        QCOMPARE(given.size(), 1);
    }

    void escapeGivesTheFocusBack()
    {
        QWidget *const before = QApplication::focusWidget();
        type(QStringLiteral("x"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void findsInEveryViewAndGoesThere()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *const panel = m_window->findChild<FindPanel *>();
        QTRY_VERIFY(panel->isVisible());
        auto *const field = panel->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("203.0.113.77"));
        auto *const found = panel->findChild<QTableView *>();
        QTRY_VERIFY(found->model()->rowCount() > 0);
        while (m_tabs->currentKey() != QStringLiteral("evidence")
               && found->currentIndex().row() + 1 < found->model()->rowCount())
            QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("evidence"));
        QCOMPARE(m_tabs->selected().type(), RecordType::Entity);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void whatIsFoundIsShownWhateverTheFilter()
    {
        m_tabs->setCurrentKey(QStringLiteral("alerts"));
        auto *const filter = m_tabs->currentWidget()->findChild<FilterField *>();
        auto *const table = m_tabs->currentWidget()->findChild<QTableView *>();
        filter->setFilter(QStringLiteral("severity:low"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        m_tabs->setCurrentKey(QStringLiteral("overview"));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *const panel = m_window->findChild<FindPanel *>();
        QTRY_VERIFY(panel->isVisible());
        auto *const field = panel->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("NTDS.dit copied"));
        QTRY_VERIFY(panel->findChild<QTableView *>()->model()->rowCount() > 0);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("alerts"));
        QVERIFY(table->currentIndex()
                    .siblingAtColumn(AlertColumns::Title)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("NTDS.dit copied")));
        QVERIFY(filter->text().isEmpty());
    }

    void findsTheFieldInTheJson()
    {
        m_tabs->setCurrentKey(QStringLiteral("json"));
        auto *const json = m_window->findChild<JsonView *>();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *const panel = m_window->findChild<FindPanel *>();
        QTRY_VERIFY(panel->isVisible());
        auto *const field = panel->findChild<QLineEdit *>();
        for (const auto &[text, key] : {std::pair(QStringLiteral("NTDS.dit copied"), QStringLiteral("title")),
                                        std::pair(QStringLiteral("203.0.113.77"), QStringLiteral("ipAddress"))}) {
            field->setText(text);
            auto *const found = panel->findChild<QTableView *>();
            QTRY_VERIFY(found->model()->rowCount() > 0 && found->model()->index(0, 2).data().toString().contains(text));
            QTest::keyClick(field, Qt::Key_Down);
            QCOMPARE(json->tree()->currentIndex().siblingAtColumn(JsonColumns::Key).data().toString(), key);
            QCOMPARE(json->findChild<QPlainTextEdit *>()->textCursor().selectedText(), text);
        }
    }

    void copiesAHuntingQueryForTheRowsSelected()
    {
        m_tabs->setCurrentKey(QStringLiteral("alerts"));
        auto *const table = m_tabs->currentWidget()->findChild<QTableView *>();
        table->selectAll();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        const QString query = QApplication::clipboard()->text();
        QVERIFY2(query.startsWith(QStringLiteral("AlertEvidence\n| where AlertId in~ (@\"")), qPrintable(query));
        QCOMPARE(query.count(QStringLiteral("@\"")), table->model()->rowCount());
    }

    void copiesTheSummaryAlsoBeforeThePageHasMadeIt()
    {
        QAction *copy = nullptr;
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *const one : actions)
            copy = one->text() == QStringLiteral("&Copy summary") ? one : copy;
        QVERIFY(copy);
        for (const qint64 id : {924565, 924566}) {
            QApplication::clipboard()->clear();
            m_incidents->update(sampleLookup(id));
            m_window->showIncident({{}, id});
            copy->trigger(); // nothing is told apart yet
            QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
            const QString text = QApplication::clipboard()->text();
            QCOMPARE(text, summaryText(sampleLookup(id).incident, TimeZone::Local));
            QTRY_VERIFY(!m_window->findChild<IncidentPage *>()->things().empty());
            QApplication::clipboard()->clear();
            copy->trigger();
            QCOMPARE(QApplication::clipboard()->text(), text);
        }
    }

    void huntingOpensThePortalOfTheTenant()
    {
        TenantInUse tenant{.isSample = false, .isNone = false};
        tenant.profile.tenant = QStringLiteral("11111111-2222-3333-4444-555555555555");
        m_window->setTenant(tenant, {});
        QSignalSpy opened(m_window.get(), &MainWindow::urlOpened);
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(opened.size(), 1);
        const QUrl url = opened.first().first().toUrl();
        QCOMPARE(url.host(), QStringLiteral("security.microsoft.com"));
        QVERIFY(url.query().contains(tenant.profile.tenant));
    }

    void anIncidentHasAWindowOfItsOwnAndGoesWithTheList()
    {
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        const auto windows = [] {
            QList<QWidget *> found;
            const auto all = QApplication::topLevelWidgets();
            for (QWidget *const one : all) {
                if (qobject_cast<IncidentWindow *>(one) && one->isVisible())
                    found << one;
            }
            return found;
        };
        QCOMPARE(windows().size(), 1);
        QVERIFY(windows().constFirst()->windowTitle().startsWith(QStringLiteral("924565")));
        m_window->showIncident({{}, 924566}); // the other stays
        QCOMPARE(windows().constFirst()->findChild<ViewTabs *>()->selected().text(incidentField("incidentId")),
                 QStringLiteral("924565"));
        m_incidents->remove(IncidentRefs{{{}, 924565}});
        QTRY_COMPARE(windows().size(), 0);
    }

    void nothingIsLookedUpElsewhereWithoutAClick()
    {
        QSignalSpy opened(m_window.get(), &MainWindow::urlOpened);
        m_tabs->setCurrentKey(QStringLiteral("evidence"));
        auto *const table = m_tabs->currentWidget()->findChild<QTableView *>();
        for (int row = 0; row < table->model()->rowCount() && !palette()->isVisible(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QVERIFY(palette()->isVisible());
        QCOMPARE(opened.size(), 0);
        enter();
        QCOMPARE(opened.size(), 1);
    }

private:
    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    QListView *list() const { return palette()->findChild<QListView *>(); }

    void type(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }

    ViewTabs *m_tabs = nullptr;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
