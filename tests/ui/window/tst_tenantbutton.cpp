// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tenantbutton.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace utkik;

namespace
{

QList<Profile> manyProfiles(int count)
{
    QList<Profile> profiles;
    for (int i = 0; i < count; ++i) {
        Profile profile;
        profile.name = QStringLiteral("customer %1").arg(i, 2, 10, QLatin1Char('0'));
        profile.isFavourite = i == 7 || i == 31;
        profile.colour = i == 7 ? QStringLiteral("red") : QString();
        profiles << profile;
    }
    return profiles;
}

QStringList shownIn(const QMenu &menu)
{
    QStringList names;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && action->text().startsWith(QStringLiteral("customer")))
            names << action->text();
    }
    return names;
}

} // namespace

class TestTenantButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFavouritesFirst()
    {
        Theme theme(*qApp);
        WindowActions actions(theme, nullptr);
        TenantButton button(actions, theme);
        button.setTenant({}, manyProfiles(40));
        const QStringList names = shownIn(*button.menu());
        QCOMPARE(names.size(), 40);
        QCOMPARE(names.first(2), (QStringList{QStringLiteral("customer 07"), QStringLiteral("customer 31")}));
        QCOMPARE(names.at(2), QStringLiteral("customer 00"));
    }

    void marksTheOneInUse()
    {
        Theme theme(*qApp);
        WindowActions actions(theme, nullptr);
        TenantButton button(actions, theme);
        const QList<Profile> profiles = manyProfiles(3);
        button.setTenant({profiles.at(1), false, false}, profiles);
        QCOMPARE(button.text(), QStringLiteral("customer 01"));
        QStringList checked;
        const auto choices = button.menu()->actions();
        for (const QAction *action : choices) {
            if (action->isChecked())
                checked << action->text();
        }
        QCOMPARE(checked, QStringList{QStringLiteral("customer 01")});
    }

    void findsOneOfForty()
    {
        Theme theme(*qApp);
        WindowActions actions(theme, nullptr);
        TenantButton button(actions, theme);
        button.setTenant({}, manyProfiles(40));
        QSignalSpy chosen(&button, &TenantButton::profileChosen);
        auto *const field = button.menu()->findChild<QLineEdit *>();
        QVERIFY(field);
        QVERIFY(!field->accessibleName().isEmpty());
        field->setText(QStringLiteral("R 2"));
        QCOMPARE(shownIn(*button.menu()).size(), 10);
        field->setText(QStringLiteral("23"));
        QCOMPARE(shownIn(*button.menu()), QStringList{QStringLiteral("customer 23")});
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("customer 23"));
        field->setText(QStringLiteral("nobody"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void greysWhatIsSettledAndSaysWhy()
    {
        Theme theme(*qApp);
        WindowActions actions(theme, nullptr);
        TenantButton button(actions, theme);
        const QList<Profile> profiles = manyProfiles(2);
        Profile preset = profiles.first();
        preset.id = QStringLiteral("preset");
        button.setTenant({preset, false, false}, {preset});
        for (const ActionId id :
             {ActionId::AddProfile, ActionId::ImportProfiles, ActionId::ExportProfile, ActionId::RemoveProfile})
            QVERIFY(actions[id]->isEnabled());
        button.setPolicy({.profiles = {preset}, .onlyThese = true, .mayExport = false});
        const std::pair<ActionId, const char *> settled[]{
            {ActionId::AddProfile, "only the tenants that are set up for everybody"},
            {ActionId::ImportProfiles, "only the tenants that are set up for everybody"},
            {ActionId::ExportProfile, "no export of tenants"},
            {ActionId::RemoveProfile, "this tenant is set up for everybody"}};
        for (const auto &[id, words] : settled) {
            QVERIFY(!actions[id]->isEnabled());
            QVERIFY2(actions[id]->toolTip().contains(QLatin1String(words)), qPrintable(actions[id]->toolTip()));
            QVERIFY(actions[id]->toolTip().contains(QStringLiteral("administrator")));
        }
        QVERIFY(actions[ActionId::SignIn]->isEnabled() && actions[ActionId::SignOut]->isEnabled());
        button.setPolicy({});
        QVERIFY(actions[ActionId::RemoveProfile]->isEnabled());
        QVERIFY(!actions[ActionId::RemoveProfile]->toolTip().contains(QStringLiteral("administrator")));
    }

    void needsNoSearchForAFew()
    {
        Theme theme(*qApp);
        WindowActions actions(theme, nullptr);
        TenantButton button(actions, theme);
        button.setTenant({}, manyProfiles(5));
        QVERIFY(!button.menu()->findChild<QLineEdit *>());
    }
};

QTEST_MAIN(TestTenantButton)
#include "tst_tenantbutton.moc"
