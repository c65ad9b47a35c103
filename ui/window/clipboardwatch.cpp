// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboardwatch.h"

#include "models/intake/findincidents.h"
#include "models/intake/mimetext.h"
#include "ui/widgets/secretmark.h"

#include <QClipboard>
#include <QMimeData>

namespace utkik
{

namespace
{

constexpr qsizetype longestText = 64 * 1024; // letters; longer ones are documents, and would hold the window up

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
    if (data && !isMarkedSecret(*data) && localFilesIn(*data).isEmpty()) {
        if (const QString text = searchableText(*data); text.size() <= longestText)
            refs = certainRefs(findIncidents(text));
    }
    refs.removeIf(m_isOpen);
    Q_EMIT found(refs);
}

} // namespace utkik
