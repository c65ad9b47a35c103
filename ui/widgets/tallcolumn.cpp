// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tallcolumn.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

/// As high as what is in it needs at this width; a layout alone would tell what it likes best.
class Content final : public QWidget
{
public:
    explicit Content(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("page"));
        setAttribute(Qt::WA_StyledBackground);
    }
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace

TallColumn::TallColumn(QWidget *filled)
    : QScrollArea(filled)
{
    auto *const content = new Content(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    auto *const whole = new QVBoxLayout(filled);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
}

void keepRows(QAbstractItemView &view, const QHeaderView &header, int rows, int rowHeight)
{
    view.setMinimumHeight(header.sizeHint().height() + rows * rowHeight);
}

} // namespace utkik
