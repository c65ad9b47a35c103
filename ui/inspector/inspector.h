// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/place.h"
#include "models/incident/incident.h"
#include "ui/theme/marks.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace utkik
{

class FieldModel;
class LinkRow;
class MarkLabel;
class PlainLabel;
class RecordLink;

/// Leads to the same thing in another open incident.
struct ElsewhereLink
{
    IncidentRef ref;
    QString name; ///< of the incident; safe to show
    QString why; ///< it is taken for the same
    Severity severity = Severity::Unspecified; ///< of the incident
    RecordMark record; ///< what it is there
};

/// All of what is selected, in any view: every field of the record, unknown ones last and marked. Everything in it can
/// be selected and copied.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);

    /// `incident` keeps the record alive; an invalid record clears.
    void setRecord(const utkik::Incident &incident, const utkik::Record &record, const QString &title);
    /// What the record is linked with: an alert's devices and entities, a device's alerts. Of the same incident.
    void setLinks(const std::vector<utkik::Record> &links);
    /// In which other open incidents it stands too.
    void setElsewhere(const std::vector<utkik::ElsewhereLink> &links);
    void setTimeZone(TimeZone zone);
    void clear();

Q_SIGNALS:
    void linkFollowed(const utkik::Record &record);
    void elsewhereFollowed(const utkik::IncidentRef &ref, const utkik::RecordMark &record);

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
    void fillLinks();
    void fillElsewhere();

    const Theme &m_theme;
    Incident m_incident;
    FieldModel *m_fields;
    PlainLabel *m_title;
    QLabel *m_hint;
    QLabel *m_linksTitle;
    QVBoxLayout *m_linksDown;
    QPushButton *m_moreLinks;
    std::vector<RecordLink *> m_linkRows; ///< used again for the next record
    std::vector<Record> m_links;
    bool m_allLinks = false;
    QLabel *m_elsewhereTitle;
    QVBoxLayout *m_elsewhereDown;
    std::vector<LinkRow *> m_elsewhereRows; ///< used again for the next record
    std::vector<ElsewhereLink> m_elsewhere;
    QScrollArea *m_area;
    QVBoxLayout *m_down;
    std::vector<Row> m_rows;
};

} // namespace utkik
