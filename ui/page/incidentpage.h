// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"
#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace utkik
{

class AlertModel;
class AssetModel;
class CommentModel;
class EvidenceModel;
class JsonView;
class OverviewView;
class PageHeader;
class RecordView;
class StatePane;
struct IncidentDigest;

/// One incident: header, and the views of it in tabs; or, while there is none to show, why. What takes long is made off
/// the GUI thread and shown when it is there, unless another incident is shown by then.
class IncidentPage final : public QWidget
{
    Q_OBJECT
public:
    IncidentPage(const WindowActions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setLookup(const Lookup &lookup);
    void setTimeZone(TimeZone zone);
    void focusView();
    void focusFilter();
    [[nodiscard]] QWidget *view() const; ///< the view shown now

Q_SIGNALS:
    void recordSelected(const utkik::Incident &incident, const utkik::Record &record, const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Overview, Alerts, Assets, Evidence, Comments, Json, TabCount };

    void buildTabs(const Theme &theme);
    void retranslate();
    void showIncident();
    void showDigest(const std::shared_ptr<const IncidentDigest> &digest);
    void showTitles();
    void showHeader();
    void showJson();
    void select(const Record &record, const QString &title);

    Lookup m_lookup;
    std::shared_ptr<const IncidentDigest> m_digest; ///< of the incident shown; null until it is made
    TimeZone m_zone = TimeZone::Local;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    StatePane *m_state;
    QTabWidget *m_tabs;
    AlertModel *m_alertModel;
    AssetModel *m_assetModel;
    EvidenceModel *m_evidenceModel;
    CommentModel *m_commentModel;
    OverviewView *m_overview;
    RecordView *m_alerts;
    RecordView *m_assets;
    RecordView *m_evidence;
    RecordView *m_comments;
    JsonView *m_json;
    bool m_jsonIsStale = true;
};

} // namespace utkik
