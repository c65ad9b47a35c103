// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/celltext.h"

#include "models/core/plaintext.h"

namespace utkik
{

namespace
{

constexpr qsizetype maxLineLetters = 500; // wider than any column on any screen
constexpr qsizetype maxToolTipLetters = 4000; // more than a screen takes

QString cut(const QString &text, qsizetype letters)
{
    if (text.size() <= letters)
        return text;
    const bool splitsPair = text.at(letters - 1).isHighSurrogate();
    return text.left(letters - (splitsPair ? 1 : 0)) + u'…';
}

} // namespace

QString cellLine(const QString &text)
{
    return visibleText(cut(text, maxLineLetters));
}

QString wholeText(const QString &text)
{
    return visibleText(text, true);
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
        .arg(wholeText(cut(text, maxToolTipLetters)).toHtmlEscaped());
}

} // namespace utkik
