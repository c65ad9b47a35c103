// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/windowplace.h"
#include "models/intake/findincidents.h"
#include "models/item/incidentlistmodel.h"
#include "models/query/lookupplace.h"
#include "models/settings/settings.h"
#include "models/tenant/diagnosis.h"
#include "ui/window/tenantbutton.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>
#include <vector>

class QStackedWidget;

namespace utkik
{

class Banner;
class ClipboardWatch;
class CommandPalette;
class Dialogs;
class DropTarget;
class EmptyPage;
class IncidentOutput;
class IncidentPanel;
class IncidentWindow;
class Inspector;
class IntakeField;
class IntakeSheet;
class ListEditing;
class PagePair;
class ProgressStrip;
class QuotaGauge;
class RelatedIncidents;
struct PaletteEntry;

/// The one window: places list, page and inspector, and turns what the user does into signals. It reads models and
/// shows what it is told; it knows no service. The composition root owns it and connects the signals.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(IncidentListModel &incidents, Theme &theme, QWidget *parent = nullptr);

    void restoreLayout(const QByteArray &geometry,
                       const QByteArray &layout); ///< as saveGeometry() and saveState() gave them
    [[nodiscard]] QByteArray saveViews() const; ///< which view is shown, the layout of each; nothing of an incident
    void restoreViews(const QByteArray &views);
    [[nodiscard]] std::optional<IncidentRef> shownIncident() const;
    [[nodiscard]] std::optional<IncidentRef> besideIncident() const; ///< in the page that isn't active
    void showBeside(const IncidentRef &ref); ///< beside the one that is shown, which stays active
    [[nodiscard]] WindowPlaces openWindows() const; ///< incidents in windows of their own
    void openWindow(const WindowPlace &place); ///< nothing if the incident is not on the list
    void comeForward(); ///< another start handed something over
    void setTenant(const TenantInUse &tenant, const QList<Profile> &profiles);
    void setPolicy(const Policy &policy); ///< what it does not allow is greyed, and says so
    void setHasSample(bool hasSample); ///< false: this build cannot show the sample tenant, and does not offer it
    void signIn(); ///< to the tenant in use: a person is asked to, or for what it needs
    void setSettings(const Settings &settings);
    void setQuota(const QuotaStatus &status);
    void setForecast(const QueueForecast &forecast);

    /// What intake found in a text or file: looked up at once if it is few and clear, else offered in the sheet.
    void offerFinds(const QList<Find> &finds, const QString &source);
    /// Something that concerns no incident of the list.
    void showError(const Error &error);
    void showNearestRegion(const std::optional<QString> &region, std::chrono::milliseconds answersIn);
    void showTesting(); ///< the tenant in use is being tried out
    void showDiagnosis(const Diagnosis &diagnosis);
    /// What has to be seen to before it is too late, until the tenant changes; empty: nothing. `isAboutTenant`: it is
    /// mended where the tenant is edited.
    void warn(const QString &warning, bool isAboutTenant);
    /// Nobody is signed in to the tenant in use any more; `revocation` is a sentence on what became of it there.
    void showSignedOut(const QString &revocation);
    void say(const QString &remark); ///< a passing remark in the status bar
    void showIncident(const IncidentRef &ref);
    void setLookupPlaces(const LookupPlaces &places) { m_lookupPlaces = places; }

Q_SIGNALS:
    void textGiven(const QString &text); ///< typed, pasted or dropped: find the IDs in it
    void filesGiven(const QStringList &paths);
    void lookUpRequested(const utkik::IncidentRefs &refs);
    void refreshRequested(const utkik::IncidentRefs &refs);
    void lookedAt(const utkik::IncidentRef &ref); ///< shown now: goes before the bulk
    void followRequested(const utkik::IncidentRef &ref);
    void pauseRequested(bool paused);
    void cancelRequested(const utkik::IncidentRefs &refs);
    void removed(const utkik::IncidentRefs &refs);
    void saveRequested(const QString &path, const QByteArray &bytes);
    void urlOpened(const QUrl &url);
    void windowsChanged(); ///< which incidents are open in windows of their own, or beside
    void zoneChanged(utkik::TimeZone zone);
    void lookupPlacesChanged(const utkik::LookupPlaces &places);
    void settingsChanged(const utkik::Settings &settings);
    void limitsChanged(const utkik::QuotaLimits &limits);
    void tenantZoneChanged(const QString &zone); ///< of the tenant in use: an IANA name, empty for none
    void profileGiven(const utkik::Profile &profile, const QByteArray &secret);
    void signInRequested(const utkik::Profile &profile); ///< a person is to sign in to the tenant in use
    void signOutRequested(const utkik::Profile &profile); ///< of the tenant in use
    void importRequested(const QStringList &paths);
    void exportRequested(const utkik::Profile &profile, const QString &path);
    void nearestRegionRequested();
    void testRequested(); ///< of the tenant in use
    void profileChosen(const QString &name);
    void profileRemoved(const QString &name);
    void sampleTenantRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void buildDocks();
    void buildPage();
    void buildStatus();
    void connectParts();
    void connectIntake();
    void connectPages();
    void connectDialogs();
    void connectActions();
    void connectOutput();
    void retranslate();
    void retellTenant();
    [[nodiscard]] TimeZone zone() const;
    void showZone();
    void retellZone();
    void chooseZone(ZoneChoice choice);

    void lookUp(const IncidentRefs &refs);
    void showCurrent();
    void updateActions();
    void refreshAll();
    void changeSettings(const Settings &settings);
    void chooseFiles();
    void chooseImports();
    void chooseExport();
    void paste();
    void focusNextPane();
    void openPalette();
    void addThings(std::vector<PaletteEntry> &entries) const;
    void lookUpElsewhere();
    void openWindow();
    void openBeside();
    void openBoth(const IncidentRef &first, const IncidentRef &second);
    void followActive();
    void makeRoom();
    void chooseLookupPlaces();
    void offerCopied(const IncidentRefs &refs);
    [[nodiscard]] const Lookup *currentLookup() const;
    [[nodiscard]] IncidentRefs openAmong(const QList<Find> &finds) const;
    [[nodiscard]] IncidentRefs refsIn(std::initializer_list<LookupState> states) const;

    IncidentListModel &m_incidents;
    Theme &m_theme;
    WindowActions m_actions;
    Settings m_settings;
    LookupPlaces m_lookupPlaces = usualLookupPlaces();
    TenantInUse m_tenant;
    Policy m_policy;
    QuotaStatus m_quota;
    RelatedIncidents *m_related;
    std::vector<QPointer<IncidentWindow>> m_windows;
    std::optional<WindowPlaces> m_windowsAtClose; ///< once this one has closed
    bool m_isInspectorMovedAside = false; ///< to make room for two pages
    ListEditing *m_editing;
    IncidentOutput *m_output;
    Dialogs *m_dialogs;
    DropTarget *m_drop;
    ClipboardWatch *m_clipboard;
    IntakeField *m_intake;
    QToolButton *m_zoneButton;
    QToolButton *m_themeButton;
    TenantButton *m_tenantButton;
    IncidentPanel *m_panel;
    Inspector *m_inspector;
    QDockWidget *m_listDock;
    QDockWidget *m_inspectorDock;
    Banner *m_banner;
    QString m_warning;
    std::optional<ActionId> m_remedy; ///< for what is warned of
    Banner *m_clipboardNotice;
    QAction *m_lookUpCopied;
    IncidentRefs m_copied; ///< by another program, offered in the notice
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    PagePair *m_pages;
    IntakeSheet *m_sheet;
    CommandPalette *m_palette;
    ProgressStrip *m_progress;
    QuotaGauge *m_minute;
    QuotaGauge *m_hour;
};

} // namespace utkik
