// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/settingsstore.h"

#include "app/storage/privatefile.h"

#include <QJsonDocument>

#include <array>

namespace utkik
{

namespace
{

template <typename Choice, size_t count>
Choice choiceNamed(const QString &name, const std::array<const char *, count> &names, Choice otherwise)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names.at(i)))
            return static_cast<Choice>(i);
    }
    return otherwise;
}

constexpr QLatin1StringView lookupPlacesKey("lookupPlaces");

// In the order of the enumerations.
constexpr std::array themes{"system", "light", "dark"};
constexpr std::array densities{"comfortable", "compact"};
constexpr std::array zones{"local", "utc", "tenant"};

/// One line for each setting: its key, how it is read, how it is written.
struct Entry
{
    QLatin1StringView key;
    void (*read)(const QJsonValue &value, Settings &settings);
    QJsonValue (*write)(const Settings &settings);
};

const std::array entries{
    Entry{QLatin1StringView("language"),
          [](const QJsonValue &value, Settings &s) { s.language = value.toString(s.language); },
          [](const Settings &s) { return QJsonValue(s.language); }},
    Entry{QLatin1StringView("theme"),
          [](const QJsonValue &value, Settings &s) { s.theme = choiceNamed(value.toString(), themes, s.theme); },
          [](const Settings &s) { return QJsonValue(QLatin1String(themes.at(static_cast<size_t>(s.theme)))); }},
    Entry{QLatin1StringView("density"),
          [](const QJsonValue &value, Settings &s) { s.density = choiceNamed(value.toString(), densities, s.density); },
          [](const Settings &s) { return QJsonValue(QLatin1String(densities.at(static_cast<size_t>(s.density)))); }},
    Entry{QLatin1StringView("timeZone"),
          [](const QJsonValue &value, Settings &s) { s.zone = choiceNamed(value.toString(), zones, s.zone); },
          [](const Settings &s) { return QJsonValue(QLatin1String(zones.at(static_cast<size_t>(s.zone)))); }},
    Entry{QLatin1StringView("restoreSession"),
          [](const QJsonValue &value, Settings &s) { s.restoreSession = value.toBool(s.restoreSession); },
          [](const Settings &s) { return QJsonValue(s.restoreSession); }},
    Entry{QLatin1StringView("watchClipboard"),
          [](const QJsonValue &value, Settings &s) { s.watchClipboard = value.toBool(s.watchClipboard); },
          [](const Settings &s) { return QJsonValue(s.watchClipboard); }},
    Entry{QLatin1StringView("lastProfile"),
          [](const QJsonValue &value, Settings &s) { s.lastProfile = value.toString(s.lastProfile); },
          [](const Settings &s) { return QJsonValue(s.lastProfile); }},
};

} // namespace

SettingsStore::SettingsStore(const QString &folder)
    : m_path(folder + QStringLiteral("/settings.json"))
{
}

Result<Settings> SettingsStore::load()
{
    const Result<QJsonObject> object = readJsonFile(m_path);
    if (!object)
        return tl::unexpected(object.error());
    m_kept = *object;
    Settings settings;
    for (const Entry &entry : entries)
        entry.read(m_kept.value(entry.key), settings);
    return settings;
}

LookupPlaces SettingsStore::lookupPlaces() const
{
    const QJsonValue places = m_kept.value(lookupPlacesKey);
    return places.isString() ? lookupPlacesIn(places.toString()) : usualLookupPlaces();
}

Result<void> SettingsStore::saveLookupPlaces(const LookupPlaces &places)
{
    m_kept.insert(lookupPlacesKey, textOf(places));
    return writePrivateFile(m_path, QJsonDocument(m_kept).toJson());
}

Result<void> SettingsStore::save(const Settings &settings)
{
    for (const Entry &entry : entries)
        m_kept.insert(entry.key, entry.write(settings));
    return writePrivateFile(m_path, QJsonDocument(m_kept).toJson());
}

} // namespace utkik
