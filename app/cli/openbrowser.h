// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace utkik
{

/// Opens a web page in the person's browser without a window of ours, if there is a desktop. Whether one came up is not
/// to be had: the address is to be told as well. It holds nothing secret, since others can read the command line.
void openBrowser(const QUrl &page);

} // namespace utkik
