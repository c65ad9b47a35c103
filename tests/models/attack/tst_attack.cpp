// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attack/alertrows.h"
#include "models/attack/attackcatalogue.h"
#include "models/attack/attackmatrix.h"
#include "models/attack/attackmodel.h"
#include "models/item/alertmodel.h"
#include "models/item/roles.h"
#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace utkik;
using namespace utkik::test;

namespace
{

QByteArray alert(const QByteArray &category, const QByteArray &techniques, const QByteArray &severity = "Medium",
                 const QByteArray &time = "2026-11-20T09:00:00Z")
{
    const QByteArray more =
        ",\"category\":\"" + category + "\",\"mitreTechniques\":[" + techniques + "],\"firstActivity\":\"" + time + '"';
    return alertJson({.id = "a", .title = "An alert", .severity = severity, .more = more});
}

AttackMatrix matrixOf(const QList<QByteArray> &alerts)
{
    return attackMatrixOf(incidentOf(incidentJson(1, "An incident", alerts)), AttackCatalogue::shipped());
}

/// "Tactic: Name(1,2) >Sub name(1)", one line a column; names in brackets are headings, ? marks inferred ones.
QStringList drawn(const AttackMatrix &matrix)
{
    QStringList lines;
    for (const AttackColumn &column : matrix.columns) {
        QStringList cells;
        for (const AttackCell &cell : column.cells) {
            QStringList alerts;
            for (const int index : cell.alerts)
                alerts << QString::number(index);
            QString name = cell.id.isEmpty() ? QStringLiteral("-") : cell.id;
            if (cell.isHeading)
                name = u'[' + name + u']';
            cells << (cell.isSub ? QStringLiteral(">") : QString()) + name
                    + (cell.isInferred ? QStringLiteral("?") : QString()) + u'(' + alerts.join(u',') + u')';
        }
        lines << column.category.original + QStringLiteral(": ") + cells.join(u' ');
    }
    return lines;
}

} // namespace

class TestAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueKnowsTechniquesOfBothVersions_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("technique") << QStringLiteral("T1059") << QStringLiteral("Command and Scripting Interpreter");
        QTest::newRow("sub-technique") << QStringLiteral("T1003.001") << QStringLiteral("LSASS Memory");
        QTest::newRow("spelt oddly") << QStringLiteral(" t1003.001 ") << QStringLiteral("LSASS Memory");
        QTest::newRow("revoked since") << QStringLiteral("T1562") << QStringLiteral("Impair Defenses");
        QTest::newRow("of version 19") << QStringLiteral("T1685") << QStringLiteral("Disable or Modify Tools");
        QTest::newRow("none") << QStringLiteral("T9999") << QString();
        QTest::newRow("comment line") << QStringLiteral("#") << QString();
    }
    void catalogueKnowsTechniquesOfBothVersions()
    {
        QFETCH(QString, id);
        const AttackCatalogue catalogue = AttackCatalogue::shipped();
        const TechniqueFacts *const facts = catalogue.find(id);
        QTEST(facts ? facts->name : QString(), "name");
    }

    void everyTechniqueServesATactic()
    {
        const AttackCatalogue catalogue = AttackCatalogue::shipped();
        QVERIFY(catalogue.size() > 600);
        for (int number = 1001; number < 1700; ++number) {
            const TechniqueFacts *const facts = catalogue.find(QStringLiteral("T%1").arg(number));
            QVERIFY2(!facts || facts->tactics != 0, qPrintable(QString::number(number)));
        }
    }

    void licenceIsShipped()
    {
        QVERIFY(attackLicence().contains(attackCopyright()));
        QVERIFY(attackLicence().contains(QStringLiteral("non-exclusive, royalty-free license")));
        QVERIFY(attackLicence().contains(attackVersion()));
    }

    void linksOnlyWellFormedIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("link");
        QTest::newRow("technique") << QStringLiteral("T1059")
                                   << QStringLiteral("https://attack.mitre.org/techniques/T1059/");
        QTest::newRow("sub") << QStringLiteral("T1059.001")
                             << QStringLiteral("https://attack.mitre.org/techniques/T1059/001/");
        QTest::newRow("hostile") << QStringLiteral("T1059/../../evil") << QString();
        QTest::newRow("line break") << QStringLiteral("T1059\n") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void linksOnlyWellFormedIds()
    {
        QFETCH(QString, id);
        QTEST(techniqueLink(id), "link");
    }

    void placesTechniques_data()
    {
        using Alerts = QList<QByteArray>;
        QTest::addColumn<Alerts>("alerts");
        QTest::addColumn<QStringList>("columns");
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        QTest::newRow("under the alert's own tactic")
            << Alerts{alert("Persistence", R"("T1078")")} << QStringList{s("Persistence: T1078(0)")};
        QTest::newRow("under ATT&CK's tactics where the category is none")
            << Alerts{alert("Ransomware", R"("T1486")")} << QStringList{s("Impact: T1486?(0)")};
        QTest::newRow("under each of them")
            << Alerts{alert("Malware", R"("T1053")")}
            << QStringList{s("Execution: T1053?(0)"), s("Persistence: T1053?(0)"), s("PrivilegeEscalation: T1053?(0)")};
        QTest::newRow("sub-technique below a heading") << Alerts{alert("CredentialAccess", R"("T1003.001")")}
                                                       << QStringList{s("CredentialAccess: [T1003](0) >T1003.001(0)")};
        QTest::newRow("sub-technique below its technique")
            << Alerts{alert("CredentialAccess", R"("T1003.001","T1003")"), alert("CredentialAccess", R"("T1003.003")")}
            << QStringList{s("CredentialAccess: T1003(0) >T1003.001(0) >T1003.003(1)")};
        QTest::newRow("unknown ones as they came") << Alerts{alert("Execution", R"("T9999.999","<T0000>")")}
                                                   << QStringList{s("Execution: <T0000>(0) T9999.999(0)")};
        QTest::newRow("none named") << Alerts{alert("Execution", ""), alert("Execution", R"("T1059")")}
                                    << QStringList{s("Execution: T1059(1) -(0)")};
        QTest::newRow("named twice") << Alerts{alert("Execution", R"("T1059","t1059")")}
                                     << QStringList{s("Execution: T1059(0)")};
        QTest::newRow("version 19's categories")
            << Alerts{alert("Stealth", R"("T1027")"), alert("DefenseImpairment", R"("T1685")"),
                      alert("DefenseEvasion", R"("T1685")")}
            << QStringList{s("Stealth: T1027(0)"), s("DefenseImpairment: T1685(1)"), s("DefenseEvasion: T1685(2)")};
        QTest::newRow("kill-chain order, then the rest")
            << Alerts{alert("Whatever", ""), alert("Malware", ""), alert("Impact", ""), alert("InitialAccess", "")}
            << QStringList{s("InitialAccess: -(3)"), s("Impact: -(2)"), s("Malware: -(1)"), s("Whatever: -(0)")};
        QTest::newRow("first seen first") << Alerts{alert("Execution", R"("T1059")", "Low", "2026-11-20T10:00:00Z"),
                                                    alert("Execution", R"("T1204")", "Low", "2026-11-20T09:00:00Z")}
                                          << QStringList{s("Execution: T1204(1) T1059(0)")};
        QTest::newRow("no alerts") << Alerts{} << QStringList{};
    }
    void placesTechniques()
    {
        QFETCH(QList<QByteArray>, alerts);
        QTEST(drawn(matrixOf(alerts)), "columns");
    }

    void countsAndRates()
    {
        const AttackMatrix matrix =
            matrixOf({alert("Execution", R"("T1059.001")", "Low"), alert("Execution", R"("T1059.001","T1204")", "High"),
                      alert("Execution", "", "Low")});
        QCOMPARE(matrix.techniques, 2);
        QCOMPARE(matrix.untold, 1);
        QCOMPARE(matrix.columns.size(), std::size_t{1});
        QCOMPARE(matrix.columns.front().alerts, (std::vector<int>{0, 1, 2}));
        QCOMPARE(matrix.columns.front().cells.at(1).worst, Severity::High);
        QCOMPARE(matrix.columns.front().cells.at(0).worst, Severity::High); // the heading's
    }

    void modelTellsTheSame()
    {
        AttackModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QList<QByteArray> alerts{alert("InitialAccess", R"("T1566.001")"),
                                       alert("Execution", R"("<T0000>")", "High"), alert("Execution", "")};
        model.setMatrix(std::make_shared<const AttackMatrix>(matrixOf(alerts)));
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Initial access  1"));
        QCOMPARE(columnTexts(model, 0),
                 (QStringList{QStringLiteral("Phishing"), QStringLiteral("Spearphishing Attachment")}));
        QCOMPARE(model.index(0, 1).data(SeverityRole).toInt(), static_cast<int>(Severity::High));
        QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;T0000&gt;")));
        QCOMPARE(model.indexOfAlert(0), model.index(1, 0)); // not its heading
        QCOMPARE(model.index(1, 1).data(AlertsRole).value<QList<int>>(), QList<int>{2});
        model.setMatrix(std::make_shared<const AttackMatrix>(matrixOf(alerts.mid(0, 1))));
        QCOMPARE(model.columnCount(), 1);
        QVERIFY(!model.indexOfAlert(1).isValid());
        model.setMatrix(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void emptyCellsCannotBeChosen()
    {
        AttackModel model;
        model.setMatrix(std::make_shared<const AttackMatrix>(
            matrixOf({alert("InitialAccess", R"("T1566.001")"), alert("Execution", R"("T1059")")})));
        QVERIFY(model.flags(model.index(0, 1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.flags(model.index(1, 1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.index(1, 1).data().isValid());
    }

    void showsOnlyTheAlertsBehind()
    {
        AlertModel alerts;
        AlertRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rows.setSourceModel(&alerts);
        alerts.setIncident(
            incidentOf(incidentJson(1, "x",
                                    {alertJson({.id = "1", .title = "one"}), alertJson({.id = "2", .title = "two"}),
                                     alertJson({.id = "3", .title = "three"})})));
        QCOMPARE(rows.rowCount(), 0);
        rows.setAlerts({2, 0});
        QCOMPARE(columnTexts(rows, AlertColumns::Title), (QStringList{QStringLiteral("one"), QStringLiteral("three")}));
        rows.setAlerts({});
        QCOMPARE(rows.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestAttack)
#include "tst_attack.moc"
