// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "models/core/plaintext.h"
#include "ui/dialogs/fitheight.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretmark.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;

constexpr int leastLetters = 66;
constexpr qreal codeScale = 2.2; // of the base font: to be read off and typed on another device

} // namespace

SignInDialog::SignInDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_headline(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_codeLabel(new QLabel(this))
    , m_details(new PlainLabel(this))
    , m_timeLeft(new QLabel(this))
{
    m_headline->setFont(theme.titleFont());
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_details->setMuted(true);
    m_timeLeft->setProperty("muted", true);
    QFont codeFont = theme.codeFont();
    codeFont.setPointSizeF(codeFont.pointSizeF() * codeScale);
    m_codeLabel->setFont(codeFont);
    m_codeLabel->setTextFormat(Qt::PlainText);
    m_codeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_codeLabel->setAlignment(Qt::AlignCenter);
    m_ticks.setInterval(1s);
    connect(&m_ticks, &QTimer::timeout, this, &SignInDialog::tellTimeLeft);

    auto *const buttons = new QDialogButtonBox(this);
    m_copyForAdministrator = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setIcon({}); // of the style that is there before ours
    m_act = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_act->setDefault(true);
    m_act->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &SignInDialog::act);
    connect(m_copyForAdministrator, &QPushButton::clicked, this, [this] { copy(m_forAdministrator); });

    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_headline);
    down->addWidget(m_text);
    down->addWidget(m_codeLabel);
    down->addWidget(m_details);
    down->addWidget(m_timeLeft);
    down->addStretch();
    down->addWidget(buttons);
    turnTo(Step::Asking);
}

void SignInDialog::showAsking(const QString &tenantName)
{
    m_tenantName = tenantName;
    turnTo(Step::Asking);
}

void SignInDialog::showCode(const DeviceCode &code)
{
    m_code = code;
    m_page = code.page;
    m_end.setRemainingTime(code.lifetime);
    turnTo(Step::Code);
}

void SignInDialog::showBrowser(const QUrl &page, std::chrono::seconds patience)
{
    m_page = page;
    m_end.setRemainingTime(patience);
    turnTo(Step::Browser);
}

void SignInDialog::showFailure(const Error &error, const QString &forAdministrator)
{
    m_error = error;
    m_forAdministrator = forAdministrator;
    turnTo(Step::Failure);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QDialog::changeEvent(event);
}

void SignInDialog::turnTo(Step step)
{
    m_step = step;
    const bool waits = step == Step::Code || step == Step::Browser;
    m_codeLabel->setVisible(step == Step::Code);
    m_details->setVisible(step == Step::Failure);
    m_timeLeft->setVisible(waits);
    m_act->setVisible(step != Step::Asking);
    m_copyForAdministrator->setVisible(step == Step::Failure && !m_forAdministrator.isEmpty());
    if (waits)
        m_ticks.start();
    else
        m_ticks.stop();
    retell();
    if (m_act->isVisibleTo(this))
        m_act->setFocus();
}

void SignInDialog::retell()
{
    setWindowTitle(m_tenantName.isEmpty() ? tr("Sign in") : tr("Sign in to %1").arg(visibleText(m_tenantName)));
    m_copyForAdministrator->setText(tr("Copy text for the administrator"));
    switch (m_step) {
    case Step::Asking:
        m_headline->setText(tr("Asking the sign-in service…"));
        m_text->setPlain(tr("This takes a moment."));
        break;
    case Step::Code:
        m_headline->setText(tr("Enter this code in the browser"));
        m_text->setPlain(tr("Open %1, on this computer or another device, enter the code and sign in. This window "
                            "closes by itself.")
                             .arg(m_page.toString()));
        m_codeLabel->setText(visibleText(m_code.userCode));
        m_codeLabel->setAccessibleName(tr("Code: %1").arg(m_codeLabel->text()));
        m_act->setText(tr("Copy code and open page"));
        break;
    case Step::Browser:
        m_headline->setText(tr("Sign in in the browser"));
        m_text->setPlain(tr("A sign-in page has opened in your browser. Once you are done there, this window closes by "
                            "itself."));
        m_act->setText(tr("Open the page again"));
        break;
    case Step::Failure: {
        const ErrorText text = describe(m_error);
        m_headline->setText(text.headline);
        m_text->setPlain(text.advice);
        m_details->setPlain(text.details);
        m_act->setText(tr("Try again"));
        break;
    }
    }
    tellTimeLeft();
    fitHeight(*this, leastLetters);
}

void SignInDialog::tellTimeLeft()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_end.remainingTimeAsDuration());
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left);
    m_timeLeft->setText(
        tr("Time left: %1:%2").arg(minutes.count()).arg((left - minutes).count(), 2, 10, QLatin1Char('0')));
}

void SignInDialog::act()
{
    if (m_step == Step::Failure)
        return Q_EMIT retryRequested();
    if (m_step == Step::Code)
        copy(m_code.userCode);
    Q_EMIT pageRequested(m_page);
}

// A code is kept out of clipboard histories.
void SignInDialog::copy(const QString &text)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    if (m_step == Step::Code)
        markSecret(*content);
    QApplication::clipboard()->setMimeData(content.release()); // owned by the clipboard
}

} // namespace utkik
