// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace utkik
{

/// What a word before a number says about it.
enum class Label {
    None,
    Incident, ///< "incident", "incidentId", "インシデント" …: the number is an ID
    Id, ///< "ID", "nr", "#": it is, where the text speaks of incidents or little else
    Joint, ///< "and", "och", "&": what stands for the number before holds for this one too
    Filler, ///< "is", "with", "the": looks through to the word before
    Ticket, ///< "ärende", "case": looks like another system's number
    Sentinel, ///< the number is Sentinel's
    Other, ///< "port", "tel", "version": it is something else
};

[[nodiscard]] Label labelOf(QStringView word);

/// A word behind a number that makes it an amount: "kr", "MB", "minutes", "%".
[[nodiscard]] bool isUnit(QStringView word);

} // namespace utkik
