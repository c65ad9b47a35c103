// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr int fieldWidth = 420;

QUrl typedUrl(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? QUrl() : QUrl::fromUserInput(text);
}

/// With a label that retranslate() fills in; addRow() makes none for an empty text.
void addField(QFormLayout &form, QWidget *field)
{
    auto *const label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    form.addRow(label, field);
}

} // namespace

ProfileDialog::ProfileDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_cloud(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_apiUrl(new QLineEdit(this))
    , m_loginUrl(new QLineEdit(this))
    , m_tenant(new QLineEdit(this))
    , m_client(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_scope(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_intro(new QLabel(this))
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_name->setMinimumWidth(fieldWidth);
    for (QLabel *const label : {m_intro, m_fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_intro->setProperty("muted", true);
    m_fault->setForegroundRole(QPalette::BrightText);
    m_fault->hide();
    for (const Cloud cloud : {Cloud::Commercial, Cloud::Gcc, Cloud::GccHigh, Cloud::Dod, Cloud::Custom})
        m_cloud->addItem(QString(), int(cloud));
    m_region->addItem(QString(), QString());
    for (const QString &region : regions())
        m_region->addItem(region.toUpper(), region);

    m_form->setHorizontalSpacing(spacing::groups);
    m_form->setVerticalSpacing(spacing::related);
    for (QWidget *const field : std::initializer_list<QWidget *>{m_name, m_cloud, m_region, m_apiUrl, m_loginUrl,
                                                                 m_tenant, m_client, m_secret, m_scope})
        addField(*m_form, field);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &ProfileDialog::showHosts);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileDialog::showHosts);

    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_intro);
    down->addLayout(m_form);
    down->addWidget(m_fault);
    down->addStretch();
    down->addWidget(buttons);
    retranslate();
}

void ProfileDialog::setProfile(const Profile &profile, bool isNew)
{
    m_profile = profile;
    m_isNew = isNew;
    m_name->setText(profile.name);
    m_cloud->setCurrentIndex(m_cloud->findData(int(profile.cloud)));
    m_region->setCurrentIndex(std::max(0, m_region->findData(profile.region)));
    m_apiUrl->setText(profile.apiUrl.toString());
    m_loginUrl->setText(profile.loginUrl.toString());
    m_tenant->setText(profile.tenant);
    m_client->setText(profile.client);
    m_scope->setText(profile.scope);
    m_secret->clear();
    m_fault->hide();
    retranslate();
    m_name->setFocus();
}

void ProfileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProfileDialog::showHosts()
{
    const auto cloud = Cloud(m_cloud->currentData().toInt());
    const CloudHosts hosts = hostsOf(cloud, m_region->currentData().toString());
    m_region->setEnabled(cloud == Cloud::Commercial);
    m_apiUrl->setPlaceholderText(hosts.api.toString());
    m_loginUrl->setPlaceholderText(hosts.login.toString());
    m_scope->setPlaceholderText(hosts.scope);
}

Profile ProfileDialog::typedProfile() const
{
    Profile profile = m_profile;
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = m_name->text().trimmed();
    profile.cloud = Cloud(m_cloud->currentData().toInt());
    profile.region = profile.cloud == Cloud::Commercial ? m_region->currentData().toString() : QString();
    profile.apiUrl = typedUrl(m_apiUrl);
    profile.loginUrl = typedUrl(m_loginUrl);
    profile.tenant = m_tenant->text().trimmed();
    profile.client = m_client->text().trimmed();
    profile.scope = m_scope->text().trimmed();
    return profile;
}

void ProfileDialog::submit()
{
    const Profile profile = typedProfile();
    if (const auto fault = faultOf(profile)) {
        m_fault->setText(fault->reason);
        m_fault->show();
        widgetOf(fault->field)->setFocus();
        return;
    }
    const QByteArray secret = m_secret->text().trimmed().toUtf8();
    if (m_isNew && secret.isEmpty()) {
        m_fault->setText(tr("The client secret is missing. Paste the secret's value, not its ID."));
        m_fault->show();
        m_secret->setFocus();
        return;
    }
    m_secret->clear();
    accept();
    Q_EMIT profileGiven(profile, secret);
}

QWidget *ProfileDialog::widgetOf(ProfileFault::Field field) const
{
    switch (field) {
    case ProfileFault::Field::Name:
        return m_name;
    case ProfileFault::Field::Tenant:
        return m_tenant;
    case ProfileFault::Field::ApiUrl:
        return m_apiUrl;
    case ProfileFault::Field::LoginUrl:
        return m_loginUrl;
    case ProfileFault::Field::Region:
        return m_region;
    case ProfileFault::Field::Client:
    case ProfileFault::Field::Certificate:
        break;
    }
    return m_client;
}

void ProfileDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Sign in to a tenant") : tr("Edit tenant"));
    m_intro->setText(
        tr("Register an application in Entra, give it the permission “Incident.Read.All” of “Microsoft Threat "
           "Protection”, let an administrator consent, and paste its IDs and a client secret here. The secret "
           "goes into this computer's keychain and nowhere else."));
    m_save->setText(m_isNew ? tr("Sign in") : tr("Save"));
    for (int i = 0; i < m_cloud->count(); ++i)
        m_cloud->setItemText(i, cloudName(Cloud(m_cloud->itemData(i).toInt())));
    m_region->setItemText(0, tr("Nearest by itself"));
    m_name->setPlaceholderText(tr("What you call this tenant, such as contoso"));
    m_tenant->setPlaceholderText(tr("Directory (tenant) ID or domain"));
    m_client->setPlaceholderText(tr("Application (client) ID"));
    m_secret->setPlaceholderText(m_isNew ? tr("The secret's value, not its ID")
                                         : tr("Leave empty to keep the present one"));
    const std::array<std::pair<QWidget *, QString>, 9> rows{{{m_name, tr("&Name")},
                                                             {m_cloud, tr("&Cloud")},
                                                             {m_region, tr("&Region")},
                                                             {m_apiUrl, tr("&API host")},
                                                             {m_loginUrl, tr("&Sign-in host")},
                                                             {m_tenant, tr("&Tenant")},
                                                             {m_client, tr("App&lication")},
                                                             {m_secret, tr("Client s&ecret")},
                                                             {m_scope, tr("Sc&ope")}}};
    for (const auto &[field, text] : rows) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    }
    showHosts();
}

} // namespace utkik
