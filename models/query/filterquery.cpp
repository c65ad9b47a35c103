// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/filterquery.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace utkik
{

namespace
{

struct FilterNames
{
    Q_DECLARE_TR_FUNCTIONS(FilterNames)
};

struct Nick
{
    const char *name;
    const char *fields; // space-separated, as the API calls them or as models call what they compute
};

constexpr std::array nicks{
    Nick{QT_TRANSLATE_NOOP("FilterNames", "source"), "serviceSource detectionSource"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "tactic"), "category"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "technique"), "mitreTechniques"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "device"), "devices deviceDnsName hostName"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "host"), "devices deviceDnsName hostName"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "user"), "users accountName userPrincipalName userDisplayName"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "owner"), "assignedTo"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "file"), "fileName filePath"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "hash"), "sha1 sha256 md5"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "ip"), "ipAddress senderIp"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "command"), "processCommandLine"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "pid"), "processId"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "type"), "entityType"},
    Nick{QT_TRANSLATE_NOOP("FilterNames", "mail"), "mailboxAddress sender recipient userPrincipalName"},
};

/// A word as it was typed, and which of its letters stood within quotes.
struct RawWord
{
    QString text;
    qsizetype quotedFrom = -1; // the first letter that stood within quotes
};

std::vector<RawWord> wordsOf(const QString &text)
{
    std::vector<RawWord> words;
    RawWord word;
    bool inQuotes = false;
    const auto finish = [&] {
        if (!word.text.isEmpty())
            words.push_back(word);
        word = {};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && inQuotes && i + 1 < text.size() && text.at(i + 1) == u'"') {
            word.text += c;
            ++i;
        } else if (c == u'"') {
            inQuotes = !inQuotes;
            if (inQuotes && word.quotedFrom < 0)
                word.quotedFrom = word.text.size();
        } else if (c.isSpace() && !inQuotes) {
            finish();
        } else {
            word.text += c;
        }
    }
    finish();
    return words;
}

/// Where the colon of a field's name stands, from `start` on.
std::optional<qsizetype> colonOf(const RawWord &word, qsizetype start, const FilterQuery::KnowsField &knowsField)
{
    const qsizetype colon = word.text.indexOf(u':', start);
    const bool isName = colon > start && (word.quotedFrom < 0 || colon < word.quotedFrom);
    if (!isName || !knowsField(word.text.mid(start, colon - start)))
        return std::nullopt;
    return colon;
}

FilterTerm termOf(const RawWord &word, const FilterQuery::KnowsField &knowsField)
{
    FilterTerm term;
    qsizetype start = 0;
    const QChar first = word.quotedFrom == 0 ? QChar() : word.text.front();
    if (first == u'!' || (first == u'-' && colonOf(word, 1, knowsField))) {
        term.isWithout = true;
        start = 1;
    }
    if (const auto colon = colonOf(word, start, knowsField)) {
        term.field = word.text.mid(start, *colon - start);
        start = *colon + 1;
        if (start != word.quotedFrom && start + 1 < word.text.size() && word.text.at(start) == u'=') {
            term.isWhole = true;
            ++start;
        }
    }
    term.value = word.text.mid(start);
    term.isLiteral = word.quotedFrom >= 0 && word.quotedFrom <= start;
    return term;
}

QString textOf(const FilterTerm &term)
{
    QString text;
    if (term.isWithout)
        text += term.field.isEmpty() ? u'!' : u'-';
    if (!term.field.isEmpty())
        text += term.field + u':';
    if (term.isWhole)
        text += u'=';
    const auto isSpecial = [](QChar c) { return c.isSpace() || c == u'"' || c == u':'; };
    const bool needsQuotes = term.isLiteral || std::any_of(term.value.begin(), term.value.end(), isSpecial)
        || (term.field.isEmpty() && (term.value.startsWith(u'!') || term.value.startsWith(u'-')))
        || term.value.startsWith(u'=');
    QString value = term.value;
    return text + (needsQuotes ? u'"' + value.replace(u'"', QLatin1String("\"\"")) + u'"' : value);
}

bool saysTheOpposite(const FilterTerm &a, const FilterTerm &b)
{
    return a.field.compare(b.field, Qt::CaseInsensitive) == 0 && a.value.compare(b.value, Qt::CaseInsensitive) == 0
        && a.isWithout != b.isWithout;
}

} // namespace

FilterQuery::FilterQuery(const QString &text, const KnowsField &knowsField)
{
    for (const RawWord &word : wordsOf(text)) {
        if (FilterTerm term = termOf(word, knowsField); !term.value.isEmpty())
            m_terms.push_back(std::move(term));
    }
}

QString FilterQuery::text() const
{
    QStringList words;
    for (const FilterTerm &term : m_terms)
        words << textOf(term);
    return words.join(u' ');
}

FilterQuery FilterQuery::with(const FilterTerm &term) const
{
    FilterQuery query;
    for (const FilterTerm &one : m_terms) {
        if (one != term && !saysTheOpposite(one, term))
            query.m_terms.push_back(one);
    }
    query.m_terms.push_back(term);
    return query;
}

QStringList fieldsNickedAs(const QString &name)
{
    for (const Nick &nick : nicks) {
        if (name.compare(QLatin1String(nick.name), Qt::CaseInsensitive) == 0
            || name.compare(FilterNames::tr(nick.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(nick.fields).split(u' ');
    }
    return {};
}

QStringList fieldNicknames()
{
    QStringList names;
    for (const Nick &nick : nicks)
        names << FilterNames::tr(nick.name);
    return names;
}

QString filterValue(const QString &text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (c.isSpace())
            value += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format)
            value += c;
    }
    return value;
}

} // namespace utkik
