// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace utkik
{

/// How the sample tenant answers when asked for an ID.
enum class SampleBehaviour {
    Incident, ///< with the incident
    Forbidden, ///< 403, as if the permission were missing
    Fault, ///< 500, every time
    WebPage, ///< 200 and HTML, as gateways do
    CutOff, ///< 200 and the first part of the incident
};

/// One line of resources/sample/index.json.
struct SampleEntry
{
    qint64 id = 0;
    SampleBehaviour behaviour = SampleBehaviour::Incident;
    QString file; ///< in resources/sample; empty if there is no incident in the answer
    qint64 lastId = 0; ///< if not 0, the line stands for all IDs up to it, and the file is a list of patterns
    int alerts = 0; ///< if not 0, the file's alerts are patterns from which so many are made
    std::chrono::milliseconds delay{0};
};

/// The sample incidents, compiled in. Bodies are made when first asked for and kept.
class SampleIncidents
{
public:
    SampleIncidents();

    [[nodiscard]] const QList<SampleEntry> &entries() const { return m_entries; }
    [[nodiscard]] const SampleEntry *find(qint64 id) const;
    /// The answer for that ID, which is one of the entry's.
    [[nodiscard]] QByteArray body(const SampleEntry &entry, qint64 id);

private:
    QList<SampleEntry> m_entries;
    QHash<qint64, QByteArray> m_bodies;
};

} // namespace utkik
