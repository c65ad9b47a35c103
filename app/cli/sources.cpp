// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include "app/cli/console.h"
#include "models/incident/decode.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrlQuery>

namespace utkik
{

namespace
{

const QString standardInput = QStringLiteral("-");

Result<QByteArray> readBytes(const QString &name)
{
    if (name == standardInput)
        return Console::readInput(maxPayloadBytes + 1);
    QFile file(name);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::FileUnreadable, .message = file.errorString(), .subject = name});
    return file.read(maxPayloadBytes + 1);
}

/// Names an incident of a file, to know it again: its ID, and the tenant if its link says one.
IncidentRef refOf(const Incident &incident)
{
    const QUrl link(incident.record().text(incidentField("incidentUri")));
    return {QUrlQuery(link).queryItemValue(QStringLiteral("tid")).toLower(), incident.id()};
}

/// Collects mentions and keeps each (tenant, ID) once.
class Collector
{
public:
    void add(const QList<Find> &finds)
    {
        for (const Find &find : finds) {
            if (find.verdict == FindVerdict::Incident && isFirst(find.ref))
                m_mentions.mentions.append({find, {}});
        }
    }

    void add(const QString &name, const QByteArray &bytes)
    {
        const Result<DecodedFile> file = decodeFile(bytes);
        if (!file) {
            m_mentions.unreadable.append({name, file.error()});
            return;
        }
        for (const Incident &incident : file->incidents) {
            const IncidentRef ref = refOf(incident);
            if (ref.id == 0 || isFirst(ref))
                m_mentions.mentions.append({{.ref = ref}, incident});
        }
        for (const Error &error : file->unreadable)
            m_mentions.unreadable.append({name, error});
    }

    [[nodiscard]] Mentions take() { return std::move(m_mentions); }

private:
    bool isFirst(const IncidentRef &ref)
    {
        if (m_seen.contains(ref))
            return false;
        m_seen.insert(ref);
        return true;
    }

    Mentions m_mentions;
    QSet<IncidentRef> m_seen;
};

} // namespace

bool Mentions::hasIds() const
{
    return std::any_of(mentions.begin(), mentions.end(), [](const Mention &mention) { return mention.saved.isNull(); });
}

Result<Mentions> readSources(const QList<Source> &sources)
{
    Collector collector;
    for (const Source &source : sources) {
        if (source.kind == Source::Kind::Text) {
            collector.add(findIncidents(source.value));
            continue;
        }
        const Result<QByteArray> bytes = readBytes(source.value);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (source.kind == Source::Kind::Input)
            collector.add(findIncidents(QString::fromUtf8(*bytes)));
        else
            collector.add(source.value, *bytes);
    }
    return collector.take();
}

} // namespace utkik
