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
    QString value; ///< as it came: not safe to show
    bool isAddress = false; ///< of a host, a page or a mailbox: what programs make links of

    bool operator==(const Indicator &) const = default;
};
[[nodiscard]] std::vector<Indicator> indicatorsOf(const Record &entity);

enum class Fangs { Kept, Drawn };

/// Of many entities, one a line and each once, in order; control characters made visible, so that none becomes two.
/// Fangs::Drawn writes addresses so that nothing makes links of them, see defanged().
[[nodiscard]] QString indicatorLines(const std::vector<Record> &entities, Fangs fangs);

} // namespace utkik
