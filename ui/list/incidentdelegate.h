// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/incidentref.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace utkik
{

class ChangeFlash;

/// A row of the incident list: mark, name and ID on the first line, what is going on on the second.
class IncidentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    IncidentDelegate(const Theme &theme, const ChangeFlash &flash, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const IncidentRef &ref) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    const ChangeFlash &m_flash;
};

} // namespace utkik
