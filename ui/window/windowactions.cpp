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
    Command command;
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
        {Command::OpenFile, TEXT("&Open…"), TEXT("Open a saved incident, or find IDs in a file"), "",
         QKeySequence::Open, Icon::File},
        {Command::SaveJson, TEXT("&Save JSON…"), TEXT("Save the answer as it was received"), "", QKeySequence::Save,
         Icon::Save},
        {Command::SampleTenant, TEXT("&Try the sample tenant"),
         TEXT("Look around in built-in incidents, without an account"), ""},
        {Command::AddProfile, TEXT("&Sign in to a tenant…"), TEXT("Set up a tenant to look incidents up in"),
         "Ctrl+Shift+N", QKeySequence::UnknownKey, Icon::SignIn},
        {Command::EditProfile, TEXT("&Edit this tenant…"),
         TEXT("Change hosts, application or secret of the tenant in use"), ""},
        {Command::RemoveProfile, TEXT("Re&move this tenant…"), TEXT("Forget the tenant in use and its secret"), ""},
        {Command::Settings, TEXT("S&ettings…"), TEXT("Language, theme, time zone, limits"), "Ctrl+,",
         QKeySequence::UnknownKey, Icon::Settings, false, QAction::PreferencesRole},
        {Command::Quit,
         TEXT("&Quit"),
         TEXT("Close Utkik"),
         "Ctrl+Q",
         QKeySequence::UnknownKey,
         {},
         false,
         QAction::QuitRole},
        {Command::Undo, TEXT("&Undo"), TEXT("Bring back what was removed last"), "", QKeySequence::Undo, Icon::Undo},
        {Command::PasteAndLookUp, TEXT("&Paste and look up"), TEXT("Find incident IDs in the clipboard"), "",
         QKeySequence::Paste, Icon::Drop},
        {Command::CopySummary, TEXT("&Copy summary"), TEXT("Copy a plain summary for a ticket or chat"), "Ctrl+Shift+C",
         QKeySequence::UnknownKey, Icon::Copy},
        {Command::CopyId, TEXT("Copy &ID"), TEXT("Copy the incident ID"), ""},
        {Command::CopyLink, TEXT("Copy &link"), TEXT("Copy the link to the incident in the portal"), ""},
        {Command::CopyTrackingId, TEXT("Copy &tracking ID"), TEXT("Copy what Microsoft's support asks for"), ""},
        {Command::FocusIntake, TEXT("&Look up…"), TEXT("Go to the lookup field"), "Ctrl+L", QKeySequence::UnknownKey,
         Icon::LookUp},
        {Command::FilterIncidents, TEXT("&Filter incidents"), TEXT("Go to the filter above the list"), "Ctrl+Shift+F"},
        {Command::FilterView, TEXT("F&ilter this view"), TEXT("Go to the filter of the view"), "", QKeySequence::Find},
        {Command::Refresh, TEXT("&Refresh"), TEXT("Fetch this incident again; costs one call"), "F5",
         QKeySequence::UnknownKey, Icon::Refresh},
        {Command::RefreshAll, TEXT("Refresh &all"), TEXT("Fetch every incident of the list again; costs one call each"),
         "Shift+F5"},
        {Command::RetryFailed, TEXT("&Try failed ones again"), TEXT("Ask again for all that failed"), "Ctrl+Shift+R",
         QKeySequence::UnknownKey, Icon::Retry},
        {Command::Follow, TEXT("&Follow the merge"), TEXT("Go to the incident that this one became part of"),
         "Ctrl+Return", QKeySequence::UnknownKey, Icon::Merge},
        {Command::OpenInPortal, TEXT("&Open in portal"), TEXT("Open this incident in the browser"), "Ctrl+Shift+O",
         QKeySequence::UnknownKey, Icon::External},
        {Command::Pause, TEXT("&Pause"), TEXT("Hold back what is queued; what you look at still goes out"), "Ctrl+P",
         QKeySequence::UnknownKey, Icon::Pause, true},
        {Command::CancelOne, TEXT("&Cancel this lookup"), TEXT("Take this ID out of the queue"), "Ctrl+Backspace"},
        {Command::CancelAll, TEXT("Ca&ncel all lookups"), TEXT("Empty the queue; the IDs stay in the list"),
         "Ctrl+Shift+Backspace", QKeySequence::UnknownKey, Icon::Cancel},
        {Command::Remove, TEXT("Re&move from the list"), TEXT("Take the selected incidents off the list"), "",
         QKeySequence::Delete, Icon::Remove},
        {Command::ClearList, TEXT("C&lear the list"), TEXT("Take all incidents off the list"), "Ctrl+Shift+Del"},
        {Command::NextIncident, TEXT("&Next incident"), TEXT("Go down the list"), "Alt+Down"},
        {Command::PreviousIncident, TEXT("&Previous incident"), TEXT("Go up the list"), "Alt+Up"},
        {Command::ShowIncidents,
         TEXT("Incident &list"),
         TEXT("Show or hide the list"),
         "F9",
         QKeySequence::UnknownKey,
         {},
         true},
        {Command::ShowInspector, TEXT("&Inspector"), TEXT("Show or hide the details of what is selected"), "F10",
         QKeySequence::UnknownKey, Icon::Inspector, true},
        {Command::ZoneLocal,
         TEXT("&Local time"),
         TEXT("Show times in this computer's zone"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {Command::ZoneUtc, TEXT("&UTC"), TEXT("Show times in UTC"), "", QKeySequence::UnknownKey, {}, true},
        {Command::ThemeSystem,
         TEXT("&System theme"),
         TEXT("Light or dark as the system is"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {Command::ThemeLight, TEXT("Li&ght"), TEXT("Light theme"), "", QKeySequence::UnknownKey, Icon::Sun, true},
        {Command::ThemeDark, TEXT("&Dark"), TEXT("Dark theme"), "", QKeySequence::UnknownKey, Icon::Moon, true},
        {Command::Compact,
         TEXT("&Compact rows"),
         TEXT("More rows on the screen"),
         "",
         QKeySequence::UnknownKey,
         {},
         true},
        {Command::Shortcuts, TEXT("&Keyboard shortcuts"), TEXT("Everything that the keyboard can do"), "F1"},
        {Command::About,
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
        Q_ASSERT(m_actions.size() == static_cast<size_t>(spec.command));
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
    const auto exclusive = [this](std::initializer_list<Command> commands) {
        auto *const group = new QActionGroup(this);
        for (const Command command : commands)
            group->addAction((*this)[command]);
    };
    exclusive({Command::ZoneLocal, Command::ZoneUtc});
    exclusive({Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    retranslate();
}

QAction *WindowActions::operator[](Command command) const
{
    return m_actions.at(static_cast<size_t>(command));
}

void WindowActions::retranslate()
{
    for (const Spec &spec : specs()) {
        QAction *const action = (*this)[spec.command];
        action->setText(tr(spec.text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = tr(spec.tip);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
        action->setStatusTip(tip);
    }
}

} // namespace utkik
