// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/filekind.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype lookedAt = 2048;

bool hasEnding(QStringView name, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [name](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

QByteArrayView withoutBlanks(QByteArrayView bytes)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMark.size());
    return bytes.trimmed();
}

/// The header lines of a mail come before anything else.
bool startsLikeMail(QByteArrayView start)
{
    constexpr std::array fields{"from:",
                                "to:",
                                "subject:",
                                "date:",
                                "received:",
                                "return-path:",
                                "message-id:",
                                "mime-version:",
                                "delivered-to:",
                                "content-type:",
                                "x-ms-exchange-organization-",
                                "authentication-results:"};
    int known = 0;
    for (const QByteArray &line : start.toByteArray().toLower().split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        known +=
            std::any_of(fields.begin(), fields.end(), [&line](const char *field) { return line.startsWith(field); })
            ? 1
            : 0;
    }
    constexpr int fewest = 3;
    return known >= fewest;
}

bool startsLikePicture(QByteArrayView start)
{
    constexpr std::array signs{QByteArrayView("\x89PNG"),
                               QByteArrayView("\xFF\xD8\xFF"),
                               QByteArrayView("GIF8"),
                               QByteArrayView("MZ"),
                               QByteArrayView("\x7F"
                                              "ELF"),
                               QByteArrayView("Rar!"),
                               QByteArrayView("7z\xBC\xAF"),
                               QByteArrayView("\x1F\x8B")};
    return std::any_of(signs.begin(), signs.end(), [start](QByteArrayView sign) { return start.startsWith(sign); });
}

bool startsLikeHtml(QByteArrayView start)
{
    const QByteArray lower = start.first(std::min<qsizetype>(start.size(), 64)).toByteArray().toLower();
    for (const char *sign : {"<!doctype html", "<html", "<head", "<body", "<table", "<meta"}) {
        if (lower.startsWith(sign))
            return true;
    }
    return false;
}

} // namespace

FileKind kindOf(QByteArrayView bytes, QStringView name)
{
    const QByteArrayView raw = bytes.first(std::min(bytes.size(), lookedAt));
    const QByteArrayView start = withoutBlanks(raw);
    if (raw.startsWith("PK\x03\x04") || raw.startsWith("PK\x05\x06"))
        return FileKind::Archive;
    if (raw.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::OutlookMail;
    if (raw.contains("%PDF-"))
        return FileKind::Pdf;
    if (startsLikePicture(raw))
        return FileKind::Picture;
    if (start.startsWith("{\\rtf"))
        return FileKind::RichText;
    if (raw.startsWith("bplist00"))
        return FileKind::PropertyList;
    if (start.startsWith('{')
        || (start.startsWith('[') && !hasEnding(name, {u".url", u".desktop", u".ini", u".md", u".log"})))
        return FileKind::Json;
    if (startsLikeHtml(start) || hasEnding(name, {u".html", u".htm", u".xhtml"}))
        return FileKind::Html;
    if (hasEnding(name, {u".eml", u".mht", u".mhtml"}) || startsLikeMail(start))
        return FileKind::Mail;
    if (start.startsWith("BEGIN:VCALENDAR") || hasEnding(name, {u".ics"}))
        return FileKind::Calendar;
    return FileKind::Text;
}

} // namespace utkik
