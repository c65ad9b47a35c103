// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decodetext.h"

#include <QStringDecoder>

#include <algorithm>

namespace utkik
{

namespace
{

// Windows-1252 where it differs from Latin-1: 0x80 to 0x9F.
constexpr char16_t windows1252[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ";

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &unit : text) {
        if (unit >= QChar(0x80) && unit <= QChar(0x9F))
            unit = QChar(windows1252[unit.unicode() - 0x80]);
    }
    text.replace(QChar(0x9F), u'Ÿ');
    return text;
}

/// Text in a Latin script as UTF-16 has a nought in every other byte.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 512;
    const qsizetype size = std::min(bytes.size(), lookedAt) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype at = 0; at < size; at += 2) {
        even += bytes[at] == 0 ? 1 : 0;
        odd += bytes[at + 1] == 0 ? 1 : 0;
    }
    const qsizetype most = size / 2 * 3 / 4;
    if (size < 4 || (odd < most && even < most))
        return std::nullopt;
    return odd >= most ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

} // namespace

QString decodeText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked).decode(bytes);
    if (const auto utf16 = utf16WithoutMark(bytes))
        return QStringDecoder(*utf16).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace utkik
