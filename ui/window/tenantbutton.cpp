// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tenantbutton.h"

#include "ui/window/tenantcolour.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QWidgetAction>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int mostAtAGlance = 8; // more names than that are searched, not read

} // namespace

TenantButton::TenantButton(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("tenant"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    retell();
}

void TenantButton::setTenant(const TenantInUse &tenant, const QList<Profile> &profiles)
{
    m_tenant = tenant;
    m_profiles = profiles;
    std::stable_partition(m_profiles.begin(), m_profiles.end(),
                          [](const Profile &profile) { return profile.isFavourite; });
    retell();
}

void TenantButton::setPolicy(const Policy &policy)
{
    m_policy = policy;
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
    const QIcon dot = tenantDot(m_tenant.profile.colour);
    setIcon(dot.isNull() ? m_theme.icon(Icon::Tenant) : dot);
    m_menu->clear();
    m_choices.clear();
    if (m_profiles.size() > mostAtAGlance)
        addSearch();
    addChoices();
    for (const ActionId id : {ActionId::AddProfile, ActionId::SignIn, ActionId::SignOut, ActionId::EditProfile,
                              ActionId::RemoveProfile, ActionId::SampleTenant})
        m_menu->addAction(m_actions[id]);
    allowActions();
}

void TenantButton::allowActions()
{
    m_menu->setToolTipsVisible(false);
    const bool isOne = !m_tenant.isNone && !m_tenant.isSample;
    for (const ActionId id : {ActionId::SignIn, ActionId::SignOut, ActionId::EditProfile})
        m_actions[id]->setEnabled(isOne);
    m_actions[ActionId::SampleTenant]->setEnabled(!m_tenant.isSample);
    allow(ActionId::AddProfile, m_policy.checkAdding(), true);
    allow(ActionId::ImportProfiles, m_policy.checkAdding(), true);
    allow(ActionId::ExportProfile, m_policy.checkExport(), isOne);
    const bool isPreset = isOne && m_policy.isPreset(m_tenant.profile.id);
    const Error settled{.kind = ErrorKind::PolicyForbids, .subject = tr("this tenant is set up for everybody")};
    allow(ActionId::RemoveProfile, isPreset ? Result<void>(tl::unexpected(settled)) : Result<void>(), isOne);
}

/// What an administrator has settled says so where it is greyed.
void TenantButton::allow(ActionId id, const Result<void> &allowed, bool isWanted)
{
    m_actions[id]->setEnabled(allowed && isWanted);
    m_actions.tell(id, allowed ? QString() : describe(allowed.error()).advice);
    if (!allowed)
        m_menu->setToolTipsVisible(true);
}

void TenantButton::addChoices()
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        const Profile &profile = m_profiles.at(i);
        if (i > 0 && m_profiles.at(i - 1).isFavourite && !profile.isFavourite)
            m_menu->addSeparator();
        QAction *const choice = m_menu->addAction(QString(profile.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(!m_tenant.isSample && profile.name == m_tenant.profile.name);
        choice->setIcon(tenantDot(profile.colour));
        choice->setMenuRole(QAction::NoRole);
        choice->setData(profile.name + QLatin1Char(' ') + profile.tenant); // what it is found by
        m_choices << choice;
        connect(choice, &QAction::triggered, this, [this, name = profile.name] { Q_EMIT profileChosen(name); });
    }
    if (!m_profiles.isEmpty())
        m_menu->addSeparator();
}

void TenantButton::addSearch()
{
    auto *const field = new QLineEdit;
    field->setPlaceholderText(tr("Find a tenant"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    auto *const action = new QWidgetAction(m_menu); // cleared with the menu
    action->setDefaultWidget(field);
    m_menu->addAction(action);
    connect(field, &QLineEdit::textChanged, this, &TenantButton::showMatching);
    connect(field, &QLineEdit::returnPressed, this, &TenantButton::chooseFirst);
    connect(m_menu, &QMenu::aboutToShow, field, [field] {
        field->clear();
        QTimer::singleShot(0, field, [field] { field->setFocus(); }); // once the menu is there
    });
}

void TenantButton::showMatching(const QString &text)
{
    for (QAction *const choice : std::as_const(m_choices))
        choice->setVisible(choice->data().toString().contains(text.trimmed(), Qt::CaseInsensitive));
}

void TenantButton::chooseFirst()
{
    const auto first =
        std::find_if(m_choices.begin(), m_choices.end(), [](const QAction *choice) { return choice->isVisible(); });
    if (first == m_choices.end())
        return;
    m_menu->close();
    (*first)->trigger();
}

} // namespace utkik
