// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"
#include "ui/inspector/linkrow.h"

namespace utkik
{

/// Leads to another record: its mark, its name on one line, and what kind of thing it is.
class RecordLink final : public LinkRow
{
    Q_OBJECT
public:
    explicit RecordLink(const Theme &theme, QWidget *parent = nullptr);

    void setRecord(const Record &record);
    [[nodiscard]] const Record &record() const { return m_record; }

private:
    Record m_record;
};

} // namespace utkik
