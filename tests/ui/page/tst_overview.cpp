// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads first: what happened, each name leading to what it speaks of, by mouse and by keys.
#include "models/core/language.h"
#include "models/item/incidentdigest.h"
#include "models/item/recordtitle.h"
#include "tests/ui/samplelookup.h"
#include "ui/page/overviewview.h"
#include "ui/page/sectiontable.h"
#include "ui/page/storypane.h"
#include "ui/widgets/waitnote.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <memory>

using namespace utkik;
using namespace utkik::test;

Q_DECLARE_METATYPE(utkik::Record)

class TestOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language.use(QStringLiteral("en"));
        m_theme = std::make_unique<Theme>(*qApp);
        m_view = std::make_unique<OverviewView>(*m_theme);
        m_view->resize(1100, 700);
        m_view->setTimeZone(TimeZone::Utc);
        show(924565);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_story = m_view->findChild<StoryPane *>();
        connect(m_view.get(), &OverviewView::recordSelected, this, [this](const Record &record, const QString &title) {
            m_chosen = record;
            m_title = title;
        });
    }

    void cleanup()
    {
        m_view.reset();
        m_theme.reset();
        m_chosen = {};
    }

    void aNameLeadsToItsRecord()
    {
        QTextCursor cursor = m_story->document()->find(QStringLiteral("cnt-dc-01.corp.contoso.example"));
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart() + 3);
        QTest::mouseClick(m_story->viewport(), Qt::LeftButton, {}, m_story->cursorRect(cursor).center());
        QCOMPARE(m_title, QStringLiteral("cnt-dc-01.corp.contoso.example"));
        QCOMPARE(m_chosen.type(), RecordType::Device);
        QVERIFY(m_incident.at(m_chosen.type(), m_chosen.index()) == m_chosen);
    }

    void keysReachEveryName()
    {
        m_story->clearFocus();
        m_story->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_story->hasFocus());
        size_t names = 0;
        for (const Phrase &sentence : m_story->story())
            names += sentence.links.size();
        size_t reached = 0;
        for (; reached <= names && m_story->hasFocus(); ++reached) {
            m_chosen = {};
            QTest::keyClick(m_story, Qt::Key_Return);
            if (!m_chosen.isValid())
                break;
            QTest::keyClick(m_story, Qt::Key_Tab);
        }
        QCOMPARE(reached, names);
        QVERIFY(!m_story->hasFocus()); // Tab goes on behind the last
    }

    void hasRoomForAllOfItsText()
    {
        for (const int width : {1400, 700, 420}) {
            m_view->resize(width, 700);
            QTRY_VERIFY(m_story->document()->size().height() <= m_story->height());
            QVERIFY(m_story->document()->idealWidth() <= m_story->width());
        }
    }

    void readsNothingAsHtml()
    {
        show(924602);
        QVERIFY(m_story->document()->toPlainText().contains(
            QStringLiteral("<img src=x onerror=alert(1)>.contoso.example")));
        for (QTextBlock block = m_story->document()->begin(); block.isValid(); block = block.next())
            QVERIFY(!block.text().contains(QChar::ObjectReplacementCharacter));
    }

    void copiesPlainText()
    {
        m_story->selectAll();
        m_story->copy();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("The first known activity")));
        QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    }

    void showsNothingOfAnotherIncidentWhileItIsMade()
    {
        auto *const note = m_view->findChild<WaitNote *>();
        const Incident other = sampleLookup(924566).incident;
        m_view->setDigest(other, nullptr);
        QVERIFY(!m_story->isVisible());
        QVERIFY(lines("Who and what was hit").isEmpty());
        QVERIFY(!note->isVisible()); // nobody notices so short a time
        QTRY_VERIFY(note->isVisible());
        m_view->setDigest(other, std::make_shared<const IncidentDigest>(digestOf(other)));
        QVERIFY(!note->isVisible());
        QVERIFY(m_story->isVisible());
        QVERIFY(!lines("Who and what was hit").isEmpty());
    }

    void keepsWhatItShowsWhileANewerAnswerIsRead()
    {
        const QStringList before = lines("Who and what was hit");
        m_view->setDigest(sampleLookup(924565).incident, nullptr);
        QVERIFY(m_story->isVisible());
        QCOMPARE(lines("Who and what was hit"), before);
        table("Who and what was hit")->selectRow(1);
        QVERIFY(!m_chosen.isValid()); // it would end with its answer
        show(924565);
        table("Who and what was hit")->selectRow(2);
        QVERIFY(m_incident.at(m_chosen.type(), m_chosen.index()) == m_chosen);
    }

    void tellsWhenAndHowLongBetween()
    {
        QCOMPARE(lines("Times"),
                 (QStringList{QStringLiteral("First activity|2026-11-23 07:04"),
                              QStringLiteral("Detected, 10 min later|2026-11-23 07:14"),
                              QStringLiteral("Last activity|2026-11-23 09:41")}));
        m_view->setFetchedAt(Timestamp::fromDateTime(sampleLookup(924565).fetchedAt));
        QCOMPARE(lines("Times").constLast(), QStringLiteral("Fetched, open for 3 h 15 min|2026-11-23 10:30"));
    }

    void countsEvidenceByVerdict()
    {
        const IncidentDigest digest = digestOf(m_incident);
        const QStringList verdicts = lines("Evidence by verdict");
        QCOMPARE(verdicts.first(), QStringLiteral("Malicious|%1").arg(digest.summary.malicious));
        int sum = 0;
        for (const QString &line : verdicts)
            sum += line.section(u'|', 1).toInt();
        QCOMPARE(sum, int(digest.evidence.size()));
    }

    void saysWhatIsEmpty()
    {
        const auto isTold = [this](const QString &words) {
            const auto labels = m_view->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->isVisible() && label->accessibleName() == words;
            });
        };
        const QString noAssets = QStringLiteral("No device, user, mailbox or application stands in this incident.");
        QVERIFY(!isTold(noAssets));
        show(924551); // merged into another: it has no alerts left
        QVERIFY(isTold(noAssets));
        QVERIFY(isTold(QStringLiteral("The alerts of this incident hold no evidence.")));
        QVERIFY(isTold(QStringLiteral("The answer holds no time of an alert.")));
        QVERIFY(isTold(QStringLiteral("The answer holds no alerts.")));
        QVERIFY(!table("Who and what was hit")->isVisible());
        show(924565);
        QVERIFY(!isTold(noAssets));
        QVERIFY(table("Who and what was hit")->isVisible());
    }

    void leavesNoHoleInATallWindow()
    {
        show(924605); // nothing of it is bad
        m_view->resize(700, 2400);
        const auto labels = m_view->findChildren<QLabel *>();
        const auto topOf = [&](const QString &text) {
            const auto label = std::find_if(labels.begin(), labels.end(), [&text](const QLabel *one) {
                return one->isVisible() && one->text() == text;
            });
            return label == labels.end() ? -1 : (*label)->mapTo(m_view.get(), QPoint(0, 0)).y();
        };
        const int most = 4 * m_view->fontMetrics().height();
        QTRY_VERIFY(topOf(QStringLiteral("All of it is dealt with.")) > 0);
        QTRY_VERIFY(topOf(QStringLiteral("Times")) - topOf(QStringLiteral("All of it is dealt with.")) < most);
    }

    void followsTheLanguage()
    {
        m_language.use(QStringLiteral("sv"));
        QTRY_VERIFY(m_story->document()->toPlainText().startsWith(QStringLiteral("Den första kända aktiviteten")));
    }

private:
    void show(qint64 id)
    {
        m_incident = sampleLookup(id).incident;
        m_view->setDigest(m_incident, std::make_shared<const IncidentDigest>(digestOf(m_incident)));
    }

    SectionTable *table(const char *name) const
    {
        const auto tables = m_view->findChildren<SectionTable *>();
        for (SectionTable *const one : tables) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }

    QStringList lines(const char *name) const
    {
        QStringList lines;
        const QAbstractItemModel &model = *table(name)->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines;
    }

    Language m_language;
    Incident m_incident;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OverviewView> m_view;
    StoryPane *m_story = nullptr;
    Record m_chosen;
    QString m_title;
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
