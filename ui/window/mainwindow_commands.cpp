// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do; how it is put together stands in mainwindow.cpp.
#include "ui/window/mainwindow.h"

#include "models/core/plaintext.h"
#include "models/export/indicators.h"
#include "models/find/namedthings.h"
#include "models/item/roles.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspector/inspector.h"
#include "ui/list/incidentpanel.h"
#include "ui/list/listediting.h"
#include "ui/page/incidentoutput.h"
#include "ui/page/incidentpage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/placesdialog.h"
#include "ui/window/banner.h"
#include "ui/window/droptarget.h"
#include "ui/window/emptypage.h"
#include "ui/window/intakefield.h"
#include "ui/window/pagepair.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace utkik
{

namespace
{

/// For a file, of whatever a tenant is called.
QString fileNameOf(const Profile &profile)
{
    QString name = profile.name;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber())
            letter = u'-';
    }
    return name + QStringLiteral(".json");
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table of what each action does.
void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto &&what) {
        connect(m_actions[id], &QAction::triggered, this, std::forward<decltype(what)>(what));
    };
    on(ActionId::Quit, [this] {
        close(); // remembers what windows there are
        QApplication::closeAllWindows();
    });
    on(ActionId::OpenFile, [this] { chooseFiles(); });
    on(ActionId::PasteAndLookUp, [this] { paste(); });
    on(ActionId::FocusIntake, [this] {
        m_intake->setFocus(Qt::ShortcutFocusReason);
        m_intake->selectAll();
    });
    on(ActionId::FilterIncidents, [this] { m_panel->focusFilter(); });
    on(ActionId::OpenWindow, [this] { openWindow(); });
    on(ActionId::OpenBeside, [this] { openBeside(); });
    on(ActionId::CloseBeside, [this] { m_pages->closeBeside(); });
    on(ActionId::Find, [this] { m_pages->active()->find(); });
    on(ActionId::Palette, [this] { openPalette(); });
    on(ActionId::FilterView, [this] { m_pages->active()->focusFilter(); });
    on(ActionId::Undo, [this] { m_editing->undo(); });
    on(ActionId::Remove, [this] { m_editing->remove(m_panel->selected()); });
    on(ActionId::ClearList, [this] { m_editing->remove(m_incidents.refs()); });
    on(ActionId::NextIncident, [this] { m_panel->step(1); });
    on(ActionId::PreviousIncident, [this] { m_panel->step(-1); });
    on(ActionId::Refresh, [this] { Q_EMIT refreshRequested(m_panel->selected()); });
    on(ActionId::RefreshAll, [this] { refreshAll(); });
    on(ActionId::RetryFailed, [this] { Q_EMIT refreshRequested(refsIn({LookupState::Failed})); });
    on(ActionId::Follow, [this] {
        if (const Lookup *const lookup = currentLookup())
            Q_EMIT followRequested(lookup->ref);
    });
    on(ActionId::Pause, [this](bool paused) { Q_EMIT pauseRequested(paused); });
    on(ActionId::CancelOne, [this] { Q_EMIT cancelRequested(m_panel->selected()); });
    on(ActionId::CancelAll, [this] { Q_EMIT cancelRequested(refsIn({LookupState::Queued, LookupState::Fetching})); });
    on(ActionId::ZoneLocal, [this] { chooseZone(ZoneChoice::Local); });
    on(ActionId::ZoneUtc, [this] { chooseZone(ZoneChoice::Utc); });
    on(ActionId::ZoneTenant, [this] { chooseZone(ZoneChoice::Tenant); });
    on(ActionId::ChooseZone, [this] { m_dialogs->chooseZone(m_tenant.profile); });
    on(ActionId::ThemeSystem, [this] { m_settings.theme = ThemeChoice::System, changeSettings(m_settings); });
    on(ActionId::ThemeLight, [this] { m_settings.theme = ThemeChoice::Light, changeSettings(m_settings); });
    on(ActionId::ThemeDark, [this] { m_settings.theme = ThemeChoice::Dark, changeSettings(m_settings); });
    on(ActionId::Compact, [this](bool compact) {
        m_settings.density = compact ? Density::Compact : Density::Comfortable;
        changeSettings(m_settings);
    });
    on(ActionId::Settings, [this] {
        m_dialogs->openSettings(m_settings, m_tenant.profile.limits,
                                m_tenant.isSample || m_tenant.isNone || m_policy.isPreset(m_tenant.profile.id));
    });
    on(ActionId::AddProfile, [this] { m_dialogs->openProfile({}, true); });
    on(ActionId::ImportProfiles, [this] { chooseImports(); });
    on(ActionId::ExportProfile, [this] { chooseExport(); });
    on(ActionId::SignIn, [this] { signIn(); });
    on(ActionId::SignOut, [this] {
        if (m_tenant.profile.isSignedInByPerson())
            Q_EMIT signOutRequested(m_tenant.profile);
        else // what a person cannot simply do again
            m_dialogs->confirmSignOut(m_tenant.profile);
    });
    on(ActionId::SetUp, [this] { m_dialogs->openSetup(m_tenant.isNone ? QString() : m_tenant.profile.name); });
    on(ActionId::EditProfile, [this] { m_dialogs->openProfile(m_tenant.profile, false); });
    on(ActionId::RemoveProfile, [this] { m_dialogs->confirmRemoval(m_tenant.profile.name); });
    on(ActionId::SampleTenant, [this] { Q_EMIT sampleTenantRequested(); });
    on(ActionId::Shortcuts, [this] { m_dialogs->openShortcuts(); });
    on(ActionId::About, [this] { m_dialogs->openAbout(); });
    connect(m_themeButton, &QToolButton::clicked, this,
            [this] { m_actions[m_theme.isDark() ? ActionId::ThemeLight : ActionId::ThemeDark]->trigger(); });
    connect(m_editing, &ListEditing::undoTextChanged, this, [this](const QString &text) {
        m_actions[ActionId::Undo]->setEnabled(!text.isEmpty());
        m_actions[ActionId::Undo]->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    });
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, &MainWindow::focusNextPane);
}

void MainWindow::connectOutput()
{
    const auto on = [this](ActionId id, void (IncidentOutput::*what)(const Lookup &)) {
        connect(m_actions[id], &QAction::triggered, this, [this, what] {
            if (const Lookup *const lookup = currentLookup())
                (m_output->*what)(*lookup);
        });
    };
    connect(m_actions[ActionId::CopySummary], &QAction::triggered, this, [this] {
        const Lookup *const lookup = currentLookup();
        const IncidentPage *const page = m_pages->active();
        if (lookup)
            m_output->copySummary(*lookup, page->lookup().incident == lookup->incident ? page->digest() : nullptr);
    });
    on(ActionId::CopyTrackingId, &IncidentOutput::copyTrackingId);
    on(ActionId::SaveJson, &IncidentOutput::save);
    on(ActionId::OpenInPortal, &IncidentOutput::openInPortal);
    const auto onSelected = [this](ActionId id, void (IncidentOutput::*what)(const OutgoingIncidents &)) {
        connect(m_actions[id], &QAction::triggered, this,
                [this, what] { (m_output->*what)(m_incidents.outgoing(m_panel->selected())); });
    };
    onSelected(ActionId::CopyId, &IncidentOutput::copyIds);
    onSelected(ActionId::CopyLink, &IncidentOutput::copyLinks);
    onSelected(ActionId::CopyMarkdown, &IncidentOutput::copyMarkdown);
    connect(m_actions[ActionId::CopyQuery], &QAction::triggered, this, [this] {
        if (const Lookup *const lookup = currentLookup())
            m_output->copyQuery(*lookup, m_pages->active()->selectedRecords());
    });
    connect(m_actions[ActionId::Hunt], &QAction::triggered, this, [this] {
        if (const Lookup *const lookup = currentLookup())
            m_output->hunt(*lookup, m_pages->active()->selectedRecords());
    });
    connect(m_actions[ActionId::LookUpElsewhere], &QAction::triggered, this, &MainWindow::lookUpElsewhere);
    connect(m_output, &IncidentOutput::said, this, &MainWindow::say);
    connect(m_output, &IncidentOutput::saveRequested, this, &MainWindow::saveRequested);
    connect(m_pages, &PagePair::saveRequested, this, &MainWindow::saveRequested);
    connect(m_output, &IncidentOutput::urlOpened, this, &MainWindow::urlOpened);
}

void MainWindow::lookUp(const IncidentRefs &refs)
{
    if (refs.isEmpty())
        return;
    IncidentRefs added;
    std::copy_if(refs.begin(), refs.end(), std::back_inserter(added),
                 [this](const IncidentRef &ref) { return m_incidents.rowOf(ref) < 0; });
    Q_EMIT lookUpRequested(refs);
    m_editing->added(added);
    m_panel->select(refs.first());
}

void MainWindow::showCurrent()
{
    const Lookup *const lookup = currentLookup();
    if (lookup) {
        m_pages->show(*lookup);
        Q_EMIT lookedAt(lookup->ref);
    } else {
        m_inspector->clear();
    }
    m_stack->setCurrentWidget(lookup ? static_cast<QWidget *>(m_pages) : static_cast<QWidget *>(m_empty));
    updateActions();
}

void MainWindow::updateActions()
{
    const Lookup *const lookup = currentLookup();
    const bool answered = lookup && !lookup->incident.isNull();
    const bool waiting = lookup && (lookup->state == LookupState::Queued || lookup->state == LookupState::Fetching);
    for (const ActionId id : {ActionId::CopyId, ActionId::CopyLink, ActionId::CopyMarkdown, ActionId::OpenInPortal,
                              ActionId::Remove, ActionId::CopyTrackingId})
        m_actions[id]->setEnabled(lookup != nullptr);
    for (const ActionId id :
         {ActionId::SaveJson, ActionId::CopySummary, ActionId::Find, ActionId::FilterView, ActionId::CopyQuery,
          ActionId::Hunt, ActionId::OpenWindow, ActionId::LookUpElsewhere, ActionId::OpenBeside})
        m_actions[id]->setEnabled(answered);
    m_actions[ActionId::CloseBeside]->setEnabled(m_pages->isPair());
    m_actions[ActionId::Refresh]->setEnabled(lookup && !waiting);
    m_actions[ActionId::CancelOne]->setEnabled(waiting);
    m_actions[ActionId::Follow]->setEnabled(lookup && lookup->state == LookupState::Merged);
    const auto counts = m_incidents.counts();
    m_actions[ActionId::RetryFailed]->setEnabled(counts.failed > 0);
    m_actions[ActionId::CancelAll]->setEnabled(counts.queued + counts.fetching > 0);
    m_actions[ActionId::RefreshAll]->setEnabled(m_incidents.rowCount() > 0);
    m_actions[ActionId::ClearList]->setEnabled(m_incidents.rowCount() > 0);
}

void MainWindow::refreshAll()
{
    const IncidentRefs refs = m_incidents.refs();
    say(tr("Fetching %n incident(s) again costs as many calls.", nullptr, int(refs.size())));
    Q_EMIT refreshRequested(refs);
}

void MainWindow::changeSettings(const Settings &settings)
{
    Q_EMIT settingsChanged(settings);
}

void MainWindow::chooseFiles()
{
    auto *const dialog = new QFileDialog(this, tr("Open saved incidents, or a file that holds incident IDs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::filesGiven);
    dialog->open();
}

void MainWindow::signIn()
{
    if (m_tenant.profile.isSignedInByPerson())
        Q_EMIT signInRequested(m_tenant.profile);
    else // a secret, a certificate or a token is to be given
        m_dialogs->openProfile(m_tenant.profile, false);
}

void MainWindow::chooseImports()
{
    auto *const dialog = new QFileDialog(this, tr("Import tenants"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importRequested);
    dialog->open();
}

void MainWindow::chooseExport()
{
    auto *const dialog = new QFileDialog(this, tr("Export the tenant, without any secret"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    dialog->selectFile(fileNameOf(m_tenant.profile));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profile = m_tenant.profile](const QString &path) { Q_EMIT exportRequested(profile, path); });
    dialog->open();
}

void MainWindow::paste()
{
    QWidget *const focus = QApplication::focusWidget();
    if (auto *const field = qobject_cast<QLineEdit *>(focus); field && !field->isReadOnly())
        field->paste();
    else if (!m_drop->take(*QApplication::clipboard()->mimeData()))
        say(tr("There is no text or file in the clipboard."));
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    const auto addAction = [&entries](QAction *action) {
        if (!action->isEnabled() || !action->isVisible())
            return;
        const QString text = QString(action->text()).remove(u'&');
        entries.push_back(
            {text, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    };
    for (QAction *const action : m_actions.all())
        addAction(action);
    if (m_stack->currentWidget() == m_pages) {
        for (QAction *const action : m_pages->active()->viewActions())
            addAction(action);
    }
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        const IncidentRef ref = m_incidents.lookupAt(row).ref;
        entries.push_back({m_incidents.index(row, 0).data(TitleRole).toString(), QString::number(ref.id),
                           [this, ref] { showIncident(ref); }});
    }
    addThings(entries);
    m_palette->open(std::move(entries), [this](const QString &typed) {
        std::vector<PaletteEntry> asked;
        IncidentRefs refs = certainRefs(findIncidents(typed));
        refs.removeIf([this](const IncidentRef &ref) { return m_incidents.rowOf(ref) >= 0; });
        if (!refs.isEmpty())
            asked.push_back({tr("Look up %1").arg(refs.first().id), {}, [this, typed] { Q_EMIT textGiven(typed); }});
        return asked;
    });
}

/// What the incident shown holds, by its names.
void MainWindow::addThings(std::vector<PaletteEntry> &entries) const
{
    if (m_stack->currentWidget() != m_pages)
        return;
    IncidentPage *const page = m_pages->active();
    const Incident incident = page->lookup().incident;
    for (const NamedThing &thing : page->things()) {
        entries.push_back({thing.name, thing.kind, [page = QPointer(page), incident, record = thing.record] {
                               if (page && page->lookup().incident == incident)
                                   page->showRecord(record);
                           }});
    }
}

/// A choice of places for the one thing selected: shows first what would be sent where.
void MainWindow::lookUpElsewhere()
{
    const QString indicator = indicatorOf(m_pages->active()->selected());
    if (indicator.isEmpty())
        return say(tr("Select a file, an address or a link to look it up."));
    std::vector<PaletteEntry> entries;
    for (const LookupPlace &place : std::as_const(m_lookupPlaces)) {
        const QUrl page = lookupPage(place, indicator);
        entries.push_back({tr("Look up %1 in %2").arg(visibleText(indicator), place.name), page.host(),
                           [this, page] { Q_EMIT urlOpened(page); }});
    }
    entries.push_back({tr("Choose the places…"), {}, [this] { chooseLookupPlaces(); }});
    m_palette->open(std::move(entries), {});
}

void MainWindow::chooseLookupPlaces()
{
    auto *const dialog = new PlacesDialog(m_lookupPlaces, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlacesDialog::placesGiven, this, [this](const LookupPlaces &places) {
        m_lookupPlaces = places;
        Q_EMIT lookupPlacesChanged(places);
    });
    dialog->open();
}

void MainWindow::offerCopied(const IncidentRefs &refs)
{
    constexpr qsizetype mostNamed = 5;
    m_copied = refs;
    QStringList ids;
    for (const IncidentRef &ref : refs.first(std::min(mostNamed, refs.size())))
        ids << QString::number(ref.id);
    if (refs.size() > mostNamed)
        ids << QStringLiteral("…");
    m_clipboardNotice->setWords(
        tr("%n incident ID(s) copied elsewhere: %1", nullptr, int(refs.size())).arg(ids.join(QStringLiteral(", "))),
        tr("Look up"), m_lookUpCopied);
    m_clipboardNotice->setVisible(!refs.isEmpty());
}

void MainWindow::focusNextPane()
{
    std::vector<QWidget *> panes{m_intake, m_panel->view()};
    for (IncidentPage *const page : m_pages->pages())
        panes.push_back(page->view());
    size_t next = 0;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            next = (i + 1) % panes.size();
    }
    panes[next]->setFocus(Qt::ShortcutFocusReason);
}

const Lookup *MainWindow::currentLookup() const
{
    const auto ref = m_panel->current();
    if (!ref)
        return nullptr;
    const int row = m_incidents.rowOf(*ref);
    return row < 0 ? nullptr : &m_incidents.lookupAt(row);
}

IncidentRefs MainWindow::refsIn(std::initializer_list<LookupState> states) const
{
    IncidentRefs refs;
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        const Lookup &lookup = m_incidents.lookupAt(row);
        if (std::find(states.begin(), states.end(), lookup.state) != states.end())
            refs.append(lookup.ref);
    }
    return refs;
}

} // namespace utkik
