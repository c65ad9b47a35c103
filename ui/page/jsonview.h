// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/incidentfinder.h"
#include "ui/page/filtermenu.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QModelIndex;
class QPlainTextEdit;
class QTreeView;

namespace utkik
{

class JsonTreeModel;
class SpanStrip;
class WaitNote;
struct SpanContents;

/// The answer as it was received, as a tree that unfolds, and below it the source text of what is chosen; fields that
/// Utkik does not know are marked.
class JsonView final : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(const Theme &theme, QWidget *parent = nullptr);

    /// Read when it is first shown or something is to be chosen in it: the tree of a large answer takes a while.
    void setIncident(const Incident &incident);
    /// Shows only alerts and comments within a span of time, under their numbers in the answer; null: everything. A
    /// view that is not shown follows when it is.
    void setWithin(std::shared_ptr<const SpanContents> within);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_strip; }
    /// Chooses the object that the record is.
    bool selectRecord(const Record &record);
    /// Chooses the field in which a text was found, instead of its whole record, when that is next to be chosen.
    void seek(const FindHit &hit, const QString &text);
    void setOfferFilter(const OfferFilter &offer) { m_offerFilter = offer; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void layOut();
    void load();
    void showNow();
    void showSource();
    [[nodiscard]] QModelIndex soughtIndex();
    void showSought();
    void narrow();
    [[nodiscard]] QStringList unfolded() const;
    void showMenu(const QPoint &position);
    void restyle();
    void fitKeys();

    const Theme &m_theme;
    Incident m_incident;
    Record m_wanted; ///< to be chosen once the tree is there
    std::optional<FindHit> m_sought; ///< in which field of it
    QString m_soughtText;
    std::shared_ptr<const SpanContents> m_within;
    bool m_isStale = false;
    bool m_isWithinStale = false; ///< the tree does not yet show only what is within
    bool m_isFollowing = false;
    bool m_hasOwnWidth = false; ///< somebody has set that of the keys
    OfferFilter m_offerFilter;
    JsonTreeModel *m_model;
    SpanStrip *m_strip;
    WaitNote *m_wait;
    QTreeView *m_tree;
    QLabel *m_path;
    QPlainTextEdit *m_source;
};

} // namespace utkik
