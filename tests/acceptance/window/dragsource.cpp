// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDrag>
#include <QFile>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <memory>

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

/// A window that takes any drop, and says what was in it in the same form.
class DropTarget final : public QWidget
{
public:
    DropTarget()
    {
        setWindowTitle(QStringLiteral("Drop target"));
        setFixedSize(120, 120);
        setAcceptDrops(true);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { event->accept(); }
    void dropEvent(QDropEvent *event) override
    {
        for (const QString &type : event->mimeData()->formats())
            std::printf("%s\t%s\n", qUtf8Printable(type), event->mimeData()->data(type).toHex().constData());
        std::fflush(stdout);
        event->accept();
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::unique_ptr<QWidget> window;
    if (QCoreApplication::arguments().contains(QStringLiteral("--target")))
        window = std::make_unique<DropTarget>();
    else
        window = std::make_unique<DragSource>();
    window->show();
    return QApplication::exec();
}
