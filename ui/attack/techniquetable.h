// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace utkik
{

class AttackModel;
class TechniqueDelegate;

/// The matrix: columns of equal width, as wide as there is room for; left and right go to the neighbouring tactic even
/// where it is shorter.
class TechniqueTable final : public QTableView
{
    Q_OBJECT
public:
    TechniqueTable(AttackModel *model, const Theme &theme, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    AttackModel *m_model;
    TechniqueDelegate *m_delegate;
};

} // namespace utkik
