// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/firstwindow.h"

#include <QFile>
#include <QThread>

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <vector>

namespace utkik
{

namespace
{

using std::chrono::steady_clock;

template <typename Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

template <typename Reply>
Owned<Reply> owned(Reply *reply)
{
    return Owned<Reply>(reply, &std::free);
}

/// The root window, watched for what the window manager says and for windows that appear without one.
class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr), &xcb_disconnect)
    {
        if (xcb_connection_has_error(m_connection.get()))
            return;
        m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data;
        const quint32 events = XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection.get(), m_screen->root, XCB_CW_EVENT_MASK, &events);
        m_clientList = atom("_NET_CLIENT_LIST");
        xcb_flush(m_connection.get());
    }

    [[nodiscard]] bool isOpen() const { return m_screen; }

    /// Waits until a client of the window manager is viewable.
    [[nodiscard]] bool waitForWindow(steady_clock::time_point deadline)
    {
        while (!hasViewableClient()) {
            if (steady_clock::now() >= deadline)
                return false;
            // Woken by the property; a client that is listed just before it is viewable is caught a millisecond later.
            pollfd descriptor{xcb_get_file_descriptor(m_connection.get()), POLLIN, 0};
            poll(&descriptor, 1, 1);
            while (const auto event = owned(xcb_poll_for_event(m_connection.get()))) { }
        }
        return true;
    }

    /// Waits until all windows of the program that ended are gone.
    void waitForNone()
    {
        while (hasViewableClient())
            QThread::msleep(20);
    }

    [[nodiscard]] QImage picture() const
    {
        const auto reply =
            owned(xcb_get_image_reply(m_connection.get(),
                                      xcb_get_image(m_connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root, 0, 0,
                                                    m_screen->width_in_pixels, m_screen->height_in_pixels, ~0U),
                                      nullptr));
        if (!reply)
            return {};
        return QImage(xcb_get_image_data(reply.get()), m_screen->width_in_pixels, m_screen->height_in_pixels,
                      QImage::Format_RGB32)
            .copy();
    }

private:
    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        const auto length = static_cast<quint16>(qstrlen(name));
        const auto reply = owned(
            xcb_intern_atom_reply(m_connection.get(), xcb_intern_atom(m_connection.get(), 0, length, name), nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    [[nodiscard]] bool hasViewableClient() const
    {
        constexpr quint32 mostClients = 64;
        const auto reply = owned(xcb_get_property_reply(
            m_connection.get(),
            xcb_get_property(m_connection.get(), 0, m_screen->root, m_clientList, XCB_ATOM_WINDOW, 0, mostClients),
            nullptr));
        if (!reply)
            return false;
        const auto *windows = static_cast<const xcb_window_t *>(xcb_get_property_value(reply.get()));
        const auto count = static_cast<size_t>(xcb_get_property_value_length(reply.get())) / sizeof(xcb_window_t);
        for (const xcb_window_t window : std::vector<xcb_window_t>(windows, windows + count)) {
            const auto attributes = owned(xcb_get_window_attributes_reply(
                m_connection.get(), xcb_get_window_attributes(m_connection.get(), window), nullptr));
            if (attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE)
                return true;
        }
        return false;
    }

    std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> m_connection;
    xcb_screen_t *m_screen = nullptr;
    xcb_atom_t m_clientList = XCB_ATOM_NONE;
};

/// The program, ended with everything that it started when this goes out of scope.
class Program
{
public:
    explicit Program(const QStringList &command)
    {
        std::vector<QByteArray> words;
        words.reserve(static_cast<size_t>(command.size()));
        for (const QString &word : command)
            words.push_back(word.toLocal8Bit());
        std::vector<char *> arguments;
        arguments.reserve(words.size() + 1);
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        m_pid = fork();
        if (m_pid == 0) {
            setpgid(0, 0);
            execvp(arguments.front(), arguments.data());
            _exit(127);
        }
    }

    ~Program()
    {
        kill(-m_pid, SIGTERM);
        for (int i = 0; i < 100 && waitpid(m_pid, nullptr, WNOHANG) == 0; ++i)
            QThread::msleep(20);
        kill(-m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }

    Q_DISABLE_COPY_MOVE(Program)

    /// A line of /proc/PID/smaps_rollup, such as "Rss:", in KiB; 0 where the system has none.
    [[nodiscard]] qint64 memoryKib(const QByteArray &name) const
    {
        QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(m_pid));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name))
                return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }

private:
    pid_t m_pid = -1;
};

} // namespace

std::optional<WindowStart> startAndWatch(const QStringList &command, const WindowWatch &watch)
{
    Screen screen;
    if (!screen.isOpen())
        return std::nullopt;
    WindowStart result;
    {
        const steady_clock::time_point begin = steady_clock::now();
        const Program program(command);
        if (!screen.waitForWindow(begin + watch.patience))
            return std::nullopt;
        result.toMapped = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - begin);
        QThread::msleep(static_cast<unsigned long>(watch.settle.count()));
        result.residentKib = program.memoryKib("Rss:");
        result.proportionalKib = program.memoryKib("Pss:");
        if (watch.takePicture)
            result.picture = screen.picture();
    }
    screen.waitForNone();
    return result;
}

QImage pictureOfScreen()
{
    const Screen screen;
    return screen.isOpen() ? screen.picture() : QImage();
}

} // namespace utkik
