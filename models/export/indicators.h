// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"

#include <QString>

#include <vector>

namespace utkik
{

/// What of an entity can be looked for elsewhere: a hash (the strongest there is), an address, a URL, an account, a
/// mailbox, a sender. Files and processes without a hash give their file name, other kinds nothing.
struct Indicator
{
    enum class Kind : quint8 { Hash, FileName, Host, Link, Sender, Mailbox, Account };
    Kind kind = Kind::Hash;
    QString value; ///< as it came: not safe to show

    /// Programs make links of it.
    [[nodiscard]] bool isAddress() const;
    /// Public places may know of it, and it is nobody's own: no account, no mailbox, no name of a file.
    [[nodiscard]] bool isForPublicPlaces() const;
    bool operator==(const Indicator &) const = default;
};
[[nodiscard]] std::vector<Indicator> indicatorsOf(const Record &entity);

/// The one to look up in public places: a hash, an address of a host or page, else who sent it. Empty if there is none.
[[nodiscard]] QString indicatorOf(const Record &record);

enum class Fangs { Kept, Drawn };

/// Of many entities, one a line and each once, in order; control characters made visible, so that none becomes two.
/// Fangs::Drawn writes addresses so that nothing makes links of them, see defanged().
[[nodiscard]] QString indicatorLines(const std::vector<Record> &entities, Fangs fangs);

} // namespace utkik
