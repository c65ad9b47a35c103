// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attack/techniquetable.h"

#include "models/attack/attackmodel.h"
#include "ui/attack/techniquedelegate.h"
#include "ui/widgets/letterwidth.h"

#include <QHeaderView>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int narrowestLetters = 24; // most names of techniques are no longer
constexpr int widestLetters = 40;

} // namespace

TechniqueTable::TechniqueTable(AttackModel *model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TechniqueDelegate(theme, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setShowGrid(false);
    setStyleSheet(QStringLiteral("QTableView { selection-background-color: transparent; }")); // the cards show it
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    connect(model, &QAbstractItemModel::modelReset, this, &TechniqueTable::fit);
    connect(&theme, &Theme::changed, this, &TechniqueTable::fit);
    fit();
}

QModelIndex TechniqueTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model->columnCount() > 0 ? m_model->index(0, 0) : QModelIndex();
    const bool toTheRight =
        action == MoveNext || action == (layoutDirection() == Qt::RightToLeft ? MoveLeft : MoveRight);
    const bool toTheLeft =
        action == MovePrevious || action == (layoutDirection() == Qt::RightToLeft ? MoveRight : MoveLeft);
    if (!toTheRight && !toTheLeft)
        return QTableView::moveCursor(action, modifiers);
    const int column = std::clamp(current.column() + (toTheRight ? 1 : -1), 0, m_model->columnCount() - 1);
    const auto &cells = m_model->matrix().columns[size_t(column)].cells;
    return m_model->index(std::min(current.row(), int(cells.size()) - 1), column);
}

void TechniqueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TechniqueTable::fit()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->cardHeight());
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int letter = letterWidth(fontMetrics());
    horizontalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->width() / columns, narrowestLetters * letter, widestLetters * letter));
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->resizeSection(column, horizontalHeader()->defaultSectionSize());
}

} // namespace utkik
