// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/policy.h"
#include "ui/window/windowactions.h"

#include <QToolButton>

class QMenu;

namespace utkik
{

/// The tenant in use, as the window knows it.
struct TenantInUse
{
    Profile profile;
    bool isSample = false;
    bool isNone = true; ///< no profile at all: nothing can be looked up yet
};

/// Says which tenant is in use and switches to another: favourites first, and with many a field to find one by its
/// name.
class TenantButton final : public QToolButton
{
    Q_OBJECT
public:
    TenantButton(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setTenant(const TenantInUse &tenant, const QList<Profile> &profiles);
    void setPolicy(const Policy &policy);

Q_SIGNALS:
    void profileChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();
    void addChoices();
    void allowActions();
    void allow(ActionId id, const Result<void> &allowed, bool isWanted);
    void addSearch();
    void showMatching(const QString &text);
    void chooseFirst();

    const WindowActions &m_actions;
    const Theme &m_theme;
    TenantInUse m_tenant;
    Policy m_policy;
    QList<Profile> m_profiles; ///< in the order of the menu
    QMenu *m_menu;
    QList<QAction *> m_choices; ///< of the profiles, the menu's
};

} // namespace utkik
