// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/tenant/devicecode.h"
#include "models/tenant/profile.h"
#include "ui/theme/theme.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace utkik
{

class PlainLabel;

/// Takes a person through signing in: shows the code or says what the browser is for, how much time is left, and what
/// was wrong. Rejecting it gives up.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(const Theme &theme, QWidget *parent = nullptr);

    /// The service is being asked; one of the next three follows.
    void showAsking(const QString &tenantName);
    void showCode(const DeviceCode &code);
    void showBrowser(const QUrl &page, std::chrono::seconds patience);
    void showFailure(const Error &error, const QString &forAdministrator);

Q_SIGNALS:
    void pageRequested(const QUrl &page); ///< to be opened in the browser
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Asking, Code, Browser, Failure };

    void turnTo(Step step);
    void retell();
    void tellTimeLeft();
    void act();
    void copy(const QString &text);

    Step m_step = Step::Asking;
    QString m_tenantName;
    DeviceCode m_code;
    QUrl m_page;
    Error m_error;
    QString m_forAdministrator;
    QDeadlineTimer m_end;
    QTimer m_ticks;
    QLabel *m_headline;
    PlainLabel *m_text;
    QLabel *m_codeLabel;
    PlainLabel *m_details;
    QLabel *m_timeLeft;
    QPushButton *m_act;
    QPushButton *m_copyForAdministrator;
    QPushButton *m_cancel;
};

} // namespace utkik
