// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphoutline.h"
#include "models/incident/decode.h"
#include "models/item/incidentdigest.h"
#include "ui/graph/graphcanvas.h"
#include "ui/graph/graphview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

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

class TestGraphView : public QObject
{
    Q_OBJECT

private:
    void open(const Incident &incident)
    {
        m_incident = incident;
        QSignalSpy shown(m_view.get(), &GraphView::pictureShown);
        m_view->setDigest(incident, std::make_shared<const IncidentDigest>(digestOf(incident)));
        m_view->show();
        QVERIFY(shown.wait());
    }
    GraphCanvas *canvas() { return m_view->findChild<GraphCanvas *>(); }
    QListView *links() { return m_view->findChild<QListView *>(); }
    QString links(int row) { return links()->model()->index(row, 0, links()->rootIndex()).data().toString(); }
    QToolButton *button(const QString &text)
    {
        const auto all = m_view->findChildren<QToolButton *>();
        for (QToolButton *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// What a saved picture holds.
    QByteArray saved(int action)
    {
        const QSignalSpy saves(m_view.get(), &GraphView::saveRequested);
        button(QStringLiteral("Save picture"))->menu()->actions().at(action)->trigger();
        auto *const dialog = m_view->findChild<QFileDialog *>();
        if (dialog)
            Q_EMIT dialog->fileSelected(QStringLiteral("picture"));
        return saves.isEmpty() ? QByteArray() : saves.last().at(1).toByteArray();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<GraphView> m_view;
    Incident m_incident;

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_view = std::make_unique<GraphView>(*m_theme);
        m_view->resize(1200, 800);
    }

    void arrowsChooseAndSayWhy()
    {
        open(sample(QStringLiteral("924565")));
        QSignalSpy selected(m_view.get(), &GraphView::recordSelected);
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Home);
        QCOMPARE(selected.count(), 1);
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(selected.count(), 2);
        QVERIFY(selected.last().at(0).value<Record>().isValid());
        QVERIFY(!canvas()->accessibleDescription().isEmpty());
        QVERIFY(links()->isVisible());
        QVERIFY(links()->model()->rowCount(links()->rootIndex()) > 0);
        QVERIFY(links(0).endsWith(u'.'));
    }

    void followsASelectionFromElsewhere()
    {
        const Incident incident = sample(QStringLiteral("924565"));
        QVERIFY(!m_view->selectRecord(incident.alert(2)));
        open(incident);
        QSignalSpy selected(m_view.get(), &GraphView::recordSelected);
        QVERIFY(m_view->selectRecord(incident.alert(2)));
        const QString title = incident.alert(2).text(alertField("title"));
        QVERIFY(canvas()->accessibleDescription().contains(title));
        QVERIFY(!m_view->selectRecord(incident.record()));
        QCOMPARE(canvas()->chosen(), -1);
        QCOMPARE(selected.count(), 0);
    }

    void showsWhatWasFolded()
    {
        const Incident incident = sample(QStringLiteral("924565"));
        open(incident);
        QSignalSpy shown(m_view.get(), &GraphView::pictureShown);
        bool wasFolded = false;
        for (int i = 0; i < incident.entityCount() && !wasFolded; ++i) {
            const auto before = shown.count();
            QVERIFY(m_view->selectRecord(incident.entity(i)));
            wasFolded = shown.wait(1) || shown.count() > before;
        }
        QVERIFY(wasFolded);
        QTRY_VERIFY(canvas()->chosen() >= 0);
    }

    void groupsUnfoldByEnterAndFoldByBackspace()
    {
        open(sample(QStringLiteral("924565")));
        const auto *const outline = qobject_cast<GraphOutline *>(links()->model());
        const auto foldedNode = [&] {
            for (int node = 0;; ++node) {
                const QModelIndex row = outline->indexOfNode(node);
                if (!row.isValid())
                    return -1;
                if (row.data().toString().contains(QStringLiteral("folded")))
                    return node;
            }
        };
        QVERIFY(foldedNode() >= 0);
        QSignalSpy shown(m_view.get(), &GraphView::pictureShown);
        canvas()->setChosen(foldedNode());
        QTest::keyClick(canvas(), Qt::Key_Return);
        QVERIFY(shown.wait());
        QVERIFY(foldedNode() < 0 || canvas()->chosen() >= 0);
        const auto before = outline->rowCount(outline->indexOfNode(canvas()->chosen()).parent());
        QTest::keyClick(canvas(), Qt::Key_Backspace);
        QVERIFY(shown.wait());
        QVERIFY(canvas()->chosen() >= 0);
        QVERIFY(outline->rowCount(outline->indexOfNode(canvas()->chosen()).parent()) < before);
    }

    void saysTheSameInWords()
    {
        open(sample(QStringLiteral("924565")));
        button(QStringLiteral("As text"))->click();
        auto *const tree = m_view->findChild<QTreeView *>();
        QVERIFY(tree->isVisible());
        QVERIFY(!canvas()->isVisible());
        QSignalSpy selected(m_view.get(), &GraphView::recordSelected);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QCOMPARE(selected.count(), 1);
    }

    void savesLightPictures()
    {
        m_theme->setChoice(ThemeChoice::Dark);
        open(sample(QStringLiteral("924565")));
        const QByteArray svg = saved(0);
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY(svg.contains(lightTokens().base.name().toUtf8()));
        QVERIFY(!svg.contains(darkTokens().base.name().toUtf8()));
    }

    void savesImages()
    {
        open(sample(QStringLiteral("924565")));
        const QImage image = QImage::fromData(saved(1), "PNG");
        QVERIFY(image.width() > 1000);
        QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), lightTokens().base);
    }

    void saysWhyThereIsNothing()
    {
        open(decodeIncident(R"({"incidentId":1,"alerts":[]})").value());
        bool isSaid = false;
        const auto labels = m_view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid |= label->isVisible() && label->text().startsWith(QStringLiteral("The answer holds no alerts"));
        QVERIFY(isSaid);
    }

    void anotherIncidentReplacesTheFirst()
    {
        open(sample(QStringLiteral("924565")));
        canvas()->setChosen(3);
        QSignalSpy shown(m_view.get(), &GraphView::pictureShown);
        const Incident next = sample(QStringLiteral("924582"));
        m_view->setDigest(next, nullptr);
        QCOMPARE(canvas()->chosen(), -1);
        m_view->setDigest(next, std::make_shared<const IncidentDigest>(digestOf(next)));
        QVERIFY(shown.wait());
        QVERIFY(m_view->selectRecord(next.alert(0)));
    }
};

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
