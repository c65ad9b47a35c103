// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/archivereader.h"

#ifdef UTKIK_HAS_LIBZIP
#include "app/intake/intakelimits.h"
#include "app/intake/officetext.h"

#include <QStringList>

#include <zip.h>

#include <memory>
#endif

namespace utkik
{

#ifdef UTKIK_HAS_LIBZIP

namespace
{

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

/// A zip archive in memory.
class Archive
{
public:
    /// `bytes` must live as long.
    Archive(const QByteArray &bytes, QString &fault)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        if (source)
            m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (source && !m_archive)
            zip_source_free(source);
        if (!m_archive)
            fault = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
    }

    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto count = std::min<zip_int64_t>(zip_get_num_entries(m_archive.get(), 0), mostParts);
        for (zip_int64_t index = 0; index < count; ++index)
            names.append(QString::fromUtf8(zip_get_name(m_archive.get(), zip_uint64_t(index), ZIP_FL_ENC_GUESS)));
        return names;
    }

    /// Up to `limit` bytes of the entry, whatever the archive says that it has.
    [[nodiscard]] QByteArray read(qsizetype index, qint64 limit) const
    {
        const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
        QByteArray bytes;
        constexpr qint64 step = 256 * 1024;
        while (file && bytes.size() < limit) {
            const auto used = bytes.size();
            bytes.resize(used + std::min(step, limit - used));
            const auto got = zip_fread(file.get(), bytes.data() + used, zip_uint64_t(bytes.size() - used));
            bytes.resize(used + std::max<qint64>(got, 0));
            if (got <= 0)
                break;
        }
        return bytes;
    }

private:
    std::unique_ptr<zip_t, Discard> m_archive;
};

bool isSheet(const QString &name)
{
    return name.startsWith(QLatin1String("xl/worksheets/")) && name.endsWith(QLatin1String(".xml"));
}

bool isRelations(const QString &name, QLatin1String folder)
{
    return name.startsWith(folder) && name.endsWith(QLatin1String(".rels"));
}

void readWorkbook(const Archive &archive, const QStringList &names, PartSink &sink)
{
    const auto strings = names.indexOf(QStringLiteral("xl/sharedStrings.xml"));
    const QStringList shared = strings < 0 ? QStringList() : sharedStrings(archive.read(strings, sink.room()));
    for (qsizetype index = 0; index < names.size() && sink.room() > 0; ++index) {
        if (isSheet(names[index]))
            sink.addText(sheetText(archive.read(index, sink.room()), shared));
        else if (isRelations(names[index], QLatin1String("xl/worksheets/_rels/")))
            sink.addText(linkTargets(archive.read(index, sink.room())));
    }
}

void readDocument(const Archive &archive, const QStringList &names, PartSink &sink)
{
    for (qsizetype index = 0; index < names.size() && sink.room() > 0; ++index) {
        const QString &name = names[index];
        const bool isText = name == u"word/document.xml" || name == u"word/comments.xml"
            || name == u"word/footnotes.xml" || name == u"word/endnotes.xml"
            || name.startsWith(QLatin1String("word/header")) || name.startsWith(QLatin1String("word/footer"));
        if (isText)
            sink.addText(documentText(archive.read(index, sink.room())));
        else if (isRelations(name, QLatin1String("word/_rels/")))
            sink.addText(linkTargets(archive.read(index, sink.room())));
    }
}

} // namespace

bool readArchive(const QByteArray &bytes, PartSink &sink, QString &fault)
{
    const Archive archive(bytes, fault);
    if (!archive.isOpen())
        return false;
    const QStringList names = archive.names();
    if (names.contains(QStringLiteral("xl/workbook.xml"))) {
        readWorkbook(archive, names, sink);
        return true;
    }
    if (names.contains(QStringLiteral("word/document.xml"))) {
        readDocument(archive, names, sink);
        return true;
    }
    for (qsizetype index = 0; index < names.size() && sink.room() > 0; ++index) {
        if (!names[index].endsWith(u'/'))
            sink.addFile(archive.read(index, sink.room()), names[index]);
    }
    return true;
}

#else

bool readArchive(const QByteArray &, PartSink &, QString &)
{
    return false;
}

#endif

} // namespace utkik
