// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/filtermenu.h"

#include "models/core/plaintext.h"

#include <QCoreApplication>
#include <QMenu>

namespace utkik
{

namespace
{

struct FilterMenu
{
    Q_DECLARE_TR_FUNCTIONS(utkik::FilterMenu)
};

constexpr int letters = 40; // of a value in the menu

QString nameOf(const FilterTerm &term, const QMenu &menu)
{
    const QString shown = menu.fontMetrics().elidedText(visibleText(term.value), Qt::ElideMiddle,
                                                        letters * menu.fontMetrics().averageCharWidth());
    return QString(shown).replace(u'&', QLatin1String("&&"));
}

QString entryText(FilterPlace place, bool isWithout)
{
    switch (place) {
    case FilterPlace::Here:
        break;
    case FilterPlace::OfAlerts:
        return isWithout ? FilterMenu::tr("Hide alerts with “%1”") : FilterMenu::tr("Show only alerts with “%1”");
    case FilterPlace::OfAssets:
        return isWithout ? FilterMenu::tr("Hide assets with “%1”") : FilterMenu::tr("Show only assets with “%1”");
    case FilterPlace::OfEvidence:
        return isWithout ? FilterMenu::tr("Hide evidence with “%1”") : FilterMenu::tr("Show only evidence with “%1”");
    case FilterPlace::OfComments:
        return isWithout ? FilterMenu::tr("Hide comments with “%1”") : FilterMenu::tr("Show only comments with “%1”");
    }
    return isWithout ? FilterMenu::tr("Hide “%1”") : FilterMenu::tr("Show only “%1”");
}

} // namespace

void addFilterEntries(QMenu &menu, const std::vector<FilterTerm> &conditions,
                      const std::function<void(const FilterTerm &)> &use, FilterPlace place)
{
    for (const bool isWithout : {false, true}) {
        for (FilterTerm term : conditions) {
            term.isWithout = isWithout;
            QObject::connect(menu.addAction(entryText(place, isWithout).arg(nameOf(term, menu))), &QAction::triggered,
                             &menu, [use, term] { use(term); });
        }
    }
}

} // namespace utkik
