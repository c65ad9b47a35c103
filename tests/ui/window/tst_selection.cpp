// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in one view is chosen in all, and back and forward go through it.
#include "models/history/placehistory.h"
#include "models/item/columns.h"
#include "models/item/roles.h"
#include "tests/ui/samplelookup.h"
#include "tests/ui/window/windowtest.h"
#include "ui/inspector/recordlink.h"
#include "ui/page/incidentpage.h"
#include "ui/page/jsonview.h"
#include "ui/page/recordview.h"
#include "ui/page/viewtabs.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace utkik;
using namespace utkik::test;

class TestSelection : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_tabs = m_window->findChild<ViewTabs *>();
        m_incidents->update(sampleLookup(924565));
        m_incidents->update(sampleLookup(924566));
        m_window->showIncident({{}, 924565});
        QTRY_VERIFY(table("evidence")->model()->rowCount() > 0);
    }

    void cleanup() { closeWindow(); }

    void aFilterChoosesNothing()
    {
        show("alerts");
        QTableView *const alerts = table("alerts");
        alerts->setCurrentIndex(alerts->model()->index(3, AlertColumns::Title));
        auto *const view = qobject_cast<RecordView *>(m_tabs->currentWidget());
        const QSignalSpy chosen(view, &RecordView::recordSelected);
        const QString title = alerts->currentIndex().data().toString();
        const int all = alerts->model()->rowCount();
        view->findChild<FilterField *>()->setFilter(QStringLiteral("-title:\"%1\"").arg(title));
        QTRY_VERIFY(alerts->model()->rowCount() < all);
        QVERIFY(alerts->currentIndex().data().toString() != title);
        QCOMPARE(chosen.size(), 0);
    }

    void anAlertIsChosenInTheJsonToo()
    {
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(3, AlertColumns::Title));
        const QString path = table("alerts")->currentIndex().data(PathRole).toString();
        QVERIFY(!path.isEmpty());
        show("json");
        QCOMPARE(json()->currentIndex().data(PathRole).toString(), path);
    }

    void goingFromViewToViewByKeysChoosesNothing()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(3, AlertColumns::Title));
        const QString path = table("alerts")->currentIndex().data(PathRole).toString();
        const Record alert = page()->selected();
        for (const auto key : {Qt::Key_8, Qt::Key_0, Qt::Key_7, Qt::Key_4, Qt::Key_0}) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QTRY_VERIFY(QApplication::focusWidget()
                        && m_tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(page()->selected() == alert);
        }
        QCOMPARE(json()->currentIndex().data(PathRole).toString(), path);
    }

    void aFieldInTheJsonChoosesItsRecord()
    {
        show("json");
        QAbstractItemModel *const model = json()->model();
        const QModelIndex alerts = childNamed(childNamed({}, QString()), QStringLiteral("alerts"));
        QVERIFY(alerts.isValid());
        model->fetchMore(alerts);
        const QModelIndex alert = model->index(2, 0, alerts);
        model->fetchMore(alert);
        const QModelIndex field = childNamed(alert, QStringLiteral("severity"));
        json()->setCurrentIndex(field);
        QCOMPARE(json()->currentIndex(), field);
        show("alerts");
        QCOMPARE(table("alerts")->currentIndex().data(RecordRole).toInt(), 2);
        show("json"); // the field is still the chosen one
        QCOMPARE(json()->currentIndex(), field);
    }

    void whatIsNotMadeYetIsNotCalledNone()
    {
        show("evidence");
        m_window->showIncident({{}, 924566});
        QCOMPARE(table("evidence")->model()->rowCount(), 0); // none of the incident before
        const auto labels = m_tabs->currentWidget()->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("no evidence")));
        QTRY_VERIFY(table("evidence")->model()->rowCount() > 0);
    }

    void nothingOfAnAnswerThatEndsIsChosen()
    {
        show("evidence");
        table("evidence")->setCurrentIndex(table("evidence")->model()->index(1, 0));
        m_incidents->update(sampleLookup(924565)); // newer; its evidence is being told apart
        table("evidence")->setCurrentIndex(table("evidence")->model()->index(3, 0));
        const auto isOfTheAnswerShown = [this] {
            const Record &selected = page()->selected();
            return page()->lookup().incident.at(selected.type(), selected.index()) == selected;
        };
        QVERIFY(isOfTheAnswerShown());
        QTRY_VERIFY(page()->digest());
        table("evidence")->setCurrentIndex(table("evidence")->model()->index(4, 0));
        QVERIFY(isOfTheAnswerShown());
        QCOMPARE(page()->selected().type(), RecordType::Entity);
    }

    void commentsAreShownWhole()
    {
        show("comments");
        QTableView *const comments = table("comments");
        const int oneLine = m_theme->rowHeight();
        QTRY_VERIFY(comments->rowHeight(0) > oneLine); // it does not fit into one at this width
        const int narrow = comments->rowHeight(0);
        m_window->resize(2400, 800);
        QTRY_VERIFY(comments->rowHeight(0) < narrow);
        QVERIFY(comments->rowHeight(0) >= oneLine);
    }

    void theSourceTextOfWhatIsChosenStandsBelow()
    {
        show("json");
        page()->showRecord(page()->lookup().incident.alert(3));
        auto *const source = m_window->findChild<JsonView *>()->findChild<QPlainTextEdit *>();
        const QByteArray shown = source->toPlainText().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(shown), QJsonDocument::fromJson(page()->selected().rawJson()));
        QVERIFY(shown.count('\n') > 20); // a line a member
        const QModelIndex field = json()->model()->index(0, 0, json()->currentIndex());
        json()->setCurrentIndex(field);
        QCOMPARE(source->toPlainText(), field.siblingAtColumn(1).data().toString());
    }

    void aKeyThatNoTableKnowsSaysSo()
    {
        const QByteArray answer = R"({"incidentId":7,"incidentName":"New","brandNew":1,"status":"Active","alerts":[]})";
        Lookup lookup;
        lookup.ref.id = 7;
        lookup.incident = decodeIncident(answer).value();
        lookup.state = LookupState::Ready;
        m_incidents->update(lookup);
        m_window->showIncident({{}, 7});
        show("json");
        const auto isMarked = [this](const char *key) {
            const QModelIndex index = childNamed(childNamed({}, QString()), QString::fromLatin1(key));
            const QImage picture = json()->viewport()->grab(json()->visualRect(index)).toImage();
            const QColor accent = m_theme->tokens().accent;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor pixel = picture.pixelColor(x, y);
                    if (std::abs(pixel.red() - accent.red()) + std::abs(pixel.green() - accent.green())
                            + std::abs(pixel.blue() - accent.blue())
                        < 60)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(isMarked("brandNew"));
        QVERIFY(!isMarked("incidentName"));
    }

    void theSortedRowOfARecordIsChosen()
    {
        show("alerts");
        table("alerts")->sortByColumn(AlertColumns::Title, Qt::DescendingOrder);
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(0, 0));
        const int record = table("alerts")->currentIndex().data(RecordRole).toInt();
        show("evidence"); // shows no alerts
        QVERIFY(!table("evidence")->currentIndex().isValid());
        show("alerts");
        QCOMPARE(table("alerts")->currentIndex().data(RecordRole).toInt(), record);
    }

    void theInspectorLeadsFromAnAlertToItsDeviceAndBack()
    {
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(1, AlertColumns::Title));
        RecordLink *const device = link(RecordType::Device);
        QVERIFY(device);
        const QString name = device->text();
        QTest::mouseClick(device, Qt::LeftButton);
        QCOMPARE(table("assets")->currentIndex().siblingAtColumn(AssetColumns::Name).data().toString(), name);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("assets"));
        RecordLink *const alert = link(RecordType::Alert);
        QVERIFY(alert);
        const QString alertTitle = alert->text();
        alert->setFocus();
        QTest::keyClick(alert, Qt::Key_Return);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("alerts"));
        QCOMPARE(table("alerts")->currentIndex().siblingAtColumn(AlertColumns::Title).data().toString(), alertTitle);
    }

    void backAndForwardGoThroughSelectionsAndIncidents()
    {
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(4, AlertColumns::Title));
        show("evidence");
        table("evidence")->setCurrentIndex(table("evidence")->model()->index(2, 0));
        m_window->showIncident({{}, 924566});
        QTRY_VERIFY(shownTitle(QStringLiteral("#924566")));
        back();
        QTRY_VERIFY(shownTitle(QStringLiteral("#924565")));
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("evidence"));
        QTRY_COMPARE(table("evidence")->currentIndex().row(), 2);
        back();
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("alerts"));
        QCOMPARE(table("alerts")->currentIndex().row(), 4);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_tabs->currentKey(), QStringLiteral("evidence"));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(shownTitle(QStringLiteral("#924566")));
    }

    void theSelectionSurvivesARefresh()
    {
        show("alerts");
        table("alerts")->setCurrentIndex(table("alerts")->model()->index(5, AlertColumns::Title));
        const QString title = table("alerts")->currentIndex().data().toString();
        m_incidents->update(sampleLookup(924565));
        QCOMPARE(table("alerts")->currentIndex().data().toString(), title);
        QCOMPARE(m_tabs->selected().index(), 5);
    }

private:
    void show(const char *key) { m_tabs->setCurrentKey(QString::fromLatin1(key)); }
    void back() { QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier); }

    QTableView *table(const char *key) const
    {
        return qobject_cast<RecordView *>(m_tabs->widget(m_tabs->indexOfKey(QString::fromLatin1(key))))->table();
    }
    QTreeView *json() const { return m_window->findChild<JsonView *>()->tree(); }

    IncidentPage *page() const { return m_window->findChild<IncidentPage *>(); }

    QModelIndex childNamed(const QModelIndex &parent, const QString &name) const
    {
        const QAbstractItemModel *const model = json()->model();
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex child = model->index(row, 0, parent);
            if (name.isEmpty() || child.data().toString() == name)
                return child;
        }
        return {};
    }

    RecordLink *link(RecordType type) const
    {
        const auto links = m_window->findChildren<RecordLink *>();
        for (RecordLink *const one : links) {
            if (one->isVisible() && one->record().type() == type)
                return one;
        }
        return nullptr;
    }

    bool shownTitle(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    ViewTabs *m_tabs = nullptr;
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
