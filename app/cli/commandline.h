// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace utkik
{

/// True if these arguments of main() are for the command line: then no window opens and no display is needed.
/// Asked before any application object is made.
[[nodiscard]] bool isCommand(int argc, char **argv);

/// Runs the command, with an application object of its own; what main() returns.
[[nodiscard]] int runCommand(int argc, char **argv);

} // namespace utkik
