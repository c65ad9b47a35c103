// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/filetext.h"

#include "app/intake/archivereader.h"
#include "app/intake/decodetext.h"
#include "app/intake/filekind.h"
#include "app/intake/intakelimits.h"
#include "app/intake/mailreader.h"
#include "app/intake/outlookreader.h"
#include "app/intake/partsink.h"
#include "app/intake/pdfreader.h"
#include "app/intake/rtftext.h"
#include "models/intake/htmltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace utkik
{

namespace
{

/// A long line of a calendar goes on in the next, after a blank (RFC 5545, 3.1).
QString unfoldedCalendar(QString text)
{
    text.remove(QLatin1String("\r\n "))
        .remove(QLatin1String("\r\n\t"))
        .remove(QLatin1String("\n "))
        .remove(QLatin1String("\n\t"));
    return text.replace(QLatin1String("\\n"), QLatin1String("\n"));
}

/// Strings of ASCII stand in a binary property list as they are, and the link of a .webloc is one.
QString linkIn(const QByteArray &propertyList)
{
    const qsizetype start = propertyList.indexOf("http");
    if (start < 0)
        return {};
    const auto end = std::find_if(propertyList.begin() + start, propertyList.end(),
                                  [](char byte) { return byte <= ' ' || byte == '\x7F'; });
    return QString::fromLatin1(QByteArrayView(propertyList.begin() + start, end));
}

/// Reads a file and the files in it, down to the bounds.
class FileReader final : public PartSink
{
public:
    void addText(QString text) override
    {
        if (!text.isEmpty() && take(text.size() * qsizetype(sizeof(QChar))))
            appendPart(m_file.text, std::move(text));
    }

    void addHtml(const QString &html) override { addText(textOfHtml(html)); }

    void addFile(const QByteArray &bytes, const QString &name) override
    {
        ++m_parts;
        if (m_depth >= deepestParts || m_parts > mostParts || !take(bytes.size())) {
            m_file.isCut = true;
            return;
        }
        ++m_depth;
        read(bytes, name); // a part that cannot be read takes nothing away from the others
        --m_depth;
    }

    [[nodiscard]] qint64 room() const override { return m_parts > mostParts ? 0 : m_room; }

    /// False if it cannot be read.
    bool read(const QByteArray &bytes, const QString &name)
    {
        switch (kindOf(bytes, name)) {
        case FileKind::Json:
            m_file.payloads.append(bytes);
            return true;
        case FileKind::Html:
            addHtml(decodeText(bytes));
            return true;
        case FileKind::Mail:
            if (!readMail(bytes, *this))
                addText(decodeText(bytes));
            return true;
        case FileKind::OutlookMail:
            return readOutlookMail(bytes, *this);
        case FileKind::Archive:
            return readArchive(bytes, *this, m_fault);
        case FileKind::Pdf:
            return readPdf(bytes, *this);
        case FileKind::Calendar:
            addText(unfoldedCalendar(decodeText(bytes)));
            return true;
        case FileKind::RichText:
            readRtf(bytes, *this);
            return true;
        case FileKind::PropertyList:
            addText(linkIn(bytes));
            return true;
        case FileKind::Picture:
            return false;
        case FileKind::Text:
            break;
        }
        addText(decodeText(bytes));
        return true;
    }

    void setRoom(qint64 room) { m_room = room; }
    [[nodiscard]] FileText takeFile() { return std::move(m_file); }
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    bool take(qint64 bytes)
    {
        m_file.isCut |= bytes > m_room;
        if (bytes > m_room)
            return false;
        m_room -= bytes;
        return true;
    }

    FileText m_file;
    QString m_fault;
    qint64 m_room = largestUnpacked;
    int m_parts = 0;
    int m_depth = 0;
};

} // namespace

void appendPart(QString &text, QString part)
{
    if (text.isEmpty()) {
        text = std::move(part);
        return;
    }
    text += u'\n';
    text += part;
}

Result<FileText> readFileText(const QByteArray &bytes, const QString &name)
{
    FileReader reader;
    const auto kind = kindOf(bytes, name);
    const bool isPlain = kind == FileKind::Text || kind == FileKind::Html || kind == FileKind::Calendar
        || kind == FileKind::Mail || kind == FileKind::RichText;
    if (isPlain) // it is in memory as it is; only what is packed can grow
        reader.setRoom(std::max<qint64>(largestUnpacked, bytes.size() * 4));
    if (reader.read(bytes, name))
        return reader.takeFile();
    QString reason = reader.fault();
    if (reason.isEmpty())
        reason =
            QCoreApplication::translate("utkik::Intake", "There is no text in it that this version of Utkik can read.");
    return failure({.kind = ErrorKind::FileUnreadable, .message = reason, .subject = name});
}

} // namespace utkik
