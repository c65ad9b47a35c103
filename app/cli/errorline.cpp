// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"

#include "models/core/plaintext.h"

namespace utkik
{

namespace
{

/// In the middle of a line a sentence begins small, unless with an abbreviation.
QString beginSmall(QString sentence)
{
    if (sentence.size() > 1 && !sentence.at(1).isUpper())
        sentence[0] = sentence.at(0).toLower();
    return sentence;
}

} // namespace

QString errorLine(const Error &error)
{
    const ErrorText text = describe(error);
    QString line = beginSmall(text.headline);
    if (error.kind == ErrorKind::NotFound) // it says all there is
        return line;
    if (!text.advice.isEmpty())
        line += QStringLiteral(". ") + text.advice;
    if (!error.trackingId.isEmpty())
        line += QStringLiteral(" (%1)").arg(visibleText(error.trackingId));
    return line;
}

} // namespace utkik
