// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace utkik
{

class FieldModel;
class MarkLabel;
class PlainLabel;

/// All of what is selected, in any view: every field of the record, unknown ones last and marked. Everything in it can
/// be selected and copied.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);

    /// `incident` keeps the record alive; an invalid record clears.
    void setRecord(const utkik::Incident &incident, const utkik::Record &record, const QString &title);
    void setTimeZone(TimeZone zone);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void restyle();

    /// One field; made when first needed and used again for the next record.
    struct Row
    {
        QLabel *label;
        PlainLabel *value;
    };
    Row &rowAt(size_t index);

    const Theme &m_theme;
    Incident m_incident;
    FieldModel *m_fields;
    PlainLabel *m_title;
    QLabel *m_hint;
    QScrollArea *m_area;
    QVBoxLayout *m_down;
    std::vector<Row> m_rows;
};

} // namespace utkik
