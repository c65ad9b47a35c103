// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/lookup/incidentref.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <memory>

class QBoxLayout;
class QLabel;
class QStandardItemModel;
class QVBoxLayout;

namespace utkik
{

class AssetModel;
class EvidenceModel;
class PlainLabel;
class RelatedIncidents;
class SectionTable;
class SimilarList;
class StoryPane;
class TacticStrip;
struct IncidentDigest;

/// The incident on one screen: what happened, how far it got, who and what was hit, what is not dealt with, where the
/// alerts came from, and what is odd in the answer.
class OverviewView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewView(const Theme &theme, QWidget *parent = nullptr);

    void setDigest(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest);
    void setTimeZone(TimeZone zone);
    /// Where to look for open incidents that are like this one; must outlive the view.
    void setRelated(const RelatedIncidents &related);
    void setIncidentRef(const IncidentRef &ref);
    /// Chooses it where it is among the assets and the evidence shown.
    bool selectRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    void incidentChosen(const utkik::IncidentRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addSection(QBoxLayout *column, QWidget *content);
    void retell();
    void retellSources();
    void fitSources();

    Incident m_incident;
    std::shared_ptr<const IncidentDigest> m_digest;
    bool m_isNarrow = false;
    TimeZone m_zone = TimeZone::Local;
    QBoxLayout *m_columns;
    StoryPane *m_story;
    TacticStrip *m_strip;
    AssetModel *m_assetModel;
    EvidenceModel *m_unresolvedModel;
    QStandardItemModel *m_sourceModel;
    SectionTable *m_assets;
    SectionTable *m_unresolved;
    SectionTable *m_sources;
    PlainLabel *m_oddities;
    QVBoxLayout *m_right;
    SimilarList *m_similar = nullptr;
    const Theme &m_theme;
    QLabel *m_storyTitle;
    QLabel *m_stripTitle;
    QLabel *m_assetsTitle;
    QLabel *m_unresolvedTitle;
    QLabel *m_sourcesTitle;
    QLabel *m_odditiesTitle;
};

} // namespace utkik
