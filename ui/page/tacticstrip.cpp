// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/tacticstrip.h"

#include <QPainter>

namespace utkik
{

namespace
{

constexpr int gap = 4;
constexpr int narrowest = 92; // a cell that still holds "exfiltration"
constexpr int sidePadding = 8;
constexpr int topPadding = 6;

} // namespace

TacticStrip::TacticStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TacticStrip::setStages(std::vector<Stage> stages)
{
    m_stages = std::move(stages);
    QStringList spoken;
    for (const Stage &stage : m_stages)
        spoken << (stage.when.isEmpty() ? tr("%1: not seen").arg(stage.name)
                                        : tr("%1: %2").arg(stage.name, stage.when));
    setAccessibleName(tr("How far it got"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TacticStrip::sizeHint() const
{
    const int width = int(m_stages.size()) * (cellWidthAtLeast() + gap);
    return {width, heightForWidth(width)};
}

int TacticStrip::heightForWidth(int width) const
{
    if (m_stages.empty())
        return 0;
    const int across = columns(width);
    const int rows = (int(m_stages.size()) + across - 1) / across;
    return rows * cellHeight() + (rows - 1) * gap;
}

void TacticStrip::paintEvent(QPaintEvent *)
{
    if (m_stages.empty())
        return;
    const Tokens &tokens = m_theme.tokens();
    const QFont strong = nameFont();
    const QFontMetrics metrics(strong);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int across = columns(width());
    const double cellWidth = (width() - (across - 1) * gap) / double(across);
    for (int i = 0; i < int(m_stages.size()); ++i) {
        const Stage &stage = m_stages[size_t(i)];
        const bool seen = !stage.when.isEmpty();
        const int column = layoutDirection() == Qt::RightToLeft ? across - 1 - i % across : i % across;
        const int row = i / across;
        const QRectF cell(column * (cellWidth + gap) + 0.5, row * (cellHeight() + gap) + 0.5, cellWidth - 1,
                          cellHeight() - 1);
        painter.setPen(seen ? tokens.high : tokens.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell, 4, 4);
        const QRectF inside = cell.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
        painter.setFont(strong);
        painter.setPen(seen ? tokens.text : tokens.muted);
        const QRectF name(inside.left(), inside.top(), inside.width(), 2 * metrics.height());
        painter.drawText(name, int(Qt::AlignLeading) | Qt::TextWordWrap, stage.name);
        painter.setFont(m_theme.smallFont());
        painter.drawText(inside, int(Qt::AlignLeading | Qt::AlignBottom), seen ? stage.when : tr("not seen"));
    }
}

int TacticStrip::columns(int width) const
{
    const int fitting = std::max(1, (width + gap) / (cellWidthAtLeast() + gap));
    const int count = int(m_stages.size());
    const int rows = (count + fitting - 1) / std::max(1, fitting);
    return rows > 0 ? (count + rows - 1) / rows : 1; // rows of even length
}

int TacticStrip::cellWidthAtLeast() const
{
    const QFontMetrics metrics(nameFont());
    int width = narrowest;
    for (const Stage &stage : m_stages) {
        for (const QString &word : stage.name.split(u' '))
            width = std::max(width, metrics.horizontalAdvance(word) + 2 * sidePadding + 2);
    }
    return width;
}

QFont TacticStrip::nameFont() const
{
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

int TacticStrip::cellHeight() const
{
    const QFontMetrics metrics(m_theme.smallFont());
    return 3 * metrics.height() + 2 * topPadding + 2;
}

} // namespace utkik
