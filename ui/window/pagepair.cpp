// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagepair.h"

#include "models/item/incidentlistmodel.h"
#include "ui/page/incidentpage.h"
#include "ui/page/viewkeys.h"
#include "ui/window/navigator.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

PagePair::PagePair(const IncidentListModel &incidents, const RelatedIncidents &related,
                   const std::function<void(const IncidentRef &)> &choose, const WindowActions &actions,
                   const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_incidents(incidents)
    , m_related(related)
    , m_choose(choose)
    , m_actions(actions)
    , m_theme(theme)
    , m_splitter(new QSplitter(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    addSide();
    markActive();
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (size_t i = 0; i < m_sides.size(); ++i) {
            if (now && (now == m_sides[i].page || m_sides[i].page->isAncestorOf(now)))
                setActive(i);
        }
    });
    connect(&incidents, &QAbstractItemModel::rowsRemoved, this, &PagePair::forgetGone);
}

void PagePair::addSide()
{
    auto *const page = new IncidentPage(m_actions, m_theme, m_splitter);
    auto *const navigator = new Navigator(m_incidents, m_choose, *page, page);
    navigator->setActions(m_actions[ActionId::Back], m_actions[ActionId::Forward]);
    page->setRelated(m_related);
    page->setTimeZone(m_zone);
    m_splitter->addWidget(page);
    m_splitter->setStretchFactor(int(m_sides.size()), 1);
    m_sides.push_back({page, navigator, {}});
    connect(page, &IncidentPage::recordSelected, this,
            [this, page](const Incident &incident, const Record &record, const QString &title) {
                if (page == active())
                    Q_EMIT recordSelected(incident, record, title);
            });
    connect(page, &IncidentPage::linksChanged, this, [this, page] {
        if (page == active())
            Q_EMIT linksChanged();
    });
    connect(page, &IncidentPage::incidentChosen, this, [this, page](const IncidentRef &ref) {
        for (size_t i = 0; i < m_sides.size(); ++i) {
            if (m_sides[i].page == page)
                setActive(i); // a click alone doesn't take the focus there
        }
        goTo(ref, {});
    });
    connect(page, &IncidentPage::saveRequested, this, &PagePair::saveRequested);
    connect(page, &IncidentPage::closeRequested, this, [this, page] { closeSide(page); });
}

IncidentPage *PagePair::active() const
{
    return m_sides[m_active].page;
}

std::vector<IncidentPage *> PagePair::pages() const
{
    std::vector<IncidentPage *> pages;
    for (const Side &side : m_sides)
        pages.push_back(side.page);
    return pages;
}

std::optional<IncidentRef> PagePair::beside() const
{
    return isPair() ? std::optional(m_sides[1 - m_active].page->lookup().ref) : std::nullopt;
}

std::optional<IncidentRef> PagePair::before() const
{
    return m_sides[m_active].before;
}

void PagePair::show(const Lookup &lookup)
{
    showIn(m_sides[m_active], lookup);
}

void PagePair::showIn(Side &side, const Lookup &lookup)
{
    const IncidentRef last = side.page->lookup().ref;
    if (last.id != 0 && last != lookup.ref)
        side.before = last;
    side.page->setLookup(lookup);
    if (isPair() && last != lookup.ref)
        Q_EMIT pairChanged();
}

void PagePair::takeNewer(const Lookup &lookup)
{
    for (Side &side : m_sides) {
        if (side.page->lookup().ref == lookup.ref)
            side.page->setLookup(lookup);
    }
}

void PagePair::showBoth(const Lookup &first, const Lookup &second)
{
    if (!isPair()) {
        addSide();
        m_sides[1].page->restoreLayout(m_sides[0].page->saveLayout());
        m_splitter->setSizes({width() / 2, width() / 2});
    }
    const size_t other = 1 - m_active;
    showIn(m_sides[m_active], first);
    showIn(m_sides[other], second);
    setActive(other);
    Q_EMIT pairChanged();
}

void PagePair::goTo(const IncidentRef &ref, const RecordMark &record)
{
    const QString home = record.type == RecordType::Incident ? overviewKey
        : record.type == RecordType::Device                  ? assetsKey
                                                             : evidenceKey;
    Navigator &navigator = *m_sides[m_active].navigator;
    navigator.goTo({ref, home, record, {}});
    navigator.remember();
}

void PagePair::closeBeside()
{
    if (isPair())
        closeSide(m_sides[1 - m_active].page);
}

void PagePair::closeSide(const IncidentPage *page)
{
    if (!isPair())
        return;
    const size_t gone = m_sides[0].page == page ? 0 : 1;
    const bool wasActive = gone == m_active;
    IncidentPage *const closed = m_sides[gone].page;
    closed->hide();
    closed->deleteLater();
    m_sides.erase(m_sides.begin() + std::ptrdiff_t(gone));
    m_active = 0;
    markActive();
    if (wasActive)
        Q_EMIT activeChanged();
    Q_EMIT pairChanged();
}

/// Whoever is taken off the list leaves no page behind, unless it is the only one.
void PagePair::forgetGone()
{
    const auto isGone = [this](const IncidentRef &ref) { return m_incidents.rowOf(ref) < 0; };
    for (Side &side : m_sides) {
        if (side.before && isGone(*side.before))
            side.before.reset();
    }
    if (isPair() && isGone(*beside()))
        closeBeside();
}

void PagePair::setActive(size_t side)
{
    if (side == m_active)
        return;
    m_active = side;
    markActive();
    Q_EMIT activeChanged();
}

void PagePair::markActive()
{
    for (size_t i = 0; i < m_sides.size(); ++i) {
        m_sides[i].page->setActive(i == m_active, isPair());
        m_sides[i].navigator->setActive(i == m_active);
    }
}

void PagePair::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    for (const Side &side : m_sides)
        side.page->setTimeZone(zone);
}

QByteArray PagePair::saveLayout() const
{
    return active()->saveLayout();
}

void PagePair::restoreLayout(const QByteArray &layout)
{
    active()->restoreLayout(layout);
}

} // namespace utkik
