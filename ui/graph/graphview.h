// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphscene.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace utkik
{

class ElidedLabel;
class GraphCanvas;
class GraphOutline;
class SpanStrip;
class WaitNote;
struct IncidentDigest;
struct SpanContents;

/// How an incident's alerts, assets and evidence hang together: a picture, or the same in words, and below it why what
/// is chosen is linked with what. Made on another thread once somebody looks.
class GraphView final : public QWidget
{
    Q_OBJECT
public:
    explicit GraphView(const Theme &theme, QWidget *parent = nullptr);

    /// Null while there is none.
    void setDigest(const Incident &incident, const std::shared_ptr<const IncidentDigest> &digest);
    void setTimeZone(TimeZone zone);
    /// Shows only what is within a span of time; null: everything. A view that is not shown follows when it is.
    void setWithin(std::shared_ptr<const SpanContents> within);
    [[nodiscard]] SpanStrip *spanStrip() const { return m_strip; }
    /// What else the menu of a thing offers.
    void setNodeActions(const QList<QAction *> &actions);
    /// Shows what was chosen elsewhere; a node that is folded is unfolded. False if the picture does not have it, or is
    /// not made yet (then it follows when it is).
    bool selectRecord(const Record &record);

Q_SIGNALS:
    void recordSelected(const utkik::Record &record, const QString &title);
    void saveRequested(const QString &path, const QByteArray &bytes);
    void pictureShown(); ///< after it was made anew

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Format { Svg, Png };
    struct Made
    {
        std::shared_ptr<const IncidentGraph> whole;
        std::shared_ptr<const IncidentGraph> graph; ///< of what is within
        GraphFolding folding;
        std::shared_ptr<const GraphScene> scene;
    };

    void build();
    void make();
    void draw();
    void remake(const GraphFolding &folding, int keepNode, int keepGroup);
    void showPicture(const Made &made, int keepNode, int keepGroup);
    void nodeChosen(int node);
    void showLinks();
    void showSummary();
    void retranslate();
    void restyle();
    void fold(int node, void (GraphFolding::*how)(int));
    void copy(int node) const;
    void save(Format format);
    [[nodiscard]] QByteArray picture(Format format) const;

    const Theme &m_theme;
    Incident m_incident;
    std::shared_ptr<const IncidentDigest> m_digest;
    std::shared_ptr<const SpanContents> m_within;
    std::shared_ptr<const IncidentGraph> m_whole; ///< null until it is made
    std::shared_ptr<const IncidentGraph> m_graph; ///< what is shown of it
    std::shared_ptr<const GraphScene> m_scene;
    GraphFolding m_folding;
    Record m_wanted; ///< to be chosen when the picture is there
    int m_turn = 0; ///< counts pictures asked for: only the last is shown
    bool m_isMaking = false;
    bool m_isWithinStale = false; ///< the picture shown is not yet that of what is within
    TimeZone m_zone = TimeZone::Local;
    SpanStrip *m_strip;
    WaitNote *m_wait;
    GraphOutline *m_outline;
    GraphCanvas *m_canvas;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QListView *m_links;
    QWidget *m_linksPane;
    QLabel *m_linksTitle;
    ElidedLabel *m_summary;
    QLabel *m_empty;
    QWidget *m_tools;
    QToolButton *m_asText;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QToolButton *m_save;
    QMenu *m_saveMenu;
};

} // namespace utkik
