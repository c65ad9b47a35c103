// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/evidence.h"
#include "ui/page/filtermenu.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QSplitter;
class QTreeView;

namespace utkik
{

class CommandPane;
class ProcessTreeModel;
class SpanStrip;
class WaitNote;
struct ProcessForest;
struct SpanContents;

/// What ran on each device, as a tree, and below it the command line of the process chosen, with what it hides in
/// base64 beside. Made off the GUI thread when first shown.
class ProcessView final : public QWidget
{
    Q_OBJECT
public:
    explicit ProcessView(const Theme &theme, QWidget *parent = nullptr);

    /// `evidence` is that of the incident; null: not made yet.
    void setEvidence(const Incident &incident, std::shared_ptr<const EvidenceList> evidence);
    void setTimeZone(TimeZone zone);
    /// Chooses a process or device that was chosen elsewhere; false if it is not in the tree. Emits nothing.
    bool selectRecord(const utkik::Record &record);
    /// Shows only processes within a span of time and what started them; null: everything. A view that is not shown
    /// follows when it is, or when something is to be chosen in it.
    void setWithin(std::shared_ptr<const SpanContents> within);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_strip; }
    /// What else the menu of a row offers.
    void setOfferFilter(const OfferFilter &offer) { m_offerFilter = offer; }
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void restyle();
    void showEmptyText();
    void plant();
    void showForest(const std::shared_ptr<const ProcessForest> &forest);
    void narrow();
    void showWithin();
    void showCurrent();
    void copySelection() const;
    void showMenu(const QPoint &position);

    const Theme &m_theme;
    Incident m_incident;
    std::shared_ptr<const EvidenceList> m_evidence;
    std::shared_ptr<const ProcessForest> m_forest; ///< of everything; null until it is made
    std::shared_ptr<const SpanContents> m_within;
    OfferFilter m_offerFilter;
    QList<QAction *> m_rowActions;
    Record m_awaited; ///< to be chosen once the tree is made
    bool m_isStale = false;
    bool m_isWithinStale = false; ///< the tree shown is not yet that of what is within
    bool m_isQuiet = false;
    ProcessTreeModel *m_model;
    SpanStrip *m_strip;
    WaitNote *m_wait;
    QTreeView *m_tree;
    QLabel *m_empty;
    CommandPane *m_command;
    QSplitter *m_splitter;
};

} // namespace utkik
