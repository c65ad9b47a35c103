// SPDX-License-Identifier: GPL-3.0-or-later
// Views without a filter of their own offer to narrow the table in which what they show has its row.
#include "models/item/columns.h"
#include "models/item/roles.h"
#include "models/process/processtreemodel.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/page/jsonview.h"
#include "ui/page/recordview.h"
#include "ui/page/viewtabs.h"
#include "ui/process/processview.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace utkik;
using namespace utkik::test;

class TestOfferedFilters final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_tabs = m_window->findChild<ViewTabs *>();
        m_incidents->update(sampleLookup(924565));
        m_window->showIncident({{}, 924565});
        QTRY_VERIFY(table("evidence")->model()->rowCount() > 0);
    }

    void cleanup() { closeWindow(); }

    void aProcessNarrowsTheEvidence()
    {
        m_tabs->setCurrentKey(QStringLiteral("processes"));
        QTreeView *const tree = m_window->findChild<ProcessView *>()->tree();
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        const auto found =
            tree->model()->match(tree->model()->index(0, ProcessColumns::Name), Qt::DisplayRole,
                                 QStringLiteral("vssadmin.exe"), 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        choose(tree, found.front().siblingAtColumn(ProcessColumns::CommandLine),
               QStringLiteral("Show only evidence with"));
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("evidence"));
        QTRY_COMPARE(table("evidence")->model()->rowCount(), 1);
        QVERIFY(table("evidence")
                    ->model()
                    ->index(0, EvidenceColumns::Value)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("vssadmin.exe delete shadows")));
    }

    void aFieldInTheJsonNarrowsTheAlerts()
    {
        const int all = table("alerts")->model()->rowCount();
        m_tabs->setCurrentKey(QStringLiteral("json"));
        QTreeView *const tree = m_window->findChild<JsonView *>()->tree();
        QAbstractItemModel *const model = tree->model();
        const QModelIndex alerts = childNamed(*model, model->index(0, 0), QStringLiteral("alerts"));
        model->fetchMore(alerts);
        const QModelIndex alert = model->index(1, 0, alerts);
        model->fetchMore(alert);
        const QModelIndex severity = childNamed(*model, alert, QStringLiteral("severity"));
        QVERIFY(severity.isValid());
        tree->expand(alerts);
        tree->expand(alert);
        choose(tree, severity, QStringLiteral("Hide alerts with"));
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("alerts"));
        QTRY_VERIFY(table("alerts")->model()->rowCount() < all);
        for (int row = 0; row < table("alerts")->model()->rowCount(); ++row)
            QVERIFY(table("alerts")->model()->index(row, 0).data(SeverityRole).toInt() != int(Severity::Medium));
    }

    void sayThatNothingFits()
    {
        for (const char *const key : {"alerts", "assets", "evidence", "comments"}) {
            m_tabs->setCurrentKey(QLatin1String(key));
            QTableView *const rows = table(key);
            QTRY_VERIFY(rows->model()->rowCount() > 0);
            const int all = rows->model()->rowCount();
            rows->setFocus();
            auto *const filter = m_tabs->currentWidget()->findChild<FilterField *>();
            filter->setFilter(QStringLiteral("no such word"));
            QTRY_COMPARE(rows->model()->rowCount(), 0);
            const auto labels = m_tabs->currentWidget()->findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(QStringLiteral("Nothing here fits the filter"));
            }));
            QVERIFY(QApplication::focusWidget() && m_tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
            filter->setFocus();
            QTest::keyClick(filter, Qt::Key_Escape);
            QTRY_COMPARE(rows->model()->rowCount(), all);
            QVERIFY(rows->isVisible());
        }
    }

private:
    [[nodiscard]] QTableView *table(const char *key) const
    {
        return qobject_cast<RecordView *>(m_tabs->widget(m_tabs->indexOfKey(QString::fromLatin1(key))))->table();
    }
    [[nodiscard]] static QModelIndex childNamed(const QAbstractItemModel &model, const QModelIndex &parent,
                                                const QString &name)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data().toString() == name)
                return model.index(row, 0, parent);
        }
        return {};
    }
    /// Triggers the first entry of the cell's menu that begins so.
    static void choose(QTreeView *tree, const QModelIndex &cell, const QString &beginning)
    {
        tree->scrollTo(cell);
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(cell).center());
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

    ViewTabs *m_tabs = nullptr;
};

QTEST_MAIN(TestOfferedFilters)
#include "tst_offeredfilters.moc"
