// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/lookup/incidentref.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;
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
class SpanStrip;
class StoryPane;
class TacticStrip;
class WaitNote;
struct IncidentDigest;
struct SpanContents;

/// The incident on one screen: what happened, how far it got, who and what was hit, what is not dealt with, where the
/// alerts came from, and what is odd in the answer.
class OverviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewView(const Theme &theme, QWidget *parent = nullptr);

    /// Null: not made yet. Of the same incident the one before is shown meanwhile.
    void setDigest(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest);
    void setTimeZone(TimeZone zone);
    /// Tells only of what is within a span of time; null: of everything. A view that is not shown follows when it is.
    void setWithin(std::shared_ptr<const SpanContents> within);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_span; }
    /// Where to look for open incidents that are like this one; must outlive the view.
    void setRelated(const RelatedIncidents &related);
    void setIncidentRef(const IncidentRef &ref);
    void setFetchedAt(const std::optional<Timestamp> &moment); ///< the answer; nothing: not known
    /// Chooses it where it is among the assets and the evidence shown.
    bool selectRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    void incidentChosen(const utkik::IncidentRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Of the width, where there are two columns.
    static constexpr int leftShare = 5;
    static constexpr int rightShare = 3;

    QLabel *addSection(QBoxLayout *column, QWidget *content);
    void clear();
    void showDigest(const std::shared_ptr<const IncidentDigest> &digest);
    void narrow();
    void fitColumns();
    void retell();
    void buildCounts();
    void layOut();
    void retellCounts();
    void tellWhatIsEmpty();
    void retellTimes();
    void retellSources();
    void retellVerdicts();
    void fitSources();

    Incident m_incident;
    std::shared_ptr<const IncidentDigest> m_whole;
    std::shared_ptr<const IncidentDigest> m_digest; ///< what is shown of it
    std::shared_ptr<const SpanContents> m_within;
    bool m_isWithinStale = false; ///< what is shown is not yet what is within
    Record m_chosen; ///< in any view
    std::optional<Timestamp> m_fetchedAt;
    bool m_isNarrow = false;
    TimeZone m_zone = TimeZone::Local;
    bool m_isWaiting = false; ///< for the digest of a newer answer: what is chosen here is about to end
    SpanStrip *m_span;
    WaitNote *m_wait;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    StoryPane *m_story;
    TacticStrip *m_strip;
    AssetModel *m_assetModel;
    EvidenceModel *m_unresolvedModel;
    QStandardItemModel *m_timeModel;
    QStandardItemModel *m_sourceModel;
    QStandardItemModel *m_verdictModel;
    SectionTable *m_assets;
    SectionTable *m_unresolved;
    SectionTable *m_times = nullptr;
    SectionTable *m_sources = nullptr;
    SectionTable *m_verdicts = nullptr;
    PlainLabel *m_noAssets; ///< in place of a table without rows, as are the three below
    PlainLabel *m_noUnresolved;
    PlainLabel *m_noTimes;
    PlainLabel *m_noSources;
    PlainLabel *m_oddities;
    QVBoxLayout *m_right;
    SimilarList *m_similar = nullptr;
    const Theme &m_theme;
    QLabel *m_storyTitle;
    QLabel *m_stripTitle;
    QLabel *m_assetsTitle;
    QLabel *m_unresolvedTitle;
    QLabel *m_timesTitle;
    QLabel *m_sourcesTitle;
    QLabel *m_verdictsTitle;
    QLabel *m_odditiesTitle;
};

} // namespace utkik
