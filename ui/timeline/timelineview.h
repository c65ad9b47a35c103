// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/timelinelanes.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QSplitter;
class QTableView;

namespace utkik
{

class EventTexts;
class SpanStrip;
class TallColumn;
class TimelineBar;
class TimelineChart;
class TimelineModel;
struct TimelineRows;

/// When what happened, was found and was changed: lanes along a time axis, and below them the same events as rows. One
/// choice and one span for both. Made off the GUI thread when first shown.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    /// `digest` is that of the incident; null: not made yet.
    void setDigest(const Incident &incident, std::shared_ptr<const IncidentDigest> digest);
    void setTimeZone(TimeZone zone);
    /// Chooses what was chosen elsewhere; false if the timeline does not show it. Emits nothing.
    bool selectRecord(const utkik::Record &record);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_strip; }
    [[nodiscard]] TimelineChart *chart() const { return m_chart; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] TimelineModel *model() const { return m_model; }

    void setLaneMode(LaneMode mode);
    void setClocks(Clocks clocks);
    void focusFilter();
    void setGapsFolded(bool folded);
    /// Chooses the span from that long before the current event to that long after it.
    void selectAround(qint64 ticks);
    /// The same around what a record tells of, as soon as the timeline is made; nothing if it has no time.
    void selectAround(const Record &record, qint64 ticks);
    /// The span chosen, also before the timeline is made. Says so if it is another one.
    void setRange(const std::optional<TimeSpan> &range);
    void clearRange() { setRange({}); }
    [[nodiscard]] const std::optional<TimeSpan> &range() const { return m_range; }
    /// What is shown; null until it is made.
    [[nodiscard]] const std::shared_ptr<const Timeline> &timeline() const { return m_made.timeline; }
    [[nodiscard]] Clocks clocks() const;

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    /// Nothing: all again. Also when the same span means something else: a newer answer, other clocks.
    void rangeSelected(const std::optional<utkik::TimeSpan> &range);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Made
    {
        std::shared_ptr<const Timeline> timeline;
        std::shared_ptr<const LaneMembers> members; ///< of the lanes by any choice
        std::shared_ptr<const TimelineLanes> lanes;
        std::vector<TimeSpan> gaps;
        Clocks clocks;
        std::shared_ptr<const EventTexts> texts; ///< null until somebody goes to the filter
        std::shared_ptr<const TimelineRows> rows;
    };

    void layOut();
    void buildTable();
    void retranslate();
    void restyle();
    void make();
    void remake();
    void awaitCurrent();
    void refilter();
    [[nodiscard]] bool isFiltered() const;
    void prepareTexts();
    void dropTexts();
    void showMade(const Made &made);
    void showRows(int current);
    void takeRange(const std::optional<TimeSpan> &range);
    void selectRows();
    void selectEvent(int event);
    void showFacts();
    void showMenu(int event, int column, const QPoint &globalPosition);
    void copySelection() const;

    const Theme &m_theme;
    Incident m_incident;
    std::shared_ptr<const IncidentDigest> m_digest;
    Made m_made;
    LaneMode m_mode = LaneMode::AllAssets;
    QString m_filter; ///< that of what is shown or being made
    bool m_isFolded = false;
    TimeZone m_zone = TimeZone::Local;
    std::optional<TimeSpan> m_range;
    Record m_awaited; ///< to be chosen once the timeline is made
    std::optional<std::pair<Record, qint64>> m_around; ///< likewise
    int m_generation = 0; ///< of what is being made
    bool m_isStale = false;
    bool m_isMaking = false;
    bool m_isQuiet = false;
    TimelineModel *m_model;
    SpanStrip *m_strip;
    TimelineBar *m_bar;
    QLabel *m_empty;
    TimelineChart *m_chart;
    QTableView *m_table;
    QSplitter *m_splitter;
    TallColumn *m_area;
};

} // namespace utkik
