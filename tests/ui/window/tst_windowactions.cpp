// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/language.h"
#include "ui/window/mainmenu.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace utkik;

class TestWindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasTextTipAndRole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Swedish") << QStringLiteral("sv");
    }

    void everyCommandHasTextTipAndRole()
    {
        QFETCH(QString, language);
        Language speech;
        speech.use(language);
        Theme theme(*qApp);
        const WindowActions actions(theme, this);
        for (const QAction *action : actions.all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
            // The heuristic would move "Settings" and its like to other menus on macOS.
            QVERIFY2(action->menuRole() != QAction::TextHeuristicRole, qPrintable(action->text()));
        }
    }

    void noShortcutIsGivenTwice()
    {
        Theme theme(*qApp);
        const WindowActions actions(theme, this);
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : actions.all()) {
            const auto keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString() + action->text() + taken.value(key)));
                taken.insert(key, action->text());
            }
        }
    }

    void everyCommandHasExactlyOneHomeInTheMenus()
    {
        Theme theme(*qApp);
        const WindowActions actions(theme, this);
        QMenuBar bar;
        fillMenuBar(bar, actions);
        fillMenuBar(bar, actions); // as after a change of language
        QHash<const QAction *, int> homes;
        const auto menus = bar.findChildren<QMenu *>();
        QCOMPARE(menus.size(), 6);
        for (const QMenu *menu : menus) {
            const auto entries = menu->actions();
            for (const QAction *entry : entries)
                ++homes[entry];
        }
        for (const QAction *action : actions.all())
            QVERIFY2(homes.value(action) == 1, qPrintable(action->text()));
    }

    void mnemonicsOfAMenuDiffer_data() { everyCommandHasTextTipAndRole_data(); }

    void mnemonicsOfAMenuDiffer()
    {
        QFETCH(QString, language);
        Language speech;
        speech.use(language);
        Theme theme(*qApp);
        const WindowActions actions(theme, this);
        QMenuBar bar;
        fillMenuBar(bar, actions);
        const auto menus = bar.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            QStringList seen;
            const auto entries = menu->actions();
            for (const QAction *entry : entries) {
                const qsizetype at = entry->text().indexOf(QLatin1Char('&'));
                if (at < 0)
                    continue;
                const QString letter = entry->text().mid(at + 1, 1).toLower();
                QVERIFY2(!seen.contains(letter), qPrintable(menu->title() + QStringLiteral(": ") + entry->text()));
                seen << letter;
            }
        }
    }
};

QTEST_MAIN(TestWindowActions)
#include "tst_windowactions.moc"
