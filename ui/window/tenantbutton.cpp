// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tenantbutton.h"

#include <QEvent>
#include <QMenu>

namespace utkik
{

TenantButton::TenantButton(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_actions(actions)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("tenant"));
    setIcon(theme.icon(Icon::Tenant));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    retell();
}

void TenantButton::setTenant(const TenantInUse &tenant, const QStringList &profileNames)
{
    m_tenant = tenant;
    m_names = profileNames;
    retell();
}

void TenantButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QToolButton::changeEvent(event);
}

void TenantButton::retell()
{
    setText(m_tenant.isNone ? tr("No tenant") : m_tenant.profile.name);
    setAccessibleName(tr("Tenant: %1").arg(text()));
    setToolTip(m_tenant.isNone ? tr("Sign in to a tenant, or try the sample tenant")
                               : tr("Looks incidents up in %1").arg(m_tenant.profile.hosts().api.host()));
    m_menu->clear();
    for (const QString &name : std::as_const(m_names)) {
        QAction *const choice = m_menu->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(!m_tenant.isSample && name == m_tenant.profile.name);
        choice->setMenuRole(QAction::NoRole);
        connect(choice, &QAction::triggered, this, [this, name] { Q_EMIT profileChosen(name); });
    }
    if (!m_names.isEmpty())
        m_menu->addSeparator();
    for (const ActionId id : {ActionId::AddProfile, ActionId::SignIn, ActionId::EditProfile, ActionId::RemoveProfile,
                              ActionId::SampleTenant})
        m_menu->addAction(m_actions[id]);
    m_actions[ActionId::SignIn]->setEnabled(!m_tenant.isNone && !m_tenant.isSample);
    m_actions[ActionId::EditProfile]->setEnabled(!m_tenant.isNone && !m_tenant.isSample);
    m_actions[ActionId::RemoveProfile]->setEnabled(!m_tenant.isNone && !m_tenant.isSample);
    m_actions[ActionId::SampleTenant]->setEnabled(!m_tenant.isSample);
}

} // namespace utkik
