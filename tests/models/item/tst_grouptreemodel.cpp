// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/alertmodel.h"
#include "models/item/grouptreemodel.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>

using namespace utkik;
using namespace utkik::test;

namespace
{

QByteArray onDevices(const QList<QByteArray> &names)
{
    QList<QByteArray> devices;
    for (const QByteArray &name : names)
        devices << "{\"deviceDnsName\":\"" + name + "\"}";
    return ",\"devices\":[" + devices.join(',') + "]";
}

Incident sample()
{
    return incidentOf(incidentJson(7, "x",
                                   {alertJson({"a1", "One", "Low", "New", onDevices({"ws-1", "ws-2"})}),
                                    alertJson({"a2", "Two", "High", "New", onDevices({"WS-1"})}),
                                    alertJson({"a3", "Three", "Medium", "New", {}})}));
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList all;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows << model.index(row, AlertColumns::Id, parent).data().toString();
        all << model.index(group, AlertColumns::Title).data().toString() + u':' + rows.join(u',');
    }
    return all;
}

} // namespace

class TestGroupTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alerts = std::make_unique<AlertModel>();
        m_alerts->setIncident(sample());
        m_sorted = std::make_unique<RecordSortFilterModel>();
        m_sorted->setSourceModel(m_alerts.get());
        m_tree = std::make_unique<GroupTreeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_tree.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_tree->setSource(m_sorted.get(), AlertColumns::Title);
    }

    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
        m_sorted.reset();
        m_alerts.reset();
    }

    void anAlertStandsUnderEachOfItsDevices()
    {
        QCOMPARE(m_tree->rowCount(), 0);
        byDevice();
        QCOMPARE(texts(*m_tree),
                 (QStringList{QStringLiteral("ws-1 (2):a1,a2"), QStringLiteral("ws-2 (1):a1"),
                              QStringLiteral("None (1):a3")}));
        QCOMPARE(m_tree->index(0, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::High));
        m_tree->setKeys({});
        QCOMPARE(m_tree->rowCount(), 0);
    }

    void followsOrderAndFilter()
    {
        byDevice();
        m_tree->sort(AlertColumns::Title, Qt::DescendingOrder);
        QCOMPARE(texts(*m_tree),
                 (QStringList{QStringLiteral("WS-1 (2):a2,a1"), QStringLiteral("None (1):a3"),
                              QStringLiteral("ws-2 (1):a1")}));
        m_sorted->setFilterText(QStringLiteral("severity:high"));
        QCOMPARE(texts(*m_tree), QStringList{QStringLiteral("WS-1 (1):a2")});
    }

    void rowsAreFoundInTheTreeAndBack()
    {
        byDevice();
        const QModelIndex third = m_sorted->index(2, AlertColumns::Id);
        QCOMPARE(m_tree->mapToSource(m_tree->mapFromSource(third)), third);
        QCOMPARE(m_tree->mapFromSource(third).data().toString(), QStringLiteral("a3"));
        QVERIFY(!m_tree->mapToSource(m_tree->index(0, 0)).isValid());
    }

    void newerDataAreTakenOver()
    {
        byDevice();
        m_alerts->setIncident(
            incidentOf(incidentJson(7, "x", {alertJson({"a2", "Two", "Low", "Resolved", onDevices({"db-9"})})})));
        QCOMPARE(texts(*m_tree), QStringList{QStringLiteral("db-9 (1):a2")});
    }

private:
    void byDevice()
    {
        m_tree->setKeys([](const QModelIndex &row) {
            return row.siblingAtColumn(AlertColumns::Devices)
                .data()
                .toString()
                .split(QStringLiteral(", "), Qt::SkipEmptyParts);
        });
    }

    std::unique_ptr<AlertModel> m_alerts;
    std::unique_ptr<RecordSortFilterModel> m_sorted;
    std::unique_ptr<GroupTreeModel> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestGroupTreeModel)
#include "tst_grouptreemodel.moc"
