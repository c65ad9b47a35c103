// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/incidentgenerator.h"

#include "models/core/background.h"
#include "models/incident/decode.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace utkik
{

/// The longest time for which the event loop did not come round.
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
    /// Milliseconds; up to one more than it was.
    double takeLongest()
    {
        beat();
        return double(std::exchange(m_longest, 0)) / 1e6;
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; // nanoseconds
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

inline void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
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
