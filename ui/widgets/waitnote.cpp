// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waitnote.h"

#include <QEvent>
#include <QTimer>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto patience = 300ms;

} // namespace

WaitNote::WaitNote(QWidget *over)
    : QLabel(over)
    , m_patience(new QTimer(this))
{
    setProperty("muted", true);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    over->installEventFilter(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    });
    retranslate();
}

void WaitNote::setWaiting(bool isWaiting)
{
    if (isWaiting == m_isWaiting)
        return;
    m_isWaiting = isWaiting;
    if (isWaiting) {
        m_patience->start();
    } else {
        m_patience->stop();
        hide();
    }
}

bool WaitNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QLabel::eventFilter(watched, event);
}

void WaitNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void WaitNote::retranslate()
{
    setText(tr("Reading the answer…"));
}

} // namespace utkik
