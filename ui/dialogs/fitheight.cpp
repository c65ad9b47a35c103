// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fitheight.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace utkik
{

void fitHeight(QDialog &dialog, int letters)
{
    dialog.ensurePolished();
    QLayout *const layout = dialog.layout();
    layout->activate();
    constexpr int frame = 48; // what the window manager puts around it, at most
    const QSize screen = dialog.screen()->availableSize() - QSize(frame, frame);
    const int wanted = std::max(letters * dialog.fontMetrics().averageCharWidth(), layout->totalMinimumSize().width());
    const int width = std::min(std::max(dialog.isVisible() ? dialog.width() : 0, wanted), screen.width());
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    dialog.resize(width, std::min(height, screen.height()));
}

} // namespace utkik
