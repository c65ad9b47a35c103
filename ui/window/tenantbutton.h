// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tenant/profile.h"
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

/// Says which tenant is in use and switches to another.
class TenantButton final : public QToolButton
{
    Q_OBJECT
public:
    TenantButton(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setTenant(const TenantInUse &tenant, const QStringList &profileNames);

Q_SIGNALS:
    void profileChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retell();

    const WindowActions &m_actions;
    TenantInUse m_tenant;
    QStringList m_names;
    QMenu *m_menu;
};

} // namespace utkik
