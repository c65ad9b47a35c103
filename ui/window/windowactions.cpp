// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include <QActionGroup>

#include <optional>

namespace utkik
{

namespace
{

struct Spec
{
    ActionId id;
    const char *text;
    const char *tip;
    const char *shortcut; // portable text; empty: none, or a standard key
    QKeySequence::StandardKey key = QKeySequence::UnknownKey;
    std::optional<Icon> icon = {};
    bool checkable = false;
    QAction::MenuRole role = QAction::NoRole;
};

// NOLINTNEXTLINE(readability-function-size): a table.
const std::vector<Spec> &specs()
{
    static const std::vector<Spec> table{
        {ActionId::OpenFile, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Open…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Open a saved incident, or find IDs in a file"), "",
         QKeySequence::Open, Icon::File},
        {ActionId::SaveJson, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Save JSON…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Save the answer as it was received"), "", QKeySequence::Save,
         Icon::Save},
        {ActionId::SampleTenant, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Try the sample tenant"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Look around in built-in incidents, without an account"), ""},
        {ActionId::AddProfile, QT_TRANSLATE_NOOP("utkik::WindowActions", "Sign &in to a tenant…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Set up a tenant to look incidents up in"), "Ctrl+Shift+N",
         QKeySequence::UnknownKey, Icon::SignIn},
        {ActionId::SignIn, QT_TRANSLATE_NOOP("utkik::WindowActions", "Sign in a&gain…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Sign in to the tenant in use"), ""},
        {ActionId::SignOut, QT_TRANSLATE_NOOP("utkik::WindowActions", "Sign &out"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Remove from this computer what signs in to the tenant in use"), ""},
        {ActionId::SetUp, QT_TRANSLATE_NOOP("utkik::WindowActions", "&What to register, and test…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "What Entra needs, and whether the tenant in use works"), ""},
        {ActionId::EditProfile, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Edit this tenant…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Change hosts, application or secret of the tenant in use"), ""},
        {ActionId::RemoveProfile, QT_TRANSLATE_NOOP("utkik::WindowActions", "Re&move this tenant…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Forget the tenant in use and its secret"), ""},
        {ActionId::ImportProfiles, QT_TRANSLATE_NOOP("utkik::WindowActions", "I&mport tenants…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Set up tenants from files that Utkik has exported"), ""},
        {ActionId::ExportProfile, QT_TRANSLATE_NOOP("utkik::WindowActions", "E&xport this tenant…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Save the tenant in use to hand it on, without any secret"), ""},
        {ActionId::Settings, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Settings…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Language, theme, time zone, limits"), "Ctrl+,",
         QKeySequence::UnknownKey, Icon::Settings, false, QAction::PreferencesRole},
        {ActionId::Quit,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "&Quit"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Close Utkik"),
         "Ctrl+Q",
         QKeySequence::UnknownKey,
         {},
         false,
         QAction::QuitRole},
        {ActionId::Undo, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Undo"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Bring back what was removed last"), "", QKeySequence::Undo,
         Icon::Undo},
        {ActionId::PasteAndLookUp, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Paste and look up"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Find incident IDs in the clipboard"), "", QKeySequence::Paste,
         Icon::Drop},
        {ActionId::CopySummary, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Copy summary"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy a plain summary for a ticket or chat"), "Ctrl+Shift+C",
         QKeySequence::UnknownKey, Icon::Copy},
        {ActionId::CopyId, QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy &ID"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy the incident ID"), ""},
        {ActionId::CopyLink, QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy &link"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy the link to the incident in the portal"), ""},
        {ActionId::CopyMarkdown, QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy as &Markdown"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy the ID as a link, with the name, for wikis and tickets"), ""},
        {ActionId::CopyTrackingId, QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy &tracking ID"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy what Microsoft's support asks for"), ""},
        {ActionId::CopyQuery, QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy as &KQL"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Copy a hunting query for what is selected"), "Ctrl+Shift+K"},
        {ActionId::FocusIntake, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Look up…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go to the lookup field"), "Ctrl+L", QKeySequence::UnknownKey,
         Icon::LookUp},
        {ActionId::Find, QT_TRANSLATE_NOOP("utkik::WindowActions", "Fi&nd in the incident"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Find a text in every field of every view"), "", QKeySequence::Find,
         Icon::LookUp},
        {ActionId::FilterIncidents, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Filter incidents"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go to the filter above the list"), "Ctrl+Shift+F"},
        {ActionId::FilterView, QT_TRANSLATE_NOOP("utkik::WindowActions", "Filter this &view"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go to the filter of the view"), "Ctrl+Alt+F"},
        {ActionId::Refresh, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Refresh"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Fetch this incident again; costs one call"), "F5",
         QKeySequence::UnknownKey, Icon::Refresh},
        {ActionId::RefreshAll, QT_TRANSLATE_NOOP("utkik::WindowActions", "Refresh &all"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Fetch every incident of the list again; costs one call each"),
         "Shift+F5"},
        {ActionId::RetryFailed, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Try failed ones again"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Ask again for all that failed"), "Ctrl+Shift+R",
         QKeySequence::UnknownKey, Icon::Retry},
        {ActionId::Follow, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Follow the merge"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go to the incident that this one became part of"), "Ctrl+Return",
         QKeySequence::UnknownKey, Icon::Merge},
        {ActionId::OpenInPortal, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Open in portal"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Open this incident in the browser"), "Ctrl+Shift+O",
         QKeySequence::UnknownKey, Icon::External},
        {ActionId::Hunt, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Hunt in portal"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Open a hunting query for what is selected in the browser"),
         "Ctrl+Shift+H", QKeySequence::UnknownKey, Icon::External},
        {ActionId::OpenWindow, QT_TRANSLATE_NOOP("utkik::WindowActions", "Open in own &window"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Show this incident in a window of its own, beside others"),
         "Ctrl+Shift+W"},
        {ActionId::OpenBeside, QT_TRANSLATE_NOOP("utkik::WindowActions", "Open &beside"),
         QT_TRANSLATE_NOOP("utkik::WindowActions",
                           "Show this incident beside the one looked at before, or two selected"),
         "Ctrl+Shift+B"},
        {ActionId::CloseBeside, QT_TRANSLATE_NOOP("utkik::WindowActions", "Close the page besi&de"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Give the whole window to the page in use"), "Ctrl+Shift+X"},
        {ActionId::LookUpElsewhere, QT_TRANSLATE_NOOP("utkik::WindowActions", "Look up &elsewhere…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions",
                           "Open the page of another service for the selected hash, address or link"),
         "Ctrl+Shift+E"},
        {ActionId::Pause, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Pause"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Hold back what is queued; what you look at still goes out"),
         "Ctrl+P", QKeySequence::UnknownKey, Icon::Pause, true},
        {ActionId::CancelOne, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Cancel this lookup"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Take this ID out of the queue"), "Ctrl+Backspace"},
        {ActionId::CancelAll, QT_TRANSLATE_NOOP("utkik::WindowActions", "Ca&ncel all lookups"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Empty the queue; the IDs stay in the list"), "Ctrl+Shift+Backspace",
         QKeySequence::UnknownKey, Icon::Cancel},
        {ActionId::Remove, QT_TRANSLATE_NOOP("utkik::WindowActions", "Re&move from the list"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Take the selected incidents off the list"), "",
         QKeySequence::Delete, Icon::Remove},
        {ActionId::ClearList, QT_TRANSLATE_NOOP("utkik::WindowActions", "C&lear the list"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Take all incidents off the list"), "Ctrl+Shift+Del"},
        {ActionId::Back, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Back"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go back to what was looked at before"), "Alt+Left",
         QKeySequence::UnknownKey, Icon::Back},
        {ActionId::Forward, QT_TRANSLATE_NOOP("utkik::WindowActions", "F&orward"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go forward again"), "Alt+Right", QKeySequence::UnknownKey,
         Icon::Forward},
        {ActionId::NextIncident, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Next incident"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go down the list"), "Alt+Down"},
        {ActionId::PreviousIncident, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Previous incident"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Go up the list"), "Alt+Up"},
        {ActionId::ShowIncidents,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Incident lis&t"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Show or hide the list"),
         "F9",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ShowInspector, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Inspector"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Show or hide the details of what is selected"), "F10",
         QKeySequence::UnknownKey, Icon::Inspector, true},
        {ActionId::ZoneLocal,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "&Local time"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Show times in this computer's zone"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ZoneUtc,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "&UTC"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Show times in UTC"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ZoneTenant,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "T&enant's time"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Show times in the zone of the people in this tenant"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ChooseZone, QT_TRANSLATE_NOOP("utkik::WindowActions", "Tenant's time &zone…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Choose where the people in this tenant are"), ""},
        {ActionId::ThemeSystem,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "&System theme"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Light or dark as the system is"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ThemeLight, QT_TRANSLATE_NOOP("utkik::WindowActions", "Li&ght"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Light theme"), "", QKeySequence::UnknownKey, Icon::Sun, true},
        {ActionId::ThemeDark, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Dark"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Dark theme"), "", QKeySequence::UnknownKey, Icon::Moon, true},
        {ActionId::Compact,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "&Compact rows"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "More rows on the screen"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::Palette, QT_TRANSLATE_NOOP("utkik::WindowActions", "All &commands…"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Do anything, or go to any incident, by typing a few letters"),
         "Ctrl+K"},
        {ActionId::Shortcuts, QT_TRANSLATE_NOOP("utkik::WindowActions", "&Keyboard shortcuts"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Everything that the keyboard can do"), "F1"},
        {ActionId::About,
         QT_TRANSLATE_NOOP("utkik::WindowActions", "&About Utkik"),
         QT_TRANSLATE_NOOP("utkik::WindowActions", "Version, licences"),
         "",
         QKeySequence::UnknownKey,
         {},
         false,
         QAction::AboutRole},
    };
    return table;
}

} // namespace

WindowActions::WindowActions(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    m_actions.reserve(specs().size());
    for (const Spec &spec : specs()) {
        Q_ASSERT(m_actions.size() == static_cast<size_t>(spec.id));
        auto *const action = new QAction(this);
        action->setMenuRole(spec.role);
        action->setCheckable(spec.checkable);
        if (spec.icon)
            action->setIcon(theme.icon(*spec.icon));
        if (spec.key != QKeySequence::UnknownKey)
            action->setShortcuts(spec.key);
        else if (*spec.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut), QKeySequence::PortableText));
        m_actions.push_back(action);
    }
    const auto exclusive = [this](std::initializer_list<ActionId> ids) {
        auto *const group = new QActionGroup(this);
        for (const ActionId id : ids)
            group->addAction((*this)[id]);
    };
    exclusive({ActionId::ZoneLocal, ActionId::ZoneUtc, ActionId::ZoneTenant});
    exclusive({ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark});
    retranslate();
}

QAction *WindowActions::operator[](ActionId id) const
{
    return m_actions.at(static_cast<size_t>(id));
}

void WindowActions::retranslate()
{
    for (const Spec &spec : specs()) {
        QAction *const action = (*this)[spec.id];
        action->setText(tr(spec.text));
        tell(spec.id, {});
    }
}

void WindowActions::tell(ActionId id, const QString &tip) const
{
    QAction *const action = (*this)[id];
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString own = tip.isEmpty() ? tr(specs().at(static_cast<size_t>(id)).tip) : tip;
    action->setToolTip(keys.isEmpty() ? own : QStringLiteral("%1 (%2)").arg(own, keys));
    action->setStatusTip(own);
}

} // namespace utkik
