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

#define TEXT(text) QT_TRANSLATE_NOOP("utkik::WindowActions", text)

const std::vector<Spec> &specs()
{
    static const std::vector<Spec> table{
        {ActionId::OpenFile, TEXT("&Open…"), TEXT("Open a saved incident, or find IDs in a file"), "",
         QKeySequence::Open, Icon::File},
        {ActionId::SaveJson, TEXT("&Save JSON…"), TEXT("Save the answer as it was received"), "", QKeySequence::Save,
         Icon::Save},
        {ActionId::SampleTenant, TEXT("&Try the sample tenant"),
         TEXT("Look around in built-in incidents, without an account"), ""},
        {ActionId::AddProfile, TEXT("Sign &in to a tenant…"), TEXT("Set up a tenant to look incidents up in"),
         "Ctrl+Shift+N", QKeySequence::UnknownKey, Icon::SignIn},
        {ActionId::EditProfile, TEXT("&Edit this tenant…"),
         TEXT("Change hosts, application or secret of the tenant in use"), ""},
        {ActionId::RemoveProfile, TEXT("Re&move this tenant…"), TEXT("Forget the tenant in use and its secret"), ""},
        {ActionId::Settings, TEXT("&Settings…"), TEXT("Language, theme, time zone, limits"), "Ctrl+,",
         QKeySequence::UnknownKey, Icon::Settings, false, QAction::PreferencesRole},
        {ActionId::Quit,
         TEXT("&Quit"),
         TEXT("Close Utkik"),
         "Ctrl+Q",
         QKeySequence::UnknownKey,
         {},
         false,
         QAction::QuitRole},
        {ActionId::Undo, TEXT("&Undo"), TEXT("Bring back what was removed last"), "", QKeySequence::Undo, Icon::Undo},
        {ActionId::PasteAndLookUp, TEXT("&Paste and look up"), TEXT("Find incident IDs in the clipboard"), "",
         QKeySequence::Paste, Icon::Drop},
        {ActionId::CopySummary, TEXT("&Copy summary"), TEXT("Copy a plain summary for a ticket or chat"),
         "Ctrl+Shift+C", QKeySequence::UnknownKey, Icon::Copy},
        {ActionId::CopyId, TEXT("Copy &ID"), TEXT("Copy the incident ID"), ""},
        {ActionId::CopyLink, TEXT("Copy &link"), TEXT("Copy the link to the incident in the portal"), ""},
        {ActionId::CopyTrackingId, TEXT("Copy &tracking ID"), TEXT("Copy what Microsoft's support asks for"), ""},
        {ActionId::FocusIntake, TEXT("&Look up…"), TEXT("Go to the lookup field"), "Ctrl+L", QKeySequence::UnknownKey,
         Icon::LookUp},
        {ActionId::FilterIncidents, TEXT("&Filter incidents"), TEXT("Go to the filter above the list"), "Ctrl+Shift+F"},
        {ActionId::FilterView, TEXT("Filter this &view"), TEXT("Go to the filter of the view"), "", QKeySequence::Find},
        {ActionId::Refresh, TEXT("&Refresh"), TEXT("Fetch this incident again; costs one call"), "F5",
         QKeySequence::UnknownKey, Icon::Refresh},
        {ActionId::RefreshAll, TEXT("Refresh &all"),
         TEXT("Fetch every incident of the list again; costs one call each"), "Shift+F5"},
        {ActionId::RetryFailed, TEXT("&Try failed ones again"), TEXT("Ask again for all that failed"), "Ctrl+Shift+R",
         QKeySequence::UnknownKey, Icon::Retry},
        {ActionId::Follow, TEXT("&Follow the merge"), TEXT("Go to the incident that this one became part of"),
         "Ctrl+Return", QKeySequence::UnknownKey, Icon::Merge},
        {ActionId::OpenInPortal, TEXT("&Open in portal"), TEXT("Open this incident in the browser"), "Ctrl+Shift+O",
         QKeySequence::UnknownKey, Icon::External},
        {ActionId::Pause, TEXT("&Pause"), TEXT("Hold back what is queued; what you look at still goes out"), "Ctrl+P",
         QKeySequence::UnknownKey, Icon::Pause, true},
        {ActionId::CancelOne, TEXT("&Cancel this lookup"), TEXT("Take this ID out of the queue"), "Ctrl+Backspace"},
        {ActionId::CancelAll, TEXT("Ca&ncel all lookups"), TEXT("Empty the queue; the IDs stay in the list"),
         "Ctrl+Shift+Backspace", QKeySequence::UnknownKey, Icon::Cancel},
        {ActionId::Remove, TEXT("Re&move from the list"), TEXT("Take the selected incidents off the list"), "",
         QKeySequence::Delete, Icon::Remove},
        {ActionId::ClearList, TEXT("C&lear the list"), TEXT("Take all incidents off the list"), "Ctrl+Shift+Del"},
        {ActionId::NextIncident, TEXT("&Next incident"), TEXT("Go down the list"), "Alt+Down"},
        {ActionId::PreviousIncident, TEXT("&Previous incident"), TEXT("Go up the list"), "Alt+Up"},
        {ActionId::ShowIncidents,
         TEXT("Incident lis&t"),
         TEXT("Show or hide the list"),
         "F9",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ShowInspector, TEXT("&Inspector"), TEXT("Show or hide the details of what is selected"), "F10",
         QKeySequence::UnknownKey, Icon::Inspector, true},
        {ActionId::ZoneLocal,
         TEXT("&Local time"),
         TEXT("Show times in this computer's zone"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ZoneUtc, TEXT("&UTC"), TEXT("Show times in UTC"), "", QKeySequence::UnknownKey, {}, true},
        {ActionId::ThemeSystem,
         TEXT("&System theme"),
         TEXT("Light or dark as the system is"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::ThemeLight, TEXT("Li&ght"), TEXT("Light theme"), "", QKeySequence::UnknownKey, Icon::Sun, true},
        {ActionId::ThemeDark, TEXT("&Dark"), TEXT("Dark theme"), "", QKeySequence::UnknownKey, Icon::Moon, true},
        {ActionId::Compact,
         TEXT("&Compact rows"),
         TEXT("More rows on the screen"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {ActionId::Shortcuts, TEXT("&Keyboard shortcuts"), TEXT("Everything that the keyboard can do"), "F1"},
        {ActionId::About,
         TEXT("&About Utkik"),
         TEXT("Version, licences"),
         "",
         QKeySequence::UnknownKey,
         {},
         false,
         QAction::AboutRole},
    };
    return table;
}

#undef TEXT

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
    exclusive({ActionId::ZoneLocal, ActionId::ZoneUtc});
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
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = tr(spec.tip);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
        action->setStatusTip(tip);
    }
}

} // namespace utkik
