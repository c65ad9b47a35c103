// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/entitytext.h"
#include "models/item/tablemodel.h"
#include "models/query/filterquery.h"
#include "models/timeline/timelinerows.h"

#include <memory>
#include <optional>

namespace utkik
{

namespace TimelineColumns
{
enum Column { Time, What, Where, Verdict, Lasted, Alert, Count };
}

/// The events of a timeline as rows in order of time: those of the clocks and the span chosen. Columns:
/// TimelineColumns.
class TimelineModel final : public TableModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    /// Null: there is none (yet). `rows` were made of that timeline; null: no filter. Made again here if the clocks or
    /// the span are others by now.
    void setTimeline(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const TimelineRows> rows = nullptr);
    void setClocks(Clocks clocks);
    /// Only what happens within; nothing: all.
    void setSpan(const std::optional<TimeSpan> &span);

    [[nodiscard]] const std::shared_ptr<const Timeline> &timeline() const { return m_timeline; }
    [[nodiscard]] Clocks clocks() const { return m_rows->choice.clocks; }
    /// How many rows there would be without a filter.
    [[nodiscard]] int countUnfiltered() const { return m_rows->unfilteredCount; }
    /// By what rows like this one are shown or left out: see cellConditions().
    [[nodiscard]] std::vector<FilterTerm> conditions(int row, int column) const;
    /// The event that a row shows, as an index of the timeline's; −1 if the row does not exist.
    [[nodiscard]] int eventAt(int row) const;
    [[nodiscard]] int rowOfEvent(int event) const { return m_rows->rowOf(event); } ///< −1: not shown

    [[nodiscard]] Record recordAt(int row) const override;
    [[nodiscard]] int rowOf(const Record &record) const override;
    [[nodiscard]] Source searchSource(int first, int last) const override;
    [[nodiscard]] SortSource sortSource(int column) const override;
    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override;

protected:
    [[nodiscard]] int itemCount() const override { return int(m_rows->events.size()); }
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(int item, int column) const override;
    [[nodiscard]] QString copyText(int item, int column) const override;
    [[nodiscard]] QVariant fact(int item, int column, int role) const override;

private:
    void setRows(const EventChoice &choice, const std::optional<TimeSpan> &span);
    [[nodiscard]] const TimelineEvent &shownEvent(int item) const;

    std::shared_ptr<const Timeline> m_timeline;
    std::shared_ptr<const TimelineRows> m_rows; // never null
    mutable std::optional<DeviceNames> m_deviceNames; // made when first asked for
};

/// What happened, in the program's language; not safe to show.
[[nodiscard]] QString eventText(const Timeline &timeline, const TimelineEvent &event);

} // namespace utkik
