// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/incidentgenerator.h"

#include "models/core/background.h"
#include "models/incident/decode.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPaintEvent>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace utkik
{

/// The longest time for which the event loop did not come round, and the most work of this thread within one such:
/// where other programs compute, the time tells of them, too.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        m_since.start();
    }
    struct Hold
    {
        double time; ///< milliseconds; up to one more than it was
        double work; ///< milliseconds of the processor; 0 where that cannot be told
    };
    Hold takeLongest()
    {
        beat();
        return std::exchange(m_longest, {0, 0});
    }

private:
    static double work()
    {
#ifdef Q_OS_LINUX
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }
    void beat()
    {
        const double worked = work();
        m_longest.time = std::max(m_longest.time, double(m_since.nsecsElapsed()) / 1e6);
        m_longest.work = std::max(m_longest.work, worked - std::exchange(m_worked, worked));
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worked = work();
    Hold m_longest{0, 0};
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
    /// Also of what is not to be seen, which nobody waits for.
    [[nodiscard]] bool hasPainted() const { return m_painted || !m_watched->isVisible(); }
    void forget() { m_painted = false; }

private:
    QWidget *m_watched;
    bool m_painted = false;
};

/// Waits without keeping a processor busy, which the threads of the program need.
inline void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

inline Lookup lookupOf(const Incident &incident)
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

} // namespace utkik
