// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quotagauge.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace utkik
{

namespace
{

constexpr int barWidth = 84;
constexpr int barHeight = 6;
constexpr double scarce = 0.1; // below this part left the bar takes the warning colour

} // namespace

QuotaGauge::QuotaGauge(Window window, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFont(theme.smallFont());
    hide();
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.smallFont());
        update();
    });
    retranslate();
}

void QuotaGauge::setStatus(const QuotaStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    setVisible(shown().limit > 0);
    retranslate();
}

QSize QuotaGauge::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QString widest = tr("%1 left").arg(QLocale().toString(std::max(shown().limit, 1)));
    return {metrics.horizontalAdvance(name()) + barWidth + metrics.horizontalAdvance(widest) + 4 * spacing::inside,
            metrics.height() + spacing::related};
}

void QuotaGauge::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const QuotaWindow &window = shown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int nameWidth = fontMetrics().horizontalAdvance(name());
    painter.setPen(tokens.muted);
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft), name());
    const QRectF bar(nameWidth + spacing::related, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const double part = window.limit > 0 ? double(window.left()) / window.limit : 0;
    QRectF filled = bar;
    filled.setWidth(bar.width() * part);
    painter.setBrush(part < scarce ? tokens.medium : tokens.accent);
    if (part > 0)
        painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    painter.setPen(tokens.muted);
    painter.drawText(rect().adjusted(int(bar.right()) + spacing::related, 0, 0, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft), leftText());
}

void QuotaGauge::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    retranslate();
}

void QuotaGauge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuotaGauge::retranslate()
{
    const QuotaWindow &window = shown();
    const QLocale locale;
    QStringList lines;
    lines << (m_window == Window::Minute
                  ? tr("%1 of %2 calls used in the last minute.").arg(window.used).arg(locale.toString(window.limit))
                  : tr("%1 of %2 calls used in the last hour.")
                        .arg(locale.toString(window.used), locale.toString(window.limit)));
    if (window.used > 0 && window.nextFree.count() > 0)
        lines << tr("The next one gets free at %1.")
                     .arg(timeOfDay(
                         Timestamp::fromDateTime(QDateTime::currentDateTimeUtc().addSecs(window.nextFree.count())),
                         m_zone));
    if (m_status.backOffUntil.isValid())
        lines << tr("The server asked to wait until %1; nothing is sent before.")
                     .arg(timeOfDay(Timestamp::fromDateTime(m_status.backOffUntil), m_zone));
    if (m_status.lowered)
        lines << tr("The server turned out stricter than configured, so Utkik keeps to less for a while.");
    if (m_status.memoryOnly)
        lines << tr("The log of calls cannot be written: other windows and a restart do not know of these calls.");
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(m_window == Window::Minute ? tr("Calls left this minute") : tr("Calls left this hour"));
    setAccessibleDescription(leftText() + QStringLiteral(". ") + lines.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

const QuotaWindow &QuotaGauge::shown() const
{
    return m_window == Window::Minute ? m_status.minute : m_status.hour;
}

QString QuotaGauge::leftText() const
{
    return tr("%1 left").arg(QLocale().toString(shown().left()));
}

QString QuotaGauge::name() const
{
    return m_window == Window::Minute ? tr("minute") : tr("hour");
}

} // namespace utkik
