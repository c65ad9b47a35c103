// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace utkik
{

/// A technique as a card: severity mark and name, below it its ID and how many alerts stand behind it. Sub-techniques
/// stand indented below their technique.
class TechniqueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TechniqueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int cardHeight() const; ///< pixels, with the distance to the next one

private:
    const Theme &m_theme;
};

} // namespace utkik
