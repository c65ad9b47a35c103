// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/outgoing.h"
#include "models/item/columns.h"
#include "models/item/searchable.h"
#include "models/lookup/lookup.h"
#include "models/tenant/profile.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>

#include <vector>

namespace utkik
{

/// How many rows stand where.
struct IncidentCounts
{
    int ready = 0; ///< answered; merged ones too
    int queued = 0;
    int fetching = 0;
    int failed = 0;

    [[nodiscard]] int total() const { return ready + queued + fetching + failed; }
    bool operator==(const IncidentCounts &) const = default;
};

/// What was asked for, in the order it was asked, and how far each has come. Columns: IncidentColumns. Beside the
/// columns' roles every index answers TitleRole and DetailRole (a row of two lines), StateRole, SeverityRole and
/// RefRole.
class IncidentListModel final : public QAbstractTableModel, public Searchable
{
    Q_OBJECT

public:
    /// Rows taken out of the list, with what putting them back needs.
    struct Removed
    {
        struct Row
        {
            int row = 0; ///< where it stood
            Lookup lookup;
        };
        std::vector<Row> rows; ///< in the order of the list

        [[nodiscard]] bool isEmpty() const { return rows.empty(); }
        [[nodiscard]] IncidentRefs refs() const;
    };

    explicit IncidentListModel(QObject *parent = nullptr);

    /// Adds the lookup at the end, or changes its row in place.
    void update(const Lookup &lookup);
    /// The same for many: one insertion, and one change for each range of neighbours.
    void update(const std::vector<Lookup> &lookups);
    void setForecast(const QueueForecast &forecast);
    [[nodiscard]] const QueueForecast &forecast() const { return m_forecast; }

    /// Takes rows out, given in any order; duplicates and rows out of range do not count.
    Removed remove(QList<int> rows);
    Removed remove(const IncidentRefs &refs);
    /// Puts rows back at their old places, as near as the list still allows. One asked for again meanwhile stays as it
    /// is. Only the list is restored: who cancelled what still waited asks for it again.
    void restore(const Removed &removed);

    /// -1 if it is not in the list. One that names the tenant of setPortal() is the same as one that names none.
    [[nodiscard]] int rowOf(const IncidentRef &ref) const;
    [[nodiscard]] const Lookup &lookupAt(int row) const; ///< `row` must exist
    [[nodiscard]] IncidentRefs refs() const; ///< in the order of the list: what a session keeps
    [[nodiscard]] IncidentCounts counts() const { return m_counts; }

    void setTimeZone(TimeZone zone);
    /// Times of that day are shown without their date. To be set anew when the day ends.
    void setToday(const QDate &today);
    void retranslate(); ///< the program's language has changed
    /// Whose portal the links lead to that go out with a drag. A lookup's own tenant goes before `tenant`.
    void setPortal(const CloudHosts &hosts, const QString &tenant);
    /// As these leave the list, copied or dragged; those that are not in it are left out.
    [[nodiscard]] OutgoingIncidents outgoing(const IncidentRefs &refs) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Source searchSource(int first, int last) const override;
    [[nodiscard]] QList<int> fieldsNamed(const QString &name) const override;

Q_SIGNALS:
    void countsChanged(const utkik::IncidentCounts &counts);
    /// The lookup of a row already in the list was updated: pages that show it read it anew.
    void lookupChanged(const utkik::IncidentRef &ref);

private:
    struct Place
    {
        int number = 0; // in the queue, from 1; 0: not in it
        QDateTime expectedAt;

        bool operator==(const Place &) const = default;
    };
    void append(const std::vector<Lookup> &lookups);
    void announce(const std::vector<int> &rows, const QList<int> &roles = {});
    void announceAll(const QList<int> &roles = {});
    void renumber(int from);
    void recount();
    [[nodiscard]] Place placeOf(const IncidentRef &ref) const { return m_places.value(ref); }
    [[nodiscard]] QVariant text(const Lookup &lookup, int column, int role) const;

    std::vector<Lookup> m_rows;
    QHash<IncidentRef, int> m_rowOf;
    QueueForecast m_forecast;
    QHash<IncidentRef, Place> m_places;
    IncidentCounts m_counts;
    TimeZone m_zone = TimeZone::Local;
    QDate m_today;
    CloudHosts m_portal;
    QString m_tenant;
};

} // namespace utkik

Q_DECLARE_METATYPE(utkik::IncidentCounts)
