// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview tells in numbers: times and how long lay between them, alerts by source, evidence by verdict.
#include "ui/page/overviewview.h"

#include "models/core/plaintext.h"
#include "models/item/durationtext.h"
#include "models/item/incidentdigest.h"
#include "models/item/roles.h"
#include "ui/page/sectiontable.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int mostSources = 8;
constexpr int mostTimes = 5;
constexpr int mostVerdicts = 3;
constexpr std::array shownSeverities{Severity::High, Severity::Medium, Severity::Low, Severity::Informational};

enum TimeColumn { TimeName, TimeMoment, TimeColumnCount };

enum VerdictColumn { VerdictName, VerdictPieces, VerdictColumnCount };

enum SourceColumn {
    SourceName,
    SourceAlerts,
    FirstSeverity,
    SourceColumnCount = FirstSeverity + int(shownSeverities.size())
};

/// "Endpoint" for "Microsoft Defender for Endpoint": nearly all of them begin so, and the room is narrow.
QString shortName(const QString &product)
{
    for (const QLatin1StringView beginning :
         {QLatin1StringView("Microsoft Defender for "), QLatin1StringView("Microsoft ")}) {
        if (product.startsWith(beginning))
            return product.mid(beginning.size());
    }
    return product;
}

} // namespace

void OverviewView::buildCounts()
{
    m_timeModel->setColumnCount(TimeColumnCount);
    m_times = new SectionTable(m_timeModel, {TimeName, TimeMoment}, {}, mostTimes, m_theme, this);
    m_times->setColumnWidths({0, 16});
    m_sourceModel->setColumnCount(SourceColumnCount);
    m_sources = new SectionTable(m_sourceModel, {0, 1, 2, 3, 4, 5}, {2, 3, 4, 5}, mostSources, m_theme, this);
    m_verdictModel->setColumnCount(VerdictColumnCount);
    m_verdicts =
        new SectionTable(m_verdictModel, {VerdictName, VerdictPieces}, {VerdictName}, mostVerdicts, m_theme, this);
    m_verdicts->setColumnWidths({0, 12});
    for (SectionTable *const table : {m_times, m_sources, m_verdicts})
        table->setHeaderShown(false);
}

void OverviewView::retellCounts()
{
    retellTimes();
    retellSources();
    retellVerdicts();
    tellWhatIsEmpty();
}

/// A title with nothing below it would look as if something were still to come.
void OverviewView::tellWhatIsEmpty()
{
    const bool isNarrowed = m_digest != m_whole;
    const auto tell = [isNarrowed](SectionTable *table, PlainLabel *words, const QString &whole,
                                   const QString &within) {
        const bool isEmpty = table->model()->rowCount() == 0;
        words->setPlain(isNarrowed ? within : whole);
        words->setVisible(isEmpty);
        table->setVisible(!isEmpty);
    };
    tell(m_assets, m_noAssets, tr("No device, user, mailbox or application stands in this incident."),
         tr("No device, user, mailbox or application was hit within that time."));
    if (m_digest->evidence.empty())
        tell(m_unresolved, m_noUnresolved, tr("The alerts of this incident hold no evidence."),
             tr("No evidence is within that time."));
    else
        tell(m_unresolved, m_noUnresolved, tr("All of it is dealt with."), tr("All of it is dealt with."));
    tell(m_times, m_noTimes, tr("The answer holds no time of an alert."), tr("No alert is within that time."));
    tell(m_sources, m_noSources, tr("The answer holds no alerts."), tr("No alert is within that time."));
}

void OverviewView::retellTimes()
{
    const IncidentSummary &summary = m_digest->summary;
    m_timeModel->removeRows(0, m_timeModel->rowCount());
    const auto add = [this](const QString &name, const std::optional<Timestamp> &moment) {
        if (!moment)
            return;
        QList<QStandardItem *> row{new QStandardItem(name),
                                   new QStandardItem(formatTime(*moment, m_zone, TimePrecision::Minutes))};
        row.at(TimeName)->setData(true, IsMutedRole);
        row.at(TimeMoment)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.at(TimeMoment)->setToolTip(formatTimeWithOffset(*moment, m_zone));
        m_timeModel->appendRow(row); // which owns the items
    };
    const auto sinceDetection = [&summary](const std::optional<Timestamp> &moment) {
        return moment && summary.detected ? moment->ticks - summary.detected->ticks : 0;
    };
    const qint64 delay = summary.detectionDelay().value_or(0);
    add(tr("First activity"), summary.firstActivity);
    add(delay > 0 ? tr("Detected, %1 later").arg(durationText(delay)) : tr("Detected"), summary.detected);
    add(tr("Last activity"), summary.lastActivity);
    if (m_digest != m_whole)
        return; // what follows is about all of the incident
    const qint64 took = sinceDetection(summary.resolved);
    const qint64 age = sinceDetection(m_fetchedAt);
    if (took > 0)
        add(tr("Resolved after %1").arg(durationText(took)), summary.resolved);
    else if (age > 0 && !m_incident.status().is(IncidentStatus::Resolved))
        add(tr("Fetched, open for %1").arg(durationText(age)), m_fetchedAt);
}

void OverviewView::retellVerdicts()
{
    const QLocale locale;
    const IncidentSummary &summary = m_digest->summary;
    m_verdictModel->removeRows(0, m_verdictModel->rowCount());
    const auto add = [&](const QString &name, int verdict, int count) {
        if (count == 0)
            return;
        QList<QStandardItem *> row{new QStandardItem(name), new QStandardItem(locale.toString(count))};
        row.at(VerdictName)->setData(verdict, VerdictRole);
        row.at(VerdictPieces)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_verdictModel->appendRow(row);
    };
    add(wordName(Vocabulary::Verdict, int(Verdict::Malicious)), int(Verdict::Malicious), summary.malicious);
    add(wordName(Vocabulary::Verdict, int(Verdict::Suspicious)), int(Verdict::Suspicious), summary.suspicious);
    add(tr("Other or no verdict"), int(Verdict::Unknown), summary.otherEvidence);
    m_verdictsTitle->setVisible(m_verdictModel->rowCount() > 0);
}

/// As wide as the largest number: there may be three alerts, or ten thousand. Where names would have no room left, the
/// sums go, since the severities tell them too.
void OverviewView::fitSources()
{
    constexpr int markLetters = 3;
    constexpr int leastName = 14;
    const int letter = letterWidth(fontMetrics());
    QList<int> widths{0};
    int taken = 0;
    for (int column = SourceAlerts; column < SourceColumnCount; ++column) {
        qsizetype letters = 1;
        for (int row = 0; row < m_sourceModel->rowCount(); ++row)
            letters = std::max(letters, m_sourceModel->index(row, column).data().toString().size());
        widths << int(letters) + (column >= FirstSeverity ? markLetters : 1);
        taken += widths.last() * letter + 2 * spacing::related;
    }
    m_sources->setColumnWidths(widths);
    const int width = m_scroll->viewport()->width();
    const int room = m_isNarrow ? width : width * rightShare / (leftShare + rightShare);
    m_sources->setColumnHidden(SourceAlerts, room - 2 * spacing::page - taken < leastName * letter);
}

void OverviewView::retellSources()
{
    const QLocale locale;
    m_sourceModel->removeRows(0, m_sourceModel->rowCount());
    for (const SourceCount &source : m_digest->summary.sources) {
        const QString name = visibleText(source.source.name());
        QList<QStandardItem *> row{new QStandardItem(shortName(name)),
                                   new QStandardItem(locale.toString(source.alerts))}; // owned by the model
        row.at(SourceName)->setToolTip(name);
        row.at(SourceAlerts)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (const Severity severity : shownSeverities) {
            const int count = source.bySeverity.at(size_t(severity));
            auto *const cell = new QStandardItem(count > 0 ? locale.toString(count) : QString());
            cell->setData(int(severity), SeverityRole);
            cell->setAccessibleText(tr("%1: %2").arg(wordName(Vocabulary::Severity, int(severity)), cell->text()));
            row << cell;
        }
        m_sourceModel->appendRow(row);
    }
    fitSources();
}

} // namespace utkik
