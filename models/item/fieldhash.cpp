// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/fieldhash.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

FieldHash hashOf(const char *bytes, std::size_t size, quint64 seed)
{
    const quint64 hash = qHashBits(bytes, size, static_cast<size_t>(seed));
    return hash == 0 ? 1 : hash;
}

FieldHash hashOfText(const QString &text, quint64 seed)
{
    const QByteArray bytes = text.toUtf8();
    return hashOf(bytes.constData(), static_cast<std::size_t>(bytes.size()), seed);
}

FieldHash hashOfFields(const Record &record, std::initializer_list<FieldId> fields, quint64 seed,
                       FieldHash (*hashOfField)(const Record &, FieldId, quint64))
{
    bool isAnyThere = false;
    for (const FieldId field : fields) {
        const FieldHash hash = hashOfField(record, field, seed);
        isAnyThere |= hash != 0;
        seed = hash == 0 ? seed * 31 + 1 : hash; // so that ("a", "") is not ("", "a")
    }
    return isAnyThere ? seed : 0;
}

} // namespace

FieldHash exactHash(const Record &record, FieldId field, quint64 seed)
{
    const std::string_view bytes = record.bytes(field);
    return bytes.empty() ? 0 : hashOf(bytes.data(), bytes.size(), seed);
}

FieldHash foldedHash(const Record &record, FieldId field, quint64 seed)
{
    const std::string_view bytes = record.bytes(field);
    if (bytes.empty())
        return 0;
    std::array<char, 128> folded; // longer than any identifier; what is longer or not plain ASCII takes the slow way
    const bool isPlain = bytes.size() <= folded.size()
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0 && c != '\\'; });
    if (!isPlain)
        return hashOfText(record.text(field).toCaseFolded(), seed);
    std::transform(bytes.begin(), bytes.end(), folded.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return hashOf(folded.data(), bytes.size(), seed);
}

FieldHash exactHash(const Record &record, std::initializer_list<FieldId> fields, quint64 seed)
{
    return hashOfFields(record, fields, seed, &exactHash);
}

FieldHash foldedHash(const Record &record, std::initializer_list<FieldId> fields, quint64 seed)
{
    return hashOfFields(record, fields, seed, &foldedHash);
}

FieldHash firstFoldedHash(const Record &record, std::initializer_list<FieldId> fields, quint64 seed)
{
    for (const FieldId field : fields) {
        if (const FieldHash hash = foldedHash(record, field, seed))
            return hash;
    }
    return 0;
}

} // namespace utkik
