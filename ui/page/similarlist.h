// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/incidentref.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace utkik
{

class LinkRow;
class RelatedIncidents;
class SimilarModel;

/// The open incidents that have most in common with the one shown, each saying what. Hidden while there is none.
class SimilarList final : public QWidget
{
    Q_OBJECT
public:
    SimilarList(const RelatedIncidents &related, const Theme &theme, QWidget *parent = nullptr);

    void setIncident(const IncidentRef &ref);

Q_SIGNALS:
    void incidentChosen(const utkik::IncidentRef &ref);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const Theme &m_theme;
    SimilarModel *m_model;
    QLabel *m_title;
    QVBoxLayout *m_down;
    std::vector<LinkRow *> m_rows; ///< used again
};

} // namespace utkik
