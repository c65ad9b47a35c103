// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/incidentdelegate.h"

#include "models/item/roles.h"
#include "ui/list/changeflash.h"
#include "ui/theme/severitymarks.h"

#include <QPainter>

namespace utkik
{

namespace
{

constexpr int side = 12; // left and right of a row
constexpr int markColumn = 26; // from the left edge of the mark to the text
constexpr int accentBar = 3;
constexpr qreal brightestFlash = 0.3; // of the accent, so that the text stays readable on it

Mark markOfRow(const QModelIndex &index)
{
    const auto state = index.data(StateRole).value<LookupState>();
    return state == LookupState::Ready ? markOf(Severity(index.data(SeverityRole).toInt())) : markOf(state);
}

} // namespace

IncidentDelegate::IncidentDelegate(const Theme &theme, const ChangeFlash &flash, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_flash(flash)
{
}

void IncidentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index.data(RefRole).value<IncidentRef>());
    paintTexts(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(m_theme.tokens().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void IncidentDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const IncidentRef &ref) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.hover);
    if (const qreal strength = m_flash.strengthOf(ref); strength > 0) {
        QColor light = tokens.accent;
        light.setAlphaF(float(strength * brightestFlash));
        painter.fillRect(option.rect, light);
    }
    if (selected) {
        QRect bar = option.rect;
        bar.setWidth(accentBar);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void IncidentDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect row = option.rect.adjusted(side, 0, -side, -1);
    const QFontMetrics base(option.font);
    const QFontMetrics small(m_theme.smallFont());
    const int top = row.top() + (row.height() - base.height() - small.height() - 2) / 2;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const int markSize = base.capHeight() + 3;
    const QRect mark = mirrored({row.left(), top + (base.height() - markSize) / 2, markSize, markSize});
    drawMark(painter, QRectF(mark), markOfRow(index), tokens);

    const bool leftToRight = option.direction == Qt::LeftToRight;
    const int align = int(Qt::AlignVCenter) | Qt::TextSingleLine | int(leftToRight ? Qt::AlignLeft : Qt::AlignRight);
    const QString id = QString::number(index.data(RefRole).value<IncidentRef>().id);
    const int idWidth = base.horizontalAdvance(id);
    const QRect idPlace = mirrored({row.right() - idWidth, top, idWidth + 1, base.height()});
    const QRect title =
        mirrored({row.left() + markColumn, top, row.width() - markColumn - idWidth - side, base.height()});
    const QRect detail =
        mirrored({row.left() + markColumn, top + base.height() + 2, row.width() - markColumn, small.height()});
    painter.setFont(option.font);
    painter.setPen(tokens.text);
    painter.drawText(title, align, base.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, title.width()));
    painter.setPen(tokens.muted);
    painter.drawText(idPlace, align, id);
    painter.setFont(m_theme.smallFont());
    painter.drawText(detail, align,
                     small.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, detail.width()));
}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(m_theme.smallFont()).height();
    return {0, lines + 2 + m_theme.rowHeight() / 2};
}

} // namespace utkik
