// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listediting.h"

#include <QUndoStack>

namespace utkik
{

namespace
{

/// One removal; keeps what was removed until the history is forgotten.
class Removal final : public QUndoCommand
{
public:
    Removal(ListEditing &editing, IncidentListModel &incidents, const IncidentRefs &refs)
        : QUndoCommand(ListEditing::tr("remove %n incident(s)", nullptr, int(refs.size())))
        , m_editing(editing)
        , m_incidents(incidents)
        , m_refs(refs)
    {
    }

    void redo() override
    {
        m_taken = m_incidents.remove(m_refs);
        Q_EMIT m_editing.removed(m_refs);
    }

    void undo() override
    {
        IncidentRefs unanswered;
        for (const auto &taken : m_taken.rows) {
            if (taken.lookup.state == LookupState::Queued || taken.lookup.state == LookupState::Fetching)
                unanswered << taken.lookup.ref;
        }
        m_incidents.restore(m_taken);
        if (!unanswered.isEmpty())
            Q_EMIT m_editing.broughtBack(unanswered);
    }

private:
    ListEditing &m_editing;
    IncidentListModel &m_incidents;
    IncidentRefs m_refs;
    IncidentListModel::Removed m_taken;
};

} // namespace

ListEditing::ListEditing(IncidentListModel &incidents, QObject *parent)
    : QObject(parent)
    , m_incidents(incidents)
    , m_stack(new QUndoStack(this))
{
    connect(m_stack, &QUndoStack::undoTextChanged, this, &ListEditing::undoTextChanged);
}

void ListEditing::remove(const IncidentRefs &refs)
{
    if (!refs.isEmpty())
        m_stack->push(new Removal(*this, m_incidents, refs)); // the stack owns it
}

void ListEditing::undo()
{
    m_stack->undo();
}

void ListEditing::forgetHistory()
{
    m_stack->clear();
}

} // namespace utkik
