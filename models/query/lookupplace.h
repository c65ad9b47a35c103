// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace utkik
{

/// A web page of the user's choosing that tells of an indicator. Nothing goes there without a click.
struct LookupPlace
{
    QString name;
    QString address; ///< with {value} where the indicator goes

    bool operator==(const LookupPlace &) const = default;
};

using LookupPlaces = QList<LookupPlace>;

/// The places at first.
[[nodiscard]] LookupPlaces usualLookupPlaces();

/// The page for an indicator, every letter of it that could mean something in a link encoded. Not valid unless the
/// address begins with https:// or http:// and has its {value} after the host.
[[nodiscard]] QUrl lookupPage(const LookupPlace &place, const QString &indicator);

/// "Name = address" on each line, and back. Lines that make no page are left out.
[[nodiscard]] QString textOf(const LookupPlaces &places);
[[nodiscard]] LookupPlaces lookupPlacesIn(const QString &text);

} // namespace utkik
