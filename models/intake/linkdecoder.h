// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace utkik
{

/// A folded address with everything taken off that hides it: defanging, percent-encoding (several times over), HTML
/// entities, escapes of Markdown and JSON, quoted-printable, and the ways of Proofpoint. What wraps it stays before it.
/// Where nothing hides it, this is `link` itself; otherwise `memory` holds it.
[[nodiscard]] QStringView decodeLink(QStringView link, QString &memory);

} // namespace utkik
