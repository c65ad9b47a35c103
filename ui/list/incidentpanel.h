// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentfiltermodel.h"
#include "models/item/incidentlistmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace utkik
{

class FilterField;

/// The list of what was asked for, with its count and a filter. Knows refs, not rows of its source.
class IncidentPanel final : public QWidget
{
    Q_OBJECT
public:
    IncidentPanel(IncidentListModel &incidents, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<IncidentRef> current() const;
    [[nodiscard]] IncidentRefs selected() const; ///< in the order shown
    void select(const IncidentRef &ref);
    void step(int by); ///< to the next (1) or previous (−1) row
    void focusFilter();
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    void activated(const utkik::IncidentRef &ref); ///< Enter or double click

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();
    [[nodiscard]] IncidentRef refAt(const QModelIndex &index) const;

    IncidentListModel &m_incidents;
    IncidentFilterModel *m_shown;
    QLabel *m_title;
    QLabel *m_count;
    FilterField *m_filter;
    QListView *m_view;
};

} // namespace utkik
