// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sources.h"
#include "models/lookup/incidentref.h"

#include <vector>

namespace utkik
{

/// Merged incidents are followed no further than this: a server could make them go on for ever.
inline constexpr int longestMergeChain = 32;

/// What `show` was asked for, in the order of first mention, and what has become of each. No network, no output.
class ShowList
{
public:
    struct Entry
    {
        IncidentRef ref;
        Incident incident; ///< null until received
        std::optional<Error> error;
        int merges = 0; ///< how many merged incidents led here
        [[nodiscard]] bool isSettled() const { return !incident.isNull() || error; }
    };

    /// A bare ID belongs to `tenant`, a GUID or empty: then each (tenant, ID) is there once. Merged incidents are
    /// followed if `follow`.
    ShowList(const QList<Mention> &mentions, const QString &tenant, bool follow);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] IncidentRefs pending() const;
    [[nodiscard]] bool isSettled() const;

    /// It was received. Gives what has to be looked up because of it: nothing, or the incident that it was merged into,
    /// which then stands behind it.
    [[nodiscard]] IncidentRefs receive(const IncidentRef &ref, const Incident &incident);
    void fail(const IncidentRef &ref, const Error &error);

    [[nodiscard]] QList<Incident> received() const;
    /// True if following the merges from that entry leads back to it.
    [[nodiscard]] bool isLoop(const Entry &entry) const;

private:
    [[nodiscard]] IncidentRef whole(const IncidentRef &ref) const;
    [[nodiscard]] std::vector<Entry>::iterator find(const IncidentRef &ref);
    [[nodiscard]] std::vector<Entry>::const_iterator find(const IncidentRef &ref) const;

    std::vector<Entry> m_entries;
    QString m_tenant;
    bool m_follow;
};

} // namespace utkik
