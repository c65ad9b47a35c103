// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QWidget;

namespace utkik
{

/// Lines to be read, selected and copied, wrapped wherever they must be; Tab leads on. `parent` owns it.
[[nodiscard]] QPlainTextEdit *newTextToRead(QWidget *parent);

} // namespace utkik
