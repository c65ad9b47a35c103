// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDrag>
#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace
{

/// A window that can be dragged from. What it offers comes on standard input: a line each of a MIME type, a tab and the
/// content in hexadecimal digits.
class DragSource final : public QWidget
{
public:
    DragSource()
    {
        setWindowTitle(QStringLiteral("Drag source"));
        setFixedSize(120, 120);
        move(8, 40); // beside the window that it is dragged to
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return;
        for (const QByteArray &line : input.readAll().split('\n')) {
            if (const auto tab = line.indexOf('\t'); tab > 0)
                m_offers.append({QString::fromLatin1(line.left(tab)), QByteArray::fromHex(line.mid(tab + 1))});
        }
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        std::puts("pressed");
        std::fflush(stdout);
        auto *const drag = new QDrag(this); // Qt deletes it after the drop
        auto *const offered = new QMimeData; // the drag owns it
        for (const auto &[type, bytes] : m_offers)
            offered->setData(type, bytes);
        drag->setMimeData(offered);
        // the other side fetches the data after this: Qt deletes the drag when it has
        connect(drag, &QObject::destroyed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        const bool isRefused = drag->exec(Qt::CopyAction | Qt::LinkAction) == Qt::IgnoreAction;
        std::puts(isRefused ? "refused" : "taken");
        std::fflush(stdout);
        if (isRefused)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    QList<std::pair<QString, QByteArray>> m_offers;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    DragSource source;
    source.show();
    return QApplication::exec();
}
