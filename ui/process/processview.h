// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/evidence.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QTreeView;

namespace utkik
{

class CommandPane;
class ProcessTreeModel;
struct ProcessForest;

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
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void restyle();
    void plant();
    void showForest(const std::shared_ptr<const ProcessForest> &forest);
    void showCurrent();
    void copySelection() const;
    void showMenu(const QPoint &position);

    const Theme &m_theme;
    Incident m_incident;
    std::shared_ptr<const EvidenceList> m_evidence;
    Record m_awaited; ///< to be chosen once the tree is made
    bool m_isStale = false;
    bool m_isQuiet = false;
    ProcessTreeModel *m_model;
    QTreeView *m_tree;
    QLabel *m_empty;
    CommandPane *m_command;
    QSplitter *m_splitter;
};

} // namespace utkik
