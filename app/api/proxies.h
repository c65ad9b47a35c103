// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkAccessManager;

namespace utkik
{

/// Sends through the system's proxies, except to this computer: a token for the sample tenant or a local gateway must
/// not leave it, whatever http_proxy says.
void useSystemProxies(QNetworkAccessManager &network);

} // namespace utkik
