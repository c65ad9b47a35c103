// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailreader.h"

#include "app/intake/intakelimits.h"

#ifdef UTKIK_HAS_GMIME
#include <gmime/gmime.h>

#include <memory>
#include <mutex>
#endif

namespace utkik
{

#ifdef UTKIK_HAS_GMIME

namespace
{

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename T>
using Owned = std::unique_ptr<T, Unref>;

/// The library reads parts within parts by calling itself; a mail of thousands of levels is no mail.
bool isNestedTooDeep(const QByteArray &bytes)
{
    constexpr int mostContainers = 256;
    const QByteArray lower = bytes.toLower();
    return lower.count("message/rfc822") + lower.count("multipart/") > mostContainers;
}

class MailReader
{
public:
    explicit MailReader(PartSink &sink)
        : m_sink(sink)
    {
    }

    void read(GMimeMessage *message, int depth)
    {
        if (const char *subject = g_mime_message_get_subject(message))
            m_sink.addText(QString::fromUtf8(subject));
        readPart(g_mime_message_get_mime_part(message), depth);
    }

private:
    void readPart(GMimeObject *part, int depth)
    {
        if (!part || depth > deepestParts || m_sink.room() <= 0)
            return;
        if (GMIME_IS_MESSAGE_PART(part)) {
            if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                read(message, depth + 1);
        } else if (GMIME_IS_MULTIPART(part)) {
            readMultipart(GMIME_MULTIPART(part), depth + 1);
        } else if (GMIME_IS_TEXT_PART(part) && !g_mime_part_is_attachment(GMIME_PART(part))) {
            readText(GMIME_TEXT_PART(part));
        } else if (GMIME_IS_PART(part)) {
            readFile(GMIME_PART(part));
        }
    }

    void readMultipart(GMimeMultipart *parts, int depth)
    {
        const int count = std::min(g_mime_multipart_get_count(parts), mostParts);
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
        const bool isChoice = type && g_mime_content_type_is_type(type, "multipart", "alternative");
        if (isChoice && count > 0) // the last is the richest
            return readPart(g_mime_multipart_get_part(parts, bestOf(parts, count)), depth);
        for (int index = 0; index < count; ++index)
            readPart(g_mime_multipart_get_part(parts, index), depth);
    }

    static int bestOf(GMimeMultipart *parts, int count)
    {
        int best = count - 1;
        for (int index = 0; index < count; ++index) {
            GMimeContentType *type = g_mime_object_get_content_type(g_mime_multipart_get_part(parts, index));
            if (type
                && (g_mime_content_type_is_type(type, "text", "html")
                    || g_mime_content_type_is_type(type, "multipart", "*")))
                best = index;
        }
        return best;
    }

    void readText(GMimeTextPart *part)
    {
        char *text = g_mime_text_part_get_text(part);
        if (!text)
            return;
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const QString decoded = QString::fromUtf8(text);
        g_free(text);
        if (type && g_mime_content_type_is_type(type, "text", "html"))
            m_sink.addHtml(decoded);
        else
            m_sink.addText(decoded);
    }

    void readFile(GMimePart *part)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content)
            return;
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0)
            return;
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        const char *name = g_mime_part_get_filename(part);
        m_sink.addFile(QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)),
                       QString::fromUtf8(name));
    }

    PartSink &m_sink;
};

} // namespace

bool readMail(const QByteArray &bytes, PartSink &sink)
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    if (isNestedTooDeep(bytes))
        return false;
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return false;
    MailReader(sink).read(message.get(), 0);
    return true;
}

#else

bool readMail(const QByteArray &, PartSink &)
{
    return false;
}

#endif

} // namespace utkik
