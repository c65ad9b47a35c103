// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/linkrow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace utkik
{

namespace
{

constexpr int heightAroundText = 8;

} // namespace

LinkRow::LinkRow(const Theme &theme, Lines lines, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_lines(lines)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LinkRow::setWords(std::optional<Mark> mark, const QString &name, const QString &kind, Qt::TextElideMode cut)
{
    m_cut = cut;
    m_mark = mark;
    m_kind = kind;
    // A button's text would take & for a mnemonic; it is only painted here.
    setText(name);
    setAccessibleName(kind.isEmpty() ? name : tr("%1: %2").arg(kind, name));
    setToolTip(name.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize LinkRow::sizeHint() const
{
    const int lines = m_lines == Lines::Two ? fontMetrics().height() + QFontMetrics(m_theme.smallFont()).height()
                                            : fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()), lines + heightAroundText};
}

QSize LinkRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

int LinkRow::markSize() const
{
    return fontMetrics().capHeight() + 2;
}

void LinkRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(tokens.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::inside, spacing::inside);
    }
    const QRect place = rect().adjusted(spacing::inside, 0, -spacing::inside, 0);
    const int size = markSize();
    if (m_mark) {
        const int line = m_lines == Lines::Two ? fontMetrics().height() + heightAroundText : place.height();
        const QRect at = QStyle::visualRect(layoutDirection(), place,
                                            QRect(place.left(), place.top() + (line - size) / 2, size, size));
        drawMark(painter, QRectF(at), *m_mark, tokens);
    }
    paintWords(painter, QStyle::visualRect(layoutDirection(), place, place.adjusted(size + spacing::related, 0, 0, 0)));
}

void LinkRow::paintWords(QPainter &painter, const QRect &place) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    if (m_lines == Lines::Two) {
        const QRect above(place.left(), place.top() + heightAroundText / 2, place.width(), fontMetrics().height());
        const QFontMetrics small(m_theme.smallFont());
        const QRect below(place.left(), above.bottom() + 1, place.width(), small.height());
        painter.setPen(tokens.accent);
        painter.drawText(above, int(leading) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), m_cut, place.width()));
        painter.setPen(tokens.muted);
        painter.setFont(m_theme.smallFont());
        painter.drawText(below, int(leading) | Qt::TextSingleLine,
                         small.elidedText(m_kind, Qt::ElideRight, place.width()));
        return;
    }
    const int kindWhole = fontMetrics().horizontalAdvance(m_kind) + 2;
    const bool fit = fontMetrics().horizontalAdvance(text()) + spacing::related + kindWhole <= place.width();
    const int kindWidth = fit ? kindWhole : std::min(place.width() / 3, kindWhole); // the name matters more
    painter.setPen(tokens.muted);
    painter.drawText(place, int(trailing) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_kind, Qt::ElideRight, kindWidth));
    const int room = place.width() - (m_kind.isEmpty() ? 0 : kindWidth + spacing::related);
    painter.setPen(tokens.accent);
    painter.drawText(place, int(leading) | Qt::TextSingleLine, fontMetrics().elidedText(text(), m_cut, room));
}

} // namespace utkik
