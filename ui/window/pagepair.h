// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/lookup.h"
#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QSplitter;

namespace utkik
{

class IncidentListModel;
class IncidentPage;
class Navigator;
class RelatedIncidents;
struct RecordMark;

/// One incident's page, or those of two beside each other, each with its own views, selection and history. Commands act
/// on the active one: where the focus was last.
class PagePair final : public QWidget
{
    Q_OBJECT
public:
    /// `choose` makes an incident of the list the current one, as somebody does who goes back to it.
    PagePair(const IncidentListModel &incidents, const RelatedIncidents &related,
             const std::function<void(const IncidentRef &)> &choose, const WindowActions &actions, const Theme &theme,
             QWidget *parent = nullptr);

    [[nodiscard]] IncidentPage *active() const;
    [[nodiscard]] std::vector<IncidentPage *> pages() const; ///< in the order shown
    [[nodiscard]] bool isPair() const { return m_sides.size() > 1; }
    /// What the page that isn't active shows; nothing if there is only one.
    [[nodiscard]] std::optional<IncidentRef> beside() const;
    /// What the active page showed before.
    [[nodiscard]] std::optional<IncidentRef> before() const;

    void show(const Lookup &lookup); ///< in the active page
    void takeNewer(const Lookup &lookup); ///< in whichever page shows that incident
    /// Shows both; the second becomes active. If there are two pages already, `first` goes into the active one.
    void showBoth(const Lookup &first, const Lookup &second);
    /// Goes to an incident of the list in the active page, and to something in it in the view that is its home.
    void goTo(const IncidentRef &ref, const RecordMark &record);
    void closeBeside(); ///< the page that isn't active
    void setTimeZone(TimeZone zone);
    [[nodiscard]] QByteArray saveLayout() const; ///< of the active page
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void activeChanged(); ///< another page is active now
    void pairChanged(); ///< a second page has come, gone, or shows something else
    // Of the active page.
    void recordSelected(const utkik::Incident &incident, const utkik::Record &record, const QString &title);
    void linksChanged();
    void saveRequested(const QString &path, const QByteArray &bytes);

private:
    struct Side
    {
        IncidentPage *page;
        Navigator *navigator;
        std::optional<IncidentRef> before;
    };

    void addSide();
    void showIn(Side &side, const Lookup &lookup);
    void setActive(size_t side);
    void markActive();
    void closeSide(const IncidentPage *page);
    void forgetGone();

    const IncidentListModel &m_incidents;
    const RelatedIncidents &m_related;
    std::function<void(const IncidentRef &)> m_choose;
    const WindowActions &m_actions;
    const Theme &m_theme;
    TimeZone m_zone = TimeZone::Local;
    QSplitter *m_splitter;
    std::vector<Side> m_sides; ///< one or two, in the order shown
    size_t m_active = 0;
};

} // namespace utkik
