// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/alertmodel.h"
#include "models/item/cellfilter.h"
#include "models/item/evidencemodel.h"
#include "models/item/incidentfiltermodel.h"
#include "models/item/incidentlistmodel.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "tests/models/item/testincidents.h"

using namespace utkik;
using namespace utkik::test;

namespace
{

const QByteArray firstMore = R"(,"category":"Execution","serviceSource":"MicrosoftDefenderForEndpoint",)"
                             R"("mitreTechniques":["T1059.001","T1027"],"firstActivity":"2026-11-20T06:31:07Z",)"
                             R"("devices":[{"deviceDnsName":"srv-1.contoso.example"},{"deviceDnsName":"ws-7"}],)"
                             R"("entities":[{"entityType":"Process","processCommandLine":"cmd \"a \u202Eb\" -x:y"}])";
const QByteArray secondMore = R"(,"category":"Exfiltration","serviceSource":"MicrosoftDefenderForOffice365",)"
                              R"("devices":[{"deviceDnsName":"srv-10.contoso.example"}],)"
                              R"("entities":[{"entityType":"Ip","ipAddress":"203.0.113.77"}])";

Incident sample()
{
    return incidentOf(incidentJson(7, "Ransomware",
                                   {alertJson({"a1", "Say \\\"no\\\": twice", "High", "New", firstMore}),
                                    alertJson({"a2", "Say", "Low", "Resolved", secondMore})}));
}

} // namespace

class TestCellFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showingOnlyAndHiding_data()
    {
        QTest::addColumn<bool>("isEvidence");
        QTest::newRow("alerts, every field") << false;
        QTest::newRow("evidence") << true;
    }

    /// Whatever cell it is, the row itself is among those shown, and not among those left after hiding.
    void showingOnlyAndHiding()
    {
        QFETCH(bool, isEvidence);
        AlertModel alerts(nullptr, ColumnSet::All);
        EvidenceModel evidence;
        TableModel &model = isEvidence ? static_cast<TableModel &>(evidence) : alerts;
        alerts.setIncident(sample());
        evidence.setEvidence(sample(), evidenceOf(sample()));
        RecordSortFilterModel shown;
        shown.setSourceModel(&model);
        int offered = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto conditions = cellConditions(model, model.index(row, column));
                for (FilterTerm term : conditions) {
                    ++offered;
                    shown.setFilterText(FilterQuery().with(term).text());
                    QVERIFY2(shown.mapFromSource(model.index(row, 0)).isValid(), qPrintable(shown.filterText()));
                    term.isWithout = true;
                    shown.setFilterText(FilterQuery().with(term).text());
                    QVERIFY2(!shown.mapFromSource(model.index(row, 0)).isValid(), qPrintable(shown.filterText()));
                }
            }
        }
        QVERIFY(offered > 2);
    }

    void aWholeValueIsMeant()
    {
        AlertModel model;
        model.setIncident(sample());
        RecordSortFilterModel shown;
        shown.setSourceModel(&model);
        const auto title = cellConditions(model, model.index(1, AlertColumns::Title));
        QCOMPARE(title.size(), size_t(1));
        shown.setFilterText(FilterQuery().with(title.front()).text()); // "Say" stands in both titles
        QCOMPARE(columnTexts(shown, AlertColumns::Id), QStringList{QStringLiteral("a2")});
        QCOMPARE(cellConditions(model, model.index(0, AlertColumns::Devices)).size(), size_t(2));
    }

    void fieldsAreFoundByTheirNicknames_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("ids");
        const QString a1 = QStringLiteral("a1");
        const QString a2 = QStringLiteral("a2");
        QTest::newRow("device") << "device:srv*" << QStringList{a1, a2};
        QTest::newRow("one device") << "device:=srv-1.contoso.example" << QStringList{a1};
        QTest::newRow("source") << "source:office" << QStringList{a2};
        QTest::newRow("not that source") << "-source:office" << QStringList{a1};
        QTest::newRow("tactic") << "tactic:exec*" << QStringList{a1};
        QTest::newRow("severity and title") << "severity:high title:\"no\"" << QStringList{a1};
    }

    void fieldsAreFoundByTheirNicknames()
    {
        QFETCH(QString, filter);
        AlertModel model;
        model.setIncident(sample());
        RecordSortFilterModel shown;
        shown.setSourceModel(&model);
        shown.setFilterText(filter);
        QTEST(columnTexts(shown, AlertColumns::Id), "ids");
    }

    void incidentsAreFoundByWhatStandsInTheirAlerts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("device") << "device:srv-10*" << 1;
        QTest::newRow("source") << "source:endpoint" << 1;
        QTest::newRow("tactic") << "tactic:exfiltration" << 1;
        QTest::newRow("title of an alert") << "title:say" << 1;
        QTest::newRow("another device") << "device:db-1" << 0;
        QTest::newRow("excluded") << "-device:ws-7" << 1;
    }

    void incidentsAreFoundByWhatStandsInTheirAlerts()
    {
        QFETCH(QString, filter);
        QFETCH(int, count);
        IncidentListModel model;
        Lookup lookup;
        lookup.ref = {QString(), 7};
        lookup.state = LookupState::Ready;
        lookup.incident = sample();
        model.update(lookup);
        model.update(readyLookup(8, "Empty"));
        IncidentFilterModel shown;
        shown.setSourceModel(&model);
        shown.setFilterText(filter);
        QCOMPARE(shown.rowCount(), count);
    }

    void namesAreOfferedThatMeanSomething()
    {
        AlertModel model;
        const QStringList names = filterNames(model);
        QVERIFY(names.contains(QStringLiteral("source")));
        QVERIFY(names.contains(QStringLiteral("severity")));
        for (const QString &name : names)
            QVERIFY2(!model.fieldsMeant(name).isEmpty(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestCellFilter)
#include "tst_cellfilter.moc"
