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

} // namespace

void addFilterEntries(QMenu &menu, const std::vector<FilterTerm> &conditions,
                      const std::function<void(const FilterTerm &)> &use)
{
    for (const bool isWithout : {false, true}) {
        for (FilterTerm term : conditions) {
            term.isWithout = isWithout;
            const QString text = isWithout ? FilterMenu::tr("Hide “%1”") : FilterMenu::tr("Show only “%1”");
            QObject::connect(menu.addAction(text.arg(nameOf(term, menu))), &QAction::triggered, &menu,
                             [use, term] { use(term); });
        }
    }
}

} // namespace utkik
