// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinemodel.h"

#include "models/item/cellfilter.h"
#include "models/item/durationtext.h"
#include "models/item/roles.h"
#include "models/timeline/timelinesearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace TimelineColumns;

struct TimelineEvents
{
    Q_DECLARE_TR_FUNCTIONS(TimelineEvents)
};

/// All seven digits, so that times stand under one another.
QString fullTime(Timestamp moment, TimeZone zone)
{
    constexpr qsizetype letters = 27; // of "2026-11-20 06:31:07.0733333"
    const QString text = formatTime(moment, zone, TimePrecision::Full);
    const QString point = text.contains(u'.') ? QString() : QStringLiteral(".");
    return (text + point).leftJustified(letters, u'0');
}

QString processText(const Record &process)
{
    const QString parent = process.text(entityField("parentProcessFileName"));
    QString name = process.text(entityField("fileName"));
    if (name.isEmpty())
        name = entityValue(process);
    return parent.isEmpty() ? name : QStringLiteral("%1 → %2").arg(parent, name);
}

} // namespace

QString eventText(const Timeline &timeline, const TimelineEvent &event)
{
    const Record record = recordOf(timeline, event);
    switch (event.kind) {
    case EventKind::Activity:
        return record.text(alertField("title"));
    case EventKind::ProcessStarted:
        return processText(record);
    case EventKind::MailReceived:
        return TimelineEvents::tr("Mail received: %1").arg(entityValue(record));
    case EventKind::AlertCreated:
        return TimelineEvents::tr("Alert: %1").arg(record.text(alertField("title")));
    case EventKind::EvidenceFound:
        return TimelineEvents::tr("%1: %2", "type and value of evidence")
            .arg(record.word(entityField("entityType")).name(), entityValue(record));
    case EventKind::IncidentCreated:
        return TimelineEvents::tr("Incident created");
    case EventKind::Commented:
        return TimelineEvents::tr("Comment by %1: %2")
            .arg(record.text(commentField("createdBy")), record.text(commentField("comment")));
    case EventKind::AlertResolved:
        return TimelineEvents::tr("Alert resolved: %1").arg(record.text(alertField("title")));
    case EventKind::AlertUpdated:
        return TimelineEvents::tr("Alert updated: %1").arg(record.text(alertField("title")));
    case EventKind::IncidentUpdated:
        break;
    }
    return TimelineEvents::tr("Incident updated");
}

TimelineModel::TimelineModel(QObject *parent)
    : TableModel({{QStringLiteral("time"), FieldKind::Identifier},
                  {QStringLiteral("what"), FieldKind::Text},
                  {QStringLiteral("where"), FieldKind::Text},
                  {QStringLiteral("verdict"), FieldKind::Word},
                  {QStringLiteral("lasted"), FieldKind::Text},
                  {QStringLiteral("alert"), FieldKind::Text}},
                 parent)
    , m_rows(std::make_shared<const TimelineRows>())
{
}

void TimelineModel::setTimeline(std::shared_ptr<const Timeline> timeline, std::shared_ptr<const TimelineRows> rows)
{
    const auto fits = rows ? rows->choice.fits : nullptr;
    if (timeline == m_timeline && fits == m_rows->choice.fits)
        return;
    const bool areReady = rows && rows->choice.clocks == clocks() && rows->span == m_rows->span;
    load([&] {
        if (timeline != m_timeline)
            m_deviceNames.reset();
        m_timeline = std::move(timeline);
        if (areReady)
            m_rows = std::move(rows);
        else
            setRows({clocks(), fits}, m_rows->span);
    });
}

void TimelineModel::setClocks(Clocks clocks)
{
    if (clocks != this->clocks())
        load([&] { setRows({clocks, m_rows->choice.fits}, m_rows->span); });
}

void TimelineModel::setSpan(const std::optional<TimeSpan> &span)
{
    if (span != m_rows->span)
        load([&] { setRows(m_rows->choice, span); });
}

void TimelineModel::setRows(const EventChoice &choice, const std::optional<TimeSpan> &span)
{
    m_rows = std::make_shared<const TimelineRows>(m_timeline ? rowsOf(*m_timeline, choice, span)
                                                             : TimelineRows{choice, span, {}, 0});
}

const TimelineEvent &TimelineModel::shownEvent(int item) const
{
    return m_timeline->events[size_t(m_rows->events[size_t(item)])];
}

int TimelineModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows->events[size_t(itemOf(row))] : -1;
}

Record TimelineModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? recordOf(*m_timeline, shownEvent(itemOf(row))) : Record();
}

int TimelineModel::rowOf(const Record &record) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (tellsOf(*m_timeline, shownEvent(itemOf(row)), record))
            return row;
    }
    return -1;
}

QString TimelineModel::title(int column) const
{
    switch (column) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case TimelineColumns::Verdict:
        return fieldLabel(RecordType::Entity, entityField("verdict"));
    case Lasted:
        return tr("Lasted");
    default:
        return tr("Alert");
    }
}

QString TimelineModel::text(int item, int column) const
{
    const TimelineEvent &shown = shownEvent(item);
    switch (column) {
    case Time:
        return fullTime(shown.start, timeZone());
    case What:
        return eventText(*m_timeline, shown);
    case Where:
        if (!m_deviceNames)
            m_deviceNames.emplace(m_timeline->incident);
        if (shown.type == RecordType::Entity)
            return m_deviceNames->nameFor(recordOf(*m_timeline, shown));
        if (shown.alert >= 0) {
            return deviceNamesOf(m_timeline->incident, shown.alert).join(QStringLiteral(", "));
        }
        return {};
    case TimelineColumns::Verdict:
        if (shown.severity >= 0)
            return wordName(Vocabulary::Severity, shown.severity);
        return shown.verdict >= 0 ? wordName(Vocabulary::Verdict, shown.verdict) : QString();
    case Lasted:
        return shown.end > shown.start ? durationText(shown.end.ticks - shown.start.ticks) : QString();
    default:
        return shown.alert >= 0 ? m_timeline->incident.alert(shown.alert).text(alertField("title")) : QString();
    }
}

QString TimelineModel::copyText(int item, int column) const
{
    return column == Time ? formatTimeWithOffset(shownEvent(item).start, timeZone()) : text(item, column);
}

QVariant TimelineModel::fact(int item, int column, int role) const
{
    const TimelineEvent &shown = shownEvent(item);
    switch (role) {
    case SeverityRole:
        return shown.severity >= 0 ? QVariant(shown.severity) : QVariant();
    case VerdictRole:
        return shown.type == RecordType::Entity ? QVariant(shown.verdict) : QVariant();
    case SortRole:
        return column == Time                    ? QVariant(shown.start.ticks)
            : column == Lasted                   ? QVariant(shown.end.ticks - shown.start.ticks)
            : column == TimelineColumns::Verdict ? QVariant(weightOf(shown))
                                                 : sortText(text(item, column));
    case OriginalTextRole:
        return text(item, column);
    case RecordRole:
        return shown.record;
    case AlertsRole:
        return QVariant::fromValue(shown.alert >= 0 ? QList<int>{shown.alert} : QList<int>());
    case IsMutedRole:
        return column == TimelineColumns::Alert || column == Where;
    case PathRole:
        return recordOf(*m_timeline, shown).pointer();
    default:
        return {};
    }
}

Searchable::Source TimelineModel::searchSource(int first, int last) const
{
    std::vector<int> events;
    for (int row = first; row <= last; ++row)
        events.push_back(eventAt(row));
    if (events.empty())
        return [](int, SearchText &) {};
    return [timeline = m_timeline, events = std::move(events), search = EventSearch(*m_timeline, timeZone()),
            first](int row, SearchText &text) mutable {
        search.add(timeline->events[size_t(events[size_t(row - first)])], text);
    };
}

Searchable::SortSource TimelineModel::sortSource(int) const
{
    return {};
}

QList<int> TimelineModel::fieldsNamed(const QString &name) const
{
    QList<int> fields = EventSearch::fieldsNamed(name);
    const auto add = [&](int field, const QString &key, const QString &label) {
        if (namesField(name, key, label))
            fields << field;
    };
    add(EventSearch::whereField, column(Where).key, title(Where));
    add(EventSearch::whereField, QStringLiteral("devices"), title(Where)); // as other tables call them
    add(EventSearch::userField, QStringLiteral("users"), {});
    add(EventSearch::alertTitleField, column(Alert).key, title(Alert));
    return fields;
}

std::vector<FilterTerm> TimelineModel::conditions(int row, int column) const
{
    std::vector<FilterTerm> conditions;
    if (row < 0 || row >= rowCount())
        return conditions;
    const Record record = recordAt(row);
    const auto add = [&](const QString &field, const QString &value) {
        for (FilterTerm &term : fieldConditions(*this, row, field, value))
            conditions.push_back(std::move(term));
    };
    const auto addField = [&](FieldId field) {
        const FieldDescriptor &descriptor = fieldOf(record.type(), field);
        const QString value = descriptor.kind == FieldKind::Word ? record.word(field).name() : record.text(field);
        add(QString::fromLatin1(descriptor.key.data(), qsizetype(descriptor.key.size())), value);
    };
    if (column == Where) {
        const QStringList names = text(itemOf(row), Where).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString &name : names)
            add(this->column(Where).key, name);
    } else if (column == Alert) {
        add(this->column(Alert).key, text(itemOf(row), Alert));
    } else if (record.type() == RecordType::Alert) {
        addField(column == TimelineColumns::Verdict ? alertField("severity") : alertField("title"));
    } else if (record.type() == RecordType::Comment) {
        addField(commentField("createdBy"));
    } else if (record.type() == RecordType::Entity && column == TimelineColumns::Verdict) {
        addField(entityField("verdict"));
    } else if (record.type() == RecordType::Entity) {
        add({}, entityValue(record));
        addField(entityField("entityType"));
    }
    return conditions;
}

} // namespace utkik
