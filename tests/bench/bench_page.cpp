// SPDX-License-Identifier: GPL-3.0-or-later
// From the last byte of an answer to its first picture, and how long the GUI thread is ever held up meanwhile.
#include "tests/bench/incidentgenerator.h"

#include "models/core/background.h"
#include "models/incident/decode.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace utkik;

namespace
{

/// The longest time for which the event loop did not come round.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
        m_since.start();
    }
    qint64 takeLongest()
    {
        m_longest = std::max(m_longest, m_since.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Tells when a widget or one within it is next painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *watched)
        : m_watched(watched)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *const widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(object) : nullptr;
        m_painted = m_painted || (widget && (widget == m_watched || m_watched->isAncestorOf(widget)));
        return false;
    }
    [[nodiscard]] bool hasPainted() const { return m_painted; }

private:
    QWidget *m_watched;
    bool m_painted = false;
};

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

Lookup lookupOf(const Incident &incident)
{
    Lookup lookup;
    lookup.ref.id = generatedIncidentId;
    lookup.state = LookupState::Ready;
    lookup.incident = incident;
    lookup.fetchedAt = QDateTime::currentDateTimeUtc();
    return lookup;
}

struct Stage
{
    Theme theme{*qApp};
    IncidentListModel incidents;
    MainWindow window{incidents, theme};
    QTabWidget *tabs = nullptr;

    Stage()
    {
        window.resize(1600, 1000);
        window.setSettings({});
        theme.setChoice(ThemeChoice::Light);
        window.show();
        tabs = window.findChild<QTabWidget *>();
        settle(300);
    }

    /// Milliseconds from the last byte to the first picture of the page.
    double open(const QByteArray &bytes)
    {
        bool isDone = false;
        PaintWatch watch(tabs);
        QElapsedTimer timer;
        timer.start();
        inBackground([bytes] { return decodeIncident(bytes); }).then(&window, [&](const Result<Incident> &incident) {
            incidents.update(lookupOf(incident.value()));
            window.showIncident({{}, generatedIncidentId});
            isDone = true;
        });
        while (!isDone || !watch.hasPainted())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return double(timer.nsecsElapsed()) / 1e6;
    }
};

void measureFirstPaint(int alerts, const char *bound)
{
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        Stage stage;
        best = std::min(best, stage.open(generateIncident(alerts, IncidentShape::Live)));
    }
    std::printf("page last byte to first paint, %d alerts: %.0f ms%s\n", alerts, best, bound);
}

void measureBlocking(int alerts)
{
    const QByteArray bytes = generateIncident(alerts, IncidentShape::Live);
    Stage stage;
    Heartbeat heart;
    stage.open(bytes);
    settle(3000); // assets, evidence and summary arrive
    std::printf("page longest hold of the GUI thread, opening %d alerts: %lld ms (at most 50)\n", alerts,
                static_cast<long long>(heart.takeLongest()));
    for (int tab = stage.tabs->count() - 1; tab >= 0; --tab) {
        QElapsedTimer timer;
        timer.start();
        PaintWatch watch(stage.tabs->widget(tab));
        stage.tabs->setCurrentIndex(tab);
        while (!watch.hasPainted())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        const auto took = timer.elapsed();
        settle(300);
        std::printf("page switch to view %d of %d, %d alerts: %lld ms, longest hold %lld ms (at most 50)\n", tab + 1,
                    stage.tabs->count(), alerts, static_cast<long long>(took),
                    static_cast<long long>(heart.takeLongest()));
    }
    stage.tabs->setCurrentIndex(1);
    settle(300);
    heart.takeLongest();
    auto *const table = stage.tabs->currentWidget()->findChild<QTableView *>();
    table->sortByColumn(1, Qt::AscendingOrder);
    settle(500);
    std::printf("page sort of %d alerts by title: longest hold %lld ms (at most 50)\n", alerts,
                static_cast<long long>(heart.takeLongest()));
    heart.takeLongest();
    QElapsedTimer choosing;
    choosing.start();
    constexpr int chosenRows = 20;
    for (int row = 0; row < chosenRows; ++row)
        table->setCurrentIndex(table->model()->index(row * (alerts / chosenRows), 1));
    std::printf("page choose an alert among %d, in the table, inspector and history: %.1f ms (at most 50)\n", alerts,
                double(choosing.nsecsElapsed()) / 1e6 / chosenRows);
    settle(100);
    heart.takeLongest();
    stage.tabs->currentWidget()->findChild<QLineEdit *>()->setText(QStringLiteral("powershell"));
    settle(1500);
    std::printf("page filter of %d alerts: longest hold %lld ms (at most 50)\n", alerts,
                static_cast<long long>(heart.takeLongest()));
}

/// From the choice of a span to the rows of the table, and how long anything is held up until all views have followed.
void measureSpan(int alerts)
{
    Stage stage;
    stage.open(generateIncident(alerts, IncidentShape::Live));
    settle(3000);
    auto *const timeline = stage.window.findChild<TimelineView *>();
    for (int tab = stage.tabs->count() - 1; tab >= 0; --tab) { // all views have been looked at
        stage.tabs->setCurrentIndex(tab);
        settle(1500);
    }
    stage.tabs->setCurrentIndex(1);
    settle(300);
    const TimeSpan whole = spanOf(*timeline->timeline(), timeline->clocks()).value();
    Heartbeat heart;
    const auto narrow = [&](const char *what, const std::optional<TimeSpan> &span) {
        settle(100);
        heart.takeLongest();
        QElapsedTimer timer;
        timer.start();
        timeline->setRange(span);
        const auto took = timer.elapsed();
        settle(2000);
        std::printf("page %s, %d alerts: %lld ms (at most 100), longest hold %lld ms (at most 50)\n", what, alerts,
                    static_cast<long long>(took), static_cast<long long>(heart.takeLongest()));
    };
    narrow("narrow to a tenth of the time", TimeSpan{whole.from, {whole.from.ticks + whole.length() / 10}});
    narrow("narrow to half of it", TimeSpan{whole.from, {whole.from.ticks + whole.length() / 2}});
    narrow("show all times again", {});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    measureFirstPaint(1000, " (at most 100)");
    measureFirstPaint(largeIncidentAlerts, "");
    measureBlocking(largeIncidentAlerts);
    measureSpan(largeIncidentAlerts);
    return 0;
}
