// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/oddities.h"

#include "models/core/plaintext.h"
#include "models/item/durationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace utkik
{

namespace
{

struct OddityText
{
    Q_DECLARE_TR_FUNCTIONS(OddityText)
};

constexpr qint64 leastSilence = 30 * 60 * Timestamp::ticksPerSecond; // shorter pauses are ordinary in an attack
constexpr qsizetype maxNamedFields = 3;

using Span = std::pair<Timestamp, Timestamp>;

void addIfAny(std::vector<Oddity> &oddities, Oddity::Kind kind, std::vector<int> alerts, QStringList words = {})
{
    if (!alerts.empty())
        oddities.push_back({kind, static_cast<int>(alerts.size()), std::move(words), std::move(alerts), {}, {}});
}

template <typename Test>
std::vector<int> alertsWhere(const std::vector<AlertFacts> &alerts, Test test)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < alerts.size(); ++i) {
        if (test(alerts[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

bool isResolved(const AlertFacts &alert)
{
    return alert.status == static_cast<int>(AlertStatus::Resolved);
}

std::vector<int> pendingApprovals(const Incident &incident)
{
    const int pending = wordOf(Vocabulary::InvestigationState, QStringLiteral("PendingApproval")).code;
    std::vector<int> found;
    for (int i = 0; i < incident.alertCount(); ++i) {
        if (pending >= 0 && incident.alert(i).wordCode(alertField("investigationState")) == pending)
            found.push_back(i);
    }
    return found;
}

void addContradictions(std::vector<Oddity> &oddities, const Incident &incident, const std::vector<AlertFacts> &alerts)
{
    if (incident.status().is(IncidentStatus::Resolved)) {
        addIfAny(oddities, Oddity::Kind::OpenAlerts,
                 alertsWhere(alerts, [](const AlertFacts &alert) { return alert.hasStatus && !isResolved(alert); }));
        addIfAny(oddities, Oddity::Kind::PendingApprovals, pendingApprovals(incident));
    } else if (incident.record().has(incidentField("status"))) {
        addIfAny(oddities, Oddity::Kind::ResolvedAlerts, alertsWhere(alerts, isResolved));
    }
    const Word severity = incident.severity();
    if (!severity.isKnown() || incident.mergedInto())
        return;
    int worst = severity.code;
    std::vector<int> worse = alertsWhere(alerts, [&](const AlertFacts &alert) {
        worst = std::max(worst, alert.severity);
        return alert.severity > severity.code;
    });
    addIfAny(oddities, Oddity::Kind::WorseAlerts, std::move(worse),
             {severity.name(), wordName(Vocabulary::Severity, worst)});
}

void addMisfits(std::vector<Oddity> &oddities, const Incident &incident, const std::vector<AlertFacts> &alerts)
{
    std::vector<int> foreign;
    for (int i = 0; i < incident.alertCount(); ++i) {
        const auto owner = incident.alert(i).number(alertField("incidentId"));
        if (owner && incident.id() != 0 && *owner != incident.id())
            foreign.push_back(i);
    }
    addIfAny(oddities, Oddity::Kind::ForeignAlerts, std::move(foreign));
    addIfAny(oddities, Oddity::Kind::BackwardTimes, alertsWhere(alerts, [](const AlertFacts &alert) {
                 return alert.first && alert.last && *alert.last < *alert.first;
             }));
}

void addSilence(std::vector<Oddity> &oddities, const std::vector<AlertFacts> &alerts)
{
    std::vector<Span> spans;
    for (const AlertFacts &alert : alerts) {
        if (alert.first)
            spans.emplace_back(*alert.first, std::max(*alert.first, alert.last.value_or(*alert.first)));
    }
    std::sort(spans.begin(), spans.end());
    std::optional<Span> longest;
    for (std::size_t i = 1; i < spans.size(); ++i) {
        spans[i].second = std::max(spans[i].second, spans[i - 1].second); // how far activity has come so far
        const Span gap(spans[i - 1].second, spans[i].first);
        const qint64 length = gap.second.ticks - gap.first.ticks;
        if (length >= leastSilence && (!longest || length > longest->second.ticks - longest->first.ticks))
            longest = gap;
    }
    if (longest)
        oddities.push_back({Oddity::Kind::LongSilence, 1, {}, {}, longest->first, longest->second});
}

/// The last step of a JSON Pointer.
QString lastStep(const QString &pointer)
{
    return pointer.mid(pointer.lastIndexOf(u'/') + 1)
        .replace(QLatin1String("~1"), QLatin1String("/"))
        .replace(QLatin1String("~0"), QLatin1String("~"));
}

void addNotes(std::vector<Oddity> &oddities, const Incident &incident)
{
    QStringList fields;
    int oddValues = 0;
    for (const DecodeNote &note : incident.notes()) {
        if (note.kind != DecodeNote::Kind::UnknownField)
            ++oddValues;
        else if (const QString field = lastStep(note.where); !fields.contains(field))
            fields << field;
    }
    if (!fields.isEmpty())
        oddities.push_back(
            {Oddity::Kind::NewFields, static_cast<int>(fields.size()), fields.mid(0, maxNamedFields), {}, {}, {}});
    if (oddValues > 0)
        oddities.push_back({Oddity::Kind::OddValues, oddValues, {}, {}, {}, {}});
}

QString fieldsText(const Oddity &oddity)
{
    const QString names = visibleText(oddity.words.join(QLatin1String(", ")));
    return oddity.count > oddity.words.size()
        ? OddityText::tr("%Ln field(s) are new in the API: %1, …", nullptr, oddity.count).arg(names)
        : OddityText::tr("%Ln field(s) are new in the API: %1.", nullptr, oddity.count).arg(names);
}

QString silenceText(const Oddity &oddity, TimeZone zone)
{
    const QString length = durationText(oddity.until->ticks - oddity.from->ticks);
    return OddityText::tr("No activity between %1 and %2 (%3).")
        .arg(formatTime(*oddity.from, zone, TimePrecision::Minutes),
             formatTime(*oddity.until, zone, TimePrecision::Minutes), length);
}

} // namespace

std::vector<Oddity> odditiesOf(const Incident &incident, const std::vector<AlertFacts> &alerts, const Assets &assets)
{
    std::vector<Oddity> oddities;
    if (incident.isNull())
        return oddities;
    if (incident.alertCount() == 0 && !incident.mergedInto())
        oddities.push_back({Oddity::Kind::NoAlerts, 0, {}, {}, {}, {}});
    addContradictions(oddities, incident, alerts);
    addMisfits(oddities, incident, alerts);
    const auto unclear = std::count_if(assets.begin(), assets.end(), [](const Asset &asset) {
        return asset.kind == AssetKind::User && asset.hasConflict;
    });
    if (unclear > 0)
        oddities.push_back({Oddity::Kind::UnclearUsers, static_cast<int>(unclear), {}, {}, {}, {}});
    addSilence(oddities, alerts);
    addNotes(oddities, incident);
    return oddities;
}

QString oddityText(const Oddity &oddity, TimeZone zone)
{
    const int n = oddity.count;
    switch (oddity.kind) {
    case Oddity::Kind::ResolvedAlerts:
        return OddityText::tr("%Ln alert(s) are resolved while the incident is not.", nullptr, n);
    case Oddity::Kind::OpenAlerts:
        return OddityText::tr("%Ln alert(s) are open while the incident is resolved.", nullptr, n);
    case Oddity::Kind::PendingApprovals:
        return OddityText::tr("%Ln investigation(s) wait for approval while the incident is resolved.", nullptr, n);
    case Oddity::Kind::WorseAlerts:
        return OddityText::tr("%Ln alert(s) are more severe than the incident: it is %1, the worst of them %2.",
                              nullptr, n)
            .arg(oddity.words.value(0), oddity.words.value(1));
    case Oddity::Kind::ForeignAlerts:
        return OddityText::tr("%Ln alert(s) say that they belong to another incident.", nullptr, n);
    case Oddity::Kind::BackwardTimes:
        return OddityText::tr("%Ln alert(s) end before they begin.", nullptr, n);
    case Oddity::Kind::LongSilence:
        return silenceText(oddity, zone);
    case Oddity::Kind::UnclearUsers:
        return OddityText::tr("%Ln user(s) share an account name with another but not the security identifier.",
                              nullptr, n);
    case Oddity::Kind::NewFields:
        return fieldsText(oddity);
    case Oddity::Kind::OddValues:
        return OddityText::tr("%Ln value(s) in the answer are not what the API promises.", nullptr, n);
    case Oddity::Kind::NoAlerts:
        return OddityText::tr("The answer holds no alerts.");
    }
    return {};
}

} // namespace utkik
