// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace utkik
{

/// A line across the page that says something about the whole window, with one way to act on it.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// The button runs the action under the words given; none without an action.
    void setWords(const QString &text, const QString &button = {}, QAction *action = nullptr);

private:
    QLabel *m_text;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace utkik
