// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attack/techniquedelegate.h"

#include "models/attack/attackmodel.h"
#include "models/item/roles.h"
#include "ui/theme/severitymarks.h"

#include <QPainter>

namespace utkik
{

namespace
{

constexpr int indent = spacing::groups;
constexpr int radius = 4;

bool isSub(const QModelIndex &index)
{
    const auto *const model = qobject_cast<const AttackModel *>(index.model());
    const AttackCell *const cell = model ? model->cellAt(index) : nullptr;
    return cell && cell->isSub;
}

} // namespace

TechniqueDelegate::TechniqueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TechniqueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString title = index.data(TitleRole).toString();
    if (title.isEmpty())
        return;
    const Tokens &tokens = m_theme.tokens();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isMuted = index.data(IsMutedRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card =
        QStyle::visualRect(option.direction, option.rect,
                           option.rect.adjusted(isSub(index) ? indent : 0, spacing::inside, -spacing::related, 0));
    painter->setPen(isChosen || option.state.testFlag(QStyle::State_HasFocus) ? tokens.accent : tokens.line);
    painter->setBrush(isChosen                                             ? tokens.selection
                          : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover
                                                                           : tokens.base);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    QRect place = card.adjusted(spacing::related, spacing::inside, -spacing::related, -spacing::inside);
    const QFont font = isMuted ? option.font : m_theme.strongFont();
    const QFontMetrics metrics(font);
    if (const auto severity = Severity(index.data(SeverityRole).toInt()); severity != Severity::Unspecified) {
        const int size = metrics.capHeight() + 2;
        const QRect at = QStyle::visualRect(
            option.direction, place, {place.left(), place.top() + (metrics.height() - size) / 2 + 1, size, size});
        drawMark(*painter, QRectF(at), markOf(severity), tokens);
        place = QStyle::visualRect(option.direction, place, place.adjusted(size + spacing::inside + 2, 0, 0, 0));
    }
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->setFont(font);
    painter->setPen(isMuted ? tokens.muted : tokens.text);
    painter->drawText(place, align | int(Qt::TextSingleLine), metrics.elidedText(title, Qt::ElideRight, place.width()));
    place.setTop(place.top() + metrics.height());
    const QFont small = m_theme.smallFont();
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(place, align | int(Qt::TextSingleLine),
                      QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize TechniqueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 24, cardHeight()};
}

int TechniqueDelegate::cardHeight() const
{
    return QFontMetrics(m_theme.strongFont()).height() + QFontMetrics(m_theme.smallFont()).height()
        + 2 * spacing::inside + spacing::inside;
}

} // namespace utkik
