// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/idscommand.h"

#include "app/cli/sources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace utkik
{

namespace
{

/// One a line, each number once, whatever tenants it was found with.
QByteArray idLines(const QList<Mention> &mentions)
{
    QByteArray lines;
    QSet<qint64> printed;
    for (const Mention &mention : mentions) {
        if (printed.contains(mention.find.ref.id))
            continue;
        printed.insert(mention.find.ref.id);
        lines += QByteArray::number(mention.find.ref.id) + '\n';
    }
    return lines;
}

QByteArray idArray(const QList<Mention> &mentions)
{
    QJsonArray array;
    for (const Mention &mention : mentions) {
        const IncidentRef &ref = mention.find.ref;
        array.append(
            QJsonObject{{QStringLiteral("id"), ref.id},
                        {QStringLiteral("tenant"), ref.tenant.isEmpty() ? QJsonValue() : QJsonValue(ref.tenant)},
                        {QStringLiteral("where"), mention.find.where}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ExitStatus runIds(const IdsRequest &request, Console &console)
{
    const Result<Mentions> mentions = readSources(request.sources);
    if (!mentions) {
        console.complain(mentions.error());
        return exitStatusOf(mentions.error().kind);
    }
    if (mentions->mentions.isEmpty())
        return ExitStatus::NoneFound;
    console.print(request.format == OutputFormat::Json ? idArray(mentions->mentions) : idLines(mentions->mentions));
    return ExitStatus::Done;
}

} // namespace utkik
