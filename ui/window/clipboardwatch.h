// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/incidentref.h"

#include <QClipboard>
#include <QObject>

#include <functional>

namespace utkik
{

/// Tells when another program has put incident IDs on the clipboard. Off until it is switched on. What password stores
/// mark as secret is not read, nor are files and long texts; nothing is kept but the IDs.
class ClipboardWatch final : public QObject
{
    Q_OBJECT
public:
    ClipboardWatch(QClipboard &clipboard, std::function<bool(const IncidentRef &)> isOpen, QObject *parent);

    void setWatching(bool watching);
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

Q_SIGNALS:
    /// Those that are not open; none when there is nothing new on the clipboard (any more).
    void found(const utkik::IncidentRefs &refs);

private:
    void look();

    QClipboard &m_clipboard;
    std::function<bool(const IncidentRef &)> m_isOpen;
    bool m_isWatching = false;
};

} // namespace utkik
