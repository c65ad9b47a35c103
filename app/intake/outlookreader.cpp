// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/outlookreader.h"

#ifdef UTKIK_HAS_LIBGSF
#include "app/intake/compressedrtf.h"
#include "app/intake/decodetext.h"
#include "app/intake/intakelimits.h"
#include "app/intake/rtftext.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>

#include <memory>
#include <mutex>
#endif

namespace utkik
{

#ifdef UTKIK_HAS_LIBGSF

namespace
{

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};

template <typename T>
using Owned = std::unique_ptr<T, Unref>;

// Streams are named by a property's number and type ([MS-OXPROPS], [MS-OXMSG]): 001F is UTF-16, 001E bytes in the
// sender's code page, 0102 binary.
constexpr const char *subject = "__substg1.0_0037";
constexpr const char *plainBody = "__substg1.0_1000";
constexpr const char *htmlBody = "__substg1.0_1013";
constexpr const char *richBody = "__substg1.0_10090102";
constexpr const char *attachedBytes = "__substg1.0_37010102";
constexpr const char *attachedMail = "__substg1.0_3701000D";
constexpr const char *attachedName = "__substg1.0_3707";

/// The child as a storage, or null: in a compound file streams are of the same class, but have no children.
GsfInfile *storageOf(const Owned<GsfInput> &child)
{
    const bool isStorage = child && GSF_IS_INFILE(child.get()) && gsf_infile_num_children(GSF_INFILE(child.get())) >= 0;
    return isStorage ? GSF_INFILE(child.get()) : nullptr;
}

class OutlookReader
{
public:
    explicit OutlookReader(PartSink &sink)
        : m_sink(sink)
    {
    }

    /// False if it is no mail.
    bool readMail(GsfInfile *storage, int depth)
    {
        if (depth > deepestParts)
            return true;
        const QString title = text(storage, subject);
        const QString html = text(storage, htmlBody);
        const QString plain = text(storage, plainBody);
        const bool hasOther = !html.isEmpty() || !plain.isEmpty();
        const QByteArray rich = hasOther ? QByteArray() : uncompressedRtf(bytes(storage, richBody), m_sink.room());
        if (title.isEmpty() && rich.isEmpty() && !hasOther && depth == 0)
            return false;
        m_sink.addText(title);
        if (!html.isEmpty())
            m_sink.addHtml(html);
        else if (!plain.isEmpty())
            m_sink.addText(plain);
        else if (!rich.isEmpty())
            readRtf(rich, m_sink);
        readAttachments(storage, depth);
        return true;
    }

private:
    void readAttachments(GsfInfile *storage, int depth)
    {
        const int count = std::min(gsf_infile_num_children(storage), mostParts);
        for (int index = 0; index < count && m_sink.room() > 0; ++index) {
            const char *name = gsf_infile_name_by_index(storage, index);
            if (!name || !QByteArrayView(name).startsWith("__attach_version1.0_"))
                continue;
            const Owned<GsfInput> child(gsf_infile_child_by_index(storage, index));
            if (GsfInfile *const attachment = storageOf(child))
                readAttachment(attachment, depth);
        }
    }

    void readAttachment(GsfInfile *storage, int depth)
    {
        const Owned<GsfInput> mail(gsf_infile_child_by_name(storage, attachedMail));
        if (GsfInfile *const attached = storageOf(mail)) {
            readMail(attached, depth + 1);
            return;
        }
        const QByteArray content = bytes(storage, attachedBytes);
        if (!content.isEmpty())
            m_sink.addFile(content, text(storage, attachedName));
    }

    /// The property as text, whichever of its types is there.
    [[nodiscard]] QString text(GsfInfile *storage, const char *property) const
    {
        const QByteArray utf16 = bytes(storage, QByteArray(property) + "001F");
        if (!utf16.isEmpty())
            return QString::fromUtf16(reinterpret_cast<const char16_t *>(utf16.constData()), utf16.size() / 2);
        for (const char *type : {"001E", "0102"}) {
            const QByteArray narrow = bytes(storage, QByteArray(property) + type);
            if (!narrow.isEmpty())
                return decodeText(narrow);
        }
        return {};
    }

    [[nodiscard]] QByteArray bytes(GsfInfile *storage, const QByteArray &name) const
    {
        const Owned<GsfInput> stream(gsf_infile_child_by_name(storage, name.constData()));
        if (!stream || storageOf(stream))
            return {};
        const auto size = std::min<gsf_off_t>(gsf_input_size(stream.get()), m_sink.room());
        QByteArray content(qsizetype(std::max<gsf_off_t>(size, 0)), Qt::Uninitialized);
        if (content.isEmpty()
            || !gsf_input_read(stream.get(), size_t(size), reinterpret_cast<guint8 *>(content.data())))
            return {};
        return content;
    }

    PartSink &m_sink;
};

} // namespace

bool readOutlookMail(const QByteArray &bytes, PartSink &sink)
{
    static std::once_flag once;
    std::call_once(once, [] { gsf_init(); });
    const Owned<GsfInput> input(
        gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.constData()), bytes.size(), false));
    const Owned<GsfInfile> file(gsf_infile_msole_new(input.get(), nullptr));
    return file && OutlookReader(sink).readMail(file.get(), 0);
}

#else

bool readOutlookMail(const QByteArray &, PartSink &)
{
    return false;
}

#endif

} // namespace utkik
