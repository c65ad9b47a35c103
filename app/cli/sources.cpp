// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include "app/cli/console.h"
#include "app/intake/intake.h"
#include "models/core/plaintext.h"
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

Result<IntakeContent> readInput(const QString &name)
{
    if (name == standardInput)
        return readContent(Console::readInput(maxPayloadBytes + 1), {});
    return readFile(name);
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
    void add(const IntakeContent &content)
    {
        for (const Incident &incident : content.incidents) { // only their IDs are asked for
            const IncidentRef ref = refOf(incident);
            if (ref.id > 0 && isFirst(ref))
                m_mentions.mentions.append({{.ref = ref, .where = visibleText(incident.name())}, {}});
        }
        for (const Find &find : content.finds) {
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
        if (source.kind == Source::Kind::File) {
            const Result<QByteArray> bytes = readBytes(source.value);
            if (!bytes)
                return tl::unexpected(bytes.error());
            collector.add(source.value, *bytes);
            continue;
        }
        const Result<IntakeContent> content =
            source.kind == Source::Kind::Text ? readText(source.value) : readInput(source.value);
        if (!content)
            return tl::unexpected(content.error());
        collector.add(*content);
    }
    return collector.take();
}

} // namespace utkik
