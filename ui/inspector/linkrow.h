// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace utkik
{

/// Leads to something: its mark, its name on one line, and at the other end what it is, or that below the name. By
/// mouse, Enter or Space.
class LinkRow : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Lines { One, Two };
    explicit LinkRow(const Theme &theme, Lines lines, QWidget *parent = nullptr);

    /// Both safe to show. Names that do not fit are cut at the end, identifiers in the middle.
    void setWords(std::optional<Mark> mark, const QString &name, const QString &kind,
                  Qt::TextElideMode cut = Qt::ElideRight);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int markSize() const;
    void paintWords(QPainter &painter, const QRect &place) const;

    const Theme &m_theme;
    Lines m_lines;
    std::optional<Mark> m_mark;
    QString m_kind;
    Qt::TextElideMode m_cut = Qt::ElideRight;
};

} // namespace utkik
