// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/summarytext.h"

#include "models/core/plaintext.h"
#include "models/export/defang.h"
#include "models/item/durationtext.h"
#include "models/item/entitytext.h"
#include "models/item/incidentdigest.h"
#include "models/story/story.h"

#include <QCoreApplication>

#include <algorithm>

namespace utkik
{

namespace
{

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)
};

constexpr int maxNames = 5; // of each kind; the rest is counted

/// The first few of many names, and how many there are.
class Names
{
public:
    /// `name` is only called while it will be shown: there can be a hundred thousand.
    template <typename Name>
    void add(Name name)
    {
        if (m_count++ < maxNames)
            m_first << visibleText(name());
    }
    [[nodiscard]] QString text() const
    {
        const QString list = m_first.join(QLatin1String(", "));
        return m_count > maxNames ? SummaryText::tr("%1 and %n more", nullptr, m_count - maxNames).arg(list) : list;
    }

private:
    QStringList m_first;
    int m_count = 0;
};

/// "High 5": the name can hold anything, also "%1".
QString counted(const QString &name, int count)
{
    return name + u' ' + QString::number(count);
}

class Writer
{
public:
    Writer(const Incident &incident, const IncidentDigest &digest, TimeZone zone)
        : m_incident(incident)
        , m_record(incident.record())
        , m_digest(digest)
        , m_zone(zone)
    {
    }

    QString written()
    {
        const QString name = visibleText(m_incident.name().trimmed());
        m_lines << (name.isEmpty() ? SummaryText::tr("Incident %1").arg(m_incident.id())
                                   : SummaryText::tr("Incident %1: %2").arg(m_incident.id()).arg(name));
        addStory();
        if (const auto target = m_incident.mergedInto())
            m_lines << SummaryText::tr("Merged into incident %1; its alerts are there.").arg(*target);
        for (const FieldId id : {incidentField("severity"), incidentField("status"), incidentField("assignedTo"),
                                 incidentField("classification"), incidentField("determination")})
            addField(id);
        addTimes();
        addAlerts();
        addAssets(AssetKind::Device, SummaryText::tr("Devices"));
        addAssets(AssetKind::User, SummaryText::tr("Users"));
        addAssets(AssetKind::Mailbox, SummaryText::tr("Mailboxes"));
        addAssets(AssetKind::Application, SummaryText::tr("Applications"));
        addUnresolved();
        addField(incidentField("incidentUri"));
        return m_lines.join(u'\n');
    }

private:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines << label + QLatin1String(": ") + value;
    }

    void addStory()
    {
        if (m_incident.alertCount() > 0)
            m_lines << QString() << joined(tellStory(m_incident, m_digest, m_zone, StoryUse::Copied)).text << QString();
    }

    void addField(FieldId id) { add(fieldLabel(RecordType::Incident, id), visibleText(m_record.display(id, m_zone))); }

    QString time(const std::optional<Timestamp> &moment) const
    {
        return moment ? formatTimeWithOffset(*moment, m_zone, TimePrecision::Seconds) : QString();
    }

    void addTimes()
    {
        const IncidentSummary &summary = m_digest.summary;
        add(SummaryText::tr("First activity"), time(summary.firstActivity));
        const auto delay = summary.detectionDelay();
        add(SummaryText::tr("Detected"),
            delay && *delay > 0
                ? SummaryText::tr("%1 (%2 after the first activity)").arg(time(summary.detected), durationText(*delay))
                : time(summary.detected));
        add(SummaryText::tr("Last activity"), time(summary.lastActivity));
        add(SummaryText::tr("Resolved"), time(summary.resolved));
    }

    void addAlerts()
    {
        const IncidentSummary &summary = m_digest.summary;
        QStringList severities;
        for (std::size_t i = severityCount; i-- > 0;) {
            const QString name = i == static_cast<std::size_t>(Severity::Unknown)
                ? SummaryText::tr("Unknown")
                : wordName(Vocabulary::Severity, static_cast<int>(i));
            if (summary.alertsBySeverity[i] > 0)
                severities << counted(name, summary.alertsBySeverity[i]);
        }
        if (m_incident.alertCount() > 0) {
            add(SummaryText::tr("Alerts"),
                QString::number(m_incident.alertCount()) + QLatin1String(" (") + severities.join(QLatin1String(", "))
                    + u')');
        }
        QStringList sources;
        for (const SourceCount &source : summary.sources) {
            if (!source.source.original.isEmpty())
                sources << counted(visibleText(source.source.name()), source.alerts);
        }
        add(SummaryText::tr("Sources"), sources.join(QLatin1String(", ")));
        QStringList tactics;
        for (const CategoryStage &stage : summary.tactics) {
            if (!stage.alerts.empty())
                tactics << stage.category.name();
        }
        add(SummaryText::tr("Tactics"), tactics.join(QLatin1String(", ")));
    }

    void addAssets(AssetKind kind, const QString &label)
    {
        Names names;
        for (const Asset &asset : m_digest.assets) {
            if (asset.kind == kind && !asset.isBuiltIn)
                names.add([&] { return assetName(m_incident, asset); });
        }
        add(label, names.text());
    }

    void addUnresolved()
    {
        Names names;
        for (const Evidence &evidence : m_digest.evidence) {
            if (evidence.isUnresolved)
                names.add([&] { return safeValue(evidence); });
        }
        add(SummaryText::tr("Evidence not dealt with"), names.text());
    }

    /// Tickets and chats make links of what looks like one.
    QString safeValue(const Evidence &evidence) const
    {
        const QString value = entityValue(m_incident.entity(evidence.worst));
        const auto kind = static_cast<EntityType>(evidence.kind);
        return kind == EntityType::Ip || kind == EntityType::Url ? defanged(value) : value;
    }

    const Incident &m_incident;
    Record m_record;
    const IncidentDigest &m_digest;
    TimeZone m_zone;
    QStringList m_lines;
};

} // namespace

QString summaryText(const Incident &incident, TimeZone zone)
{
    return summaryText(incident, digestOf(incident), zone);
}

QString summaryText(const Incident &incident, const IncidentDigest &digest, TimeZone zone)
{
    return incident.isNull() ? QString() : Writer(incident, digest, zone).written();
}

} // namespace utkik
