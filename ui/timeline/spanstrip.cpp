// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/spanstrip.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/letterwidth.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace utkik
{

namespace
{

constexpr int markSize = 16;
constexpr int leastLetters = 30; // of the text beside the button

} // namespace

SpanStrip::SpanStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_text(new QLabel(this))
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setMinimumWidth(leastLetters * letterWidth(fontMetrics()));
    auto *const row = new FlowLayout(this);
    row->setContentsMargins(spacing::page, spacing::inside, spacing::page, spacing::inside);
    row->setSpacing(spacing::related);
    row->addWidget(m_mark);
    row->addWidget(m_text);
    row->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &SpanStrip::allRequested);
    connect(&theme, &Theme::changed, this, &SpanStrip::restyle);
    restyle();
    retranslate();
    hide();
}

void SpanStrip::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void SpanStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SpanStrip::restyle()
{
    m_mark->setPixmap(m_theme.icon(Icon::Clock).pixmap(markSize, markSize));
}

void SpanStrip::retranslate()
{
    m_all->setText(tr("Show all"));
    m_all->setToolTip(tr("Show all times again (Esc)"));
}

} // namespace utkik
