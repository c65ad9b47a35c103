// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace utkik
{

/// Puts widgets beside each other, and on further lines where there is no room: a bar that never widens its window.
/// Widgets that expand take what is left of their line.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override; ///< takes ownership
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override; ///< gives ownership
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override; ///< that of the widest
    [[nodiscard]] QSize sizeHint() const override; ///< all on one line
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace utkik
