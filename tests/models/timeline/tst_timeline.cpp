// SPDX-License-Identifier: GPL-3.0-or-later
// What has a time stands in the timeline once, in order, in the lanes it belongs to.
#include "tests/models/item/testincidents.h"

#include "models/item/roles.h"
#include "models/timeline/spancontents.h"
#include "models/timeline/spandigest.h"
#include "models/timeline/timelinelanes.h"
#include "models/timeline/timelinemodel.h"

#include <QAbstractItemModelTester>

using namespace utkik;
using namespace utkik::test;

namespace
{

constexpr auto process =
    R"({"entityType":"Process","deviceId":"d1","processId":20,"processCreationTime":"2026-11-20T06:31:07.0733333Z",
        "fileName":"powershell.exe","parentProcessFileName":"explorer.exe","verdict":"Malicious",
        "evidenceCreationTime":"2026-11-20T06:40:00Z","accountName":"erik.lund","domainName":"CONTOSO"})";
constexpr auto mail =
    R"({"entityType":"MailMessage","subject":"Faktura","networkMessageId":"m","receivedTime":"2026-11-20T06:29:55Z",
        "recipient":"erik@contoso.example","evidenceCreationTime":"2026-11-20T06:41:00Z","verdict":"Suspicious"})";

QByteArray times(const QByteArray &first, const QByteArray &last, const QByteArray &created)
{
    return R"(,"firstActivity":"2026-11-20T)" + first + R"(Z","lastActivity":"2026-11-20T)" + last
        + R"(Z","creationTime":"2026-11-20T)" + created + R"(Z")";
}

/// Two alerts that name the same process, one of them also a mail; a comment; an alert without times.
Incident sampleIncident()
{
    const QByteArray device = R"(,"devices":[{"mdatpDeviceId":"d1","deviceDnsName":"ws-4471"}])";
    const QByteArray first = times("06:31:07.0733332", "06:50:00", "06:39:00") + device + R"(,"category":"Execution",
        "serviceSource":"MicrosoftDefenderForEndpoint","entities":[)"
        + process + ',' + mail + ']';
    const QByteArray second = times("08:00:00", "08:00:00", "08:05:00") + device + R"(,"category":"CredentialAccess",
        "resolvedTime":"2026-11-20T09:00:00Z","entities":[)"
        + process + ']';
    const QByteArray none = R"(,"firstActivity":"0001-01-01T00:00:00Z","creationTime":"no date")";
    return incidentOf(
        incidentJson(1, "Timeline",
                     {alertJson({.id = "a1", .title = "Suspicious PowerShell", .severity = "High", .more = first}),
                      alertJson({.id = "a2", .title = "Credential dumping", .more = second}),
                      alertJson({.id = "a3", .title = "Timeless", .more = none})},
                     R"(,"createdTime":"2026-11-20T06:39:30Z","comments":[{"comment":"Isolated","createdBy":"anna",
                                       "createdTime":"2026-11-20T09:30:00Z"}])"));
}

std::shared_ptr<const Timeline> timelineFor(const Incident &incident)
{
    return std::make_shared<const Timeline>(
        timelineOf(incident, std::make_shared<const IncidentDigest>(digestOf(incident))));
}

QStringList laneTexts(const Timeline &timeline, LaneMode mode, Clocks clocks)
{
    QStringList texts;
    for (const TimelineLane &lane : LaneMembers(timeline, mode).lanesOf(timeline, {clocks}))
        texts << QStringLiteral("%1 %2").arg(laneName(timeline, lane)).arg(lane.size());
    return texts;
}

} // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_timeline = timelineFor(sampleIncident());
        m_model = std::make_unique<TimelineModel>();
        m_model->setTimeZone(TimeZone::Utc);
        m_model->setTimeline(m_timeline);
    }

    void everyThingStandsOnceInOrder_data()
    {
        QTest::addColumn<int>("clocks");
        QTest::addColumn<QStringList>("what");
        QTest::newRow("happened") << int(Clock::Happened)
                                  << QStringList{QStringLiteral("Mail received: Faktura"),
                                                 QStringLiteral("Suspicious PowerShell"), // 100 ns before
                                                 QStringLiteral("explorer.exe → powershell.exe"),
                                                 QStringLiteral("Credential dumping"),
                                                 QStringLiteral("Alert resolved: Credential dumping"),
                                                 QStringLiteral("Comment by anna: Isolated")};
        QTest::newRow("detected") << int(Clock::Detected)
                                  << QStringList{QStringLiteral("Alert: Suspicious PowerShell"),
                                                 QStringLiteral("Incident created"),
                                                 QStringLiteral("Process: powershell.exe (20)"),
                                                 QStringLiteral("Mail message: Faktura"),
                                                 QStringLiteral("Alert: Credential dumping")};
        QTest::newRow("updated") << int(Clock::Updated)
                                 << QStringList{QStringLiteral("Alert resolved: Credential dumping"),
                                                QStringLiteral("Incident updated"),
                                                QStringLiteral("Comment by anna: Isolated")};
    }

    void everyThingStandsOnceInOrder()
    {
        QFETCH(int, clocks);
        m_model->setClocks(Clocks(Clock(clocks)));
        QTEST(columnTexts(*m_model, TimelineColumns::What), "what");
    }

    void aSpanHoldsWhatHappenedInIt_data()
    {
        QTest::addColumn<int>("clocks");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("alerts");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("comments");
        const int happened = int(Clock::Happened);
        const int detected = int(Clock::Detected);
        const auto row = [](const char *name, int clocks, const char *from, const char *to, const char *alerts,
                            const char *evidence, int devices, int comments) {
            QTest::newRow(name) << clocks << QString::fromLatin1(from) << QString::fromLatin1(to)
                                << QString::fromLatin1(alerts) << QString::fromLatin1(evidence) << devices << comments;
        };
        row("the mail alone", happened, "06:29:00", "06:30:00", "", "Faktura", 0, 0);
        row("the process to the last tick", happened, "06:31:07.0733333", "06:31:07.0733333", "a1", "powershell.exe", 2,
            0);
        row("while an alert lasts", happened, "06:40:00", "06:41:00", "a1", "", 2, 0);
        row("what people did", happened, "09:00:00", "10:00:00", "a2", "", 2, 1);
        row("nothing", happened, "12:00:00", "13:00:00", "", "", 0, 0);
        row("evidence when it was found", detected, "06:40:30", "06:41:30", "", "Faktura", 0, 0);
        row("an alert when it was created", detected, "08:05:00", "08:05:00", "a2", "", 2, 0);
    }

    void aSpanHoldsWhatHappenedInIt()
    {
        QFETCH(int, clocks);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto moment = [](const QString &time) {
            return *parseTimestamp(QStringLiteral("2026-11-20T%1Z").arg(time).toStdString());
        };
        const SpanContents contents = contentsOf(*m_timeline, {moment(from), moment(to)}, Clocks(Clock(clocks)));
        const Incident &incident = m_timeline->incident;
        QStringList alerts;
        for (int i = 0; i < incident.alertCount(); ++i) {
            if (contents.holds(incident.alert(i)))
                alerts << incident.alert(i).text(alertField("alertId"));
        }
        QTEST(alerts.join(u' '), "alerts");
        QStringList evidence;
        for (const Evidence &piece : m_timeline->digest->evidence) {
            const Record record = incident.entity(piece.worst);
            if (!contents.holds(record))
                continue;
            const bool isMail = record.text(entityField("fileName")).isEmpty();
            evidence << record.text(isMail ? entityField("subject") : entityField("fileName"));
            for (const int mention : piece.entities)
                QVERIFY(contents.holds(incident.entity(mention))); // in whichever alert
        }
        QTEST(evidence.join(u' '), "evidence");
        QTEST(int(std::count(contents.devices.begin(), contents.devices.end(), 1)), "devices");
        QTEST(int(std::count(contents.comments.begin(), contents.comments.end(), 1)), "comments");
        QVERIFY(contents.holds(incident.record()));
    }

    void theDigestOfASpanCountsOnlyWhatIsWithin()
    {
        const auto moment = [](const char *time) {
            return *parseTimestamp((QByteArrayLiteral("2026-11-20T") + time + 'Z').toStdString());
        };
        const IncidentDigest &whole = *m_timeline->digest;
        const auto within = [&](const char *from, const char *to) {
            return narrowed(m_timeline->incident, whole,
                            contentsOf(*m_timeline, {moment(from), moment(to)}, Clock::Happened));
        };
        const IncidentDigest later = within("08:00:00", "08:30:00"); // the second alert, and the process before it not
        QCOMPARE(later.summary.alertsBySeverity[size_t(Severity::Medium)], 1);
        QCOMPARE(later.summary.alertsBySeverity[size_t(Severity::High)], 0);
        QCOMPARE(later.summary.sources.size(), size_t(1));
        QCOMPARE(later.summary.firstActivity, std::optional(moment("08:00:00")));
        QCOMPARE(later.summary.unresolved, 0);
        QVERIFY(later.evidence.empty());
        QCOMPARE(later.assets.front().kind, AssetKind::Device);
        QCOMPARE(later.assets.front().alertCount, 1);
        QCOMPARE(later.assets.front().first, std::optional(moment("08:00:00")));
        QCOMPARE(later.story.alertCount, 1);
        QCOMPARE(later.story.firstAlert, 1);
        QVERIFY(later.story.chain.empty());
        QCOMPARE(later.summary.oddities.size(), whole.summary.oddities.size()); // of the whole answer
        const IncidentDigest all = within("00:00:00", "23:00:00");
        QCOMPARE(all.evidence.size(), whole.evidence.size());
        QCOMPARE(all.assets.size(), whole.assets.size());
        QCOMPARE(all.story.alertCount, 2); // that without times is never within
        QCOMPARE(all.story.chain.size(), whole.story.chain.size());
        QCOMPARE(within("12:00:00", "13:00:00").story.alertCount, 0);
    }

    void everyRecordHasItsMoment()
    {
        const Incident &incident = m_timeline->incident;
        const auto when = [this](const Record &record, Clocks clocks = Clock::Happened) {
            const auto moment = momentOf(*m_timeline, record, clocks);
            return moment ? formatTime(*moment, TimeZone::Utc).right(8) : QString();
        };
        QCOMPARE(when(incident.alert(0)), QStringLiteral("06:31:07"));
        QCOMPARE(when(incident.alert(0), Clock::Detected), QStringLiteral("06:39:00"));
        QCOMPARE(when(incident.entity(2)), QStringLiteral("06:31:07")); // the process, named again by the other alert
        QCOMPARE(when(incident.device(1)), QStringLiteral("08:00:00")); // its alert's
        QCOMPARE(when(incident.comment(0)), QStringLiteral("09:30:00"));
        QCOMPARE(when(incident.comment(0), Clock::Detected), QStringLiteral("09:30:00"));
        QCOMPARE(when(incident.alert(2)), QString());
        QCOMPARE(when(Record()), QString());
    }

    void spansAreToldShortly_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("text");
        const qint64 second = Timestamp::ticksPerSecond;
        QTest::newRow("none") << qint64(0) << QStringLiteral("2026-11-20 23:59:58");
        QTest::newRow("one tick") << qint64(1) << QStringLiteral("2026-11-20 23:59:58 – 23:59:58.0000001");
        QTest::newRow("seconds") << second << QStringLiteral("2026-11-20 23:59:58 – 23:59:59");
        QTest::newRow("over midnight") << 60 * second << QStringLiteral("2026-11-20 23:59:58 – 2026-11-21 00:00:58");
    }

    void spansAreToldShortly()
    {
        QFETCH(qint64, length);
        const Timestamp from = *parseTimestamp("2026-11-20T23:59:58Z");
        QTEST(spanText({from, {from.ticks + length}}, TimeZone::Utc), "text");
    }

    void tellsWhenAndWhere()
    {
        const auto text = [this](int row, int column, int role = Qt::DisplayRole) {
            return m_model->index(row, column).data(role).toString();
        };
        QCOMPARE(text(2, TimelineColumns::Time), QStringLiteral("2026-11-20 06:31:07.0733333"));
        QCOMPARE(text(0, TimelineColumns::Time), QStringLiteral("2026-11-20 06:29:55.0000000"));
        QCOMPARE(text(2, TimelineColumns::Time, CopyRole), QStringLiteral("2026-11-20 06:31:07.0733333Z"));
        QCOMPARE(text(2, TimelineColumns::Where), QStringLiteral("ws-4471"));
        QCOMPARE(text(1, TimelineColumns::Lasted), QStringLiteral("18 min"));
        QCOMPARE(text(1, TimelineColumns::Verdict), QStringLiteral("High"));
        QCOMPARE(text(2, TimelineColumns::Verdict), QStringLiteral("Malicious"));
        QCOMPARE(text(2, TimelineColumns::Alert), QStringLiteral("Suspicious PowerShell"));
    }

    void lanesHoldWhatBelongsToThem_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("clocks");
        QTest::addColumn<QStringList>("lanes");
        const int happened = int(Clock::Happened);
        QTest::newRow("devices") << int(LaneMode::Devices) << happened
                                 << QStringList{QStringLiteral("ws-4471 4"), QStringLiteral("No device told 1"),
                                                QStringLiteral("The incident 1")};
        QTest::newRow("users") << int(LaneMode::Users) << happened
                               << QStringList{QStringLiteral("CONTOSO\\erik.lund 4"), QStringLiteral("No user told 1"),
                                              QStringLiteral("The incident 1")};
        QTest::newRow("tactics") << int(LaneMode::Tactics) << happened
                                 << QStringList{QStringLiteral("Execution 3"), QStringLiteral("Credential access 3"),
                                                QStringLiteral("The incident 1")};
        QTest::newRow("sources") << int(LaneMode::Sources) << happened
                                 << QStringList{QStringLiteral("Microsoft Defender for Endpoint 3"),
                                                QStringLiteral("No source told 2"), QStringLiteral("The incident 1")};
        QTest::newRow("only with events") << int(LaneMode::Devices) << int(Clock::Updated)
                                          << QStringList{QStringLiteral("ws-4471 1"), QStringLiteral("The incident 2")};
    }

    void lanesHoldWhatBelongsToThem()
    {
        QFETCH(int, mode);
        QFETCH(int, clocks);
        QTEST(laneTexts(*m_timeline, LaneMode(mode), Clocks(Clock(clocks))), "lanes");
    }

    void gapsAreWhenNothingHappened()
    {
        const auto gaps = gapsOf(*m_timeline, {Clock::Happened});
        QCOMPARE(gaps.size(), size_t(3)); // not within the activity that lasts until 06:50
        QCOMPARE(gaps.at(0),
                 (TimeSpan{*parseTimestamp("2026-11-20T06:50:00Z"), *parseTimestamp("2026-11-20T08:00:00Z")}));
    }

    void aSpanShowsWhatOverlapsIt()
    {
        m_model->setSpan(TimeSpan{*parseTimestamp("2026-11-20T06:45:00Z"), *parseTimestamp("2026-11-20T08:00:00Z")});
        QCOMPARE(columnTexts(*m_model, TimelineColumns::What),
                 (QStringList{QStringLiteral("Suspicious PowerShell"), QStringLiteral("Credential dumping")}));
        m_model->setSpan({});
        QCOMPARE(m_model->rowCount(), 6);
    }

    void findsRecords()
    {
        const Incident &incident = m_timeline->incident;
        QCOMPARE(m_model->rowOf(incident.entity(0)), 2);
        QCOMPARE(m_model->rowOf(incident.entity(2)), 2); // the same process, named by the other alert
        QCOMPARE(m_model->rowOf(incident.alert(1)), 3);
        QCOMPARE(m_model->rowOf(incident.comment(0)), 5);
        QCOMPARE(m_model->rowOf(incident.alert(2)), -1);
        QCOMPARE(m_model->recordAt(3), incident.alert(1));
        QCOMPARE(m_model->rowOfEvent(m_model->eventAt(3)), 3);
    }

    void isModel()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->setClocks(allClocks);
        m_model->setSpan(TimeSpan{*parseTimestamp("2026-11-20T06:45:00Z"), *parseTimestamp("2026-11-20T08:00:00Z")});
        m_model->setTimeline(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    std::shared_ptr<const Timeline> m_timeline;
    std::unique_ptr<TimelineModel> m_model;
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
