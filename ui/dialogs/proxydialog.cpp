// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proxydialog.h"

#include "models/core/plaintext.h"
#include "ui/dialogs/fitheight.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int leastLetters = 62;

} // namespace

ProxyDialog::ProxyDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_headline(new QLabel(this))
    , m_text(new QLabel(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(this))
{
    m_headline->setFont(theme.titleFont());
    for (QLabel *const label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // of the style that is there before ours
    m_give = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_give->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const fields = new QGridLayout;
    fields->setHorizontalSpacing(spacing::groups);
    fields->setVerticalSpacing(spacing::related);
    fields->addWidget(m_userLabel, 0, 0);
    fields->addWidget(m_user, 0, 1);
    fields->addWidget(m_passwordLabel, 1, 0);
    fields->addWidget(m_password, 1, 1);
    fields->addWidget(m_keep, 2, 1);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_headline);
    down->addWidget(m_text);
    down->addLayout(fields);
    down->addStretch();
    down->addWidget(buttons);
    retranslate();
}

void ProxyDialog::ask(const QString &proxy, bool wasRefused)
{
    m_proxy = proxy;
    m_wasRefused = wasRefused;
    m_password->clear();
    retranslate();
    if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
    open();
}

void ProxyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProxyDialog::retranslate()
{
    setWindowTitle(tr("Proxy"));
    m_headline->setText(m_wasRefused ? tr("The proxy did not take that") : tr("The proxy wants a password"));
    m_text->setText(m_wasRefused ? tr("%1 refused the name or the password. Type them anew.").arg(visibleText(m_proxy))
                                 : tr("All traffic of this computer goes through %1, which lets nobody through without "
                                      "a name and a password.")
                                       .arg(visibleText(m_proxy)));
    m_userLabel->setText(tr("&Name"));
    m_passwordLabel->setText(tr("&Password"));
    m_keep->setText(tr("&Keep them in this computer's keychain"));
    m_give->setText(tr("Sign in"));
    fitHeight(*this, leastLetters);
}

void ProxyDialog::submit()
{
    if (m_user->text().isEmpty())
        return m_user->setFocus();
    const QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    accept();
    Q_EMIT given(m_proxy, m_user->text(), password, m_keep->isChecked());
}

} // namespace utkik
