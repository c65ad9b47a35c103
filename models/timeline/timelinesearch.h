// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/entitytext.h"
#include "models/item/recordtext.h"
#include "models/item/textfilter.h"
#include "models/timeline/timeline.h"

#include <memory>
#include <mutex>
#include <vector>

namespace utkik
{

/// Makes the search text of what events tell of: every field of the record, the devices and users of an alert, and the
/// title of the alert that a thing stands in. All events of a thing have the same.
class EventSearch
{
public:
    // Fields beside those of the records.
    static constexpr int whereField = 600;
    static constexpr int userField = 601;
    static constexpr int alertTitleField = 602;

    EventSearch(const Timeline &timeline, TimeZone zone);
    void add(const TimelineEvent &event, SearchText &text);

    /// The fields of any of the records that a name before a colon means.
    [[nodiscard]] static QList<int> fieldsNamed(const QString &name);

private:
    const Timeline &m_timeline; ///< must outlive this
    RecordSearch m_records;
    DeviceNames m_devices;
};

/// The search text of each thing of a timeline, so that filters can be compared again and again. Made when first
/// needed; safe on any thread.
class EventTexts
{
public:
    EventTexts(std::shared_ptr<const Timeline> timeline, TimeZone zone);
    /// Makes the texts, if they are not made; waits for another thread that does.
    void prepare() const;
    /// event -> whether it fits.
    [[nodiscard]] std::vector<char> fitting(const TextFilter &filter) const;

private:
    /// Many texts one after the other: memory that is got, and given back, in one piece.
    struct Stretch
    {
        QByteArray bytes;
        std::vector<qsizetype> ends; ///< of each text; empty: the thing has no time
    };

    void make() const;
    [[nodiscard]] size_t placeOf(const TimelineEvent &event) const;
    [[nodiscard]] size_t thingCount() const;

    std::shared_ptr<const Timeline> m_timeline;
    TimeZone m_zone;
    size_t m_alertCount;
    size_t m_pieceCount;
    mutable std::once_flag m_isMade;
    mutable std::vector<Stretch> m_stretches; ///< of alerts, evidence, comments, the incident
};

} // namespace utkik
