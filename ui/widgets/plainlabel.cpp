// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "models/core/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace utkik
{

namespace
{

constexpr int breakAfter = 24; // letters without a space before a line may break anyway

// QLabel breaks at spaces only: gives long words zero-width places to break at.
QString breakable(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / breakAfter);
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > breakAfter && !letter.isLowSurrogate() && !letter.isMark()) {
            result += QChar(0x200B);
            run = 1;
        }
        result += letter;
    }
    return result;
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PlainLabel::setPlain(const QString &text)
{
    const QString visible = visibleText(text, true);
    setText(breakable(visible));
    setAccessibleName(visible);
}

void PlainLabel::setMuted(bool muted)
{
    if (property("muted").toBool() == muted)
        return;
    setProperty("muted", muted);
    style()->unpolish(this); // the style sheet asks for the property only then
    style()->polish(this);
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidedLabel::setPlain(const QString &text)
{
    m_text = visibleText(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    setToolTip(shown == m_text ? QString() : m_text.toHtmlEscaped());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, shown);
}

} // namespace utkik
