// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findcollector.h"

#include <QVarLengthArray>

#include <algorithm>
#include <future>
#include <thread>

namespace utkik
{

namespace
{

constexpr qsizetype unitsAround = 48;
constexpr qsizetype fewestToShare = 4096; // fewer are described sooner than a thread starts
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
    QVarLengthArray<QChar, longestShown + 2 * unitsAround + 4> around;
    if (from > 0)
        around.append(u'…');
    const auto start = around.size();
    const auto add = [&around, start](QStringView part) {
        for (const QChar unit : part) { // what is blank becomes one space, as QString::simplified() has it
            if (!unit.isSpace())
                around.append(unit);
            else if (around.size() > start && around.back() != u' ')
                around.append(u' ');
        }
    };
    add(text.mid(from, position - from));
    add(text.mid(position, std::min(length, longestShown)));
    add(isCut ? QStringView(u"…") : text.mid(end, to - end));
    if (around.size() > start && around.back() == u' ')
        around.removeLast();
    if (!isCut && to < text.size())
        around.append(u'…');
    return QStringView(around).toString();
}

void FindCollector::add(Find find)
{
    if (!hasRef(find)) {
        const QString key = QString::number(int(find.verdict)) + m_text.mid(find.position, find.length).toString();
        if (m_others.contains(key))
            return;
        m_others.insert(key);
        m_finds.append(std::move(find));
        return;
    }
    const auto known = m_places.constFind(find.ref);
    if (known == m_places.constEnd()) {
        m_places.insert(find.ref, m_finds.size());
        m_finds.append(std::move(find));
    } else if (m_finds[*known].verdict == FindVerdict::Doubtful && find.verdict == FindVerdict::Incident) {
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
    if (tenants.isEmpty()) { // add() has seen to it that each is there once
        describe(m_finds);
        return std::move(m_finds);
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
    describe(finds);
    return finds;
}

void FindCollector::expect(qsizetype finds)
{
    m_finds.reserve(finds);
    m_places.reserve(finds);
}

/// Many at the same time: of a long list of numbers this is what takes longest.
void FindCollector::describe(QList<Find> &finds) const
{
    const auto describeSome = [this, first = finds.data()](qsizetype from, qsizetype to) {
        for (Find *find = first + from; find != first + to; ++find)
            find->where = textAround(m_text, find->position, find->length);
    };
    const auto halves = std::thread::hardware_concurrency() > 1 && finds.size() >= fewestToShare ? 2 : 1;
    const auto middle = finds.size() / halves;
    std::future<void> rest = std::async(halves > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred,
                                        describeSome, middle, finds.size());
    describeSome(0, middle);
    rest.get();
}

} // namespace utkik
