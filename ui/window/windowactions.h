// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>

#include <vector>

namespace utkik
{

/// Everything the window can be told to do. Each has one home in the menus, one shortcut, a text and a tip.
enum class ActionId {
    // File
    OpenFile,
    SaveJson,
    SampleTenant,
    AddProfile,
    SignIn,
    SignOut,
    SetUp,
    EditProfile,
    RemoveProfile,
    ImportProfiles,
    ExportProfile,
    Settings,
    Quit,
    // Edit
    Undo,
    PasteAndLookUp,
    CopySummary,
    CopyId,
    CopyLink,
    CopyMarkdown,
    CopyTrackingId,
    CopyQuery,
    FocusIntake,
    Find,
    FilterIncidents,
    FilterView,
    // Incident
    Refresh,
    RefreshAll,
    RetryFailed,
    Follow,
    OpenInPortal,
    Hunt,
    OpenWindow,
    OpenBeside,
    CloseBeside,
    LookUpElsewhere,
    Pause,
    CancelOne,
    CancelAll,
    Remove,
    ClearList,
    // View
    Back,
    Forward,
    NextIncident,
    PreviousIncident,
    ShowIncidents,
    ShowInspector,
    ZoneLocal,
    ZoneUtc,
    ZoneTenant,
    ChooseZone,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Compact,
    // Help
    Palette,
    Shortcuts,
    About,
};

/// The actions behind the commands, made from one table.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    WindowActions(const Theme &theme, QObject *parent);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }
    void retranslate();
    /// Its tip until the language changes; empty: its own.
    void tell(ActionId id, const QString &tip) const;

private:
    std::vector<QAction *> m_actions; ///< in the order of ActionId
};

} // namespace utkik
