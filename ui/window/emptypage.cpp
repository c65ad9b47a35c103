// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/emptypage.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int zoneWidth = 640;
constexpr int zonePadding = 40;

} // namespace

EmptyPage::EmptyPage(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_zone(new QFrame(this))
    , m_title(new QLabel(m_zone))
    , m_text(new QLabel(m_zone))
    , m_signIn(new QPushButton(m_zone))
    , m_trySample(actions[ActionId::SampleTenant])
    , m_sample(new QPushButton(m_zone))
    , m_open(new QPushButton(m_zone))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_zone->setObjectName(QStringLiteral("dropZone"));
    m_zone->setMaximumWidth(zoneWidth);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    m_signIn->setProperty("primary", true);
    connect(m_signIn, &QPushButton::clicked, actions[ActionId::AddProfile], &QAction::trigger);
    const auto follow = [this, signIn = actions[ActionId::AddProfile]] {
        m_signIn->setEnabled(signIn->isEnabled());
        m_signIn->setToolTip(signIn->isEnabled() ? QString() : signIn->statusTip());
    };
    connect(actions[ActionId::AddProfile], &QAction::changed, this, follow);
    connect(m_sample, &QPushButton::clicked, m_trySample, &QAction::trigger);
    connect(m_open, &QPushButton::clicked, actions[ActionId::OpenFile], &QAction::trigger);

    auto *const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_buttons);
    buttons->addStretch();
    m_buttons->setSpacing(spacing::related);
    for (QPushButton *const button : {m_signIn, m_sample, m_open})
        m_buttons->addWidget(button);
    auto *const inside = new QVBoxLayout(m_zone);
    inside->setContentsMargins(zonePadding, zonePadding, zonePadding, zonePadding);
    inside->setSpacing(spacing::related);
    inside->addWidget(m_title);
    inside->addWidget(m_text);
    inside->addSpacing(spacing::related);
    inside->addLayout(buttons);
    auto *const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_zone, 8);
    across->addStretch(1);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(4);
    const auto restyle = [this] { m_title->setFont(m_theme.titleFont()); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    retranslate();
}

void EmptyPage::setSignedIn(bool signedIn)
{
    m_signIn->setVisible(!signedIn);
    m_sample->setVisible(!signedIn && m_trySample->isVisible());
}

void EmptyPage::setDropOver(bool over)
{
    m_zone->setProperty("over", over);
    m_zone->style()->unpolish(m_zone);
    m_zone->style()->polish(m_zone);
}

QSize EmptyPage::minimumSizeHint() const
{
    int widest = 0;
    for (const QPushButton *const button : {m_signIn, m_sample, m_open})
        widest = std::max(widest, button->minimumSizeHint().width());
    return {widest + 2 * (zonePadding + spacing::page), QWidget::minimumSizeHint().height()};
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    int abreast = 2 * (zonePadding + spacing::page + spacing::related);
    for (const QPushButton *const button : {m_signIn, m_sample, m_open})
        abreast += button->sizeHint().width();
    m_buttons->setDirection(width() < abreast ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyPage::retranslate()
{
    m_title->setText(tr("Drop anything that holds incident IDs"));
    m_text->setText(tr("A mail, a chat message, a portal link, a spreadsheet, a saved incident. Or paste with %1.")
                        .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_signIn->setText(tr("Sign in"));
    m_sample->setText(tr("Try the sample tenant"));
    m_open->setText(tr("Open a saved incident"));
}

} // namespace utkik
