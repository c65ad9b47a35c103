// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace utkik
{

class JsonTreeModel;

/// The answer as it was received, as a tree that unfolds; fields that Utkik does not know are marked.
class JsonView final : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(const Theme &theme, QWidget *parent = nullptr);

    void setIncident(const Incident &incident);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMenu(const QPoint &position);

    const Theme &m_theme;
    JsonTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_path;
};

} // namespace utkik
