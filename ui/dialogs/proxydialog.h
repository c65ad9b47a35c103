// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace utkik
{

/// Asks for the name and password that a proxy wants. Rejecting it gives up.
class ProxyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProxyDialog(const Theme &theme, QWidget *parent = nullptr);

    /// `proxy`: "host:port". `wasRefused`: it did not take what it was given.
    void ask(const QString &proxy, bool wasRefused);

Q_SIGNALS:
    /// `password` is UTF-8. `isKept`: in the keychain, beyond this session.
    void given(const QString &proxy, const QString &user, const QByteArray &password, bool isKept);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    QString m_proxy;
    bool m_wasRefused = false;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_give;
};

} // namespace utkik
