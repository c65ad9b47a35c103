// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/incidentlistmodel.h"

#include <QObject>

class QAction;
class QUndoStack;

namespace utkik
{

/// Putting incidents on the list and taking them off, and undoing either.
class ListEditing final : public QObject
{
    Q_OBJECT
public:
    explicit ListEditing(IncidentListModel &incidents, QObject *parent = nullptr);

    void remove(const IncidentRefs &refs);
    /// These were put on the list together, or are about to be: undo() takes them off again.
    void added(const IncidentRefs &refs);
    void undo();
    void forgetHistory(); ///< another tenant's list is shown now

Q_SIGNALS:
    void removed(const utkik::IncidentRefs &refs);
    void broughtBack(const utkik::IncidentRefs &unanswered); ///< those with no answer yet: to be looked up again
    void undoTextChanged(const QString &text); ///< empty: nothing to undo

private:
    IncidentListModel &m_incidents;
    QUndoStack *m_stack;
};

} // namespace utkik
