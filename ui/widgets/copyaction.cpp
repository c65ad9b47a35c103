// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyaction.h"

#include <QAction>
#include <QWidget>

namespace utkik
{

QAction *newCopyAction(QWidget *view)
{
    auto *const copy = new QAction(view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    return copy;
}

} // namespace utkik
