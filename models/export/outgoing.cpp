// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/outgoing.h"

#include "models/core/plaintext.h"
#include "models/export/csvcell.h"
#include "models/export/csvexport.h"
#include "models/export/jsonexport.h"

#include <QMimeData>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr QLatin1StringView csvType("text/csv");
constexpr QLatin1StringView jsonType("application/json");
constexpr QLatin1StringView htmlType("text/html");
constexpr QLatin1StringView textType("text/plain");
constexpr QLatin1StringView urlsType("text/uri-list");

QString linkOf(const OutgoingIncident &incident)
{
    return incident.link.toString(QUrl::FullyEncoded);
}

QList<Incident> answeredOf(const OutgoingIncidents &incidents)
{
    QList<Incident> answered;
    for (const OutgoingIncident &one : incidents) {
        if (!one.incident.isNull())
            answered << one.incident;
    }
    return answered;
}

QString incidentsToHtml(const OutgoingIncidents &incidents)
{
    QStringList links;
    for (const OutgoingIncident &one : incidents)
        links << QStringLiteral("<a href=\"%1\">%2</a> %3")
                     .arg(linkOf(one).toHtmlEscaped(), QString::number(one.id), visibleText(one.name).toHtmlEscaped());
    return links.join(QLatin1String("<br>\n"));
}

/// Incidents can hold thousands of alerts, so nothing is made before somebody wants it.
class IncidentDrag final : public QMimeData
{
public:
    explicit IncidentDrag(OutgoingIncidents incidents)
        : m_incidents(std::move(incidents))
    {
        m_hasAnswers = !answeredOf(m_incidents).isEmpty();
    }

    [[nodiscard]] QStringList formats() const override
    {
        QStringList types{textType, htmlType, urlsType};
        if (m_hasAnswers)
            types << csvType << jsonType;
        return types;
    }
    [[nodiscard]] bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType) const override
    {
        if (type == textType)
            return incidentsToLines(m_incidents);
        if (type == htmlType)
            return incidentsToHtml(m_incidents);
        if (type == csvType)
            return incidentsToCsv(answeredOf(m_incidents));
        if (type == jsonType)
            return incidentsToJson(answeredOf(m_incidents));
        if (type != urlsType)
            return {};
        QVariantList links;
        for (const OutgoingIncident &one : m_incidents)
            links << one.link;
        return links;
    }

private:
    OutgoingIncidents m_incidents;
    bool m_hasAnswers = false;
};

QString withoutMarkdown(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>()#+-.!|~&").contains(c))
            plain += u'\\';
        plain += c;
    }
    return plain;
}

/// A row of a table, as mail, chat and spreadsheets take it in. Spreadsheets count with what looks like a formula here
/// too.
QString htmlRow(const QStringList &cells, QLatin1String tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        const QString text = visibleText(guardedCell(cell), true).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        row += u'<' + tag + u'>' + text + QStringLiteral("</") + tag + u'>';
    }
    return row + QStringLiteral("</tr>");
}

} // namespace

QString incidentsToLines(const OutgoingIncidents &incidents)
{
    QStringList lines;
    for (const OutgoingIncident &one : incidents) {
        QStringList parts{QString::number(one.id), visibleText(one.name), linkOf(one)};
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    return lines.join(u'\n');
}

QString incidentsToMarkdown(const OutgoingIncidents &incidents)
{
    QStringList lines;
    for (const OutgoingIncident &one : incidents) {
        const QString name = one.name.isEmpty() ? QString() : u' ' + withoutMarkdown(visibleText(one.name));
        lines << QStringLiteral("%1[%2](%3)%4")
                     .arg(incidents.size() > 1 ? QStringLiteral("- ") : QString(), QString::number(one.id), linkOf(one),
                          name);
    }
    return lines.join(u'\n');
}

std::unique_ptr<QMimeData> incidentsToDrag(OutgoingIncidents incidents)
{
    return std::make_unique<IncidentDrag>(std::move(incidents));
}

std::unique_ptr<QMimeData> recordsToDrag(const QStringList &titles, const std::vector<OutgoingRow> &rows)
{
    QStringList lines;
    QByteArray csv;
    QByteArray json;
    QString html = htmlRow(titles, QLatin1String("th"));
    const auto addRow = [&csv](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += (i > 0 ? QByteArray(",") : QByteArray()) + csvCell(guardedCell(cells.at(i)));
        csv += "\r\n";
    };
    addRow(titles);
    for (const OutgoingRow &row : rows) {
        lines << row.shown.join(u'\t');
        addRow(row.whole);
        html += htmlRow(row.whole, QLatin1String("td"));
        json += (json.isEmpty() ? "" : ",") + row.json;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(QStringLiteral("<table>") + html + QStringLiteral("</table>"));
    data->setData(csvType, csv);
    data->setData(jsonType, '[' + json + ']');
    return data;
}

} // namespace utkik
