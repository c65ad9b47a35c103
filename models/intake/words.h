// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace utkik
{

/// A piece of a text between spaces, quotes and list separators.
struct TextWord
{
    QStringView whole; ///< as it stands, punctuation included
    QStringView core; ///< without the punctuation around it
    qsizetype position = 0; ///< of `core`, in UTF-16 units
    int line = 0;
    bool startsLine = false;
    bool isNegative = false; ///< a minus stands right before the core
    bool hasHash = false; ///< "#" stands right before the core
};

/// Cuts a text into words, in linear time. Views into the text.
[[nodiscard]] QList<TextWord> wordsOf(QStringView text);

/// The text with the soft line breaks of quoted-printable mail ("=" at the end of a line) taken out, and what "=3D"
/// means. The same text where there are none.
[[nodiscard]] QString withoutSoftBreaks(const QString &text);

} // namespace utkik
