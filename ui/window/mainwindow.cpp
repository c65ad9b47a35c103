// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "models/related/relatedincidents.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspector/inspector.h"
#include "ui/list/incidentpanel.h"
#include "ui/list/listediting.h"
#include "ui/page/incidentoutput.h"
#include "ui/page/incidentpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/window/banner.h"
#include "ui/window/clipboardwatch.h"
#include "ui/window/droptarget.h"
#include "ui/window/emptypage.h"
#include "ui/window/intakefield.h"
#include "ui/window/intakesheet.h"
#include "ui/window/mainmenu.h"
#include "ui/window/pagepair.h"
#include "ui/window/progressstrip.h"
#include "ui/window/quotagauge.h"

#include <QClipboard>
#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QIODevice>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

constexpr QSize firstSize{1280, 800};
constexpr QSize frameAllowance{16, 48}; // title bar and borders, not known before the window is shown
constexpr int listWidth = 248;
constexpr int inspectorWidth = 248;

std::function<bool(const IncidentRef &)> openIn(const IncidentListModel &incidents)
{
    return [&incidents](const IncidentRef &ref) { return incidents.rowOf(ref) >= 0; };
}

} // namespace

MainWindow::MainWindow(IncidentListModel &incidents, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_incidents(incidents)
    , m_theme(theme)
    , m_actions(theme, this)
    , m_related(new RelatedIncidents(incidents, this))
    , m_editing(new ListEditing(incidents, this))
    , m_output(new IncidentOutput(this))
    , m_dialogs(new Dialogs(m_actions, theme, this))
    , m_drop(new DropTarget(this, openIn(incidents)))
    , m_clipboard(new ClipboardWatch(*QGuiApplication::clipboard(), openIn(incidents), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setContextMenuPolicy(Qt::NoContextMenu);
    resize(firstSize.boundedTo(screen()->availableSize() - frameAllowance));
    for (QAction *const action : m_actions.all())
        addAction(action);
    buildBar();
    buildPage();
    buildDocks();
    buildStatus();
    connectParts();
    connectActions();
    connectOutput();
    retranslate();
    showCurrent();
    m_intake->setFocus();
}

void MainWindow::restoreLayout(const QByteArray &geometry, const QByteArray &layout)
{
    restoreGeometry(geometry);
    restoreState(layout);
}

QByteArray MainWindow::saveViews() const
{
    QByteArray views;
    QDataStream stream(&views, QIODevice::WriteOnly);
    stream << m_pages->saveLayout() << m_isInspectorMovedAside;
    return views;
}

void MainWindow::restoreViews(const QByteArray &views)
{
    QDataStream stream(views);
    QByteArray layout;
    bool isInspectorMovedAside = false;
    stream >> layout >> isInspectorMovedAside;
    if (stream.status() != QDataStream::Ok)
        return;
    m_pages->restoreLayout(layout);
    if (isInspectorMovedAside)
        m_inspectorDock->show(); // it moves aside again where there is no room
}

std::optional<IncidentRef> MainWindow::besideIncident() const
{
    return m_pages->beside();
}

std::optional<IncidentRef> MainWindow::shownIncident() const
{
    return m_panel->current();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showNearestRegion(const std::optional<QString> &region, std::chrono::milliseconds answersIn)
{
    m_dialogs->showNearestRegion(region, answersIn);
}

void MainWindow::showTesting()
{
    m_dialogs->showTesting();
}

void MainWindow::showDiagnosis(const Diagnosis &diagnosis)
{
    m_dialogs->showDiagnosis(diagnosis);
}

void MainWindow::setTenant(const TenantInUse &tenant, const QList<Profile> &profiles)
{
    m_tenant = tenant;
    if (tenant.isNone)
        setQuota({});
    m_warning.clear();
    m_editing->forgetHistory();
    m_output->setTenant(tenant.profile);
    m_incidents.setPortal(tenant.profile.hosts(), tenant.profile.tenant);
    if (m_empty->isAncestorOf(focusWidget())) // what was pressed there goes; what comes next is an ID
        m_intake->setFocus();
    m_empty->setSignedIn(!tenant.isNone);
    m_tenantButton->setTenant(tenant, profiles);
    retellTenant();
    showZone();
}

void MainWindow::setHasSample(bool hasSample)
{
    m_actions[ActionId::SampleTenant]->setVisible(hasSample);
}

void MainWindow::setPolicy(const Policy &policy)
{
    m_policy = policy;
    m_tenantButton->setPolicy(policy);
    retellZone();
    m_dialogs->setPolicy(policy);
}

void MainWindow::setSettings(const Settings &settings)
{
    m_settings = settings;
    showZone();
    m_clipboard->setWatching(settings.watchClipboard);
    const std::array themes{ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark};
    m_actions[themes.at(size_t(settings.theme))]->setChecked(true);
    m_actions[ActionId::Compact]->setChecked(settings.density == Density::Compact);
}

void MainWindow::setQuota(const QuotaStatus &status)
{
    m_quota = status;
    m_minute->setStatus(status);
    m_hour->setStatus(status);
}

void MainWindow::setForecast(const QueueForecast &forecast)
{
    m_progress->setForecast(forecast);
    m_actions[ActionId::Pause]->setChecked(forecast.paused);
}

void MainWindow::offerFinds(const QList<Find> &finds, const QString &source)
{
    constexpr int lookedUpAtOnce = 5; // more is shown before it is fetched
    const IncidentRefs certain = certainRefs(finds);
    const bool clear = certain.size() == finds.size() && certain.size() <= lookedUpAtOnce;
    if (finds.isEmpty())
        say(tr("No incident ID found. An ID is a number such as 924565, or a link to the incident in the portal."));
    else if (clear)
        lookUp(certain);
    else
        m_sheet->offer(finds, source, openAmong(finds), m_tenant.profile.name, m_quota);
    if (clear)
        m_intake->clear();
}

IncidentRefs MainWindow::openAmong(const QList<Find> &finds) const
{
    IncidentRefs open;
    for (const Find &find : finds) {
        if (m_incidents.rowOf(find.ref) >= 0)
            open << find.ref;
    }
    return open;
}

void MainWindow::showError(const Error &error)
{
    m_dialogs->showError(error);
}

void MainWindow::warn(const QString &warning, bool isAboutTenant)
{
    m_warning = warning;
    m_remedy = isAboutTenant ? std::optional(ActionId::EditProfile) : std::nullopt;
    retellTenant();
}

void MainWindow::showSignedOut(const QString &revocation)
{
    m_warning = tr("Signed out of %1. Nothing is kept.").arg(m_tenant.profile.name);
    if (!revocation.isEmpty())
        m_warning += u' ' + revocation;
    m_remedy = ActionId::SignIn;
    retellTenant();
}

void MainWindow::say(const QString &remark)
{
    m_progress->say(remark);
}

void MainWindow::showIncident(const IncidentRef &ref)
{
    m_panel->select(ref);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::buildBar()
{
    auto *const bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("bar"));
    bar->setMovable(false);
    bar->toggleViewAction()->setEnabled(false);
    m_intake = new IntakeField(m_theme, bar);
    auto *const stretch = new QWidget(bar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_zoneButton = new QToolButton(bar);
    m_zoneButton->setPopupMode(QToolButton::InstantPopup);
    m_zoneButton->setIcon(m_theme.icon(Icon::Clock));
    m_zoneButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *const zones = new QMenu(m_zoneButton);
    zones->addActions({m_actions[ActionId::ZoneLocal], m_actions[ActionId::ZoneUtc], m_actions[ActionId::ZoneTenant]});
    zones->addSeparator();
    zones->addAction(m_actions[ActionId::ChooseZone]);
    m_zoneButton->setMenu(zones);
    m_themeButton = new QToolButton(bar);
    m_tenantButton = new TenantButton(m_actions, m_theme, bar);
    for (QToolButton *const button : {m_zoneButton, m_themeButton})
        button->setFocusPolicy(Qt::TabFocus);
    for (const ActionId id : {ActionId::Back, ActionId::Forward}) {
        auto *const button = new QToolButton(bar);
        button->setDefaultAction(m_actions[id]);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    for (QWidget *const part :
         std::initializer_list<QWidget *>{m_intake, stretch, m_zoneButton, m_themeButton, m_tenantButton})
        bar->addWidget(part);
    addToolBar(bar);
}

void MainWindow::buildPage()
{
    auto *const centre = new QWidget(this);
    m_banner = new Banner(centre);
    m_clipboardNotice = new Banner(centre);
    m_clipboardNotice->hide();
    m_lookUpCopied = new QAction(m_clipboardNotice);
    m_stack = new QStackedWidget(centre);
    m_empty = new EmptyPage(m_actions, m_theme, m_stack);
    m_pages = new PagePair(
        m_incidents, *m_related, [this](const IncidentRef &ref) { m_panel->select(ref); }, m_actions, m_theme, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pages);
    auto *const down = new QVBoxLayout(centre);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_banner);
    down->addWidget(m_clipboardNotice);
    down->addWidget(m_stack, 1);
    setCentralWidget(centre);
    m_sheet = new IntakeSheet(m_theme, this);
    m_palette = new CommandPalette(m_theme, this);
}

void MainWindow::buildDocks()
{
    m_panel = new IncidentPanel(m_incidents, m_theme, this);
    m_inspector = new Inspector(m_theme, this);
    const auto dock = [this](QWidget *content, const QString &name, Qt::DockWidgetArea area, ActionId id) {
        auto *const holder = new QDockWidget(this);
        holder->setObjectName(name);
        holder->setTitleBarWidget(new QWidget(holder)); // the content has a title of its own
        holder->setWidget(content);
        addDockWidget(area, holder);
        connect(m_actions[id], &QAction::triggered, holder, &QDockWidget::setVisible);
        connect(holder, &QDockWidget::visibilityChanged, m_actions[id], &QAction::setChecked);
        return holder;
    };
    m_listDock = dock(m_panel, QStringLiteral("incidents"), Qt::LeftDockWidgetArea, ActionId::ShowIncidents);
    m_inspectorDock = dock(m_inspector, QStringLiteral("inspector"), Qt::RightDockWidgetArea, ActionId::ShowInspector);
    resizeDocks({m_listDock, m_inspectorDock}, {listWidth, inspectorWidth}, Qt::Horizontal);
}

void MainWindow::buildStatus()
{
    m_progress = new ProgressStrip(m_actions, m_theme, this);
    m_minute = new QuotaGauge(QuotaGauge::Window::Minute, m_theme, this);
    m_hour = new QuotaGauge(QuotaGauge::Window::Hour, m_theme, this);
    auto *const gauges = new QWidget(this);
    auto *const row = new QHBoxLayout(gauges);
    row->setContentsMargins(0, 0, spacing::related, 0);
    row->setSpacing(spacing::groups);
    row->addWidget(m_minute);
    row->addWidget(m_hour);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_progress, 1);
    statusBar()->addPermanentWidget(gauges);
}

void MainWindow::connectParts()
{
    connectIntake();
    connectPages();
    connectDialogs();
    connect(m_panel, &IncidentPanel::currentChanged, this, &MainWindow::showCurrent);
    connect(m_panel, &IncidentPanel::activated, this, [this] { m_pages->active()->focusView(); });
    connect(&m_incidents, &IncidentListModel::lookupChanged, this, [this](const IncidentRef &ref) {
        if (m_panel->current() == ref)
            showCurrent();
        m_pages->takeNewer(m_incidents.lookupAt(m_incidents.rowOf(ref)));
    });
    connect(&m_incidents, &IncidentListModel::countsChanged, this, [this] {
        const auto counts = m_incidents.counts();
        m_progress->setCounts({counts.ready, counts.queued + counts.fetching, counts.failed, m_incidents.rowCount()});
        updateActions();
    });
    connect(m_editing, &ListEditing::removed, this, &MainWindow::removed);
    connect(m_editing, &ListEditing::broughtBack, this, &MainWindow::lookUpRequested);
    connect(m_tenantButton, &TenantButton::profileChosen, this, &MainWindow::profileChosen);
    m_panel->view()->addActions(
        {m_actions[ActionId::OpenBeside], m_actions[ActionId::OpenWindow], m_actions[ActionId::Refresh],
         m_actions[ActionId::Follow], m_actions[ActionId::OpenInPortal], m_actions[ActionId::CopySummary],
         m_actions[ActionId::CopyId], m_actions[ActionId::CopyLink], m_actions[ActionId::CopyMarkdown],
         m_actions[ActionId::CancelOne], m_actions[ActionId::Remove]});
    m_panel->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::connectIntake()
{
    connect(m_intake, &IntakeField::textGiven, this, &MainWindow::textGiven);
    connect(m_clipboard, &ClipboardWatch::found, this, &MainWindow::offerCopied);
    connect(m_lookUpCopied, &QAction::triggered, this, [this] {
        m_clipboardNotice->hide();
        lookUp(m_copied);
    });
    connect(m_drop, &DropTarget::textGiven, this, &MainWindow::textGiven);
    connect(m_drop, &DropTarget::filesGiven, this, &MainWindow::filesGiven);
    connect(m_drop, &DropTarget::hovered, this, [this](const QString &hint) {
        m_empty->setDropOver(true);
        say(hint);
    });
    connect(m_drop, &DropTarget::left, this, [this] {
        m_empty->setDropOver(false);
        say({});
    });
    connect(m_sheet, &IntakeSheet::accepted, this, [this](const IncidentRefs &refs) {
        m_intake->clear();
        lookUp(refs);
        m_panel->view()->setFocus(); // where they come up; else it would go to whatever is next
    });
    connect(m_sheet, &IntakeSheet::cancelled, m_intake, qOverload<>(&QWidget::setFocus));
}

void MainWindow::connectPages()
{
    connect(m_pages, &PagePair::recordSelected, this,
            [this](const Incident &incident, const Record &record, const QString &title) {
                m_inspector->setRecord(incident, record, title);
                m_inspector->setLinks(m_pages->active()->links());
                m_inspector->setElsewhere(m_pages->active()->elsewhere());
            });
    connect(m_pages, &PagePair::linksChanged, this, [this] {
        m_inspector->setLinks(m_pages->active()->links());
        m_inspector->setElsewhere(m_pages->active()->elsewhere());
    });
    connect(m_inspector, &Inspector::elsewhereFollowed, m_pages, &PagePair::goTo);
    connect(m_inspector, &Inspector::linkFollowed, this,
            [this](const Record &record) { m_pages->active()->showRecord(record); });
    connect(m_pages, &PagePair::activeChanged, this, &MainWindow::followActive);
    connect(m_pages, &PagePair::pairChanged, this, [this] {
        makeRoom();
        updateActions();
        Q_EMIT windowsChanged();
    });
}

void MainWindow::connectDialogs()
{
    connect(m_dialogs, &Dialogs::settingsChanged, this, &MainWindow::changeSettings);
    connect(m_dialogs, &Dialogs::limitsChanged, this, &MainWindow::limitsChanged);
    connect(m_dialogs, &Dialogs::zoneGiven, this, &MainWindow::tenantZoneChanged);
    connect(m_dialogs, &Dialogs::profileGiven, this, &MainWindow::profileGiven);
    connect(m_dialogs, &Dialogs::setupRequested, m_actions[ActionId::SetUp], &QAction::trigger);
    connect(m_dialogs, &Dialogs::nearestRegionRequested, this, &MainWindow::nearestRegionRequested);
    connect(m_dialogs, &Dialogs::testRequested, this, &MainWindow::testRequested);
    connect(m_dialogs, &Dialogs::profileRemoved, this, &MainWindow::profileRemoved);
    connect(m_dialogs, &Dialogs::signOutRequested, this, &MainWindow::signOutRequested);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    fillMenuBar(*menuBar(), m_actions);
    m_zoneButton->setToolTip(tr("Which clock times are shown in"));
    m_zoneButton->setAccessibleName(tr("Time zone"));
    m_themeButton->setIcon(m_theme.icon(m_theme.isDark() ? Icon::Sun : Icon::Moon));
    m_themeButton->setToolTip(m_theme.isDark() ? tr("Switch to the light theme") : tr("Switch to the dark theme"));
    m_themeButton->setAccessibleName(m_themeButton->toolTip());
    m_listDock->setWindowTitle(tr("Incidents"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_incidents.retranslate();
    retellTenant();
    retellZone();
    updateActions();
}

void MainWindow::retellTenant()
{
    setWindowTitle(m_tenant.isNone ? tr("Utkik") : tr("Utkik — %1").arg(m_tenant.profile.name));
    m_banner->setVisible(m_tenant.isSample || !m_warning.isEmpty());
    if (!m_warning.isEmpty())
        m_banner->setWords(m_warning, m_remedy == ActionId::SignIn ? tr("Sign in…") : tr("Edit tenant…"),
                           m_remedy ? m_actions[*m_remedy] : nullptr);
    if (m_tenant.isSample)
        m_banner->setWords(tr("Sample tenant: the incidents are made up, nothing leaves this computer."),
                           tr("Sign in to your tenant…"), m_actions[ActionId::AddProfile]);
}

} // namespace utkik
