// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marklabel.h"

#include <QPainter>

namespace utkik
{

MarkLabel::MarkLabel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MarkLabel::setMark(Mark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    return {markSize() + spacing::inside + fontMetrics().horizontalAdvance(m_word) + 2, fontMetrics().height()};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = markSize();
    drawMark(painter, QRectF(0, (height() - size) / 2.0, size, size), m_mark, m_theme.tokens());
    painter.setPen(colourOf(m_mark, m_theme.tokens()));
    painter.drawText(rect().adjusted(size + spacing::inside, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeading),
                     m_word);
}

int MarkLabel::markSize() const
{
    return fontMetrics().capHeight() + 2;
}

} // namespace utkik
