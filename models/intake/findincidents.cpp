// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findincidents.h"

#include "models/intake/jsonscan.h"
#include "models/intake/textscan.h"

namespace utkik
{

QList<Find> findIncidents(QStringView text)
{
    if (looksLikeJson(text)) {
        if (const auto finds = findInJson(text))
            return *finds;
        return findInText(text, TextKind::Data);
    }
    return findInText(text);
}

IncidentRefs certainRefs(const QList<Find> &finds)
{
    IncidentRefs refs;
    for (const Find &find : finds) {
        if (find.verdict == FindVerdict::Incident)
            refs.append(find.ref);
    }
    return refs;
}

} // namespace utkik
