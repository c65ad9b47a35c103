// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentlistmodel.h"

#include <QHash>
#include <QVariantAnimation>

namespace utkik
{

/// Knows which incidents read differently since they were fetched again, and lets these rows light up once. Still where
/// the system asks for less motion.
class ChangeFlash final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeFlash(const IncidentListModel &incidents, QObject *parent = nullptr);

    /// How brightly the row is lit: 1 when it has just changed, 0 afterwards and always else.
    [[nodiscard]] qreal strengthOf(const IncidentRef &ref) const;

Q_SIGNALS:
    void strengthChanged();

private:
    void read(int first, int last);
    void compare(const IncidentRef &ref);

    const IncidentListModel &m_incidents;
    QHash<IncidentRef, size_t> m_known; ///< hash of what each incident's row said, once it was there
    QHash<IncidentRef, QVariantAnimation *> m_running; ///< owned by this
};

} // namespace utkik
