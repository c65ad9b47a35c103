// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace utkik
{

/// Where IDs, links and whole texts are typed or pasted. Takes pasted text of many lines as a whole.
class IntakeField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit IntakeField(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void textGiven(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();
    void submit();
    bool takePasted();

    QAction *m_lookUp;
};

} // namespace utkik
