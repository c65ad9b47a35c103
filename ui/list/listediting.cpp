// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listediting.h"

#include <QUndoStack>

#include <utility>

namespace utkik
{

namespace
{

/// What takes incidents off keeps them until the history is forgotten.
class ListCommand : public QUndoCommand
{
public:
    ListCommand(ListEditing &editing, IncidentListModel &incidents, const IncidentRefs &refs, const QString &text)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_incidents(incidents)
        , m_refs(refs)
    {
    }

protected:
    void takeOff()
    {
        m_taken = m_incidents.remove(m_refs);
        Q_EMIT m_editing.removed(m_refs);
    }

    void putBack()
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

class Removal final : public ListCommand
{
public:
    Removal(ListEditing &editing, IncidentListModel &incidents, const IncidentRefs &refs)
        : ListCommand(editing, incidents, refs, ListEditing::tr("remove %n incident(s)", nullptr, int(refs.size())))
    {
    }

    void redo() override { takeOff(); }
    void undo() override { putBack(); }
};

class Addition final : public ListCommand
{
public:
    Addition(ListEditing &editing, IncidentListModel &incidents, const IncidentRefs &refs)
        : ListCommand(editing, incidents, refs, ListEditing::tr("look up %n incident(s)", nullptr, int(refs.size())))
    {
    }

    void redo() override // pushing calls it too, when they are on the list or on their way there
    {
        if (std::exchange(m_isTakenOff, false))
            putBack();
    }
    void undo() override
    {
        m_isTakenOff = true;
        takeOff();
    }

private:
    bool m_isTakenOff = false;
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

void ListEditing::added(const IncidentRefs &refs)
{
    if (!refs.isEmpty())
        m_stack->push(new Addition(*this, m_incidents, refs)); // the stack owns it
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
