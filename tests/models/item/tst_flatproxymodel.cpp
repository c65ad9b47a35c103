// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/recordsortfiltermodel.h"
#include "models/item/roles.h"
#include "models/item/searchable.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace utkik;

namespace
{

/// Rows of one number and one word each.
class Rows final : public QAbstractTableModel, public Searchable
{
public:
    struct Row
    {
        int number = 0;
        QString word;
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = rows.at(index.row());
        if (role == AlertsRole)
            return QVariant::fromValue(QList<int>{row.number});
        if (role != Qt::DisplayRole && role != SortRole)
            return {};
        if (index.column() == 0)
            return row.number < 0 && role == SortRole ? QVariant() : QVariant(row.number);
        return row.word;
    }
    [[nodiscard]] Source searchSource(int first, int) const override
    {
        return [part = rows.mid(first), first](int row, SearchText &text) {
            text.add(0, QString::number(part.at(row - first).number));
            text.add(1, part.at(row - first).word);
        };
    }
    [[nodiscard]] SortSource sortSource(int column) const override
    {
        return [all = rows, column](int row) {
            return column == 0 ? QVariant(all.at(row).number) : QVariant(all.at(row).word);
        };
    }
    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override
    {
        return name == u"word" ? QList<int>{1} : name == u"number" ? QList<int>{0} : QList<int>();
    }

    void insert(int at, const QList<Row> &added)
    {
        beginInsertRows({}, at, at + int(added.size()) - 1);
        for (int i = 0; i < added.size(); ++i)
            rows.insert(at + i, added.at(i));
        endInsertRows();
    }
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    void change(int row, const Row &value)
    {
        rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, 1));
    }
    void reset(const QList<Row> &all)
    {
        beginResetModel();
        rows = all;
        endResetModel();
    }

    QList<Row> rows;
};

QStringList wordsOf(const QAbstractItemModel &model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words << model.index(row, 1).data().toString();
    return words;
}

} // namespace

class TestFlatProxyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsBothWaysWithAbsentLast();
    void filtersByText_data();
    void filtersByText();
    void filtersByAlerts();
    void changesWithFewSignals();
    void keepsTheSelection();
    void waitsForALargeIndex();
    void comparesManyRowsElsewhere();
    void sortsLargeTablesInTheBackground();
    void followsAnyChange();
};

void TestFlatProxyModel::sortsBothWaysWithAbsentLast()
{
    Rows rows;
    RecordSortFilterModel proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&rows);
    rows.reset({{2, QStringLiteral("two")},
                {-1, QStringLiteral("none")},
                {1, QStringLiteral("one")},
                {2, QStringLiteral("zwei")}});
    proxy.sort(0, Qt::AscendingOrder);
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("one two zwei none"));
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("two zwei one none"));
    proxy.sort(1, Qt::AscendingOrder);
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("none one two zwei"));
    proxy.sort(-1);
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("two none one zwei"));
}

void TestFlatProxyModel::filtersByText_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("words");
    QTest::newRow("part of a word") << "rsh"
                                    << "PowerShell.exe";
    QTest::newRow("any case") << "POWERSHELL"
                              << "PowerShell.exe";
    QTest::newRow("letters beyond ASCII, any case") << "ÅSA"
                                                    << "åsa's mail";
    QTest::newRow("two words") << "mail åsa"
                               << "åsa's mail";
    QTest::newRow("words in no one row") << "mail power"
                                         << "";
    QTest::newRow("number in any field") << "12"
                                         << "PowerShell.exe cmd 12.txt";
    QTest::newRow("number in its field") << "number:12"
                                         << "PowerShell.exe cmd";
    QTest::newRow("without") << "!12 !mail"
                             << "C:\\x https://c.example/a run -enc";
    QTest::newRow("a hyphen is itself") << "-e"
                                        << "run -enc";
    QTest::newRow("whole value by wildcard") << "word:c*d"
                                             << "cmd";
    QTest::newRow("end by wildcard") << "word:*.exe"
                                     << "PowerShell.exe";
    QTest::newRow("a drive is no field") << "C:\\x"
                                         << "C:\\x";
    QTest::newRow("a link is no field") << "https://c"
                                        << "https://c.example/a";
    QTest::newRow("full-width letters") << "ｃｍｄ"
                                        << "cmd";
    QTest::newRow("quoted") << "\"word:c\""
                            << "";
    QTest::newRow("quotes without end") << "\"s mail"
                                        << "åsa's mail";
    QTest::newRow("without, in its field") << "-word:c -number:12"
                                           << "åsa's mail 12.txt";
    QTest::newRow("the whole value") << "word:=cmd"
                                     << "cmd";
    QTest::newRow("not the whole value") << "word:=cm"
                                         << "";
    QTest::newRow("a field without a value")
        << "word:"
        << "PowerShell.exe cmd åsa's mail C:\\x https://c.example/a 12.txt run -enc";
    QTest::newRow("only signs") << "! \" *"
                                << "";
    QTest::newRow("only stars") << "**"
                                << "PowerShell.exe cmd åsa's mail C:\\x https://c.example/a 12.txt run -enc";
}

void TestFlatProxyModel::filtersByText()
{
    QFETCH(QString, filter);
    Rows rows;
    RecordSortFilterModel proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&rows);
    rows.reset({{12, QStringLiteral("PowerShell.exe")},
                {120, QStringLiteral("cmd")},
                {3, QStringLiteral("å\u200Bsa's mail")},
                {4, QStringLiteral("C:\\x")},
                {5, QStringLiteral("https://c.example/a")},
                {6, QStringLiteral("12.txt")},
                {7, QStringLiteral("run -enc")}});
    for (qsizetype length = 1; length <= filter.size(); ++length) // as if typed
        proxy.setFilterText(filter.left(length));
    QTEST(wordsOf(proxy).join(u' ').remove(QChar(0x200B)), "words");
}

void TestFlatProxyModel::filtersByAlerts()
{
    Rows rows;
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&rows);
    rows.reset({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}, {3, QStringLiteral("c")}});
    proxy.setAlerts({3, 1});
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("a c"));
    proxy.setFilterText(QStringLiteral("c"));
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("c"));
    proxy.setAlerts({});
    proxy.setFilterText(QString());
    QCOMPARE(proxy.rowCount(), 3);
}

void TestFlatProxyModel::changesWithFewSignals()
{
    Rows rows;
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&rows);
    QList<Rows::Row> many;
    for (int i = 0; i < 400; ++i)
        many << Rows::Row{i, i % 2 ? QStringLiteral("odd") : QStringLiteral("even")};
    rows.reset(many);
    QSignalSpy layout(&proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&proxy, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    proxy.setFilterText(QStringLiteral("odd"));
    QCOMPARE(proxy.rowCount(), 200);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(layout.size(), 1);
    proxy.setFilterText(QString());
    QCOMPARE(proxy.rowCount(), 400);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(layout.size(), 2);
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(layout.size(), 3);
    rows.insert(0, {{1000, QStringLiteral("new")}});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(layout.size(), 3);
    QCOMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("new"));
    QCOMPARE(reset.size(), 0);
}

void TestFlatProxyModel::keepsTheSelection()
{
    Rows rows;
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&rows);
    QList<Rows::Row> many;
    for (int i = 0; i < 300; ++i)
        many << Rows::Row{i, QStringLiteral("word %1").arg(i * 7 % 300)};
    rows.reset(many);
    const QPersistentModelIndex kept = proxy.index(150, 1);
    const QPersistentModelIndex hidden = proxy.index(151, 1);
    const QString word = kept.data().toString();
    proxy.sort(1);
    proxy.setFilterText(QStringLiteral("word:*%1").arg(word.mid(5)));
    QCOMPARE(kept.data().toString(), word);
    QVERIFY(!hidden.isValid());
    proxy.setFilterText(QString());
    QCOMPARE(kept.data().toString(), word);
    QCOMPARE(proxy.mapToSource(kept).row(), 150);
}

void TestFlatProxyModel::waitsForALargeIndex()
{
    Rows rows;
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&rows);
    QList<Rows::Row> many;
    for (int i = 0; i < 5000; ++i)
        many << Rows::Row{i, QStringLiteral("word")};
    rows.reset(many);
    QSignalSpy filtering(&proxy, &FlatProxyModel::filteringChanged);
    proxy.setFilterText(QStringLiteral("number:4999"));
    QVERIFY(proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 5000); // nothing is hidden before it is known
    rows.insert(0, {{4999, QStringLiteral("late")}}); // the index under way is of old rows
    QTRY_VERIFY(!proxy.isFiltering());
    QCOMPARE(filtering.size(), 2);
    QCOMPARE(wordsOf(proxy).join(u' '), QStringLiteral("late word"));
}

void TestFlatProxyModel::comparesManyRowsElsewhere()
{
    Rows rows;
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&rows);
    QList<Rows::Row> many;
    for (int i = 0; i < 5000; ++i)
        many << Rows::Row{i, i % 2 ? QStringLiteral("odd") : QStringLiteral("even")};
    rows.reset(many);
    proxy.prepareSearch();
    QTRY_VERIFY(proxy.isSearchReady());
    proxy.setFilterText(QStringLiteral("od"));
    QVERIFY(proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 5000);
    QTRY_VERIFY(!proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 2500);

    proxy.setFilterText(QStringLiteral("odd number:4999")); // given up, as is what narrows it
    proxy.setFilterText(QStringLiteral("odd number:49990"));
    proxy.setFilterText(QStringLiteral("even"));
    rows.remove(0, 1); // one of each, after they were copied to be compared
    rows.insert(0, {{1, QStringLiteral("even too")}, {2, QStringLiteral("neither")}});
    rows.change(3, {3, QStringLiteral("odd no more, but even")});
    QTRY_VERIFY(!proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 2501);
    QCOMPARE(wordsOf(proxy).mid(0, 3).join(u' '), QStringLiteral("even too even odd no more, but even"));
    rows.remove(0, 0); // known, and nothing to wait for
    QVERIFY(!proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 2500);
    proxy.setFilterText(QStringLiteral("odd"));
    proxy.setFilterText(QString()); // at once, and what was being compared comes to nothing
    QVERIFY(!proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 4999);
    QTest::qWait(50);
    QCOMPARE(proxy.rowCount(), 4999);
}

void TestFlatProxyModel::sortsLargeTablesInTheBackground()
{
    Rows rows;
    RecordSortFilterModel proxy;
    proxy.setSourceModel(&rows);
    QList<Rows::Row> many;
    for (int i = 0; i < 6000; ++i)
        many << Rows::Row{i, QStringLiteral("word %1").arg((i * 7) % 6000, 4, 10, QChar(u'0'))};
    rows.reset(many);
    QSignalSpy layout(&proxy, &QAbstractItemModel::layoutChanged);
    proxy.sort(1, Qt::DescendingOrder);
    QVERIFY(proxy.isSorting());
    rows.change(17, {17, QStringLiteral("zero")}); // the ranks under way are of old rows
    rows.insert(0, {{6001, QStringLiteral("zzz")}});
    rows.remove(5000, 5010);
    QTRY_VERIFY(!proxy.isSorting());
    QCOMPARE(layout.size(), 1);
    QStringList expected;
    for (const Rows::Row &row : std::as_const(rows.rows))
        expected << row.word;
    std::sort(expected.begin(), expected.end(), std::greater<>());
    QCOMPARE(wordsOf(proxy), expected);
    proxy.sort(1, Qt::AscendingOrder); // known already
    QVERIFY(!proxy.isSorting());
    QCOMPARE(proxy.index(0, 1).data().toString(), expected.last());
    rows.change(3, {3, QStringLiteral("aaa")});
    QTRY_COMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("aaa"));
    rows.reset(many);
    QTRY_COMPARE(proxy.index(0, 1).data().toString(), QStringLiteral("word 0000"));
    proxy.sort(0, Qt::AscendingOrder);
    proxy.sort(-1);
    QVERIFY(!proxy.isSorting());
    QCOMPARE(proxy.mapToSource(proxy.index(10, 0)).row(), 10);
}

void TestFlatProxyModel::followsAnyChange()
{
    Rows rows;
    RecordSortFilterModel proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    proxy.setSourceModel(&rows);
    QRandomGenerator random(3);
    const auto anyRow = [&random] {
        const int number = random.bounded(-1, 20);
        return Rows::Row{number, QString(random.bounded(1, 4), QChar(u'a' + random.bounded(3)))};
    };
    const QStringList filters = {QString(), QStringLiteral("a"), QStringLiteral("aa"), QStringLiteral("!b"),
                                 QStringLiteral("number:1")};
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    for (int step = 0; step < 3000; ++step) {
        const int count = int(rows.rows.size());
        switch (random.bounded(6)) {
        case 0: {
            QList<Rows::Row> added;
            for (int i = random.bounded(1, 6); i > 0; --i)
                added << anyRow();
            rows.insert(random.bounded(count + 1), added);
            break;
        }
        case 1:
            if (count > 0) {
                const int first = random.bounded(count);
                rows.remove(first, std::min(count - 1, first + random.bounded(5)));
            }
            break;
        case 2:
        case 3:
            if (count > 0)
                rows.change(random.bounded(count), anyRow());
            break;
        case 4:
            column = random.bounded(-1, 2);
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            proxy.sort(column, order);
            break;
        default:
            proxy.setFilterText(filters.at(random.bounded(int(filters.size()))));
            break;
        }
        RecordSortFilterModel fresh; // what the same rows give from the start
        fresh.setSourceModel(&rows);
        fresh.sort(column, order);
        fresh.setFilterText(proxy.filterText());
        QCOMPARE(wordsOf(proxy), wordsOf(fresh));
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.mapFromSource(proxy.mapToSource(proxy.index(row, 0))).row(), row);
    }
}

QTEST_GUILESS_MAIN(TestFlatProxyModel)
#include "tst_flatproxymodel.moc"
