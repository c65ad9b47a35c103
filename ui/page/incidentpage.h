// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"
#include "models/timeline/timespan.h"
#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;

namespace utkik
{

class AlertModel;
class AssetModel;
class AttackView;
class CommentModel;
class EvidenceModel;
class FindPanel;
class GraphView;
class JsonView;
class OverviewView;
class PageHeader;
class ProcessView;
class RelatedIncidents;
class RecordView;
class SpanStrip;
class StatePane;
class TimelineView;
class ViewTabs;
struct ElsewhereLink;
struct IncidentDigest;
struct NamedThing;
struct SpanContents;

/// One incident: header, and the views of it in tabs; or, while there is none to show, why. What takes long is made off
/// the GUI thread and shown when it is there, unless another incident is shown by then.
class IncidentPage final : public QWidget
{
    Q_OBJECT
public:
    IncidentPage(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    /// What the open incidents have in common; must outlive the page.
    void setRelated(const RelatedIncidents &related);
    void setLookup(const Lookup &lookup);
    void setTimeZone(TimeZone zone);
    /// Only an active page's keys work. One of two marks whether it is, and can be closed.
    void setActive(bool active, bool isOneOfTwo);
    void focusView();
    void focusFilter();
    void find(); ///< in every view at once
    /// The view shown and the layout of each.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);
    [[nodiscard]] QWidget *view() const; ///< the view shown now
    [[nodiscard]] QString viewKey() const;
    [[nodiscard]] const Lookup &lookup() const { return m_lookup; }
    /// Of the incident shown; null until it is made.
    [[nodiscard]] const std::shared_ptr<const IncidentDigest> &digest() const { return m_digest; }
    /// The rows selected in a table, or else what is selected.
    [[nodiscard]] std::vector<Record> selectedRecords() const;
    [[nodiscard]] const Record &selected() const; ///< of the incident shown; the incident's own at first
    [[nodiscard]] const std::vector<QAction *> &viewActions() const { return m_viewActions; } ///< go to each view

    /// Selects a record of the incident shown in all views, in the view named or else in the first that shows it.
    void showRecord(const Record &record, const QString &view = {});
    /// The span of time to which the views are narrowed; nothing: they show everything.
    [[nodiscard]] const std::optional<TimeSpan> &span() const;
    void setSpan(const std::optional<TimeSpan> &span);
    /// What the selected record is linked with: see linkedRecords().
    [[nodiscard]] std::vector<Record> links() const;
    /// What of the incident can be asked for by name; none until things are told apart.
    [[nodiscard]] std::vector<NamedThing> things() const;
    /// In which other open incidents the selected record stands too.
    [[nodiscard]] std::vector<ElsewhereLink> elsewhere() const;

Q_SIGNALS:
    void recordSelected(const utkik::Incident &incident, const utkik::Record &record, const QString &title);
    void viewShown(const QString &key);
    void linksChanged();
    void spanChanged();
    void closeRequested(); ///< it is one of two
    void incidentChosen(const utkik::IncidentRef &ref); ///< another one, to be shown
    void saveRequested(const QString &path, const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTabs(const WindowActions &actions, const Theme &theme);
    void buildViewActions();
    void buildAround();
    void narrow();
    void recountAssets();
    void setWithin(const std::shared_ptr<const SpanContents> &within);
    void showSpan();
    [[nodiscard]] std::vector<SpanStrip *> strips() const;
    [[nodiscard]] std::vector<std::pair<QString, RecordView *>> tables() const;
    void retranslate();
    void showIncident(bool isSame, const Record &selected);
    void showDigest(const std::shared_ptr<const IncidentDigest> &digest);
    void showTitles();
    void showRelations();
    void offerFilters(QMenu &menu, const Record &record, const QString &field, const QString &value);
    [[nodiscard]] int processCount() const;
    void showHeader();

    Lookup m_lookup;
    const RelatedIncidents *m_related = nullptr;
    std::shared_ptr<const IncidentDigest> m_digest; ///< of the incident shown; null until it is made
    std::shared_ptr<const SpanContents> m_within; ///< null: everything is shown
    TimeZone m_zone = TimeZone::Local;
    QWidget *m_activeMark;
    PageHeader *m_header;
    FindPanel *m_find;
    QStackedWidget *m_stack;
    StatePane *m_state;
    ViewTabs *m_tabs;
    std::vector<QAction *> m_viewActions;
    QMenu *m_around; ///< of the record selected
    AlertModel *m_alertModel;
    AssetModel *m_assetModel;
    EvidenceModel *m_evidenceModel;
    CommentModel *m_commentModel;
    OverviewView *m_overview;
    RecordView *m_alerts;
    TimelineView *m_timeline;
    ProcessView *m_processes;
    RecordView *m_assets;
    RecordView *m_evidence;
    AttackView *m_attack;
    GraphView *m_graph;
    RecordView *m_comments;
    JsonView *m_json;
};

} // namespace utkik
