// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droptarget.h"

#include "models/intake/findincidents.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace utkik
{

namespace
{

constexpr qsizetype lookedAtWhileHovering = 64 * 1024; // letters; more is counted after the drop, off this thread

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

QString textIn(const QMimeData &data)
{
    QStringList parts;
    if (data.hasText())
        parts << data.text();
    if (data.hasHtml())
        parts << data.html(); // links stand in attributes; intake tells the two forms of one ID apart
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            parts << url.toString(QUrl::FullyEncoded);
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace

DropTarget::DropTarget(QWidget *target)
    : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool DropTarget::take(const QMimeData &data)
{
    if (const QStringList paths = filesIn(data); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return true;
    }
    const QString text = textIn(data);
    if (text.trimmed().isEmpty())
        return false;
    Q_EMIT textGiven(text);
    return true;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *const enter = static_cast<QDragEnterEvent *>(event);
        const QString hint = hintFor(*enter->mimeData());
        if (hint.isEmpty())
            return false;
        enter->acceptProposedAction();
        Q_EMIT hovered(hint);
        return true;
    }
    case QEvent::DragMove:
        static_cast<QDragMoveEvent *>(event)->acceptProposedAction();
        return true;
    case QEvent::DragLeave:
        Q_EMIT left();
        return true;
    case QEvent::Drop: {
        auto *const drop = static_cast<QDropEvent *>(event);
        Q_EMIT left();
        if (take(*drop->mimeData()))
            drop->acceptProposedAction();
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

QString DropTarget::hintFor(const QMimeData &data) const
{
    if (const QStringList paths = filesIn(data); !paths.isEmpty())
        return tr("Drop to read %n file(s)", nullptr, int(paths.size()));
    const QString text = textIn(data);
    if (text.trimmed().isEmpty())
        return {};
    if (text.size() > lookedAtWhileHovering)
        return tr("Drop to find the incidents in it");
    const int count = int(certainRefs(findIncidents(text)).size());
    return count > 0 ? tr("Drop to look up %n incident(s)", nullptr, count) : tr("No incident ID found in this");
}

} // namespace utkik
