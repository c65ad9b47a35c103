// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvcell.h"

#include <algorithm>

namespace utkik
{

namespace
{

/// What spreadsheets take for the start of a formula, their full-width forms, and what lets one begin in the next cell.
bool beginsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\uFF1D': // ＝
    case u'\uFF0B': // ＋
    case u'\uFF0D': // －
    case u'\uFF20': // ＠
    case u'\u2212': // minus sign
        return true;
    default:
        return false;
    }
}

/// Whether some program may strip the character before it looks for a formula.
bool isSkipped(QChar c)
{
    return c == u' ' || c.unicode() == 0 || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Space;
}

} // namespace

QString guardedCell(const QString &text)
{
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isSkipped);
    return first != text.cend() && beginsFormula(*first) ? u'\'' + text : text;
}

QByteArray csvCell(const QString &text)
{
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u';' || c == u' ' || c.unicode() < 0x20;
    });
    QByteArray bytes = text.toUtf8();
    return needsQuotes ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
}

} // namespace utkik
