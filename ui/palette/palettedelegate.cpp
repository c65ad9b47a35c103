// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "models/item/roles.h"

#include <QPainter>

namespace utkik
{

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->setBrush(tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(tokens.hover);
    painter->drawRoundedRect(option.rect, spacing::inside, spacing::inside);
    const QRect place = option.rect.adjusted(spacing::related, 0, -spacing::related, 0);
    const QFontMetrics metrics(option.font);
    const QString detail = index.data(DetailRole).toString();
    const int detailWidth = std::min(place.width() / 2, metrics.horizontalAdvance(detail) + 2);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(option.font);
    painter->setPen(tokens.muted);
    painter->drawText(place, int(trailing) | Qt::TextSingleLine,
                      metrics.elidedText(detail, Qt::ElideRight, detailWidth));
    painter->setPen(tokens.text);
    const int room = place.width() - (detail.isEmpty() ? 0 : detailWidth + spacing::groups);
    const QRect textPlace =
        QStyle::visualRect(option.direction, place, QRect(place.left(), place.top(), room, place.height()));
    painter->drawText(textPlace, int(leading) | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.rowHeight()};
}

} // namespace utkik
