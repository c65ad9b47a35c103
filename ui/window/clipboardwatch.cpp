// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboardwatch.h"

#include "models/intake/findincidents.h"
#include "models/intake/mimetext.h"

#include <QClipboard>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype longestText = 64 * 1024; // letters; longer ones are documents, and would hold the window up

// How password stores on KDE and other desktops, Windows and macOS mark what they put there.
constexpr std::array secretMarks{QLatin1StringView("x-kde-passwordManagerHint"),
                                 QLatin1StringView("ExcludeClipboardContentFromMonitorProcessing"),
                                 QLatin1StringView("org.nspasteboard.ConcealedType")};

bool isSecret(const QMimeData &data)
{
    const QStringList formats = data.formats();
    return std::any_of(formats.begin(), formats.end(), [](const QString &format) {
        return std::any_of(secretMarks.begin(), secretMarks.end(),
                           [&format](QLatin1StringView mark) { return format.contains(mark, Qt::CaseInsensitive); });
    });
}

bool holdsFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

ClipboardWatch::ClipboardWatch(QClipboard &clipboard, std::function<bool(const IncidentRef &)> isOpen, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_isOpen(std::move(isOpen))
{
    connect(&clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setWatching(bool watching)
{
    if (watching == m_isWatching)
        return;
    m_isWatching = watching;
    if (!watching)
        Q_EMIT found({});
}

void ClipboardWatch::look()
{
    if (!m_isWatching || m_clipboard.ownsClipboard())
        return;
    IncidentRefs refs;
    const QMimeData *const data = m_clipboard.mimeData();
    if (data && !isSecret(*data) && !holdsFiles(*data)) {
        if (const QString text = searchableText(*data); text.size() <= longestText)
            refs = certainRefs(findIncidents(text));
    }
    refs.erase(std::remove_if(refs.begin(), refs.end(), m_isOpen), refs.end());
    Q_EMIT found(refs);
}

} // namespace utkik
