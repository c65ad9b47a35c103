// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findcollector.h"

#include <algorithm>

namespace utkik
{

namespace
{

constexpr qsizetype unitsAround = 48;
constexpr qsizetype longestShown = 160; // of the find itself: addresses can be very long

bool hasRef(const Find &find)
{
    return find.verdict == FindVerdict::Incident || find.verdict == FindVerdict::Doubtful;
}

/// Moves a cut that would fall into a word to the blank after it, if there is one near.
qsizetype startOfWord(QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        if (text[at].isSpace())
            return at;
    }
    return from + (from < to && text[from].isLowSurrogate() ? 1 : 0);
}

qsizetype endOfWord(QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype at = to; at > from; --at) {
        if (text[at - 1].isSpace())
            return at - 1;
    }
    return to - (to > from && text[to - 1].isHighSurrogate() ? 1 : 0);
}

} // namespace

QString textAround(QStringView text, qsizetype position, qsizetype length)
{
    const qsizetype end = position + length;
    qsizetype from = std::max<qsizetype>(0, position - unitsAround);
    qsizetype to = std::min(text.size(), end + unitsAround);
    if (from > 0)
        from = startOfWord(text, from, position);
    if (to < text.size())
        to = endOfWord(text, end, to);
    const bool isCut = length > longestShown;
    QString around = text.mid(from, position - from).toString();
    around += text.mid(position, std::min(length, longestShown));
    around += isCut ? QStringLiteral("…") : text.mid(end, to - end).toString();
    around = around.simplified();
    if (from > 0)
        around.prepend(u'…');
    if (!isCut && to < text.size())
        around.append(u'…');
    return around;
}

void FindCollector::add(Find find)
{
    const auto describe = [this, &find] { find.where = textAround(m_text, find.position, find.length); };
    if (!hasRef(find)) {
        const QString key = QString::number(int(find.verdict)) + m_text.mid(find.position, find.length).toString();
        if (m_others.contains(key))
            return;
        m_others.insert(key);
        describe();
        m_finds.append(std::move(find));
        return;
    }
    const auto known = m_places.constFind(find.ref);
    if (known == m_places.constEnd()) {
        describe();
        m_places.insert(find.ref, m_finds.size());
        m_finds.append(std::move(find));
    } else if (m_finds[*known].verdict == FindVerdict::Doubtful && find.verdict == FindVerdict::Incident) {
        describe();
        m_finds[*known] = std::move(find);
    }
}

QList<Find> FindCollector::take()
{
    // "Incident 924565: https://…/incidents/924565?tid=…" names one incident, not one of this tenant and one of that.
    QHash<qint64, QString> tenants;
    QSet<qint64> ambiguous;
    for (const Find &find : std::as_const(m_finds)) {
        if (!hasRef(find) || find.ref.tenant.isEmpty())
            continue;
        const auto known = tenants.constFind(find.ref.id);
        if (known != tenants.constEnd() && *known != find.ref.tenant)
            ambiguous.insert(find.ref.id);
        tenants.insert(find.ref.id, find.ref.tenant);
    }
    QList<Find> finds;
    finds.reserve(m_finds.size());
    QHash<IncidentRef, qsizetype> places;
    for (Find &find : m_finds) {
        if (hasRef(find) && find.ref.tenant.isEmpty() && !ambiguous.contains(find.ref.id))
            find.ref.tenant = tenants.value(find.ref.id);
        const auto known = hasRef(find) ? places.constFind(find.ref) : places.constEnd();
        if (known != places.constEnd()) {
            if (find.verdict == FindVerdict::Incident && finds[*known].verdict == FindVerdict::Doubtful)
                finds[*known] = std::move(find);
            continue;
        }
        if (hasRef(find))
            places.insert(find.ref, finds.size());
        finds.append(std::move(find));
    }
    return finds;
}

} // namespace utkik
