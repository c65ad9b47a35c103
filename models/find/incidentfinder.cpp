// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/incidentfinder.h"

#include "models/core/plaintext.h"
#include "models/item/evidence.h"
#include "models/item/fieldhash.h"
#include "models/item/recordtext.h"
#include "models/item/textfilter.h"

#include <QSet>

#include <functional>
#include <optional>
#include <string_view>

namespace utkik
{

namespace
{

constexpr qsizetype before = 24; // letters of the text before what was found
constexpr qsizetype mostLetters = 160;

/// The first field of the search text that holds the needle.
std::optional<int> fieldWith(const Needle &needle, QByteArrayView text)
{
    const qsizetype found = needle.indexIn(text);
    if (found < 0)
        return std::nullopt;
    const qsizetype start = text.first(found).lastIndexOf(SearchText::fieldMark);
    return start < 0 ? std::nullopt : std::optional(SearchText::fieldAt(text.sliced(start)));
}

void setExcerpt(FindHit &hit, const QString &text, const QString &wanted)
{
    const qsizetype found = std::max<qsizetype>(0, text.indexOf(wanted, 0, Qt::CaseInsensitive));
    const qsizetype start = std::max<qsizetype>(0, found - before);
    const QString lead = (start > 0 ? QStringLiteral("…") : QString()) + visibleText(text.mid(start, found - start));
    hit.at = lead.size();
    hit.excerpt = lead + visibleText(text.mid(found, mostLetters));
    if (found + mostLetters < text.size())
        hit.excerpt += u'…';
}

class Finder
{
public:
    Finder(const Incident &incident, const QString &text, TimeZone zone, int mostHits)
        : m_payload(incident.payload())
        , m_text(text)
        , m_needle(SearchText::fold(text))
        , m_zone(zone)
        , m_mostHits(mostHits)
        , m_search(zone)
    {
    }

    void look(const Record &record)
    {
        m_row.clear();
        m_search.add(record, m_row);
        const auto field = fieldWith(m_needle, m_row.bytes());
        if (!field || isRepeated(record))
            return;
        ++m_result.total;
        if (static_cast<int>(m_result.hits.size()) < m_mostHits)
            m_result.hits.push_back(hitOf(record, *field));
    }

    [[nodiscard]] FindResult take() { return std::move(m_result); }

private:
    [[nodiscard]] bool isRepeated(const Record &record)
    {
        quint64 identity = 0;
        if (record.type() == RecordType::Device)
            identity = exactHash(record, {deviceField("mdatpDeviceId"), deviceField("deviceDnsName")}, 1);
        else if (record.type() == RecordType::Entity)
            identity = identityHash(record, 2);
        if (identity == 0)
            return false;
        const auto size = m_seen.size();
        m_seen.insert(identity);
        return m_seen.size() == size;
    }

    [[nodiscard]] qsizetype placeOf(std::string_view bytes) const
    {
        const std::string_view payload(m_payload.constData(), size_t(m_payload.size()));
        const bool isWithin = !bytes.empty() && !std::less<>()(bytes.data(), payload.data())
            && std::less<>()(bytes.data(), payload.data() + payload.size());
        return isWithin ? bytes.data() - payload.data() : -1; // else it was mended on the way
    }

    [[nodiscard]] FindHit hitOf(const Record &record, int found) const
    {
        FindHit hit;
        hit.record = record;
        for (const FieldId field : record.presentFields()) {
            if (int(field) == found) {
                hit.field = fieldLabel(record.type(), field);
                setExcerpt(hit, record.display(field, m_zone), m_text);
                hit.offset = placeOf(record.bytes(field));
                return hit;
            }
        }
        hit.isNewField = true;
        const auto unknown = record.unknownFields();
        for (const UnknownField &one : unknown) {
            if (SearchText::fold(one.json).contains(m_needle.bytes())) {
                hit.field = visibleText(one.key);
                setExcerpt(hit, one.json, m_text);
                hit.pointer = record.pointer() + u'/' + QString(one.key).replace(u'.', u'/');
                break;
            }
        }
        return hit;
    }

    QByteArray m_payload;
    QString m_text;
    Needle m_needle;
    TimeZone m_zone;
    int m_mostHits;
    RecordSearch m_search;
    SearchText m_row;
    QSet<quint64> m_seen;
    FindResult m_result;
};

} // namespace

FindResult findInIncident(const Incident &incident, const QString &text, TimeZone zone, int mostHits,
                          const FindStop &stop)
{
    if (incident.isNull() || SearchText::fold(text).isEmpty())
        return {};
    Finder finder(incident, text, zone, mostHits);
    for (const RecordType type :
         {RecordType::Incident, RecordType::Comment, RecordType::Alert, RecordType::Device, RecordType::Entity}) {
        for (int index = 0; index < incident.count(type); ++index) {
            if (stop && stop->load(std::memory_order_relaxed))
                return {};
            finder.look(incident.at(type, index));
        }
    }
    return finder.take();
}

} // namespace utkik
