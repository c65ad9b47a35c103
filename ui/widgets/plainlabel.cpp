// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "models/core/plaintext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace utkik
{

namespace
{

// Of no width. The texts have none of their own: visibleText() spells it out.
constexpr QChar breakPlace(0x200B);

/// The word with places to break at between all its letters.
QString broken(QStringView word)
{
    QString result;
    result.reserve(2 * word.size());
    for (const QChar letter : word) {
        if (!result.isEmpty() && !letter.isLowSurrogate() && !letter.isMark())
            result += breakPlace;
        result += letter;
    }
    return result;
}

/// QLabel breaks at spaces only: words that are wider than a line get places to break at.
QString breakable(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype surelyFitting = width / std::max(1, metrics.maxWidth());
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QStringView word = QStringView(text).sliced(start, end - start);
        const bool fits = word.size() <= surelyFitting || metrics.horizontalAdvance(word.toString()) <= width;
        result += fits ? word.toString() : broken(word);
        for (start = end; start < text.size() && text.at(start).isSpace(); ++start)
            result += text.at(start);
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
    m_plain = visibleText(text, true);
    setAccessibleName(m_plain);
    if (m_isPlaced)
        breakWords();
    else
        setText(m_plain);
}

void PlainLabel::breakWords()
{
    if (const QString shown = breakable(m_plain, fontMetrics(), contentsRect().width() - 2 * margin()); shown != text())
        setText(shown);
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isPlaced = true;
    breakWords();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        breakWords();
}

void PlainLabel::copyTo(QClipboard::Mode mode) const
{
    QString copied = hasSelectedText() ? selectedText() : text();
    QApplication::clipboard()->setText(copied.remove(breakPlace), mode);
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copyTo(QClipboard::Clipboard);
    else
        QLabel::keyPressEvent(event);
}

// A press on what is selected would begin to drag it, with the places to break at.
void PlainLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasSelectedText())
        setSelection(0, 0);
    QLabel::mousePressEvent(event);
}

// Where a selection is at once what the middle button pastes, QLabel has put it there now.
void PlainLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && hasSelectedText() && QApplication::clipboard()->supportsSelection())
        copyTo(QClipboard::Selection);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { copyTo(QClipboard::Clipboard); });
    menu->addAction(tr("Select all"), this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
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
