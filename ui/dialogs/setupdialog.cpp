// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setupdialog.h"

#include "models/core/plaintext.h"
#include "ui/dialogs/fitheight.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int stepCount = 5;
constexpr int leastLetters = 80;

} // namespace

SetupDialog::SetupDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_findings(new PlainLabel(this))
{
    for (QLabel *const label : {m_intro, m_headline}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_headline->setFont(theme.strongFont());
    auto *const steps = new QGridLayout;
    steps->setHorizontalSpacing(spacing::groups);
    steps->setVerticalSpacing(spacing::related);
    steps->setColumnStretch(1, 1);
    for (int i = 0; i < stepCount; ++i) {
        auto *const number = new QLabel(QString::number(i + 1), this);
        number->setFont(theme.strongFont());
        number->setAlignment(Qt::AlignTop);
        m_steps.push_back(new PlainLabel(this));
        steps->addWidget(number, i, 0);
        steps->addWidget(m_steps.back(), i, 1);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_test = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_test, &QPushButton::clicked, this, &SetupDialog::testRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_forAdministrator); });

    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_intro);
    down->addLayout(steps);
    down->addWidget(m_headline);
    down->addWidget(m_findings);
    down->addStretch();
    down->addWidget(buttons);
    showResult({}, {});
    retranslate();
}

void SetupDialog::setTenant(const QString &name)
{
    if (name != m_tenant)
        showResult({}, {});
    m_tenant = name;
    retranslate();
}

void SetupDialog::showTesting()
{
    m_forAdministrator.clear();
    showResult(tr("Trying %1…").arg(visibleText(m_tenant)), {});
    m_test->setEnabled(false);
}

void SetupDialog::showDiagnosis(const Diagnosis &diagnosis)
{
    m_forAdministrator = diagnosis.forAdministrator;
    showResult(diagnosis.headline, diagnosis.findings.join(QLatin1Char('\n')));
    m_test->setEnabled(true);
}

void SetupDialog::showResult(const QString &headline, const QString &text)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_findings->setPlain(text);
    m_findings->setVisible(!text.isEmpty());
    m_copy->setVisible(!m_forAdministrator.isEmpty());
    fitHeight(*this, leastLetters);
}

void SetupDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SetupDialog::retranslate()
{
    setWindowTitle(tr("What to register in Entra"));
    m_intro->setText(tr("Somebody who may register applications in the tenant does this once."));
    const std::array<QString, stepCount> texts{
        tr("In the Entra admin center, open App registrations, choose New registration, and give it any name."),
        tr("Where people sign in themselves: add the platform “Mobile and desktop applications” with the redirect URI "
           "http://localhost, and under Authentication allow public client flows, which signing in with a code needs."),
        tr("Under API permissions, choose “APIs my organization uses” and type “Microsoft Threat Protection”, the old "
           "name "
           "of Defender XDR. Where people sign in, add the delegated permission Incident.Read; for a client secret or "
           "a "
           "certificate, the application permission Incident.Read.All."),
        tr("An administrator grants consent there, and again after each permission that is added later."),
        tr("Copy the directory (tenant) ID and the application (client) ID from the overview. For a client secret, "
           "copy "
           "its value, not its ID.")};
    for (size_t i = 0; i < texts.size(); ++i)
        m_steps.at(i)->setPlain(texts.at(i));
    m_copy->setText(tr("Copy text for the administrator"));
    m_test->setText(m_tenant.isEmpty() ? tr("Test") : tr("Test %1").arg(visibleText(m_tenant)));
    m_test->setEnabled(!m_tenant.isEmpty());
    fitHeight(*this, leastLetters);
}

} // namespace utkik
