// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/related/relatedincidents.h"

#include <QAbstractListModel>

namespace utkik
{

/// The open incidents that have most in common with one. DisplayRole: ID and name; DetailRole: what is in common, as
/// words; RefRole; SeverityRole. Follows RelatedIncidents, row by row.
class SimilarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `related` must outlive it. At most `mostRows` rows.
    explicit SimilarModel(const RelatedIncidents &related, int mostRows, QObject *parent = nullptr);

    void setIncident(const IncidentRef &ref);
    void retranslate(); ///< the program's language has changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow();
    [[nodiscard]] std::vector<SimilarIncident> mostSimilar() const;
    [[nodiscard]] QString name(const IncidentRef &ref) const;

    const RelatedIncidents &m_related;
    int m_mostRows;
    IncidentRef m_ref;
    std::vector<SimilarIncident> m_rows;
};

} // namespace utkik
