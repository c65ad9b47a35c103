// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QPainter;
class QRectF;

namespace utkik
{

/// The shapes that go with a colour and a word, so that nothing is told by colour alone.
enum class Mark {
    High, ///< triangle; also malicious
    Medium, ///< diamond; also suspicious
    Low, ///< square
    Informational, ///< disc
    Unknown, ///< ring
    Good, ///< tick
    Queued, ///< three dots
    Fetching, ///< arrow down
    Merged, ///< arrow right
    Failed, ///< cross
};

[[nodiscard]] QColor colourOf(Mark mark, const Tokens &tokens);

/// Centred in `area`, as large as the smaller side.
void drawMark(QPainter &painter, const QRectF &area, Mark mark, const Tokens &tokens);

} // namespace utkik
