// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace utkik
{

/// A dot in the colour that a tenant was given, to tell many apart; empty for no or an unknown colour. The name always
/// stands beside it.
[[nodiscard]] QIcon tenantDot(const QString &colour);

/// What a colour of profileColours() is called, translated; "" is "None".
[[nodiscard]] QString tenantColourName(const QString &colour);

} // namespace utkik
