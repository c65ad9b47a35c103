// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findincidents.h"
#include "models/intake/htmltext.h"
#include "models/intake/mimetext.h"

#include <cstdlib>

using namespace utkik;

/// What comes with a drop: HTML, the same as text, and addresses. Half of the bytes are the one, half the other.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString html = QLatin1String("<p>") + text;
    const QString plain = textOfHtml(html);
    const qsizetype half = text.size() / 2;
    const QString searched = searchableText(text.left(half), text.mid(half), {text.left(half)});
    if (plain.size() > html.size() * 4 + 64 || searched.size() > text.size() * 6 + 64) // time stays linear
        std::abort();
    (void)findIncidents(searched);
    return 0;
}
