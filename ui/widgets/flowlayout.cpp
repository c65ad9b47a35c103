// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace utkik
{

namespace
{

bool expands(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What it needs of a line.
int widthOf(const QLayoutItem &item)
{
    return expands(item) ? item.minimumSize().width() : item.sizeHint().width();
}

/// What each of a line gets: those that expand share what is left.
std::vector<int> widthsOf(const std::vector<QLayoutItem *> &line, int width, int spacing)
{
    int left = width + spacing;
    int expanding = 0;
    for (const QLayoutItem *const item : line) {
        left -= widthOf(*item) + spacing;
        expanding += expands(*item) ? 1 : 0;
    }
    std::vector<int> widths;
    for (const QLayoutItem *const item : line) {
        int own = std::min(widthOf(*item), width);
        if (expands(*item)) {
            const int more = std::clamp(item->maximumSize().width() - own, 0, std::max(0, left) / expanding);
            own += more;
            left -= more;
            --expanding;
        }
        widths.push_back(own);
    }
    return widths;
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int heightOf(const std::vector<QLayoutItem *> &line, const std::vector<int> &widths)
{
    int height = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
        height = std::max(height, heightOf(*line[i], widths[i]));
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // a hidden widget
            continue;
        const int needed = widthOf(*item);
        if (lines.empty() || used + spacing() + needed > width) {
            lines.emplace_back();
            used = -spacing();
        }
        lines.back().push_back(item.get());
        used += spacing() + needed;
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = 0;
    const int inner = width - around.left() - around.right();
    for (const Line &line : linesFor(inner))
        height += heightOf(line, widthsOf(line, inner, spacing())) + (height > 0 ? spacing() : 0);
    return height + around.top() + around.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        least = item->isEmpty() ? least : least.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + spacing() + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect area = rect.marginsRemoved(contentsMargins());
    for (const Line &line : linesFor(area.width())) {
        area.setHeight(heightOf(line, widthsOf(line, area.width(), spacing())));
        place(line, area);
        area.moveTop(area.bottom() + 1 + spacing());
    }
}

void FlowLayout::place(const Line &line, const QRect &area) const
{
    const std::vector<int> widths = widthsOf(line, area.width(), spacing());
    int x = area.left();
    for (std::size_t i = 0; i < line.size(); ++i) {
        const int wanted = expands(*line[i]) ? area.height() : heightOf(*line[i], widths[i]);
        const int height = std::min(area.height(), wanted);
        const QRect placed(x, area.top() + (area.height() - height) / 2, widths[i], height);
        line[i]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, placed));
        x += widths[i] + spacing();
    }
}

} // namespace utkik
