// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowactions.h"

#include <QDialog>

namespace utkik
{

/// Everything that the keyboard can do, made from the actions themselves.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const WindowActions &actions, QWidget *parent);
};

} // namespace utkik
