// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/viewtabs.h"

#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace utkik
{

ViewTabs::ViewTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setElideMode(Qt::ElideNone);
    const auto scrollers = tabBar()->findChildren<QToolButton *>();
    for (QToolButton *const scroller : scrollers)
        scroller->setFocusPolicy(Qt::NoFocus); // the arrow keys go to every tab
    connect(this, &QTabWidget::currentChanged, this, [this] {
        catchUp();
        Q_EMIT viewShown(currentKey());
    });
}

bool ViewTabs::event(QEvent *event)
{
    // QTabWidget places and paints all of itself anew whenever anything in a view asks for a layout, as a count of rows
    // does with each key that is typed into a filter.
    if (event->type() == QEvent::LayoutRequest) {
        const std::array needs{tabBar()->sizeHint(), sizeHint(), minimumSizeHint()};
        if (std::exchange(m_needs, needs) == needs)
            return true;
    }
    return QTabWidget::event(event);
}

void ViewTabs::add(View view)
{
    m_views.push_back(std::move(view));
    addTab(m_views.back().widget, QString());
}

void ViewTabs::choose(QWidget *view, const Record &record, const QString &title)
{
    const auto chosenIn =
        std::find_if(m_views.begin(), m_views.end(), [view](const View &one) { return one.widget == view; });
    // One that is only about to be shown gets the focus before it hears what is selected, and takes its first row then.
    if (m_isFollowing || chosenIn->isBehind)
        return;
    m_selected = record;
    for (View &one : m_views)
        one.isBehind = one.widget != view;
    catchUp();
    Q_EMIT recordSelected(record, title);
}

void ViewTabs::setSelected(const Record &record)
{
    m_selected = record;
    contentChanged();
}

void ViewTabs::contentChanged()
{
    for (View &view : m_views)
        view.isBehind = true;
    catchUp();
}

void ViewTabs::catchUp()
{
    const int current = currentIndex();
    if (current < 0 || !m_views[size_t(current)].isBehind)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_views[size_t(current)].isBehind = false;
    m_views[size_t(current)].select(m_selected);
}

QString ViewTabs::currentKey() const
{
    return currentIndex() < 0 ? QString() : m_views[size_t(currentIndex())].key;
}

int ViewTabs::indexOfKey(const QString &key) const
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].key == key)
            return int(i);
    }
    return -1;
}

void ViewTabs::setCurrentKey(const QString &key)
{
    if (const int index = indexOfKey(key); index >= 0)
        setCurrentIndex(index);
}

void ViewTabs::showRecord(const Record &record)
{
    setSelected(record);
    const QScopedValueRollback following(m_isFollowing, true);
    if (currentIndex() >= 0 && m_views[size_t(currentIndex())].select(record))
        return;
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].reach == Reach::Home && m_views[i].select(record)) {
            m_views[i].isBehind = false;
            setCurrentIndex(int(i));
            return;
        }
    }
    for (size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].reveal && m_views[i].reveal(record)) {
            m_views[i].isBehind = false;
            setCurrentIndex(int(i));
            return;
        }
    }
}

} // namespace utkik
