// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/systemtheme.h"

#include <QSettings>
#ifdef UTKIK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace utkik
{

namespace
{

#ifdef UTKIK_HAS_DBUS
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colorScheme = "color-scheme";
constexpr uint prefersDark = 1;

// Read() answers with a variant within a variant.
uint innermost(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
{
}

void SystemTheme::ask()
{
#if defined(Q_OS_WIN)
    const QSettings registry(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    setDark(registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0);
#elif defined(Q_OS_MACOS)
    const QSettings defaults(QStringLiteral("Apple"), QStringLiteral("Global Preferences"));
    setDark(defaults.value(QStringLiteral("AppleInterfaceStyle")).toString() == QLatin1String("Dark"));
#elif defined(UTKIK_HAS_DBUS)
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Blanks in the slot's signature are what Qt has to take out at each start.
    // clang-format off
    bus.connect(QLatin1String(portalService), QLatin1String(portalPath), QLatin1String(portalInterface),
                QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(portalService), QLatin1String(portalPath),
                                                           QLatin1String(portalInterface), QStringLiteral("Read"));
    question << QLatin1String(appearance) << QLatin1String(colorScheme);
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid())
            setDark(innermost(answer.value().variant()) == prefersDark);
    });
#endif
}

void SystemTheme::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged(dark);
}

#ifdef UTKIK_HAS_DBUS
void SystemTheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == QLatin1String(appearance) && key == QLatin1String(colorScheme))
        setDark(innermost(value.variant()) == prefersDark);
}
#endif

} // namespace utkik
