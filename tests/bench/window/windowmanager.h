// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace utkik
{

/// openbox on the display of $DISPLAY, for as long as this lives. Virtual screens have no window manager, and without
/// one there are no client lists, no focus and no drops.
class WindowManager
{
public:
    /// Returns once it manages windows, or has failed to.
    WindowManager();
    ~WindowManager();
    Q_DISABLE_COPY_MOVE(WindowManager)

    [[nodiscard]] bool isRunning() const;

private:
    QProcess m_process;
};

} // namespace utkik
