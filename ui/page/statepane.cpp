// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/statepane.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int textWidth = 620;

} // namespace

StatePane::StatePane(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_headline(new QLabel(this))
    , m_advice(new PlainLabel(this))
    , m_act(new QPushButton(this))
    , m_unfold(new QPushButton(this))
    , m_details(new PlainLabel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_advice->setMuted(true);
    m_details->setMuted(true);
    m_act->setProperty("primary", true);
    m_unfold->setCheckable(true);
    m_unfold->setFlat(true);
    for (QWidget *const text : std::initializer_list<QWidget *>{m_headline, m_advice, m_details})
        text->setMaximumWidth(textWidth);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::related);
    buttons->addWidget(m_act);
    buttons->addWidget(m_unfold);
    buttons->addStretch();
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, 2 * spacing::page, spacing::page, spacing::page);
    down->setSpacing(spacing::related);
    down->addWidget(m_headline);
    down->addWidget(m_advice);
    down->addSpacing(spacing::related);
    down->addLayout(buttons);
    down->addWidget(m_details);
    down->addStretch();
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    connect(m_unfold, &QPushButton::toggled, m_details, &QWidget::setVisible);
    const auto restyle = [this] { m_headline->setFont(m_theme.titleFont()); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void StatePane::setLookup(const Lookup &lookup)
{
    if (lookup.ref != m_lookup.ref)
        m_unfold->setChecked(false);
    m_lookup = lookup;
    const QString id = QString::number(lookup.ref.id);
    switch (lookup.state) {
    case LookupState::Queued:
        show(tr("%1 is queued").arg(id), tr("It is fetched as soon as the quota allows. What you look at goes first."),
             {}, m_actions[ActionId::CancelOne]);
        break;
    case LookupState::Fetching:
        show(tr("Fetching %1…").arg(id), {}, {}, nullptr);
        break;
    case LookupState::Merged:
        show(tr("%1 is now part of %2").arg(id).arg(lookup.incident.mergedInto().value_or(0)),
             tr("Defender merged this incident into another one, which holds its alerts now. Both stay in the list."),
             {}, m_actions[ActionId::Follow]);
        break;
    case LookupState::Failed:
        showFailure(lookup.error.value_or(Error{}));
        break;
    case LookupState::Ready:
        break;
    }
}

void StatePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLookup(m_lookup);
    QWidget::changeEvent(event);
}

void StatePane::showFailure(const Error &error)
{
    const ErrorText text = describe(error);
    const bool needsSignIn = error.kind == ErrorKind::NoProfile || error.kind == ErrorKind::NoSecret
        || error.kind == ErrorKind::SignInNeeded;
    show(text.headline, text.advice, text.details,
         m_actions[needsSignIn ? (error.kind == ErrorKind::NoProfile ? ActionId::AddProfile : ActionId::SignIn)
                               : ActionId::Refresh]);
    m_act->setText(needsSignIn ? tr("Sign in…") : tr("Try again"));
}

void StatePane::show(const QString &headline, const QString &advice, const QString &details, QAction *action)
{
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_advice->setPlain(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_action = action;
    m_act->setVisible(action != nullptr);
    if (action)
        m_act->setText(QString(action->text()).remove(QLatin1Char('&')));
    m_unfold->setText(tr("Details"));
    m_unfold->setVisible(!details.isEmpty());
    m_details->setPlain(details);
    m_details->setVisible(m_unfold->isChecked() && !details.isEmpty());
}

} // namespace utkik
