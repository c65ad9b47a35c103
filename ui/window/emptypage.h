// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowactions.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace utkik
{

/// What stands in the page while nothing was asked for: teaches what can be dropped and how to begin.
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    EmptyPage(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    /// With a tenant in use there is nothing to sign in to, only something to drop. The sample is offered if its action
    /// is visible by then.
    void setSignedIn(bool signedIn);
    void setDropOver(bool over);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< with the buttons under one another

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    QFrame *m_zone;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_signIn;
    QAction *m_trySample; ///< not visible: there is no sample tenant to offer
    QPushButton *m_sample;
    QPushButton *m_open;
    QBoxLayout *m_buttons; ///< abreast where there is room
};

} // namespace utkik
