// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/fieldmodel.h"

#include "models/item/roles.h"
#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace utkik;
using namespace utkik::test;

class TestFieldModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsKnownFieldsThenUnknownOnes();
    void listsAbsentFieldsWhenAsked();
    void tellsWhatTheApiSaid();
    void showsTimesInFull();
    void refreshesSingleFields();
    void showsNothingWithoutARecord();
    void keepsTextsSafe();
};

namespace
{

Incident withAlert(const QByteArray &more)
{
    return incidentOf(incidentJson(1, "Incident", {alertJson({"a1", "One", "Medium", "InProgress", more})}));
}

QStringList labelsOf(const FieldModel &model)
{
    return columnTexts(model, FieldColumns::Label);
}

int rowOf(const FieldModel &model, const QString &key)
{
    return int(columnTexts(model, 0, FieldKeyRole).indexOf(key));
}

} // namespace

void TestFieldModel::listsKnownFieldsThenUnknownOnes()
{
    const Incident incident =
        withAlert(R"(,"newThing":{"a":1},"category":"Execution","devices":[{"deviceDnsName":"x"}])");
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(incident, incident.alert(0));
    QCOMPARE(labelsOf(model).join(u'|'), QStringLiteral("Alert ID|Title|Severity|Status|Category|newThing"));
    const QModelIndex last = model.index(model.rowCount() - 1, FieldColumns::Value);
    QVERIFY(last.data(IsNewFieldRole).toBool());
    QCOMPARE(last.data().toString(), QStringLiteral("{\"a\":1}"));
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("new in the API")));
    QVERIFY(!model.index(0, 0).data(IsNewFieldRole).toBool());
}

void TestFieldModel::listsAbsentFieldsWhenAsked()
{
    const Incident incident = withAlert({});
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(incident, incident.alert(0));
    const int present = model.rowCount();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setAbsentShown(true);
    QVERIFY(model.rowCount() > present);
    const QModelIndex actor = model.index(rowOf(model, QStringLiteral("actorName")), FieldColumns::Value);
    QCOMPARE(actor.data().toString(), QStringLiteral("not in the answer"));
    QVERIFY(actor.data(IsMutedRole).toBool());
    QCOMPARE(actor.data(CopyRole).toString(), QString());
    model.setAbsentShown(false);
    QCOMPARE(model.rowCount(), present);
    QCOMPARE(reset.size(), 0);
}

void TestFieldModel::tellsWhatTheApiSaid()
{
    const Incident incident = withAlert(R"(,"mitreTechniques":["T1566","T1059"],"investigationId":"12")");
    FieldModel model;
    model.setRecord(incident, incident.alert(0));
    const auto value = [&model](const char *key) {
        return model.index(rowOf(model, QString::fromLatin1(key)), FieldColumns::Value);
    };
    QCOMPARE(value("status").data().toString(), QStringLiteral("In progress"));
    QCOMPARE(value("status").data(OriginalTextRole).toString(), QStringLiteral("InProgress"));
    QCOMPARE(value("mitreTechniques").data().toString(), QStringLiteral("T1566, T1059"));
    QCOMPARE(value("mitreTechniques").data(OriginalTextRole).toString(), QStringLiteral("[\"T1566\",\"T1059\"]"));
    QCOMPARE(value("investigationId").data().toString(), QStringLiteral("12"));
    QCOMPARE(value("severity").data(SeverityRole).toInt(), int(Severity::Medium));
    QVERIFY(value("alertId").data(IsIdentifierRole).toBool());
    QCOMPARE(value("status").data(PathRole).toString(), QStringLiteral("/alerts/0/status"));
}

void TestFieldModel::showsTimesInFull()
{
    const Incident incident = withAlert(R"(,"firstActivity":"2026-11-20T06:31:07.0733333Z","lastActivity":"soon")");
    FieldModel model;
    model.setTimeZone(TimeZone::Utc);
    model.setRecord(incident, incident.alert(0));
    const QModelIndex first = model.index(rowOf(model, QStringLiteral("firstActivity")), FieldColumns::Value);
    QCOMPARE(first.data().toString(), QStringLiteral("2026-11-20 06:31:07.0733333"));
    QCOMPARE(first.data(CopyRole).toString(), QStringLiteral("2026-11-20 06:31:07.0733333Z"));
    const QModelIndex last = model.index(rowOf(model, QStringLiteral("lastActivity")), FieldColumns::Value);
    QCOMPARE(last.data().toString(), QStringLiteral("soon"));
}

void TestFieldModel::refreshesSingleFields()
{
    const Incident before = withAlert(R"(,"category":"Execution","actorName":"Eve","odd":1)");
    const Incident after = withAlert(R"(,"category":"Impact","assignedTo":"anna","odd":1)");
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecord(before, before.alert(0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refreshRecord(after, after.alert(0));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(labelsOf(model).join(u'|'), QStringLiteral("Alert ID|Title|Severity|Status|Category|Assigned to|odd"));
    QCOMPARE(model.index(4, FieldColumns::Value).data().toString(), QStringLiteral("Impact"));
}

void TestFieldModel::showsNothingWithoutARecord()
{
    FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Incident incident = withAlert({});
    model.setRecord(incident, incident.alert(0));
    model.setRecord({}, {});
    QCOMPARE(model.rowCount(), 0);
    model.setAbsentShown(true);
    QCOMPARE(model.rowCount(), 0);
}

void TestFieldModel::keepsTextsSafe()
{
    const Incident incident = withAlert(R"(,"description":"one\ntwo\u202E<a>","bad\u200Bkey":"\u0007")");
    FieldModel model;
    model.setRecord(incident, incident.alert(0));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(WholeTextRole), int(Qt::AccessibleTextRole)}) {
                const QString text = model.index(row, column).data(role).toString();
                QVERIFY2(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x200B)) && !text.contains(QChar(7)),
                         qPrintable(text));
            }
        }
    }
    const QModelIndex description = model.index(rowOf(model, QStringLiteral("description")), FieldColumns::Value);
    QVERIFY(!description.data().toString().contains(u'\n'));
    QVERIFY(description.data(WholeTextRole).toString().startsWith(QStringLiteral("one\ntwo")));
}

QTEST_GUILESS_MAIN(TestFieldModel)
#include "tst_fieldmodel.moc"
