// SPDX-License-Identifier: GPL-3.0-or-later
// However near or far one looks, every event in view is in exactly one item, and no two items overlap.
#include "models/incident/decode.h"
#include "ui/timeline/timelinelayout.h"

#include <QGuiApplication>
#include <QTest>

#include <numeric>

using namespace utkik;

namespace
{

constexpr int alertCount = 3000; // several blocks of a run
constexpr double width = 1000;

Incident manyAlerts()
{
    QByteArray alerts;
    for (int i = 0; i < alertCount; ++i) {
        const auto time = [](int seconds) {
            return formatTimeWithOffset(
                       {1'763'620'000 * Timestamp::ticksPerSecond + seconds * Timestamp::ticksPerSecond}, TimeZone::Utc)
                .toLatin1();
        };
        const int start = i * i; // ever further apart
        alerts += QByteArray(i > 0 ? "," : "") + R"({"alertId":"a)" + QByteArray::number(i) + R"(","title":"Alert )"
            + QByteArray::number(i) + R"(","severity":")" + (i == 150 ? "High" : "Low") + R"(","firstActivity":")"
            + time(start) + R"(","lastActivity":")" + time(start + (i == 3 ? 50'000 : 1)) + R"(","creationTime":")"
            + time(start + 30) + R"("})";
    }
    return decodeIncident(R"({"incidentId":7,"incidentName":"Many","alerts":[)" + alerts + "]}").value();
}

int countOf(const std::vector<TimelineItem> &items, bool isChip)
{
    return std::accumulate(items.begin(), items.end(), 0, [isChip](int sum, const TimelineItem &item) {
        return sum + (item.isChip == isChip ? item.count : 0);
    });
}

} // namespace

class TestTimelineLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_incident = manyAlerts();
        m_timeline = timelineOf(m_incident, std::make_shared<const IncidentDigest>(digestOf(m_incident)));
        m_lanes = LaneMembers(m_timeline, LaneMode::Sources).lanesOf(m_timeline, {allClocks});
        QCOMPARE(m_lanes.size(), size_t(1));
    }

    void everyEventInViewIsInOneItem_data()
    {
        QTest::addColumn<double>("secondsPerPixel");
        QTest::addColumn<qint64>("left"); // seconds after the first event
        for (const double zoom : {50'000.0, 1000.0, 100.0, 10.0, 1.0, 0.001}) {
            for (const qint64 left : {-100, 0, 3000, 40'000})
                QTest::addRow("%g s at %lld", zoom, static_cast<long long>(left)) << zoom << left;
        }
    }

    void everyEventInViewIsInOneItem()
    {
        QFETCH(double, secondsPerPixel);
        QFETCH(qint64, left);
        TimeWindow window;
        window.left = m_timeline.events.front().start.ticks + left * Timestamp::ticksPerSecond;
        window.ticksPerPixel = secondsPerPixel * double(Timestamp::ticksPerSecond);
        const QFontMetrics font{QFont()};
        const LaneMetrics metrics{font, 4, 18, 26, 11};
        const auto items = layOut(m_timeline, m_lanes.front(), window, width, metrics);
        int chips = 0;
        int marks = 0;
        for (const TimelineEvent &event : m_timeline.events) {
            const double start = window.xOf(event.start);
            const double end = window.xOf(event.end);
            if (event.kind == EventKind::Activity)
                chips += start <= width && end >= 0 ? 1 : 0;
            else
                marks += start >= -metrics.markSize && start <= width + metrics.markSize ? 1 : 0;
        }
        // What follows the last item in view may join it.
        QVERIFY2(countOf(items, true) >= chips, qPrintable(QString::number(chips)));
        QVERIFY2(countOf(items, false) >= marks, qPrintable(QString::number(marks)));
        QVERIFY(countOf(items, true) <= alertCount && countOf(items, false) <= alertCount);
        for (size_t i = 1; i < items.size(); ++i) {
            if (items[i].isChip == items[i - 1].isChip)
                QVERIFY(items[i].area.left() >= items[i - 1].area.right());
        }
    }

    void theWeightiestStandsForMany()
    {
        TimeWindow window;
        window.left = m_timeline.events.front().start.ticks;
        window.ticksPerPixel = 1e14;
        const QFontMetrics font{QFont()};
        const auto items = layOut(m_timeline, m_lanes.front(), window, width, {font, 4, 18, 26, 11});
        QCOMPARE(items.size(), size_t(2));
        for (const TimelineItem &item : items) {
            QCOMPARE(item.count, alertCount);
            QCOMPARE(m_timeline.events[size_t(item.event)].alert, 150);
        }
    }

private:
    Incident m_incident;
    Timeline m_timeline;
    TimelineLanes m_lanes;
};

QTEST_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
