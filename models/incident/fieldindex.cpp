// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/fieldindex.h"

#include "models/incident/ascii.h"

#include <array>

namespace utkik
{

namespace
{

/// Of the length and four characters, which tell the keys of our tables apart well enough. Case does not count, so that
/// all spellings of a key are found in the same place.
constexpr std::size_t hashOf(ContainerId container, std::string_view key)
{
    const auto size = key.size();
    const auto at = [key](std::size_t i) {
        return static_cast<std::size_t>(static_cast<unsigned char>(lower(key[i])));
    };
    std::size_t hash = size + container * std::size_t{0x3d};
    if (size > 0)
        hash += at(0) * 0x9e5 + at(size / 2) * 0x1cd + at(size - 1) * 0x6b + at(size * 3 / 4) * 0x2a1;
    return hash ^ (hash >> 8);
}

/// All names of one table and a hash table over them, made by the compiler.
struct Index
{
    static constexpr std::size_t slotCount = 1024; // a power of two, sparse enough that most lookups end at once

    std::array<KeyName, maxKeyNames> names{};
    std::array<quint8, slotCount> slots{}; ///< 1 + index of a name; 0: empty
    std::size_t nameCount = 0;
    ContainerId containerCount = 0;

    constexpr ContainerId containerFor(std::string_view text)
    {
        for (std::size_t i = 0; i < nameCount; ++i) {
            if (names[i].target.kind == KeyTarget::Kind::Container && names[i].text == text)
                return names[i].target.container;
        }
        add({text, 0, {.kind = KeyTarget::Kind::Container, .container = ++containerCount}});
        return containerCount;
    }

    constexpr void add(const KeyName &name)
    {
        names[nameCount] = name; // past the end: does not compile
        auto slot = hashOf(name.parent, name.text) % slotCount;
        while (slots[slot] != 0)
            slot = (slot + 1) % slotCount;
        slots[slot] = static_cast<quint8>(++nameCount);
    }

    constexpr void addPath(std::string_view path, FieldId field, bool isAlias)
    {
        if (path.find(':') != std::string_view::npos)
            return; // counts in one type of evidence only, see findEvidenceKey()
        const auto dot = path[0] == '@' ? std::string_view::npos : path.find('.');
        const auto parent = dot == std::string_view::npos ? ContainerId{0} : containerFor(path.substr(0, dot));
        const auto name = dot == std::string_view::npos ? path : path.substr(dot + 1);
        add({name, parent, {.kind = KeyTarget::Kind::Field, .isAlias = isAlias, .field = field}});
    }
};

/// Calls `use` with each of some space-separated names.
template <typename Use>
constexpr void forEachName(std::string_view names, Use use)
{
    while (!names.empty()) {
        const auto space = names.find(' ');
        use(names.substr(0, space));
        names = space == std::string_view::npos ? std::string_view() : names.substr(space + 1);
    }
}

consteval Index makeIndex(RecordType type)
{
    Index index;
    const auto fields = fieldsOf(type);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto field = static_cast<FieldId>(i);
        index.addPath(fields[i].key, field, false);
        forEachName(fields[i].aliases, [&](std::string_view alias) { index.addPath(alias, field, true); });
    }
    return index;
}

constexpr std::array<Index, recordTypeCount> indexes{
    makeIndex(RecordType::Incident), makeIndex(RecordType::Alert),   makeIndex(RecordType::Device),
    makeIndex(RecordType::Entity),   makeIndex(RecordType::Comment),
};

/// A key that means a field in one type of Graph's evidence only.
struct EvidenceKey
{
    std::string_view evidenceType;
    std::string_view key;
    FieldId field = 0;
};

struct EvidenceKeys
{
    std::array<EvidenceKey, 16> keys{};
    std::size_t count = 0;
};

consteval EvidenceKeys makeEvidenceKeys()
{
    EvidenceKeys result;
    const auto fields = fieldsOf(RecordType::Entity);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        forEachName(fields[i].aliases, [&](std::string_view alias) {
            const auto colon = alias.find(':');
            if (colon != std::string_view::npos)
                result.keys[result.count++] = {alias.substr(0, colon), alias.substr(colon + 1),
                                               static_cast<FieldId>(i)};
        });
    }
    return result;
}

constexpr EvidenceKeys evidenceKeys = makeEvidenceKeys();

/// No key leads to two fields.
consteval bool isUnambiguous(RecordType type)
{
    const auto &index = indexes[static_cast<std::size_t>(type)];
    for (std::size_t i = 0; i < index.nameCount; ++i) {
        for (std::size_t j = i + 1; j < index.nameCount; ++j) {
            if (index.names[i].parent == index.names[j].parent
                && equalsIgnoringCase(index.names[i].text, index.names[j].text))
                return false;
        }
    }
    return true;
}

static_assert(isUnambiguous(RecordType::Incident));
static_assert(isUnambiguous(RecordType::Alert));
static_assert(isUnambiguous(RecordType::Device));
static_assert(isUnambiguous(RecordType::Entity));
static_assert(isUnambiguous(RecordType::Comment));

} // namespace

std::span<const KeyName> keyNamesOf(RecordType type)
{
    const auto &index = indexes[static_cast<std::size_t>(type)];
    return std::span(index.names).first(index.nameCount);
}

std::optional<quint8> findKeyName(RecordType type, ContainerId container, std::string_view key)
{
    const auto &index = indexes[static_cast<std::size_t>(type)];
    const auto first = hashOf(container, key) % Index::slotCount;
    const auto find = [&](auto equals) -> std::optional<quint8> {
        for (auto slot = first; index.slots[slot] != 0; slot = (slot + 1) % Index::slotCount) {
            const auto at = static_cast<quint8>(index.slots[slot] - 1);
            if (index.names[at].parent == container && equals(index.names[at].text))
                return at;
        }
        return std::nullopt;
    };
    const auto exact = find([key](std::string_view text) { return text == key; });
    return exact ? exact : find([key](std::string_view text) { return equalsIgnoringCase(text, key); });
}

KeyTarget lookUpKey(RecordType type, ContainerId container, std::string_view key)
{
    const auto name = findKeyName(type, container, key);
    return name ? keyNamesOf(type)[*name].target : KeyTarget();
}

std::optional<FieldId> findEvidenceKey(std::string_view evidenceType, std::string_view key)
{
    for (std::size_t i = 0; i < evidenceKeys.count; ++i) {
        const auto &known = evidenceKeys.keys[i];
        if (equalsIgnoringCase(known.key, key) && equalsIgnoringCase(known.evidenceType, evidenceType))
            return known.field;
    }
    return std::nullopt;
}

} // namespace utkik
