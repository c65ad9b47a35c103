// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/alertmodel.h"
#include "models/item/assetmodel.h"
#include "models/item/commentmodel.h"
#include "models/item/devicemodel.h"
#include "models/item/entitymodel.h"
#include "models/item/evidencemodel.h"
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "tests/bench/incidentgenerator.h"
#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace utkik;
using namespace utkik::test;

class TestTableModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAlerts();
    void showsEveryFieldWhenAsked();
    void showsComputedColumns();
    void showsDevicesEntitiesAndComments();
    void refreshesByDifference_data();
    void refreshesByDifference();
    void resetsForAnotherIncident();
    void showsEveryRecordOfEveryTable();
    void keepsTextsSafe();
    void switchesZoneAndLanguage();
    void assetsFollowARefresh();
    void evidenceFollowsARefresh();
    void recordsAreFilteredWithFewSignals_data();
    void recordsAreFilteredWithFewSignals();
};

namespace
{

constexpr qint64 id = 924565;

QByteArray threeAlerts(const QByteArray &secondTitle = "Second")
{
    return incidentJson(
        id, "Incident",
        {alertJson({"a1", "First", "High"}), alertJson({"a2", secondTitle}), alertJson({"a3", "Third", "Low"})});
}

} // namespace

void TestTableModels::showsAlerts()
{
    AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTimeZone(TimeZone::Utc);
    model.setIncident(incidentOf(incidentJson(
        id, "Incident",
        {alertJson(
            {"a1", "Suspicious PowerShell", "High", "InProgress",
             R"(,"firstActivity":"2026-11-20T06:31:07.0733333Z","category":"InitialAccess","mitreTechniques":["T1566.001","T1059"])"})})));
    QCOMPARE(model.rowCount(), 1);
    const auto cell = [&model](int column) { return model.index(0, column); };
    QCOMPARE(cell(AlertColumns::Severity).data().toString(), QStringLiteral("High"));
    QCOMPARE(cell(AlertColumns::Severity).data(SeverityRole).toInt(), int(Severity::High));
    QCOMPARE(cell(AlertColumns::Title).data().toString(), QStringLiteral("Suspicious PowerShell"));
    QCOMPARE(cell(AlertColumns::Status).data().toString(), QStringLiteral("In progress"));
    QCOMPARE(cell(AlertColumns::Status).data(OriginalTextRole).toString(), QStringLiteral("InProgress"));
    QCOMPARE(cell(AlertColumns::FirstActivity).data().toString(), QStringLiteral("2026-11-20 06:31:07"));
    QCOMPARE(cell(AlertColumns::FirstActivity).data(CopyRole).toString(),
             QStringLiteral("2026-11-20 06:31:07.0733333Z"));
    QCOMPARE(cell(AlertColumns::Techniques).data().toString(), QStringLiteral("T1566.001, T1059"));
    QCOMPARE(cell(AlertColumns::LastActivity).data().toString(), QString());
    QVERIFY(!cell(AlertColumns::LastActivity).data(SortRole).isValid());
    QVERIFY(cell(AlertColumns::Id).data(IsIdentifierRole).toBool());
    QCOMPARE(cell(0).data(AlertsRole).value<QList<int>>(), QList<int>{0});
    QCOMPARE(cell(0).data(PathRole).toString(), QStringLiteral("/alerts/0"));
    QCOMPARE(cell(AlertColumns::Title).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Title: Suspicious PowerShell"));
    QCOMPARE(model.headerData(AlertColumns::Source, Qt::Horizontal, FieldKeyRole).toString(),
             QStringLiteral("serviceSource"));
    QVERIFY(!model.index(1, 0).isValid());
    QVERIFY(!model.index(0, AlertColumns::Count).isValid());
}

void TestTableModels::showsEveryFieldWhenAsked()
{
    const AlertModel model(nullptr, ColumnSet::All);
    QSet<QString> keys;
    for (int column = 0; column < model.columnCount(); ++column)
        keys << model.headerData(column, Qt::Horizontal, FieldKeyRole).toString();
    QCOMPARE(keys.size(), model.columnCount());
    for (const FieldDescriptor &field : alertFields) {
        if (field.kind != FieldKind::Records)
            QVERIFY2(keys.contains(QString::fromLatin1(field.key.data(), qsizetype(field.key.size()))), field.label);
    }
    QCOMPARE(model.headerData(AlertColumns::Title, Qt::Horizontal).toString(), QStringLiteral("Title"));
}

void TestTableModels::showsComputedColumns()
{
    AlertModel model;
    model.setIncident(incidentOf(incidentJson(
        id, "Incident",
        {alertJson(
            {"a1", "One", "High", "New",
             R"(,"devices":[{"deviceDnsName":"WS-1"},{"deviceDnsName":"ws-1"},{"deviceDnsName":"ws-2"}])"
             R"(,"entities":[{"entityType":"User","accountName":"eve","domainName":"CONTOSO"},{"entityType":"Ip","ipAddress":"203.0.113.77"}])"})})));
    QCOMPARE(model.index(0, AlertColumns::Devices).data().toString(), QStringLiteral("WS-1, ws-2"));
    QCOMPARE(model.index(0, AlertColumns::Users).data().toString(), QStringLiteral("CONTOSO\\eve"));
    QCOMPARE(model.index(0, AlertColumns::Entities).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, AlertColumns::Entities).data(SortRole).toInt(), 2);
}

void TestTableModels::showsDevicesEntitiesAndComments()
{
    const Incident incident = incidentOf(incidentJson(
        id, "Incident",
        {alertJson(
            {"a1", "One", "High", "New",
             R"(,"devices":[{"mdatpDeviceId":"d1","deviceDnsName":"ws-1","riskScore":"High"}])"
             R"(,"entities":[{"entityType":"File","fileName":"loader.ps1","verdict":"Malicious","remediationStatus":"Active","deviceId":"d1"},)"
             R"({"entityType":"Flux","strength":"9"}])"})},
        R"(,"comments":[{"comment":"Line one\nline two","createdBy":"anna","createdTime":"2026-11-20T09:00:00Z"}])"));
    DeviceModel devices;
    EntityModel entities;
    CommentModel comments;
    for (RecordTableModel *const model : std::initializer_list<RecordTableModel *>{&devices, &entities, &comments}) {
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
        model->setIncident(incident);
    }
    QCOMPARE(devices.index(0, DeviceColumns::Name).data().toString(), QStringLiteral("ws-1"));
    QCOMPARE(devices.index(0, DeviceColumns::Alert).data().toString(), QStringLiteral("One"));
    QCOMPARE(columnTexts(entities, EntityColumns::Value),
             (QStringList{QStringLiteral("loader.ps1"), QStringLiteral("\"9\"")}));
    QCOMPARE(columnTexts(entities, EntityColumns::Device), (QStringList{QStringLiteral("ws-1"), QString()}));
    QCOMPARE(columnTexts(entities, EntityColumns::Kind), (QStringList{QStringLiteral("File"), QStringLiteral("Flux")}));
    QCOMPARE(entities.index(0, 0).data(VerdictRole).toInt(), int(Verdict::Malicious));
    QVERIFY(entities.index(0, 0).data(IsUnresolvedRole).toBool());
    QVERIFY(!entities.index(1, 0).data(VerdictRole).isValid());
    QCOMPARE(comments.index(0, CommentColumns::Comment).data().toString(), QStringLiteral("Line one⏎line two"));
    QCOMPARE(comments.index(0, CommentColumns::Comment).data(WholeTextRole).toString(),
             QStringLiteral("Line one\nline two"));
}

void TestTableModels::refreshesByDifference_data()
{
    QTest::addColumn<QByteArray>("newer");
    QTest::addColumn<int>("removals");
    QTest::addColumn<int>("insertions");
    QTest::addColumn<int>("changes");
    const QByteArray first = alertJson({"a1", "First", "High"});
    const QByteArray second = alertJson({"a2", "Second"});
    const QByteArray third = alertJson({"a3", "Third", "Low"});
    const QByteArray fourth = alertJson({"a4", "Fourth"});
    QTest::newRow("the same") << threeAlerts() << 0 << 0 << 0;
    QTest::newRow("one changed") << threeAlerts("Renamed") << 0 << 0 << 1;
    QTest::newRow("two apart changed") << incidentJson(id, "Incident",
                                                       {alertJson({"a1", "X"}), second, alertJson({"a3", "Y"})})
                                       << 0 << 0 << 2;
    QTest::newRow("one more") << incidentJson(id, "Incident", {first, second, third, fourth}) << 0 << 1 << 0;
    QTest::newRow("one in front") << incidentJson(id, "Incident", {fourth, first, second, third}) << 0 << 1 << 0;
    QTest::newRow("one gone") << incidentJson(id, "Incident", {first, third}) << 1 << 0 << 0;
    QTest::newRow("one exchanged") << incidentJson(id, "Incident", {first, fourth, third}) << 1 << 1 << 0;
    QTest::newRow("all gone") << incidentJson(id, "Incident", {}) << 1 << 0 << 0;
    QTest::newRow("other order") << incidentJson(id, "Incident", {third, first, second}) << 1 << 1 << 0;
}

void TestTableModels::refreshesByDifference()
{
    QFETCH(QByteArray, newer);
    AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RecordSortFilterModel proxy;
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&model);
    proxy.sort(AlertColumns::Title, Qt::DescendingOrder);
    model.setIncident(incidentOf(threeAlerts()));
    (void)columnTexts(model, AlertColumns::Title); // so that texts are kept
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy proxyReset(&proxy, &QAbstractItemModel::modelReset);
    const Incident incident = incidentOf(newer);
    model.setIncident(incident);
    QTEST(int(removed.size()), "removals");
    QTEST(int(inserted.size()), "insertions");
    QTEST(int(changed.size()), "changes");
    QCOMPARE(reset.size(), 0);
    QCOMPARE(proxyReset.size(), 0);
    QStringList titles;
    for (int i = 0; i < incident.alertCount(); ++i)
        titles << incident.alert(i).text(alertField("title"));
    QCOMPARE(columnTexts(model, AlertColumns::Title), titles);
    std::sort(titles.begin(), titles.end(), std::greater<>());
    QCOMPARE(columnTexts(proxy, AlertColumns::Title), titles);
}

void TestTableModels::resetsForAnotherIncident()
{
    AlertModel model;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setIncident(incidentOf(threeAlerts()));
    model.setIncident(incidentOf(incidentJson(1, "Other", {alertJson({"a1", "First"})})));
    QCOMPARE(reset.size(), 2);
    model.setIncident({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0, 0).isValid());
}

void TestTableModels::showsEveryRecordOfEveryTable()
{
    const Incident incident = incidentOf(generateIncident(50, IncidentShape::Live));
    AlertModel alerts;
    EntityModel entities;
    DeviceModel devices;
    CommentModel comments;
    EvidenceModel evidence;
    AssetModel assets;
    QObject owner;
    for (QAbstractItemModel *const model :
         std::initializer_list<QAbstractItemModel *>{&alerts, &entities, &devices, &comments, &evidence, &assets})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, &owner);
    alerts.setIncident(incident);
    entities.setIncident(incident);
    devices.setIncident(incident);
    comments.setIncident(incident);
    evidence.setEvidence(incident, evidenceOf(incident));
    assets.setAssets(incident, assetsOf(incident));
    QCOMPARE(alerts.rowCount(), incident.alertCount());
    QCOMPARE(entities.rowCount(), incident.entityCount());
    QCOMPARE(devices.rowCount(), incident.deviceCount());
    QCOMPARE(comments.rowCount(), incident.commentCount());
    std::size_t inEvidence = 0;
    for (int row = 0; row < evidence.rowCount(); ++row)
        inEvidence += evidence.evidenceAt(row).entities.size();
    QCOMPARE(inEvidence, std::size_t(incident.entityCount()));
}

void TestTableModels::keepsTextsSafe()
{
    AlertModel model;
    model.setIncident(incidentOf(incidentJson(id, "Incident", {alertJson({"a1", "x\\u202E\\u0000<img src=x>"})})));
    const QModelIndex title = model.index(0, AlertColumns::Title);
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(WholeTextRole)}) {
        const QString text = title.data(role).toString();
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(!text.contains(QChar(0)));
    }
    QVERIFY(title.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
    QCOMPARE(title.data(CopyRole).toString().at(1), QChar(0x202E));
}

void TestTableModels::switchesZoneAndLanguage()
{
    AlertModel model;
    model.setIncident(incidentOf(threeAlerts()));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.setTimeZone(TimeZone::Utc);
    QCOMPARE(changed.size(), 1);
    model.setTimeZone(TimeZone::Utc);
    QCOMPARE(changed.size(), 1);
    model.retranslate();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(headers.size(), 2);
}

void TestTableModels::assetsFollowARefresh()
{
    const auto withDevices = [](const QByteArray &devices) {
        return incidentOf(
            incidentJson(id, "Incident", {alertJson({"a1", "One", "High", "New", R"(,"devices":[)" + devices + ']'})}));
    };
    AssetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Incident before = withDevices(R"({"mdatpDeviceId":"d1","deviceDnsName":"ws-1","riskScore":"High"})");
    model.setAssets(before, assetsOf(before));
    QCOMPARE(columnTexts(model, AssetColumns::Name), QStringList{QStringLiteral("ws-1")});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const Incident after = withDevices(
        R"({"mdatpDeviceId":"d1","deviceDnsName":"ws-1","riskScore":"Low"},{"mdatpDeviceId":"d2","deviceDnsName":"ws-2"})");
    model.setAssets(after, assetsOf(after));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 2);
}

void TestTableModels::recordsAreFilteredWithFewSignals_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("signalCount"); // to narrow, and as many to show all again
    QTest::newRow("a stretch of time") << 40 << 1 << 1;
    QTest::newRow("scattered") << 0 << 3 << 2; // a change of order, and one removal or insertion
}

void TestTableModels::recordsAreFilteredWithFewSignals()
{
    QFETCH(int, first);
    QFETCH(int, step);
    constexpr int alerts = 200;
    AlertModel model;
    model.setIncident(incidentOf(generateIncident(alerts, IncidentShape::Live)));
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&proxy, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    proxy.setRecordFilter([=](const Record &record) { return record.index() >= first && record.index() % step == 0; });
    QCOMPARE(proxy.rowCount(), (alerts - first + step - 1) / step);
    QTEST(int(removed.count() + moved.count()), "signalCount");
    for (int row = 0; row < proxy.rowCount(); ++row)
        QCOMPARE(proxy.index(row, 0).data(RecordRole).toInt(), first + row * step);
    moved.clear();
    proxy.setRecordFilter(nullptr);
    QCOMPARE(proxy.rowCount(), alerts);
    QTEST(int(inserted.count() + moved.count()), "signalCount");
    QCOMPARE(reset.count(), 0);
}

void TestTableModels::evidenceFollowsARefresh()
{
    const auto withEntities = [](const QByteArray &entities) {
        return incidentOf(incidentJson(id, "Incident",
                                       {alertJson({"a1", "One", "High", "New", R"(,"entities":[)" + entities + ']'})}));
    };
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Incident before = withEntities(R"({"entityType":"Ip","ipAddress":"203.0.113.77","verdict":"Suspicious"})");
    model.setEvidence(before, evidenceOf(before));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const Incident after = withEntities(R"({"entityType":"Ip","ipAddress":"203.0.113.77","verdict":"Malicious"})");
    model.setEvidence(after, evidenceOf(after));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, EvidenceColumns::Verdict).data().toString(), QStringLiteral("Malicious"));
    QCOMPARE(model.index(0, EvidenceColumns::Verdict).data(VerdictRole).toInt(), int(Verdict::Malicious));
    model.setEvidence(before, EvidenceList());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(TestTableModels)
#include "tst_tablemodels.moc"
