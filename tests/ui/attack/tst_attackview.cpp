// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attack/attackmodel.h"
#include "models/incident/decode.h"
#include "ui/attack/attackview.h"
#include "ui/attack/techniquetable.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace utkik;

namespace
{

Incident sample(const QString &id)
{
    QFile file(QStringLiteral(UTKIK_SAMPLE_FOLDER "/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample incident %s", qPrintable(id));
    return decodeIncident(file.readAll()).value();
}

} // namespace

class TestAttackView : public QObject
{
    Q_OBJECT

private:
    QTableView *matrix() { return m_view->findChild<TechniqueTable *>(); }
    QTableView *alerts()
    {
        const auto tables = m_view->findChildren<QTableView *>();
        return tables.at(0) == matrix() ? tables.at(1) : tables.at(0);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AttackView> m_view;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Record>("utkik::Record"); }

    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_view = std::make_unique<AttackView>(*m_theme);
        m_view->resize(1200, 800);
    }

    void makesNothingBeforeItIsShown()
    {
        QSignalSpy counted(m_view.get(), &AttackView::techniquesCounted);
        m_view->setIncident(sample(QStringLiteral("924565")));
        QTest::qWait(0);
        QCOMPARE(counted.count(), 0);
        m_view->show();
        QVERIFY(counted.wait());
        QCOMPARE(counted.first().first().toInt(), 29);
    }

    void showsTheAlertsBehindATechnique()
    {
        const Incident incident = sample(QStringLiteral("924565"));
        QSignalSpy counted(m_view.get(), &AttackView::techniquesCounted);
        QSignalSpy selected(m_view.get(), &AttackView::recordSelected);
        m_view->setIncident(incident);
        m_view->show();
        QVERIFY(counted.wait());
        QCOMPARE(alerts()->model()->rowCount(), 1); // those behind the first technique
        matrix()->setFocus();
        QTest::keyClick(matrix(), Qt::Key_Down);
        QTest::keyClick(matrix(), Qt::Key_Right);
        QCOMPARE(matrix()->currentIndex().data().toString(), QStringLiteral("Malicious File"));
        QCOMPARE(selected.count(), 0); // a technique is no record
        alerts()->setFocus();
        alerts()->selectRow(0);
        QCOMPARE(selected.count(), 1);
        const auto record = selected.first().at(0).value<Record>();
        QCOMPARE(record.type(), RecordType::Alert);
        QVERIFY(record.list(alertField("mitreTechniques")).contains(QStringLiteral("T1204.002")));
    }

    void followsASelectionFromElsewhere()
    {
        const Incident incident = sample(QStringLiteral("924565"));
        QSignalSpy counted(m_view.get(), &AttackView::techniquesCounted);
        QSignalSpy selected(m_view.get(), &AttackView::recordSelected);
        m_view->setIncident(incident);
        QVERIFY(!m_view->selectRecord(incident.alert(3))); // follows once the matrix is made
        m_view->show();
        QVERIFY(counted.wait());
        QTRY_COMPARE(alerts()->currentIndex().isValid(), true);
        const auto *const model = qobject_cast<AttackModel *>(matrix()->model());
        QVERIFY(model->cellAt(matrix()->currentIndex())->alerts == std::vector<int>{3});
        QVERIFY(m_view->selectRecord(incident.entity(0)));
        QVERIFY(model->cellAt(matrix()->currentIndex())->alerts == std::vector<int>{incident.alertOfEntity(0)});
        QVERIFY(!m_view->selectRecord(incident.record()));
        QCOMPARE(selected.count(), 0);
    }

    void saysWhyThereIsNothing()
    {
        QSignalSpy counted(m_view.get(), &AttackView::techniquesCounted);
        m_view->setIncident(decodeIncident(R"({"incidentId":1,"alerts":[]})").value());
        m_view->show();
        QVERIFY(counted.wait());
        bool isSaid = false;
        const auto labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid |= label->isVisible() && label->text().startsWith(QStringLiteral("The answer holds no alerts"));
        QVERIFY(isSaid);
        QVERIFY(!matrix()->isVisible());
    }

    void namesWhereTheNamesComeFrom()
    {
        m_view->show();
        bool isSaid = false;
        const auto labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid |= label->text().contains(QStringLiteral("17.1"))
                && label->text().contains(QStringLiteral("MITRE Corporation"));
        QVERIFY(isSaid);
    }
};

QTEST_MAIN(TestAttackView)
#include "tst_attackview.moc"
