// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "ui/dialogs/certificatefield.h"
#include "ui/dialogs/fitheight.h"
#include "ui/dialogs/regionfield.h"
#include "ui/dialogs/zonefield.h"
#include "ui/theme/theme.h"
#include "ui/window/tenantcolour.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

namespace utkik
{

namespace
{

constexpr int fieldWidth = 420;
constexpr int leastLetters = 66;

/// Wants the room of all that is in it, and scrolls where the screen has less.
class FormArea final : public QScrollArea
{
public:
    FormArea(QWidget *form, QWidget *parent)
        : QScrollArea(parent)
    {
        setObjectName(QStringLiteral("form"));
        setWidget(form);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        form->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint() + QSize(barWidth(), 0); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + barWidth(), QScrollArea::minimumSizeHint().height()};
    }

private:
    [[nodiscard]] int barWidth() const { return verticalScrollBar()->sizeHint().width(); }
};

// In the order of advice: a person's own rights before an application's.
constexpr std::array ways{SignInWay::Browser, SignInWay::Device, SignInWay::Secret, SignInWay::Certificate,
                          SignInWay::Token};

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
    , m_page(new QWidget)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_cloud(new QComboBox(this))
    , m_region(new RegionField(this))
    , m_apiUrl(new QLineEdit(this))
    , m_loginUrl(new QLineEdit(this))
    , m_tenant(new QLineEdit(this))
    , m_client(new QLineEdit(this))
    , m_wayBox(new QWidget(this))
    , m_ways(new QButtonGroup(this))
    , m_certificate(new CertificateField(this))
    , m_secret(new QLineEdit(this))
    , m_scope(new QLineEdit(this))
    , m_colour(new QComboBox(this))
    , m_zone(new ZoneField(this))
    , m_favourite(new QCheckBox(this))
    , m_more(new QPushButton(this))
    , m_fault(new QLabel(this))
    , m_intro(new QLabel(this))
{
    buildForm();
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_setup = buttons->addButton(QString(), QDialogButtonBox::HelpRole);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts(*m_setup);

    m_area = new FormArea(m_page, this);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_intro);
    down->addWidget(m_area, 1);
    down->addWidget(m_fault);
    down->addWidget(buttons);
    orderTabs();
    retranslate();
    showRows();
}

void ProfileDialog::buildForm()
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
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    for (const Cloud cloud : {Cloud::Commercial, Cloud::Gcc, Cloud::GccHigh, Cloud::Dod, Cloud::Custom})
        m_cloud->addItem(QString(), int(cloud));
    m_colour->addItem(QString(), QString());
    for (const QString &colour : profileColours())
        m_colour->addItem(tenantDot(colour), QString(), colour);
    buildWays();
    auto *const pageDown = new QVBoxLayout(m_page);
    pageDown->setContentsMargins({});
    pageDown->setSpacing(spacing::groups);
    pageDown->addLayout(m_form);
    pageDown->addWidget(m_more, 0, Qt::AlignLeft);
    pageDown->addStretch();
    m_form->setHorizontalSpacing(spacing::groups);
    m_form->setVerticalSpacing(spacing::related);
    for (QWidget *const field :
         std::initializer_list<QWidget *>{m_name, m_tenant, m_client, m_wayBox, m_certificate, m_secret, m_cloud,
                                          m_region, m_apiUrl, m_loginUrl, m_scope, m_colour, m_zone, m_favourite})
        addField(*m_form, field);
}

// As it stands on the screen, not as it was made.
void ProfileDialog::orderTabs()
{
    QList<QWidget *> order{m_name, m_tenant, m_client};
    const auto buttons = m_ways->buttons();
    for (QAbstractButton *const button : buttons)
        order << button;
    order << QList<QWidget *>{m_certificate, m_secret, m_cloud, m_region,    m_apiUrl, m_loginUrl,
                              m_scope,       m_colour, m_zone,  m_favourite, m_more,   m_save};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ProfileDialog::buildWays()
{
    auto *const down = new QVBoxLayout(m_wayBox);
    down->setContentsMargins({});
    down->setSpacing(spacing::inside);
    for (const SignInWay way : ways) {
        auto *const button = new QRadioButton(m_wayBox);
        m_ways->addButton(button, int(way));
        down->addWidget(button);
    }
    m_wayBox->setFocusProxy(m_ways->buttons().constFirst());
    m_ways->button(int(ways.front()))->setChecked(true);
}

void ProfileDialog::connectParts(QAbstractButton &setup)
{
    connect(&setup, &QAbstractButton::clicked, this, &ProfileDialog::setupRequested);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, [this] {
        if (Cloud(m_cloud->currentData().toInt()) == Cloud::Custom)
            m_more->setChecked(true); // its hosts have to be named
        showHosts();
    });
    connect(m_region, &RegionField::regionChanged, this, &ProfileDialog::showHosts);
    connect(m_region, &RegionField::nearestRequested, this, [this] {
        fit();
        Q_EMIT nearestRegionRequested();
    });
    connect(m_ways, &QButtonGroup::idToggled, this, &ProfileDialog::showRows);
    connect(m_more, &QPushButton::toggled, this, &ProfileDialog::showRows);
}

void ProfileDialog::setProfile(const Profile &profile, bool isNew)
{
    m_profile = profile;
    m_isNew = isNew;
    m_isPreset = m_policy.isPreset(profile.id);
    m_name->setText(profile.name);
    m_cloud->setCurrentIndex(m_cloud->findData(int(profile.cloud)));
    m_region->setRegion(profile.region);
    m_apiUrl->setText(profile.apiUrl.toString());
    m_loginUrl->setText(profile.loginUrl.toString());
    m_tenant->setText(profile.tenant);
    m_client->setText(profile.client);
    m_scope->setText(profile.scope);
    m_certificate->setPath(profile.certificate);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(profile.colour)));
    m_zone->setZone(profile.timeZone);
    m_favourite->setChecked(profile.isFavourite);
    const auto *const first =
        std::find_if(ways.begin(), ways.end(), [this](SignInWay way) { return m_policy.allows(way); });
    const bool isUnset = isNew && profile.id.isEmpty() && first != ways.end();
    m_ways->button(int(isUnset ? *first : profile.signIn))->setChecked(true);
    applyPolicy();
    m_more->setChecked(profile.cloud == Cloud::Custom || !profile.apiUrl.isEmpty() || !profile.loginUrl.isEmpty()
                       || !profile.region.isEmpty() || !profile.scope.isEmpty() || !m_zone->fault().isEmpty());
    m_secret->clear();
    m_fault->hide();
    m_region->forgetNearest();
    retranslate();
    showRows();
    m_name->setFocus();
}

void ProfileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProfileDialog::showNearestRegion(const std::optional<QString> &region, std::chrono::milliseconds answersIn)
{
    m_region->showNearest(region, answersIn);
}

void ProfileDialog::fit()
{
    m_page->layout()->invalidate(); // what it wants now, not before a row came or went
    m_page->layout()->activate();
    m_page->updateGeometry();
    m_area->updateGeometry();
    fitHeight(*this, leastLetters);
}

// Only now the style has its say about the fields' sizes.
void ProfileDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void ProfileDialog::showHosts()
{
    const auto cloud = Cloud(m_cloud->currentData().toInt());
    const CloudHosts hosts = hostsOf(cloud, m_region->region());
    m_region->setHasChoice(cloud == Cloud::Commercial);
    m_apiUrl->setPlaceholderText(hosts.api.toString());
    m_loginUrl->setPlaceholderText(hosts.login.toString());
    m_scope->setPlaceholderText(hosts.scope);
}

void ProfileDialog::showRows()
{
    m_form->setRowVisible(m_certificate, way() == SignInWay::Certificate);
    m_form->setRowVisible(m_secret, way() != SignInWay::Browser && way() != SignInWay::Device);
    m_form->setRowVisible(m_client, way() != SignInWay::Token);
    for (QWidget *const field :
         std::initializer_list<QWidget *>{m_region, m_apiUrl, m_loginUrl, m_scope, m_colour, m_zone, m_favourite})
        m_form->setRowVisible(field, m_more->isChecked());
    m_save->setEnabled(!m_isPreset || m_secret->isVisibleTo(m_page));
    retellSecret();
    fit();
}

// Greyed, the form still shows what is set up.
void ProfileDialog::applyPolicy()
{
    for (QWidget *const field :
         std::initializer_list<QWidget *>{m_name, m_cloud, m_region, m_apiUrl, m_loginUrl, m_tenant, m_client,
                                          m_certificate, m_scope, m_colour, m_zone, m_favourite})
        field->setEnabled(!m_isPreset);
    for (const SignInWay way : ways)
        m_ways->button(int(way))->setEnabled(!m_isPreset && m_policy.allows(way));
}

SignInWay ProfileDialog::way() const
{
    return SignInWay(m_ways->checkedId());
}

Profile ProfileDialog::typedProfile() const
{
    Profile profile = m_profile;
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.tenant = m_tenant->text().trimmed();
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.tenant;
    profile.cloud = Cloud(m_cloud->currentData().toInt());
    profile.region = profile.cloud == Cloud::Commercial ? m_region->region() : QString();
    profile.apiUrl = typedUrl(m_apiUrl);
    profile.loginUrl = typedUrl(m_loginUrl);
    profile.signIn = way();
    profile.client = profile.signIn == SignInWay::Token ? QString() : m_client->text().trimmed();
    profile.certificate = profile.signIn == SignInWay::Certificate ? m_certificate->path() : QString();
    profile.scope = m_scope->text().trimmed();
    profile.colour = m_colour->currentData().toString();
    profile.timeZone = m_zone->zone();
    profile.isFavourite = m_favourite->isChecked();
    return profile;
}

void ProfileDialog::submit()
{
    const Profile profile = typedProfile();
    if (const auto fault = faultOf(profile))
        return complain(fault->reason, *widgetOf(fault->field));
    const bool isOtherZone = profile.timeZone != m_profile.timeZone; // one that came with a file is no hindrance
    if (const QString fault = m_zone->fault(); isOtherZone && !fault.isEmpty())
        return complain(fault, *m_zone);
    if (const Result<void> allowed = m_policy.check(profile); !allowed)
        return complain(describe(allowed.error()).advice, *m_save);
    const QByteArray secret = m_secret->isVisibleTo(this) ? m_secret->text().trimmed().toUtf8() : QByteArray();
    const bool isOtherWay = m_isNew || profile.signIn != m_profile.signIn;
    if (secret.isEmpty() && isOtherWay && profile.signIn == SignInWay::Secret)
        return complain(tr("The client secret is missing. Paste the secret's value, not its ID."), *m_secret);
    if (secret.isEmpty() && profile.signIn == SignInWay::Token)
        return complain(tr("The token is missing. Paste one that was made for the Defender API."), *m_secret);
    m_secret->clear();
    accept();
    Q_EMIT profileGiven(profile, secret);
}

void ProfileDialog::complain(const QString &reason, QWidget &field)
{
    m_fault->setText(reason);
    m_fault->show();
    fit();
    field.setFocus();
}

QWidget *ProfileDialog::widgetOf(ProfileFault::Field field) const
{
    switch (field) {
    case ProfileFault::Field::Name:
    case ProfileFault::Field::Tenant:
        return m_tenant;
    case ProfileFault::Field::ApiUrl:
        return m_apiUrl;
    case ProfileFault::Field::LoginUrl:
        return m_loginUrl;
    case ProfileFault::Field::Region:
        return m_region;
    case ProfileFault::Field::Certificate:
        return m_certificate;
    case ProfileFault::Field::Client:
        break;
    }
    return m_client;
}

void ProfileDialog::retellSecret()
{
    const bool isToken = way() == SignInWay::Token;
    const bool isPassphrase = way() == SignInWay::Certificate;
    const QString label = isToken ? tr("Tok&en") : isPassphrase ? tr("Passphras&e") : tr("Client s&ecret");
    qobject_cast<QLabel *>(m_form->labelForField(m_secret))->setText(label);
    m_secret->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    const bool isKept = !m_isNew && way() == m_profile.signIn;
    m_secret->setPlaceholderText(isToken            ? tr("Lives for this session, and is kept nowhere")
                                     : isKept       ? tr("Leave empty to keep the present one")
                                     : isPassphrase ? tr("Empty if the file has none")
                                                    : tr("The secret's value, not its ID"));
}

QString ProfileDialog::introduction() const
{
    if (m_isPreset)
        return tr("An administrator of this computer has set this tenant up for everybody. Of all this, only what it "
                  "needs to sign in is given here; that goes into the keychain and nowhere else.");
    const QString usual = tr("Utkik signs in with an application that is registered in the tenant. What it needs to "
                             "sign in goes into this computer's keychain and nowhere else.");
    const bool isAnyForbidden =
        std::any_of(ways.begin(), ways.end(), [this](SignInWay way) { return !m_policy.allows(way); });
    return isAnyForbidden
        ? usual + u' ' + tr("An administrator of this computer does not allow the ways that are greyed.")
        : usual;
}

void ProfileDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("Sign in to a tenant") : tr("Edit tenant"));
    m_intro->setText(introduction());
    m_setup->setText(tr("What to register…"));
    m_save->setText(m_isNew ? tr("Sign in") : tr("Save"));
    m_more->setText(tr("Region, hosts, scope, colour and time zone"));
    for (int i = 0; i < m_cloud->count(); ++i)
        m_cloud->setItemText(i, cloudName(Cloud(m_cloud->itemData(i).toInt())));
    for (int i = 0; i < m_colour->count(); ++i)
        m_colour->setItemText(i, tenantColourName(m_colour->itemData(i).toString()));
    m_favourite->setText(tr("Stands first in the list of tenants"));
    m_name->setPlaceholderText(tr("What you call this tenant, such as contoso"));
    m_tenant->setPlaceholderText(tr("Directory (tenant) ID or domain"));
    m_client->setPlaceholderText(tr("Application (client) ID"));
    const std::array<std::pair<SignInWay, QString>, 5> wayTexts{
        {{SignInWay::Browser, tr("Yourself, in the &browser")},
         {SignInWay::Device, tr("Yourself, with a &code on any device")},
         {SignInWay::Secret, tr("The application, with a client &secret")},
         {SignInWay::Certificate, tr("The application, with a ce&rtificate")},
         {SignInWay::Token, tr("With a to&ken you paste, for this session only")}}};
    for (const auto &[way, text] : wayTexts)
        m_ways->button(int(way))->setText(text);
    const std::array<std::pair<QWidget *, QString>, 13> rows{{{m_name, tr("&Name")},
                                                              {m_cloud, tr("C&loud")},
                                                              {m_region, tr("Re&gion")},
                                                              {m_apiUrl, tr("AP&I host")},
                                                              {m_loginUrl, tr("Sign-in &host")},
                                                              {m_tenant, tr("&Tenant")},
                                                              {m_client, tr("&Application")},
                                                              {m_wayBox, tr("Who signs in")},
                                                              {m_certificate, tr("Certi&ficate")},
                                                              {m_scope, tr("Sc&ope")},
                                                              {m_colour, tr("Colo&ur")},
                                                              {m_zone, tr("Time &zone")},
                                                              {m_favourite, tr("Fa&vourite")}}};
    for (const auto &[field, text] : rows) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    }
    m_region->setName(m_region->accessibleName());
    m_certificate->setName(m_certificate->accessibleName());
    retellSecret();
    showHosts();
}

} // namespace utkik
