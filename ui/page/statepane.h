// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"
#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace utkik
{

class PlainLabel;

/// What stands in the page while there is no incident to show: waiting, being fetched, failed and why, or merged into
/// another. Says in words what happened and what to do, and offers it; details are folded.
class StatePane final : public QWidget
{
    Q_OBJECT
public:
    StatePane(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setLookup(const Lookup &lookup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &headline, const QString &advice, const QString &details, QAction *action);
    void showFailure(const Error &error);

    const WindowActions &m_actions;
    const Theme &m_theme;
    Lookup m_lookup;
    QLabel *m_headline;
    PlainLabel *m_advice;
    QPushButton *m_act;
    QPushButton *m_unfold;
    PlainLabel *m_details;
    QAction *m_action = nullptr;
};

} // namespace utkik
