// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/droptarget.h"

#include "models/intake/findincidents.h"
#include "models/intake/mimetext.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr qsizetype lookedAtWhileHovering = 64 * 1024; // letters; more is counted after the drop, off this thread

/// Nothing of a file is read: a drag that hovers may be of anything.
qsizetype sizeOf(const QMimeData &data)
{
    return data.text().size() + data.html().size();
}

} // namespace

DropTarget::DropTarget(QWidget *target, std::function<bool(const IncidentRef &)> isOpen)
    : QObject(target)
    , m_isOpen(std::move(isOpen))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool DropTarget::take(const QMimeData &data)
{
    const QStringList paths = localFilesIn(data);
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
    if (!paths.isEmpty() && paths.size() == data.urls().size())
        return true; // the text with them is their names
    const QString text = searchableText(data);
    if (text.trimmed().isEmpty())
        return !paths.isEmpty();
    Q_EMIT textGiven(text);
    return true;
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *const enter = static_cast<QDragEnterEvent *>(event);
        m_hint = hintFor(*enter->mimeData());
        if (m_hint.isEmpty() || enter->source()) // what comes from our own views is there already
            return false;
        enter->acceptProposedAction();
        Q_EMIT hovered(m_hint);
        return true;
    }
    case QEvent::DragMove:
        static_cast<QDragMoveEvent *>(event)->acceptProposedAction();
        Q_EMIT hovered(m_hint); // remarks pass away, and this drag is still there
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
    if (const QStringList paths = localFilesIn(data); !paths.isEmpty())
        return tr("Drop to read %n file(s)", nullptr, int(paths.size()));
    if (sizeOf(data) > lookedAtWhileHovering)
        return tr("Drop to find the incidents in it");
    const QString text = searchableText(data);
    return text.trimmed().isEmpty() ? QString() : hintForText(text);
}

QString DropTarget::hintForText(const QString &text) const
{
    const QList<Find> finds = findIncidents(text);
    const IncidentRefs refs = certainRefs(finds);
    if (!refs.isEmpty()) {
        const int open = int(std::count_if(refs.begin(), refs.end(), m_isOpen));
        const QString hint = tr("Drop to look up %n incident(s)", nullptr, int(refs.size()));
        return open == 0 ? hint : hint + QLatin1String(", ") + tr("%n open already", nullptr, open);
    }
    const auto has = [&finds](FindVerdict verdict) {
        return std::any_of(finds.begin(), finds.end(), [verdict](const Find &find) { return find.verdict == verdict; });
    };
    if (has(FindVerdict::Doubtful))
        return tr("Drop to choose among %n number(s) that may be incident IDs", nullptr,
                  int(std::count_if(finds.begin(), finds.end(),
                                    [](const Find &find) { return find.verdict == FindVerdict::Doubtful; })));
    if (has(FindVerdict::SentinelIncident))
        return tr("A Sentinel incident number is not a Defender incident ID");
    if (has(FindVerdict::AlertId))
        return tr("This names an alert, not an incident");
    return tr("No incident ID found in this");
}

} // namespace utkik
