// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/jsondelegate.h"

#include "models/item/columns.h"
#include "models/item/roles.h"

#include <QPainter>

namespace utkik
{

namespace
{

constexpr int side = 4;
constexpr int noteGap = 12;

} // namespace

JsonDelegate::JsonDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    const QRect place = option.rect.adjusted(side, 0, -side, 0);
    const auto write = [&](const QRect &where, const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString line = QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width());
        painter->drawText(where,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                              | Qt::TextSingleLine,
                          line);
        return QFontMetrics(font).horizontalAdvance(line);
    };
    const bool isKey = index.column() == JsonColumns::Key;
    const bool isMuted = isKey || index.data(IsMutedRole).toBool();
    const int width = write(place, index.data().toString(), option.font, isMuted ? tokens.muted : tokens.text);
    if (isKey && index.data(IsNewFieldRole).toBool()) {
        const int taken = width + noteGap;
        const QRect rest = QStyle::visualRect(option.direction, place, place.adjusted(taken, 0, 0, 0));
        write(rest, tr("new in the API"), m_theme.smallFont(), tokens.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tokens.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * side, m_theme.rowHeight()};
}

} // namespace utkik
