// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intake.h"

#include "app/intake/filetext.h"
#include "app/intake/intakelimits.h"
#include "models/incident/decode.h"
#include "models/intake/htmltext.h"
#include "models/intake/jsonscan.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace utkik
{

namespace
{

Error tooLarge(qint64 limit)
{
    return {.kind = ErrorKind::TooLarge, .subject = QLocale().formattedDataSize(limit)};
}

/// Saved answers are opened; other JSON is searched like any text.
void takePayload(const QByteArray &payload, IntakeContent &content, QString &text)
{
    if (const Result<DecodedFile> file = decodeFile(payload); file && !file->incidents.isEmpty()) {
        content.incidents.append(file->incidents);
        return;
    }
    if (payload.size() <= largestSearchedFile)
        appendPart(text, QString::fromUtf8(payload));
}

bool isJson(QByteArrayView start)
{
    const auto trimmed = start.trimmed();
    return trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith("\xEF\xBB\xBF{")
        || trimmed.startsWith("\xEF\xBB\xBF[");
}

} // namespace

IntakeContent readText(const QString &text)
{
    IntakeContent content;
    QString searched = looksLikeHtml(text) ? textOfHtml(text) : text;
    if (looksLikeJson(text)) {
        searched.clear();
        takePayload(text.toUtf8(), content, searched);
    }
    content.finds = findIncidents(searched);
    return content;
}

Result<IntakeContent> readContent(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maxPayloadBytes)
        return failure(tooLarge(maxPayloadBytes));
    if (bytes.size() > largestSearchedFile && !isJson(bytes.first(std::min<qsizetype>(bytes.size(), 64))))
        return failure(tooLarge(largestSearchedFile));
    Result<FileText> file = readFileText(bytes, name);
    if (!file)
        return tl::unexpected(file.error());
    IntakeContent content{.name = name};
    for (const QByteArray &payload : std::as_const(file->payloads))
        takePayload(payload, content, file->text);
    content.finds = findIncidents(file->text);
    return content;
}

Result<IntakeContent> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::FileUnreadable, .message = file.errorString(), .subject = path});
    // nothing that is refused is read whole: the size is asked first, and where there is none (a pipe) reading stops
    const bool isJsonFile = isJson(file.peek(64));
    const qint64 limit = isJsonFile ? maxPayloadBytes : largestSearchedFile;
    if (file.size() > limit)
        return failure(tooLarge(limit));
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(tooLarge(limit));
    return readContent(bytes, QFileInfo(path).fileName());
}

} // namespace utkik
