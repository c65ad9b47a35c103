// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/qtimeralarm.h"

#include <QTimer>

#include <algorithm>

namespace utkik
{

namespace
{

class QTimerAlarm final : public Alarm
{
public:
    explicit QTimerAlarm(std::function<void()> onRing)
        : m_onRing(std::move(onRing))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // coarse ones may be 5 % late, that is seconds for the minute
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_onRing(); });
    }

    void set(std::chrono::milliseconds fromNow) override
    {
        m_timer.start(std::max(fromNow, std::chrono::milliseconds::zero()));
    }
    void clear() override { m_timer.stop(); }

private:
    std::function<void()> m_onRing;
    QTimer m_timer;
};

} // namespace

AlarmFactory qtimerAlarms()
{
    return [](std::function<void()> onRing) { return std::make_unique<QTimerAlarm>(std::move(onRing)); };
}

} // namespace utkik
