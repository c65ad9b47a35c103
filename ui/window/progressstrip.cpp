// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto remarkStays = 6s;

} // namespace

ProgressStrip::ProgressStrip(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_pause(new QToolButton(this))
    , m_cancel(new QToolButton(this))
    , m_retry(new QToolButton(this))
{
    m_remarkTimer.setSingleShot(true);
    connect(&m_remarkTimer, &QTimer::timeout, this, [this] {
        m_remark.clear();
        retell();
    });
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(theme.smallFont());
    m_pause->setDefaultAction(actions[ActionId::Pause]);
    m_cancel->setDefaultAction(actions[ActionId::CancelAll]);
    m_retry->setDefaultAction(actions[ActionId::RetryFailed]);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::related, 0, 0, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_text);
    for (QToolButton *const button : {m_pause, m_cancel, m_retry}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(&theme, &Theme::changed, this, [this, &theme] { m_text->setFont(theme.smallFont()); });
    retell();
}

void ProgressStrip::setCounts(const Counts &counts)
{
    m_counts = counts;
    retell();
}

void ProgressStrip::setForecast(const QueueForecast &forecast)
{
    m_doneAt = forecast.doneAt;
    m_paused = forecast.paused;
    retell();
}

void ProgressStrip::say(const QString &remark)
{
    m_remark = remark;
    retell();
    m_remarkTimer.start(remarkStays);
}

void ProgressStrip::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    retell();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QWidget::changeEvent(event);
}

void ProgressStrip::retell()
{
    QStringList parts;
    if (m_counts.total == 0)
        parts << tr("Nothing asked for yet");
    else
        parts << tr("%1 of %2 ready").arg(m_counts.ready).arg(m_counts.total);
    if (m_counts.queued > 0 && m_paused)
        parts << tr("%1 queued, paused").arg(m_counts.queued);
    else if (m_counts.queued > 0 && m_doneAt.isValid())
        parts
            << tr("%1 queued, done %2").arg(m_counts.queued).arg(timeOfDay(Timestamp::fromDateTime(m_doneAt), m_zone));
    else if (m_counts.queued > 0)
        parts << tr("%1 queued").arg(m_counts.queued);
    if (m_counts.failed > 0)
        parts << tr("%n failed", nullptr, m_counts.failed);
    m_text->setText(m_remark.isEmpty() ? parts.join(QStringLiteral(" · ")) : m_remark);
    m_text->setAccessibleName(m_text->text());
    m_pause->setVisible(m_counts.queued > 1 || m_paused);
    m_cancel->setVisible(m_counts.queued > 1);
    m_retry->setVisible(m_counts.failed > 0);
}

} // namespace utkik
