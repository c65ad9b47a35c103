// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/searchable.h"

#include "models/incident/jsontext.h"
#include "models/query/filterquery.h"

#include <algorithm>
#include <optional>

namespace utkik
{

namespace
{

constexpr int idBase = 30; // field numbers are written with bytes 1 to 30, none of which folded text holds
static_assert(SearchText::maxField == idBase * idBase - 1);

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// Folds ASCII with no other escapes than of backslash, quote and slash, as in paths and command lines; nothing if
/// there is more to it. The length written.
std::optional<qsizetype> foldPlainJson(std::string_view json, char *folded)
{
    qsizetype length = 0;
    for (std::size_t i = 0; i < json.size(); ++i) {
        char c = json[i];
        if (c == '\\') {
            c = ++i < json.size() ? json[i] : '\0';
            if (c != '\\' && c != '"' && c != '/')
                return std::nullopt;
        } else if (c < ' ' || c == '\x7f') { // beyond ASCII: negative
            return std::nullopt;
        }
        folded[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    return length;
}

constexpr qsizetype leastBeginning = 3; // shorter ones would mean half the fields

/// "Last activity", "last-activity" and "lastActivity" are the same name.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    }
    return plain;
}

} // namespace

bool namesField(const QString &typed, const QString &key, const QString &label)
{
    const QString wanted = plainName(typed);
    if (wanted.isEmpty())
        return false;
    const auto isMeant = [&wanted](const QString &name) {
        return name == wanted || (wanted.size() >= leastBeginning && name.startsWith(wanted));
    };
    return isMeant(plainName(key)) || isMeant(plainName(label));
}

QByteArray SearchText::fieldPrefix(int field)
{
    Q_ASSERT(field >= 0 && field <= maxField);
    const char id[] = {fieldMark, static_cast<char>(1 + field / idBase), static_cast<char>(1 + field % idBase)};
    return QByteArray(id, sizeof id);
}

int SearchText::fieldAt(QByteArrayView text)
{
    return (text[1] - 1) * idBase + text[2] - 1;
}

void SearchText::add(int field, const QString &text)
{
    if (text.isEmpty())
        return;
    m_bytes += fieldPrefix(field);
    m_bytes += fold(text);
}

void SearchText::add(int field, std::string_view json)
{
    if (json.empty())
        return;
    const qsizetype before = m_bytes.size();
    m_bytes += fieldPrefix(field);
    const qsizetype start = m_bytes.size();
    m_bytes.resize(start + static_cast<qsizetype>(json.size()));
    if (const auto length = foldPlainJson(json, m_bytes.data() + start)) {
        m_bytes.resize(start + *length);
    } else {
        m_bytes.resize(before);
        add(field, unescaped(json));
    }
}

void SearchText::addFolded(int field, const QByteArray &folded)
{
    if (!folded.isEmpty())
        m_bytes += fieldPrefix(field) + folded;
}

QByteArray SearchText::fold(const QString &text)
{
    if (isPlainAscii(text))
        return text.toLatin1().toLower();
    QString folded;
    folded.reserve(text.size());
    const QString normalized = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : normalized) {
        const QChar::Category category = c.category();
        if (c.isSpace())
            folded += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format) // zero-width and bidi marks
            folded += c;
    }
    return folded.toCaseFolded().toUtf8();
}

QList<int> Searchable::fieldsMeant(const QString &name) const
{
    QList<int> fields = fieldsNamed(name);
    const QStringList nicked = fieldsNickedAs(name);
    for (const QString &key : nicked)
        fields += fieldsNamed(key);
    return fields;
}

Searchable::SortSource Searchable::sortSource(int) const
{
    return {};
}

} // namespace utkik
