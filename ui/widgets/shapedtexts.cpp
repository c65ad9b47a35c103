// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedtexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <memory>

namespace utkik
{

namespace
{

QStaticText shaped(QString text, const QFont &font)
{
    for (const QChar end : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::LineSeparator), QChar(QChar::ParagraphSeparator)})
        text.replace(end, u' ');
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    line.prepare({}, font);
    return line;
}

} // namespace

void ShapedTexts::draw(QPainter &painter, const QRect &place, Qt::Alignment align, const QString &text,
                       const QFont &font, Qt::TextElideMode elide)
{
    const QStaticText &known = line({text, font, place.width(), elide});
    const QRect at = QStyle::alignedRect(Qt::LeftToRight, align | Qt::AlignVCenter, known.size().toSize(), place);
    painter.setFont(font); // the one of `known`, or it is shaped anew
    painter.drawStaticText(at.topLeft(), known);
}

const QStaticText &ShapedTexts::line(const Key &key)
{
    if (const QStaticText *const known = m_lines.object(key))
        return *known;
    const QFontMetrics metrics(key.font);
    const auto cut = [&] { return shaped(metrics.elidedText(key.text, key.elide, key.width), key.font); };
    // What is surely too wide is not shaped whole for that first.
    const bool isLong = key.text.size() * metrics.averageCharWidth() > key.width + key.width / 2;
    auto line = std::make_unique<QStaticText>(isLong ? cut() : shaped(key.text, key.font));
    if (!isLong && line->size().width() > key.width)
        *line = cut();
    m_lines.insert(key, line.release());
    return *m_lines.object(key);
}

} // namespace utkik
