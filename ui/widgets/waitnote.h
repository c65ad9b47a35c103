// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTimer;

namespace utkik
{

/// Says amid a widget that it has nothing to show yet, once that has lasted for longer than an eye notices.
class WaitNote final : public QLabel
{
    Q_OBJECT
public:
    explicit WaitNote(QWidget *over);

    void setWaiting(bool isWaiting);
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_isWaiting = false;
    QTimer *m_patience;
};

} // namespace utkik
