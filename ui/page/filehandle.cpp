// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/filehandle.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QSaveFile>
#include <QUrl>

namespace utkik
{

void FileHandle::setFile(const QString &name, const QByteArray &bytes)
{
    m_name = name;
    m_bytes = bytes;
}

void FileHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QPushButton::mousePressEvent(event);
}

void FileHandle::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFarEnough = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && isDown() && isFarEnough && !m_bytes.isEmpty())
        drag();
    else
        QPushButton::mouseMoveEvent(event);
}

void FileHandle::drag()
{
    setDown(false); // else letting go would click
    const QString path = writeFile();
    if (path.isEmpty())
        return;
    auto *const offered = new QMimeData; // the drag owns it, and is owned by the platform
    offered->setUrls({QUrl::fromLocalFile(path)});
    auto *const dragged = new QDrag(this);
    dragged->setMimeData(offered);
    dragged->setPixmap(icon().pixmap(iconSize()));
    dragged->exec(Qt::CopyAction);
}

/// Its path; empty if the disk did not take it.
QString FileHandle::writeFile()
{
    if (!m_folder)
        m_folder.emplace(); // readable by this user only
    const QString path = m_folder->filePath(m_name);
    QSaveFile file(path);
    const bool isWritten = m_folder->isValid() && file.open(QIODevice::WriteOnly)
        && file.write(m_bytes) == m_bytes.size() && file.commit();
    return isWritten ? path : QString();
}

} // namespace utkik
