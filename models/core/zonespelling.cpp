// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/zonespelling.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace utkik
{

namespace
{

struct Renamed
{
    std::string_view now;
    std::string_view before;
};

// Those whose old name CLDR keeps, and with it Qt 6.4 on Windows.
constexpr std::array renamedZones{
    Renamed{"Africa/Asmara", "Africa/Asmera"},
    Renamed{"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
    Renamed{"America/Argentina/Catamarca", "America/Catamarca"},
    Renamed{"America/Argentina/Cordoba", "America/Cordoba"},
    Renamed{"America/Argentina/Jujuy", "America/Jujuy"},
    Renamed{"America/Argentina/Mendoza", "America/Mendoza"},
    Renamed{"America/Atikokan", "America/Coral_Harbour"},
    Renamed{"America/Indiana/Indianapolis", "America/Indianapolis"},
    Renamed{"America/Kentucky/Louisville", "America/Louisville"},
    Renamed{"America/Nuuk", "America/Godthab"},
    Renamed{"Asia/Ho_Chi_Minh", "Asia/Saigon"},
    Renamed{"Asia/Kathmandu", "Asia/Katmandu"},
    Renamed{"Asia/Kolkata", "Asia/Calcutta"},
    Renamed{"Asia/Yangon", "Asia/Rangoon"},
    Renamed{"Atlantic/Faroe", "Atlantic/Faeroe"},
    Renamed{"Europe/Kyiv", "Europe/Kiev"},
    Renamed{"Pacific/Chuuk", "Pacific/Truk"},
    Renamed{"Pacific/Kanton", "Pacific/Enderbury"},
    Renamed{"Pacific/Pohnpei", "Pacific/Ponape"},
};

const Renamed *find(const QByteArray &name)
{
    const auto *const found = std::find_if(renamedZones.begin(), renamedZones.end(), [&name](const Renamed &zone) {
        return name == QByteArrayView(zone.now) || name == QByteArrayView(zone.before);
    });
    return found == renamedZones.end() ? nullptr : found;
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

QByteArray otherZoneSpelling(const QByteArray &name)
{
    const Renamed *const zone = find(name);
    if (!zone)
        return {};
    return bytes(name == QByteArrayView(zone->now) ? zone->before : zone->now);
}

QByteArray presentZoneSpelling(const QByteArray &name)
{
    const Renamed *const zone = find(name);
    return zone ? bytes(zone->now) : name;
}

} // namespace utkik
