// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incidentlistmodel.h"

#include "models/item/incidentfiltermodel.h"
#include "models/item/roles.h"
#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace utkik;
using namespace utkik::test;

class TestIncidentListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndChangesRowsInPlace();
    void addsManyAtOnce();
    void saysNothingWhenNothingChanged();
    void showsTwoLines_data();
    void showsTwoLines();
    void showsPlacesInTheQueue();
    void announcesAForecastByRange();
    void takesRowsOutAndPutsThemBack();
    void keepsARowAskedForAgain();
    void countsStates();
    void neverShowsHiddenCharacters();
    void retranslatesWithOneSignal();
    void filtersByEveryColumn_data();
    void filtersByEveryColumn();
    void ordersByWhatNeedsMeFirst();
    void keepsOrderWhileRowsChange();
};

namespace
{

QList<qint64> idsOf(const QAbstractItemModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(RefRole).value<IncidentRef>().id;
    return ids;
}

Lookup failedLookup(qint64 id, ErrorKind kind)
{
    Lookup lookup = queuedLookup(id);
    lookup.state = LookupState::Failed;
    lookup.error = Error{.kind = kind};
    return lookup;
}

} // namespace

void TestIncidentListModel::addsAndChangesRowsInPlace()
{
    IncidentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy updated(&model, &IncidentListModel::lookupChanged);
    model.update(queuedLookup(1));
    model.update(queuedLookup(2));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(updated.size(), 0);
    model.update(readyLookup(1, "First"));
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2}));
    QCOMPARE(model.rowOf({QString(), 2}), 1);
    QCOMPARE(model.rowOf({QStringLiteral("other"), 2}), -1);
    model.setPortal(hostsOf(Cloud::Commercial), QStringLiteral("OURS"));
    QCOMPARE(model.rowOf({QStringLiteral("ours"), 2}), 1); // as a link in the portal of this tenant names it
    QCOMPARE(model.rowOf({QStringLiteral("other"), 2}), -1);
    QCOMPARE(model.index(0, IncidentColumns::Name).data().toString(), QStringLiteral("First"));
}

void TestIncidentListModel::addsManyAtOnce()
{
    IncidentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<Lookup> lookups;
    for (int id = 1; id <= 1500; ++id)
        lookups.push_back(queuedLookup(id));
    lookups.push_back(queuedLookup(3)); // asked for twice
    model.update(lookups);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 1500);
    std::vector<Lookup> answered;
    for (const int id : {10, 11, 12, 500, 501})
        answered.push_back(readyLookup(id, "Answered"));
    model.update(answered);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(inserted.size(), 1);
}

void TestIncidentListModel::saysNothingWhenNothingChanged()
{
    IncidentListModel model;
    const Lookup lookup = readyLookup(1, "Same");
    model.update(lookup);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(lookup);
    QCOMPARE(changed.size(), 0);
}

void TestIncidentListModel::showsTwoLines_data()
{
    QTest::addColumn<Lookup>("lookup");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::newRow("ready") << readyLookup(1, "Ransomware", R"(,"assignedTo":"anna@contoso.example")") << "Ransomware"
                           << "Active · anna@contoso.example · 0 alert(s) · 09:12";
    QTest::newRow("without a name") << readyLookup(1, "") << "Incident without a name"
                                    << "Active · 0 alert(s) · 09:12";
    QTest::newRow("queued") << queuedLookup(1) << "Queued"
                            << "";
    Lookup fetching = queuedLookup(1);
    fetching.state = LookupState::Fetching;
    QTest::newRow("fetching") << fetching << "Fetching…"
                              << "";
    Lookup anew = readyLookup(1, "Ransomware");
    anew.state = LookupState::Fetching;
    QTest::newRow("fetching anew") << anew << "Ransomware"
                                   << "Fetching anew…";
    Lookup merged = readyLookup(1, "Old", R"(,"redirectIncidentId":924565,"status":"Redirected")");
    merged.state = LookupState::Merged;
    QTest::newRow("merged") << merged << "Merged into 924565"
                            << "Redirected · follow it to see the alerts";
    const Lookup failed = failedLookup(1, ErrorKind::NotFound);
    QTest::newRow("failed") << failed << describe(*failed.error).headline << describe(*failed.error).advice;
    Lookup stale = readyLookup(1, "Ransomware");
    stale.state = LookupState::Failed;
    stale.error = Error{.kind = ErrorKind::TimedOut};
    QTest::newRow("failed, with an older answer") << stale << "Ransomware" << describe(*stale.error).headline;
}

void TestIncidentListModel::showsTwoLines()
{
    QFETCH(Lookup, lookup);
    IncidentListModel model;
    model.setTimeZone(TimeZone::Utc);
    model.setToday(QDate(2026, 11, 20));
    model.update(lookup);
    const QModelIndex index = model.index(0, 0);
    QTEST(index.data(TitleRole).toString(), "title");
    QTEST(index.data(DetailRole).toString(), "detail");
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data(TitleRole).toString()));
    QCOMPARE(index.data(StateRole).value<LookupState>(), lookup.state);
    QCOMPARE(index.data(SeverityRole).isValid(), !lookup.incident.isNull());
}

void TestIncidentListModel::showsPlacesInTheQueue()
{
    IncidentListModel model;
    model.setTimeZone(TimeZone::Utc);
    model.update({queuedLookup(1), queuedLookup(2)});
    QueueForecast forecast;
    forecast.places = {{{QString(), 2}, QDateTime(QDate(2026, 11, 20), QTime(9, 41, 7), Qt::UTC)}};
    model.setForecast(forecast);
    QCOMPARE(model.index(1, 0).data(TitleRole).toString(), QStringLiteral("Queued, starts 09:41:07"));
    QCOMPARE(model.index(1, 0).data(DetailRole).toString(), QStringLiteral("position 1 of 1"));
    forecast.paused = true;
    model.setForecast(forecast);
    QCOMPARE(model.index(1, 0).data(TitleRole).toString(), QStringLiteral("Queued, paused"));
}

void TestIncidentListModel::announcesAForecastByRange()
{
    IncidentListModel model;
    std::vector<Lookup> lookups;
    QueueForecast forecast;
    const QDateTime start(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    for (int id = 0; id < 100; ++id) {
        lookups.push_back(id == 50 ? readyLookup(id + 1, "Ready") : queuedLookup(id + 1));
        if (id != 50)
            forecast.places.push_back({{QString(), id + 1}, start.addSecs(id)});
    }
    model.update(lookups);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setForecast(forecast);
    QCOMPARE(changed.size(), 2); // before and after the one that is ready
    changed.clear();
    model.setForecast(forecast);
    QCOMPARE(changed.size(), 0);
}

void TestIncidentListModel::takesRowsOutAndPutsThemBack()
{
    IncidentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int id = 1; id <= 8; ++id)
        model.update(queuedLookup(id));
    QSignalSpy removedSignal(&model, &QAbstractItemModel::rowsRemoved);
    const auto removed = model.remove(QList<int>{6, 1, 2, 2, 99, -1});
    QCOMPARE(removedSignal.size(), 2);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 4, 5, 6, 8}));
    QCOMPARE(removed.refs(), (IncidentRefs{{QString(), 2}, {QString(), 3}, {QString(), 7}}));
    QCOMPARE(model.rowOf({QString(), 3}), -1);
    QCOMPARE(model.rowOf({QString(), 8}), 4);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.restore(removed);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(model.rowOf({QString(), 8}), 7);
    const auto all = model.remove(model.refs());
    QCOMPARE(model.rowCount(), 0);
    model.restore(all);
    QCOMPARE(model.rowCount(), 8);
}

void TestIncidentListModel::keepsARowAskedForAgain()
{
    IncidentListModel model;
    model.update({queuedLookup(1), queuedLookup(2)});
    const auto removed = model.remove(QList<int>{0});
    model.update(readyLookup(1, "Again"));
    model.restore(removed);
    QCOMPARE(idsOf(model), (QList<qint64>{2, 1}));
    QCOMPARE(model.lookupAt(1).state, LookupState::Ready);
}

void TestIncidentListModel::countsStates()
{
    IncidentListModel model;
    QSignalSpy counted(&model, &IncidentListModel::countsChanged);
    Lookup fetching = queuedLookup(3);
    fetching.state = LookupState::Fetching;
    model.update({queuedLookup(1), readyLookup(2, "Ready"), fetching, failedLookup(4, ErrorKind::NotFound)});
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.counts(), (IncidentCounts{1, 1, 1, 1}));
    model.remove(QList<int>{0});
    QCOMPARE(model.counts(), (IncidentCounts{1, 0, 1, 1}));
    QCOMPARE(counted.size(), 2);
}

void TestIncidentListModel::neverShowsHiddenCharacters()
{
    IncidentListModel model;
    model.update(readyLookup(1, "safe\\u202Etxt\\u200B<b>\\u0007"));
    for (const int role : {int(Qt::DisplayRole), int(TitleRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        const QString text = model.index(0, IncidentColumns::Name).data(role).toString();
        QVERIFY2(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x200B)) && !text.contains(QChar(7)),
                 qPrintable(text));
    }
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    QVERIFY(model.index(0, IncidentColumns::Name).data(OriginalTextRole).toString().contains(QChar(0x202E)));
}

void TestIncidentListModel::retranslatesWithOneSignal()
{
    IncidentListModel model;
    model.update({queuedLookup(1), queuedLookup(2), queuedLookup(3)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(headers.size(), 1);
}

void TestIncidentListModel::filtersByEveryColumn_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("nothing") << "" << QList<qint64>{924565, 17, 404};
    QTest::newRow("id") << "9245" << QList<qint64>{924565};
    QTest::newRow("name, any case") << "RANSOM" << QList<qint64>{924565};
    QTest::newRow("words in any order") << "devices ransomware" << QList<qint64>{924565};
    QTest::newRow("phrase") << "\"on three\"" << QList<qint64>{924565};
    QTest::newRow("phrase in wrong order") << "\"three on\"" << QList<qint64>{};
    QTest::newRow("owner") << "anna@" << QList<qint64>{17};
    QTest::newRow("severity field") << "severity:low" << QList<qint64>{17};
    QTest::newRow("state field") << "state:failed" << QList<qint64>{404};
    QTest::newRow("without") << "!ransomware" << QList<qint64>{17, 404};
    QTest::newRow("wildcard in a field") << "name:phish*mailboxes" << QList<qint64>{17};
    QTest::newRow("wildcard begins the field") << "name:ishing*" << QList<qint64>{};
    QTest::newRow("no such field") << "nonsense:low" << QList<qint64>{};
}

void TestIncidentListModel::filtersByEveryColumn()
{
    QFETCH(QString, filter);
    IncidentListModel model;
    IncidentFilterModel shown;
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.setSourceModel(&model);
    model.update(readyLookup(924565, "Ransomware on three devices"));
    model.update(readyLookup(17, "Phishing, 14 mailboxes", R"(,"severity":"Low","assignedTo":"anna@contoso.example")"));
    model.update(failedLookup(404, ErrorKind::NotFound));
    shown.setFilterText(filter);
    QTEST(idsOf(shown), "ids");
    shown.setFilterText(QString());
    QCOMPARE(idsOf(shown).size(), 3);
}

void TestIncidentListModel::ordersByWhatNeedsMeFirst()
{
    IncidentListModel model;
    IncidentFilterModel shown;
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.setSourceModel(&model);
    Lookup merged = readyLookup(5, "Merged", R"(,"redirectIncidentId":9)");
    merged.state = LookupState::Merged;
    model.update({queuedLookup(1), readyLookup(2, "Low", R"(,"severity":"Low")"), failedLookup(3, ErrorKind::TimedOut),
                  readyLookup(4, "Done", R"(,"status":"Resolved")"), merged, readyLookup(6, "High")});
    QCOMPARE(idsOf(shown), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QSignalSpy layout(&shown, &QAbstractItemModel::layoutChanged);
    const QPersistentModelIndex second = shown.index(1, 0);
    shown.setOrder(IncidentFilterModel::Order::NeedsMeFirst);
    QCOMPARE(idsOf(shown), (QList<qint64>{6, 2, 3, 1, 5, 4}));
    QCOMPARE(layout.size(), 1);
    QCOMPARE(second.data(RefRole).value<IncidentRef>().id, 2);
    shown.setOrder(IncidentFilterModel::Order::Severity);
    QCOMPARE(idsOf(shown).mid(0, 3), (QList<qint64>{4, 5, 6}));
    shown.setOrder(IncidentFilterModel::Order::Asked);
    QCOMPARE(idsOf(shown), (QList<qint64>{1, 2, 3, 4, 5, 6}));
}

void TestIncidentListModel::keepsOrderWhileRowsChange()
{
    IncidentListModel model;
    IncidentFilterModel shown;
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.setSourceModel(&model);
    shown.setOrder(IncidentFilterModel::Order::NeedsMeFirst);
    model.update({queuedLookup(1), queuedLookup(2), queuedLookup(3)});
    model.update(readyLookup(3, "Now open"));
    QCOMPARE(idsOf(shown), (QList<qint64>{3, 1, 2}));
    shown.setFilterText(QStringLiteral("state:queued"));
    QCOMPARE(idsOf(shown), (QList<qint64>{1, 2}));
    model.update(readyLookup(1, "Also open"));
    QCOMPARE(idsOf(shown), (QList<qint64>{2}));
    model.update(queuedLookup(4));
    QCOMPARE(idsOf(shown), (QList<qint64>{2, 4}));
    model.remove(QList<int>{0, 1});
    QCOMPARE(idsOf(shown), (QList<qint64>{4}));
    shown.setFilterText(QString());
    QCOMPARE(idsOf(shown), (QList<qint64>{3, 4}));
}

QTEST_GUILESS_MAIN(TestIncidentListModel)
#include "tst_incidentlistmodel.moc"
