// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "ui/page/filtermenu.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace utkik
{

class AlertModel;
class AlertRows;
class AttackModel;
class PlainLabel;
class SpanStrip;
class TechniqueTable;
class WaitNote;
struct AttackCell;
struct AttackMatrix;
struct SpanContents;

/// What the attacker did in the words of MITRE ATT&CK: tactics and their techniques, and below them the alerts behind
/// the technique that is chosen. The matrix is made on another thread once somebody looks.
class AttackView final : public QWidget
{
    Q_OBJECT
public:
    explicit AttackView(const Theme &theme, QWidget *parent = nullptr);

    void setIncident(const Incident &incident);
    void setTimeZone(TimeZone zone);
    /// Shows only techniques with alerts within a span of time, and only those alerts; null: everything. A view that is
    /// not shown follows when it is.
    void setWithin(std::shared_ptr<const SpanContents> within);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_strip; }
    void setOfferFilter(const OfferFilter &offer) { m_offerFilter = offer; }
    void setRowActions(const QList<QAction *> &actions); ///< the menu of an alert
    /// Shows what was chosen elsewhere: the alert, or the one that the record stands in. False if there is none, or the
    /// matrix is not made yet (then it follows when it is).
    bool selectRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    void techniquesCounted(int techniques); ///< once the matrix is made

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void setUpAlerts();
    void layOut();
    void make();
    void showMatrix(const std::shared_ptr<const AttackMatrix> &matrix);
    [[nodiscard]] QModelIndex indexOf(const AttackCell &cell, const Word &tactic) const;
    void showAlerts();
    void retranslate();
    void restyle();
    void showMenu(const QPoint &position);
    void showAlertMenu(const QPoint &position);
    void showLicence();
    void copyCurrent() const;

    const Theme &m_theme;
    Incident m_incident;
    std::shared_ptr<const SpanContents> m_within;
    Record m_wanted; ///< to be shown when the matrix is there
    bool m_isStale = true;
    bool m_isFollowing = false; ///< a selection from elsewhere is being shown: tell nobody
    OfferFilter m_offerFilter;
    QList<QAction *> m_rowActions;
    SpanStrip *m_strip;
    WaitNote *m_wait;
    AttackModel *m_model;
    AlertModel *m_alertModel;
    AlertRows *m_rows;
    TechniqueTable *m_table;
    QTableView *m_alerts;
    QLabel *m_summary;
    QLabel *m_alertsTitle;
    QLabel *m_empty;
    QWidget *m_below;
    PlainLabel *m_source;
    QPushButton *m_licence;
};

} // namespace utkik
