// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/record.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace utkik
{

/// Leads to another record: its mark, its name on one line, and what kind of thing it is. By mouse, Enter or Space.
class RecordLink final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecordLink(const Theme &theme, QWidget *parent = nullptr);

    void setRecord(const Record &record);
    [[nodiscard]] const Record &record() const { return m_record; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    Record m_record;
    QString m_kind;
};

} // namespace utkik
