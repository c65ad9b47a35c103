// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findcollector.h"

#include "models/intake/blocks.h"

#include <algorithm>
#include <array>
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

bool isSolid(QChar unit)
{
    return isInRange(unit.unicode(), u' ' + 1, 0x80) || !unit.isSpace(); // mostly the first
}

/// Puts the text around a find on one line: what is blank becomes one space, as QString::simplified() has it.
class OneLine
{
public:
    explicit OneLine(bool isCutBefore)
    {
        if (isCutBefore)
            addEllipsis();
        m_start = m_size;
    }

    void addEllipsis() { m_units[m_size++] = u'…'; }

    void add(QStringView part)
    {
        char16_t *unit = m_units.data() + m_size;
        const char16_t *const start = m_units.data() + m_start;
        for (const QChar given : part) {
            if (isSolid(given))
                *unit++ = given.unicode();
            else if (unit != start && unit[-1] != u' ')
                *unit++ = u' ';
        }
        m_size = size_t(unit - m_units.data());
    }

    [[nodiscard]] QString take(bool isCutAfter)
    {
        if (m_size > m_start && m_units[m_size - 1] == u' ')
            --m_size;
        if (isCutAfter)
            addEllipsis();
        return QStringView(m_units.data(), qsizetype(m_size)).toString();
    }

private:
    std::array<char16_t, longestShown + 2 * unitsAround + 4> m_units;
    size_t m_start = 0;
    size_t m_size = 0;
};

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

struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool isCutBefore = false;
    bool isCutAfter = false;
};

bool isLineBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r';
}

/// What tells a reader where a place is: its own line, where more than a mark or two stands on it, or else what is
/// around it.
Stretch stretchAround(QStringView text, qsizetype position, qsizetype length)
{
    constexpr qsizetype fewestOnLine = 4;
    const qsizetype end = position + length;
    const qsizetype farFrom = std::max<qsizetype>(0, position - unitsAround);
    const qsizetype farTo = std::min(text.size(), end + unitsAround);
    qsizetype solid = 0;
    qsizetype from = position;
    for (; from > farFrom && !isLineBreak(text[from - 1]); --from)
        solid += isSolid(text[from - 1]) ? 1 : 0;
    qsizetype to = end;
    for (; to < farTo && !isLineBreak(text[to]); ++to)
        solid += isSolid(text[to]) ? 1 : 0;
    const bool isOwnLine = solid >= fewestOnLine;
    const bool hasLineStart = isOwnLine && (from == 0 || isLineBreak(text[from - 1]));
    const bool hasLineEnd = isOwnLine && (to == text.size() || isLineBreak(text[to]));
    if (!hasLineStart)
        from = farFrom > 0 ? startOfWord(text, farFrom, position) : 0;
    if (!hasLineEnd)
        to = farTo < text.size() ? endOfWord(text, end, farTo) : farTo;
    return {from, to, !hasLineStart && from > 0, !hasLineEnd && to < text.size()};
}

} // namespace

QString textAround(QStringView text, qsizetype position, qsizetype length)
{
    const Stretch around = stretchAround(text, position, length);
    const qsizetype end = position + length;
    const bool isCut = length > longestShown;
    OneLine line(around.isCutBefore);
    line.add(text.mid(around.from, position - around.from));
    line.add(text.mid(position, std::min(length, longestShown)));
    if (isCut)
        line.addEllipsis();
    else
        line.add(text.mid(end, around.to - end));
    return line.take(!isCut && around.isCutAfter);
}

void FindCollector::add(Find find)
{
    if (!hasRef(find)) {
        const auto before = m_others.size();
        m_others.insert({int(find.verdict), m_text.mid(find.position, find.length)});
        if (m_others.size() > before)
            m_finds.append(std::move(find));
        return;
    }
    qsizetype &place = placeOf(find.ref);
    if (place == 0) {
        m_finds.append(std::move(find));
        place = m_finds.size();
    } else if (find.verdict == FindVerdict::Incident && m_finds[place - 1].verdict == FindVerdict::Doubtful) {
        m_finds[place - 1] = std::move(find);
    }
}

/// Which of the finds has the ref, counted from 1; 0 if none has.
qsizetype &FindCollector::placeOf(const IncidentRef &ref)
{
    qsizetype &first = m_placesOfIds[ref.id];
    return first == 0 || m_finds[first - 1].ref.tenant == ref.tenant ? first : m_placesOfOthers[ref];
}

QList<Find> FindCollector::take()
{
    if (m_placesOfOthers.isEmpty()) { // add() has seen to it that each is there once
        describe(m_finds);
        return std::move(m_finds);
    }
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
    describe(finds);
    return finds;
}

void FindCollector::expect(qsizetype finds)
{
    m_finds.reserve(finds);
    m_placesOfIds.reserve(finds);
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
