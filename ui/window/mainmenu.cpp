// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainmenu.h"

#include <QCoreApplication>
#include <QMenuBar>

#include <optional>
#include <vector>

namespace utkik
{

namespace
{

using Entry = std::optional<ActionId>; // nothing: a separator

struct MenuSpec
{
    const char *title;
    std::vector<Entry> entries;
};

// NOLINTNEXTLINE(readability-function-size): a table.
const std::vector<MenuSpec> &menus()
{
    using enum ActionId;
    static const std::vector<MenuSpec> table{
        {QT_TRANSLATE_NOOP("utkik::MainMenu", "&File"),
         {FocusIntake, OpenFile, SaveJson, {}, AddProfile, ImportProfiles, ExportProfile, SampleTenant, {}, Quit}},
        {QT_TRANSLATE_NOOP("utkik::MainMenu", "&Edit"),
         {Undo,
          {},
          PasteAndLookUp,
          {},
          CopySummary,
          CopyId,
          CopyLink,
          CopyMarkdown,
          CopyTrackingId,
          CopyQuery,
          {},
          Find,
          FilterView,
          FilterIncidents}},
        {QT_TRANSLATE_NOOP("utkik::MainMenu", "&Incident"),
         {Refresh,
          RefreshAll,
          RetryFailed,
          {},
          Follow,
          OpenWindow,
          OpenBeside,
          CloseBeside,
          OpenInPortal,
          Hunt,
          LookUpElsewhere,
          {},
          Pause,
          CancelOne,
          CancelAll,
          {},
          Remove,
          ClearList}},
        {QT_TRANSLATE_NOOP("utkik::MainMenu", "&View"),
         {Back,
          Forward,
          {},
          NextIncident,
          PreviousIncident,
          {},
          ShowIncidents,
          ShowInspector,
          {},
          ZoneLocal,
          ZoneUtc,
          ZoneTenant,
          ChooseZone,
          {},
          ThemeSystem,
          ThemeLight,
          ThemeDark,
          {},
          Compact}},
        {QT_TRANSLATE_NOOP("utkik::MainMenu", "&Tools"),
         {SignIn, SignOut, {}, SetUp, EditProfile, RemoveProfile, {}, Settings}},
        {QT_TRANSLATE_NOOP("utkik::MainMenu", "&Help"), {Palette, Shortcuts, {}, About}},
    };
    return table;
}

} // namespace

void fillMenuBar(QMenuBar &bar, const WindowActions &actions)
{
    qDeleteAll(bar.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    bar.clear();
    for (const MenuSpec &spec : menus()) {
        QMenu *const menu = bar.addMenu(QCoreApplication::translate("utkik::MainMenu", spec.title));
        for (const Entry &entry : spec.entries) {
            if (entry)
                menu->addAction(actions[*entry]);
            else
                menu->addSeparator();
        }
    }
}

} // namespace utkik
