// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowactions.h"

class QMenuBar;

namespace utkik
{

/// File, Edit, Incident, View, Tools, Help: gives every command its home. Call again after a change of language.
void fillMenuBar(QMenuBar &bar, const WindowActions &actions);

} // namespace utkik
