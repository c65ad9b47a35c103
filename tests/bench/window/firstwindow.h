// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <chrono>
#include <optional>

namespace utkik
{

/// What was seen of a program between its start and its end.
struct WindowStart
{
    std::chrono::microseconds toMapped{0}; ///< from fork to the moment its first window is mapped and viewable
    qint64 residentKib = 0; ///< RSS of the program, read once it has come to rest
    qint64 proportionalKib = 0; ///< PSS: shared pages split among those who share them
    QImage picture; ///< the whole screen at that time; null if not asked for
};

struct WindowWatch
{
    std::chrono::milliseconds patience{120000}; ///< gives up if no window is mapped by then
    std::chrono::milliseconds settle{2000}; ///< from the mapped window to reading memory and taking the picture
    bool takePicture = false;
};

/// Starts a program on the display of $DISPLAY, waits for its first window, measures, and ends it. Needs a running
/// window manager that keeps _NET_CLIENT_LIST, and no other program opening windows meanwhile. None if no window came.
[[nodiscard]] std::optional<WindowStart> startAndWatch(const QStringList &command, const WindowWatch &watch);

/// What this display shows now; null if there is none.
[[nodiscard]] QImage pictureOfScreen();

} // namespace utkik
