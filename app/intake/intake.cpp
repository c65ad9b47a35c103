// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intake.h"

#include "models/incident/decode.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

namespace utkik
{

namespace
{

QString textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding)
        return QStringDecoder(*encoding).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text; // digits and links are the same in Windows-1252
}

bool looksLikeJson(QByteArrayView bytes)
{
    for (const char letter : bytes.first(std::min<qsizetype>(bytes.size(), 64))) {
        if (letter == '{' || letter == '[')
            return true;
        const bool isSpaceOrMark = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter < 0;
        if (!isSpaceOrMark)
            return false;
    }
    return false;
}

IntakeContent readBytes(const QString &name, const QByteArray &bytes, const QString &text)
{
    IntakeContent content{.name = name};
    if (looksLikeJson(bytes)) {
        if (const Result<DecodedFile> file = decodeFile(bytes)) {
            content.incidents = file->incidents;
            return content;
        }
    }
    content.finds = findIncidents(text);
    return content;
}

} // namespace

IntakeContent readText(const QString &text)
{
    return readBytes({}, text.toUtf8(), text);
}

Result<IntakeContent> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::FileUnreadable, .message = file.errorString(), .subject = path});
    const QByteArray bytes = file.read(maxPayloadBytes + 1);
    if (bytes.size() > maxPayloadBytes)
        return failure({.kind = ErrorKind::TooLarge, .subject = QLocale().formattedDataSize(maxPayloadBytes)});
    return readBytes(QFileInfo(path).fileName(), bytes, textOf(bytes));
}

} // namespace utkik
