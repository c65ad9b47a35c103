// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;
class QRect;

namespace utkik
{

/// Draws a line of text, quickly if it drew it lately. Finding the shapes of letters is most of what the painting of a
/// table costs, and most words of a table stand in many rows.
class ShapedTexts
{
public:
    /// In the painter's pen, between top and bottom of `place`, cut with … where it is wider; `align`: as seen, left or
    /// right.
    void draw(QPainter &painter, const QRect &place, Qt::Alignment align, const QString &text, const QFont &font,
              Qt::TextElideMode elide);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width;
        Qt::TextElideMode elide;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, key.width, int(key.elide)); }

    [[nodiscard]] const QStaticText &line(const Key &key); // valid until the next call

    QCache<Key, QStaticText> m_lines{2000}; // of some hundred bytes each: the rows of several screens
};

} // namespace utkik
