// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/celldelegate.h"

#include "models/item/roles.h"
#include "ui/theme/severitymarks.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace utkik
{

namespace
{

constexpr int side = 8;
constexpr int mostReadLines = 60; // of a cell; what is longer stands whole in the inspector

/// Breaks the text into lines and gives their height.
qreal layOut(QTextLayout &layout, const QString &text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)));
    layout.beginLayout();
    qreal height = 0;
    for (int count = 0; count < mostReadLines; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, const QList<int> &markColumns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_markColumns(markColumns)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);

    const bool isIdentifier = index.data(IsIdentifierRole).toBool();
    const QFont font = isIdentifier ? m_theme.codeFont() : option.font;
    const QFontMetrics metrics(font);
    QRect place = option.rect.adjusted(side, 0, -side, -1);
    if (m_readColumn >= 0 && index.column() == m_readColumn) {
        QTextLayout layout({}, font);
        layOut(layout, index.data(WholeTextRole).toString(), place.width());
        painter->setPen(tokens.text);
        layout.draw(painter, {qreal(place.left()), place.top() + (m_theme.rowHeight() - metrics.height()) / 2.0});
        painter->restore();
        return;
    }
    if (m_readColumn >= 0)
        place.setHeight(m_theme.rowHeight() - 1);
    QColor colour = tokens.text;
    if (const auto mark = markOf(index); mark && !index.data().toString().isEmpty()) {
        const int size = metrics.capHeight() + 2;
        const QRect at = QStyle::visualRect(option.direction, place,
                                            {place.left(), place.top() + (place.height() - size) / 2, size, size});
        drawMark(*painter, QRectF(at), *mark, tokens);
        colour = colourOf(*mark, tokens);
        place = QStyle::visualRect(option.direction, place, place.adjusted(size + side, 0, 0, 0));
    } else if (index.data(IsMutedRole).toBool()) {
        colour = tokens.muted;
    }
    painter->setPen(colour);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool toTheRight = alignment.testFlag(Qt::AlignRight);
    m_texts.draw(*painter, place,
                 QStyle::visualAlignment(option.direction, toTheRight ? Qt::AlignRight : Qt::AlignLeft),
                 index.data().toString(), font, isIdentifier ? Qt::ElideMiddle : Qt::ElideRight);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tokens.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

int CellDelegate::readHeight(const QModelIndex &index, const QFont &font, int width) const
{
    const QFontMetrics metrics(font);
    QTextLayout layout({}, font);
    const qreal text = layOut(layout, index.data(WholeTextRole).toString(), width - 2 * side);
    return std::max(m_theme.rowHeight(), int(std::ceil(text)) + m_theme.rowHeight() - metrics.height());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int marked = markOf(index) ? option.fontMetrics.height() + side : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * side + marked, m_theme.rowHeight()};
}

std::optional<Mark> CellDelegate::markOf(const QModelIndex &index) const
{
    if (!m_markColumns.contains(index.column()))
        return std::nullopt;
    if (const QVariant verdict = index.data(VerdictRole); verdict.isValid())
        return verdict.toInt() < 0 ? Mark::Unknown : utkik::markOf(Verdict(verdict.toInt()));
    if (const QVariant severity = index.data(SeverityRole); severity.isValid())
        return utkik::markOf(Severity(severity.toInt()));
    return std::nullopt;
}

} // namespace utkik
