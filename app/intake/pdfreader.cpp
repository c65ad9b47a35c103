// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/pdfreader.h"

#ifdef UTKIK_HAS_POPPLER
#include "app/intake/intakelimits.h"

#include <QElapsedTimer>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>
#endif

namespace utkik
{

#ifdef UTKIK_HAS_POPPLER

namespace
{

// A page takes milliseconds; a file made to take hours is given up on.
constexpr qint64 longestReadingMs = 5000;

/// Addresses in annotations stand in the file as they are, unless it is packed.
QString linksIn(const QByteArray &bytes)
{
    QString links;
    for (auto at = bytes.indexOf("/URI ("); at >= 0; at = bytes.indexOf("/URI (", at + 1)) {
        const auto end = bytes.indexOf(')', at);
        constexpr qsizetype longest = 4096;
        if (end > at && end - at < longest)
            links += QString::fromLatin1(bytes.mid(at + 6, end - at - 6)) + u'\n';
    }
    return links;
}

} // namespace

bool readPdf(const QByteArray &bytes, PartSink &sink)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document || document->is_locked())
        return false;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < document->pages() && sink.room() > 0 && !timer.hasExpired(longestReadingMs);
         ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page)
            continue;
        const auto text = page->text().to_utf8();
        sink.addText(QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    sink.addText(linksIn(bytes));
    return true;
}

#else

bool readPdf(const QByteArray &, PartSink &)
{
    return false;
}

#endif

} // namespace utkik
