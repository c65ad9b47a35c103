// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace utkik
{

/// Whether the system is dark, and when that changes. Qt 6.4 has no colorScheme(): on Linux the settings portal is
/// asked over D-Bus (org.freedesktop.appearance, color-scheme: 1 = dark), on Windows the registry; macOS tells by its
/// palette.
class SystemTheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr);

    /// Asks without waiting: darkChanged() follows if the answer is another than light.
    void ask();
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void darkChanged(bool dark);

private:
    void setDark(bool dark);
#ifdef UTKIK_HAS_DBUS
private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
#endif
    bool m_dark = false;
};

} // namespace utkik
