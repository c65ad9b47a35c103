// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/jsonscan.h"

#include "models/intake/findcollector.h"
#include "models/intake/foldedline.h"
#include "models/intake/linkscanner.h"
#include "models/intake/tokens.h"
#include "models/intake/units.h"

#include <algorithm>
#include <vector>

namespace utkik
{

namespace
{

constexpr size_t deepest = 512;
constexpr qsizetype longestKey = 64;
constexpr qsizetype longestUrl = 4096;
constexpr int fewestSigns = 3;

enum class KeyRole { Nothing, IncidentId, Id, Link, Tenant, SentinelNumber, SignOfIncident, SignOfAlert };

KeyRole roleOfKey(QStringView key)
{
    if (key.size() > longestKey)
        return KeyRole::Nothing;
    QString letters;
    for (const QChar unit : key) {
        if (unit.isLetter())
            letters += unit.toLower();
    }
    const auto isOneOf = [&letters](std::initializer_list<QStringView> names) {
        return std::any_of(names.begin(), names.end(), [&letters](QStringView name) { return letters == name; });
    };
    if (isOneOf({u"incidentid", u"providerincidentid", u"defenderincidentid"}))
        return KeyRole::IncidentId;
    if (letters == u"id")
        return KeyRole::Id;
    if (isOneOf({u"incidenturi", u"incidentweburl", u"incidenturl"}))
        return KeyRole::Link;
    if (letters == u"tenantid")
        return KeyRole::Tenant;
    if (letters == u"incidentnumber")
        return KeyRole::SentinelNumber;
    if (isOneOf({u"alertid", u"alertweburl", u"provideralertid", u"evidence", u"detectionsource"}))
        return KeyRole::SignOfAlert;
    if (isOneOf({u"displayname", u"severity", u"status", u"createddatetime", u"createdtime", u"lastupdatedatetime",
                 u"classification", u"determination", u"assignedto", u"customtags", u"incidentname",
                 u"redirectincidentid"}))
        return KeyRole::SignOfIncident;
    return KeyRole::Nothing;
}

/// Where a value stands, without its quotes.
struct Place
{
    qsizetype position = -1;
    qsizetype length = 0;

    [[nodiscard]] bool isValid() const { return position >= 0; }
};

/// An object or array that is open.
struct Frame
{
    bool isObject = false;
    KeyRole key = KeyRole::Nothing; ///< of the value that comes next
    bool isValueNext = false;
    Place incidentId;
    Place id;
    Place link;
    Place sentinelNumber;
    Place tenant;
    int signs = 0;
    bool isAlert = false;
};

class JsonScan
{
public:
    explicit JsonScan(QStringView text)
        : m_text(text)
    {
    }

    /// False if it is nested too deep to be read.
    bool scan()
    {
        while (m_at < m_text.size() && m_frames.size() <= deepest)
            step();
        while (!m_frames.empty() && m_frames.size() <= deepest)
            close();
        return m_frames.empty();
    }

    [[nodiscard]] QList<Find> takeFinds()
    {
        std::sort(m_finds.begin(), m_finds.end(),
                  [](const Find &one, const Find &other) { return one.position < other.position; });
        FindCollector collector(m_text);
        for (Find &find : m_finds)
            collector.add(std::move(find));
        return collector.take();
    }

private:
    void step()
    {
        const char16_t unit = m_text[m_at].unicode();
        if (unit == u'"')
            return readString();
        if (unit == u'{' || unit == u'[') {
            m_frames.push_back({.isObject = unit == u'{'});
        } else if (unit == u'}' || unit == u']') {
            if (!m_frames.empty())
                close();
        } else if (unit == u':' && !m_frames.empty()) {
            m_frames.back().isValueNext = true;
        } else if (unit == u',' && !m_frames.empty()) {
            m_frames.back().isValueNext = false;
        } else if (isAsciiDigit(unit) || unit == u'-') {
            return readNumber();
        }
        ++m_at;
    }

    void readString()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        const Place place{start, m_at - start};
        ++m_at;
        if (m_frames.empty() || !m_frames.back().isObject)
            return;
        if (m_frames.back().isValueNext)
            takeValue(place);
        else
            takeKey(m_text.mid(place.position, place.length));
    }

    void readNumber()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[m_at])))
            ++m_at;
        if (!m_frames.empty() && m_frames.back().isObject && m_frames.back().isValueNext)
            takeValue({start, m_at - start});
    }

    void takeKey(QStringView key)
    {
        Frame &frame = m_frames.back();
        frame.key = roleOfKey(key);
        frame.signs += frame.key == KeyRole::SignOfIncident || frame.key == KeyRole::Link ? 1 : 0;
        frame.isAlert |= frame.key == KeyRole::SignOfAlert;
    }

    void takeValue(Place place)
    {
        Frame &frame = m_frames.back();
        switch (frame.key) {
        case KeyRole::IncidentId:
            frame.incidentId = place;
            break;
        case KeyRole::Id:
            frame.id = place;
            break;
        case KeyRole::Link:
            frame.link = place;
            break;
        case KeyRole::SentinelNumber:
            frame.sentinelNumber = place;
            break;
        case KeyRole::Tenant:
            frame.tenant = place;
            break;
        case KeyRole::Nothing:
        case KeyRole::SignOfIncident:
        case KeyRole::SignOfAlert:
            break;
        }
        frame.key = KeyRole::Nothing;
    }

    void close()
    {
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        if (!m_frames.empty())
            m_frames.back().isValueNext = false;
        const LinkTarget target = linkOf(frame);
        const bool isIncident = frame.link.isValid() || frame.signs >= fewestSigns;
        if (frame.incidentId.isValid())
            add(frame, frame.incidentId, target);
        else if (frame.id.isValid() && isIncident && !frame.isAlert)
            add(frame, frame.id, target);
        else if (target.kind == LinkKind::Incident)
            m_finds.append({.ref = {textOf(target.tenant), target.id},
                            .position = frame.link.position,
                            .length = frame.link.length});
        else if (frame.sentinelNumber.isValid() && frame.sentinelNumber.length > 0)
            m_finds.append({.verdict = FindVerdict::SentinelIncident,
                            .position = frame.sentinelNumber.position,
                            .length = frame.sentinelNumber.length});
    }

    [[nodiscard]] LinkTarget linkOf(const Frame &frame) const
    {
        if (!frame.link.isValid() || frame.link.length > longestUrl)
            return {};
        FoldedLine line;
        line.append(m_text.mid(frame.link.position, frame.link.length), 0);
        return readLink(line.text());
    }

    void add(const Frame &frame, Place place, const LinkTarget &target)
    {
        const QStringView text = m_text.mid(place.position, place.length);
        const bool isNegative = text.startsWith(u'-');
        const QStringView digits = isNegative ? text.mid(1) : text;
        if (digits.isEmpty()
            || !std::all_of(digits.begin(), digits.end(), [](QChar unit) { return isAsciiDigit(unit.unicode()); }))
            return; // null, a GUID, an alert's ID
        const qint64 id = isNegative ? 0 : valueOf(digits);
        Find find{.position = place.position, .length = place.length};
        if (id > 0)
            find.ref = {target.id == id ? textOf(target.tenant) : tenantOf(frame), id};
        else
            find.verdict = FindVerdict::OutOfRange;
        m_finds.append(std::move(find));
    }

    [[nodiscard]] QString tenantOf(const Frame &frame) const
    {
        constexpr qsizetype guidLength = 36;
        const QStringView text =
            frame.tenant.isValid() ? m_text.mid(frame.tenant.position, frame.tenant.length) : QStringView();
        return text.size() == guidLength && text.count(u'-') == 4 ? text.toString().toLower() : QString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
    QList<Find> m_finds;
};

} // namespace

bool looksLikeJson(QStringView text)
{
    const auto solidAt = [text](qsizetype from) {
        const auto start = std::find_if(text.begin() + from, text.end(),
                                        [](QChar unit) { return !unit.isSpace() && unit != QChar::ByteOrderMark; });
        return qsizetype(start - text.begin());
    };
    const qsizetype first = solidAt(0);
    if (first == text.size() || (text[first] != u'{' && text[first] != u'['))
        return false;
    const qsizetype value = solidAt(first + 1);
    if (text[first] == u'{' || value == text.size())
        return true;
    // "[09:14] Amir: …" and "[External] …" are no arrays
    const auto endOfDigits =
        std::find_if_not(text.begin() + value, text.end(), [](QChar unit) { return isAsciiDigit(unit.unicode()); });
    const qsizetype next = solidAt(endOfDigits - text.begin());
    if (next > value)
        return next == text.size() || isAnyOf(text[next].unicode(), u",]");
    const QStringView rest = text.mid(value, 5);
    return isAnyOf(text[value].unicode(), u"{[\"]-") || startsWith(rest, u"true") || startsWith(rest, u"false")
        || startsWith(rest, u"null");
}

std::optional<QList<Find>> findInJson(QStringView text)
{
    JsonScan scan(text);
    if (!scan.scan())
        return std::nullopt;
    QList<Find> finds = scan.takeFinds();
    if (finds.isEmpty())
        return std::nullopt;
    return finds;
}

} // namespace utkik
