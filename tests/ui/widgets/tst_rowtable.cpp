// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include <QPaintEvent>
#include <QStandardItemModel>
#include <QTest>

using namespace utkik;

namespace
{

class Behind final : public QWidget
{
public:
    QRegion painted;

protected:
    void paintEvent(QPaintEvent *event) override { painted |= event->region(); }
};

} // namespace

class TestRowTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsNothingBehindIt()
    {
        Behind behind;
        RowTable table(&behind);
        QStandardItemModel model(50, 3);
        table.setModel(&model);
        behind.resize(400, 300);
        table.setGeometry(20, 20, 360, 260);
        behind.show();
        QVERIFY(QTest::qWaitForWindowExposed(&behind));
        const QRect rows(table.viewport()->mapTo(&behind, QPoint()), table.viewport()->size());
        for (const char *const colour : {"white", "black"}) { // as another theme does
            behind.setStyleSheet(
                QStringLiteral("QTableView { background: %1; border: 0; }").arg(QLatin1String(colour)));
            QTest::qWait(0);
            behind.painted = {};
            table.viewport()->repaint();
            QVERIFY2(!behind.painted.intersects(rows), colour);
            QCOMPARE(table.viewport()->grab().toImage().pixelColor(rows.width() - 2, rows.height() - 2),
                     QColor(QLatin1String(colour)));
        }
    }
};

QTEST_MAIN(TestRowTable)
#include "tst_rowtable.moc"
