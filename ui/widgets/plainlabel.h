// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QLabel>

namespace utkik
{

/// Text as it is: never rich text (incident text is hostile), with control and bidi characters made visible, and
/// selectable. Wraps; breaks words that are wider than a line, so that a hash or a command line neither widens the
/// window nor is cut off.
class PlainLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);

    void setPlain(const QString &text);
    void setMuted(bool muted);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// What is selected, or all: the text itself, without the places where a line may break.
    void copyTo(QClipboard::Mode mode) const;
    void breakWords();

    QString m_plain;
    bool m_isPlaced = false; ///< whether its width is known
};

/// One line, cut with … where it does not fit; whole in the tooltip and to screen readers.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    void setPlain(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
    QString m_text;
};

} // namespace utkik
