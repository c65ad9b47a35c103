// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace utkik
{

/// What the keys for copying trigger while the view itself has the focus. The view owns it.
[[nodiscard]] QAction *newCopyAction(QWidget *view);

} // namespace utkik
