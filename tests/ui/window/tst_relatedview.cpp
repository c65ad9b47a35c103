// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in other open incidents too is marked, says why, and leads there.
#include "models/item/columns.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/linkrow.h"
#include "ui/inspector/recordlink.h"
#include "ui/page/recordview.h"
#include "ui/page/similarlist.h"
#include "ui/page/viewtabs.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace utkik;
using namespace utkik::test;

class TestRelatedView final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_tabs = m_window->findChild<ViewTabs *>();
        m_incidents->update(sampleLookup(924605)); // a message to l.berg, who stands in the other one too
        m_window->showIncident({{}, 924605});
        QTRY_COMPARE(evidence()->model()->rowCount(), 2);
    }

    void cleanup() { closeWindow(); }

    void aSimilarIncidentLeadsThere()
    {
        auto *const similar = m_window->findChild<SimilarList *>();
        QVERIFY(similar->isHidden()); // there is no other yet
        m_incidents->update(sampleLookup(924566));
        QTRY_VERIFY(!similar->isHidden());
        auto *const row = similar->findChild<LinkRow *>();
        QCOMPARE(row->text(), QStringLiteral("924566 Phishing campaign against 14 mailboxes, one account taken over"));
        QVERIFY(row->accessibleName().startsWith(QStringLiteral("1 mailbox in common")));
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(m_window->shownIncident()->id, 924566);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("overview"));
    }

    void evidenceLeadsToItselfElsewhere()
    {
        m_incidents->update(sampleLookup(924566));
        m_tabs->setCurrentKey(QStringLiteral("evidence"));
        const int row = rowWith(QStringLiteral("l.berg@contoso.example"));
        QVERIFY(row >= 0);
        QTRY_COMPARE(evidence()->model()->index(row, EvidenceColumns::AlsoIn).data().toString(),
                     QStringLiteral("924566"));
        evidence()->setCurrentIndex(evidence()->model()->index(row, EvidenceColumns::Value));
        LinkRow *const link = elsewhere();
        QVERIFY(link);
        QVERIFY(link->accessibleName().startsWith(QStringLiteral("same mailbox")));
        link->click();
        QCOMPARE(m_window->shownIncident()->id, 924566);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("evidence"));
        QTRY_COMPARE(evidence()->currentIndex().siblingAtColumn(EvidenceColumns::Value).data().toString(),
                     QStringLiteral("l.berg@contoso.example"));
    }

    void whatIsTakenOffTheListIsForgotten()
    {
        m_incidents->update(sampleLookup(924566));
        auto *const similar = m_window->findChild<SimilarList *>();
        QTRY_VERIFY(!similar->isHidden());
        m_incidents->remove(IncidentRefs{{{}, 924566}});
        QTRY_VERIFY(similar->isHidden());
        QCOMPARE(evidence()->model()->index(0, EvidenceColumns::AlsoIn).data().toString(), QString());
    }

private:
    [[nodiscard]] QTableView *evidence() const
    {
        return qobject_cast<RecordView *>(m_tabs->widget(m_tabs->indexOfKey(QStringLiteral("evidence"))))->table();
    }
    [[nodiscard]] int rowWith(const QString &value) const
    {
        const QAbstractItemModel *const model = evidence()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, EvidenceColumns::Value).data().toString() == value)
                return row;
        }
        return -1;
    }
    /// The first row of the inspector that leads to another incident.
    [[nodiscard]] LinkRow *elsewhere() const
    {
        const auto rows = m_window->findChild<Inspector *>()->findChildren<LinkRow *>();
        for (LinkRow *const row : rows) {
            if (row->isVisible() && !qobject_cast<RecordLink *>(row))
                return row;
        }
        return nullptr;
    }

    ViewTabs *m_tabs = nullptr;
};

QTEST_MAIN(TestRelatedView)
#include "tst_relatedview.moc"
