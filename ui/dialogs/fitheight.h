// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace utkik
{

/// Makes a dialog as high as its wrapped texts need at its width, neither cut off nor with room to spare, and at least
/// so many letters wide, whatever the font. QWidget::adjustSize() reckons with the width that the texts would like.
void fitHeight(QDialog &dialog, int letters);

} // namespace utkik
