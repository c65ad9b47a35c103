// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/fieldhash.h"

#include <QHash>
#include <QString>

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

/// Copies with ASCII's capitals made small; false if there are other letters or escapes. Without branches, so that the
/// compiler does many letters at once.
bool foldPlain(std::string_view bytes, char *folded)
{
    unsigned other = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        other |= static_cast<unsigned>(c >> 7) | static_cast<unsigned>(c == '\\');
        const bool isCapital = static_cast<unsigned char>(c - 'A') < 26;
        folded[i] = static_cast<char>(c + (isCapital ? 'a' - 'A' : 0));
    }
    return other == 0;
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
    if (bytes.size() > folded.size() || !foldPlain(bytes, folded.data()))
        return hashOfText(record.text(field).toCaseFolded(), seed);
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
