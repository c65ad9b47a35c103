// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/zonedialog.h"
#include "ui/dialogs/zonefield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace utkik;

Q_DECLARE_METATYPE(utkik::SignInWay)

namespace
{

QLineEdit *fieldNamed(const QWidget &dialog, const QString &name)
{
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void chooseWay(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QRadioButton *>();
    for (QRadioButton *button : buttons) {
        if (button->text() == text)
            button->setChecked(true);
    }
}

bool saysSomewhere(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Profile>("utkik::Profile");
        qRegisterMetaType<Settings>("utkik::Settings");
        qRegisterMetaType<QuotaLimits>("utkik::QuotaLimits");
    }

    void aProfileIsGivenOnceItIsWhole()
    {
        ProfileDialog dialog;
        dialog.setProfile({}, true);
        dialog.show();
        QSignalSpy given(&dialog, &ProfileDialog::profileGiven);
        auto *const save = dialog.findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(save);
        chooseWay(dialog, QStringLiteral("The application, with a client &secret"));
        fieldNamed(dialog, QStringLiteral("Name"))->setText(QStringLiteral("contoso"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 0); // the rest is missing, and the dialog stays with what was typed
        QVERIFY(dialog.isVisible());
        QCOMPARE(fieldNamed(dialog, QStringLiteral("Name"))->text(), QStringLiteral("contoso"));

        fieldNamed(dialog, QStringLiteral("Tenant"))->setText(QStringLiteral("c0ffee00-1111-4222-8333-444455556666"));
        fieldNamed(dialog, QStringLiteral("Application"))
            ->setText(QStringLiteral("00001111-aaaa-2222-bbbb-3333cccc4444"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 0); // the secret is missing
        fieldNamed(dialog, QStringLiteral("Client secret"))->setText(QStringLiteral("s3cret~value"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        const auto profile = given.first().at(0).value<Profile>();
        QCOMPARE(profile.name, QStringLiteral("contoso"));
        QVERIFY(!profile.id.isEmpty());
        QCOMPARE(given.first().at(1).toByteArray(), QByteArrayLiteral("s3cret~value"));
        QVERIFY(fieldNamed(dialog, QStringLiteral("Client secret"))->text().isEmpty());
    }

    void aTenantHasATimeZone()
    {
        Profile profile;
        profile.id = QStringLiteral("1");
        profile.name = QStringLiteral("contoso");
        profile.tenant = QStringLiteral("contoso.example");
        profile.client = QStringLiteral("00001111-aaaa-2222-bbbb-3333cccc4444");
        profile.timeZone = QStringLiteral("Mars/Olympus"); // out of somebody's file
        ProfileDialog dialog;
        dialog.setProfile(profile, false);
        dialog.show();
        QSignalSpy given(&dialog, &ProfileDialog::profileGiven);
        auto *const zone = dialog.findChild<ZoneField *>();
        QCOMPARE(zone->zone(), profile.timeZone);
        QVERIFY(zone->isVisible()); // it is not known here, which somebody should see
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1); // and is no hindrance
        QCOMPARE(given.last().at(0).value<Profile>(), profile);

        dialog.setProfile(profile, false);
        dialog.show();
        zone->setEditText(QStringLiteral("Europe/Nowhere"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QVERIFY(saysSomewhere(dialog, QStringLiteral("no time zone “Europe/Nowhere”")));
        zone->setEditText(QStringLiteral("Europe/Stockholm"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 2);
        QCOMPARE(given.last().at(0).value<Profile>().timeZone, QStringLiteral("Europe/Stockholm"));
    }

    void aZoneIsFoundByAnyPartOfItsName()
    {
        ZoneDialog dialog;
        dialog.setTenant(QStringLiteral("contoso"), {});
        dialog.show();
        QSignalSpy given(&dialog, &ZoneDialog::zoneGiven);
        auto *const field = dialog.findChild<ZoneField *>();
        QTest::keyClicks(field->lineEdit(), QStringLiteral("stockh"));
        QAbstractItemView *const popup = field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->index(0, 0).data().toString(), QStringLiteral("Europe/Stockholm"));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(field->zone(), QStringLiteral("Europe/Stockholm"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), QStringLiteral("Europe/Stockholm"));

        dialog.setTenant(QStringLiteral("contoso"), QStringLiteral("Mars/Olympus"));
        dialog.show();
        QVERIFY(saysSomewhere(dialog, QStringLiteral("no time zone “Mars/Olympus”")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QVERIFY(dialog.isVisible());
    }

    void theSecretIsNeverShown()
    {
        ProfileDialog dialog;
        dialog.setProfile({}, true);
        chooseWay(dialog, QStringLiteral("The application, with a client &secret"));
        QCOMPARE(fieldNamed(dialog, QStringLiteral("Client secret"))->echoMode(), QLineEdit::Password);
    }

    void aPersonNeedsNoSecret()
    {
        ProfileDialog dialog;
        dialog.setProfile({}, true);
        dialog.show();
        QSignalSpy given(&dialog, &ProfileDialog::profileGiven);
        chooseWay(dialog, QStringLiteral("Yourself, with a &code on any device"));
        fieldNamed(dialog, QStringLiteral("Tenant"))->setText(QStringLiteral("contoso.example"));
        fieldNamed(dialog, QStringLiteral("Application"))
            ->setText(QStringLiteral("00001111-aaaa-2222-bbbb-3333cccc4444"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        const auto profile = given.first().at(0).value<Profile>();
        QCOMPARE(profile.signIn, SignInWay::Device);
        QCOMPARE(profile.name, QStringLiteral("contoso.example")); // until somebody thinks of a better one
        QVERIFY(given.first().at(1).toByteArray().isEmpty());
    }

    void whatIsNotAllowedIsGreyedWithWords()
    {
        ProfileDialog dialog;
        dialog.setPolicy(
            {.hosts = {QStringLiteral("api.security.microsoft.com"), QStringLiteral("login.microsoftonline.com")},
             .ways = {SignInWay::Device}});
        dialog.setProfile({}, true);
        dialog.show();
        for (const auto *const way : dialog.findChildren<QRadioButton *>())
            QCOMPARE(way->isEnabled(), way->text() == QStringLiteral("Yourself, with a &code on any device"));
        QVERIFY(saysSomewhere(dialog, QStringLiteral("does not allow the ways that are greyed")));
        QSignalSpy given(&dialog, &ProfileDialog::profileGiven);
        fieldNamed(dialog, QStringLiteral("Tenant"))->setText(QStringLiteral("contoso.example"));
        fieldNamed(dialog, QStringLiteral("Application"))
            ->setText(QStringLiteral("00001111-aaaa-2222-bbbb-3333cccc4444"));
        fieldNamed(dialog, QStringLiteral("API host"))->setText(QStringLiteral("https://api.elsewhere.example"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 0); // and what was typed stays
        QVERIFY(dialog.isVisible());
        QVERIFY(saysSomewhere(dialog, QStringLiteral("no use of api.elsewhere.example")));
        fieldNamed(dialog, QStringLiteral("API host"))->clear();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().at(0).value<Profile>().signIn, SignInWay::Device);
    }

    void ofAPresetTenantOnlyTheSecretIsGiven_data()
    {
        QTest::addColumn<SignInWay>("way");
        QTest::addColumn<bool>("canBeSaved");
        QTest::newRow("a person") << SignInWay::Browser << false;
        QTest::newRow("a secret") << SignInWay::Secret << true;
    }

    void ofAPresetTenantOnlyTheSecretIsGiven()
    {
        QFETCH(SignInWay, way);
        QFETCH(bool, canBeSaved);
        Profile preset;
        preset.id = QStringLiteral("preset");
        preset.name = QStringLiteral("company");
        preset.tenant = QStringLiteral("contoso.example");
        preset.client = QStringLiteral("00001111-aaaa-2222-bbbb-3333cccc4444");
        preset.signIn = way;
        ProfileDialog dialog;
        dialog.setPolicy({.profiles = {preset}, .onlyThese = true});
        dialog.setProfile(preset, false);
        dialog.show();
        QVERIFY(saysSomewhere(dialog, QStringLiteral("set this tenant up for everybody")));
        for (const char *const name : {"Name", "Tenant", "Application"})
            QVERIFY(!fieldNamed(dialog, QString::fromLatin1(name))->isEnabled());
        for (const auto *const button : dialog.findChildren<QRadioButton *>())
            QVERIFY(!button->isEnabled());
        QSignalSpy given(&dialog, &ProfileDialog::profileGiven);
        if (canBeSaved)
            fieldNamed(dialog, QStringLiteral("Client secret"))->setText(QStringLiteral("s3cret~value"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), canBeSaved ? 1 : 0);
    }

    // With rows hidden, Qt 6.4 writes beyond its arrays in a form that has a height for its width.
    void theFormHasNoHeightForItsWidth()
    {
        ProfileDialog dialog;
        Profile profile;
        profile.region = QStringLiteral("eu"); // shows all rows of hosts
        dialog.setProfile(profile, true);
        dialog.show();
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *const button : buttons) {
            if (button->text() == QStringLiteral("Find the nearest"))
                button->click();
        }
        QVERIFY(saysSomewhere(dialog, QStringLiteral("Asking each region")));
        QVERIFY(!dialog.findChild<QFormLayout *>()->hasHeightForWidth());
    }

    void tabReachesEveryFieldFromTheTopDown()
    {
        ProfileDialog dialog;
        Profile profile;
        profile.region = QStringLiteral("eu"); // shows all rows
        profile.signIn = SignInWay::Certificate;
        profile.id = QStringLiteral("1");
        dialog.setProfile(profile, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSet<QWidget *> reached;
        QWidget *const first = dialog.focusWidget();
        QPoint before(-1, -1);
        for (QWidget *field = first; !reached.contains(field); field = dialog.focusWidget()) {
            const QPoint place = field->mapTo(&dialog, QPoint());
            const bool isBeside = place.y() < before.y() + field->height() && place.x() > before.x();
            if (!field->inherits("QRadioButton") && !field->parentWidget()->inherits("QDialogButtonBox"))
                QVERIFY2(place.y() >= before.y() || isBeside, qPrintable(field->accessibleName()));
            before = place;
            reached.insert(field);
            QTest::keyClick(&dialog, Qt::Key_Tab);
        }
        for (QLineEdit *const field : dialog.findChildren<QLineEdit *>()) {
            if (!qobject_cast<QComboBox *>(field->parentWidget()))
                QVERIFY2(reached.contains(field), qPrintable(field->accessibleName()));
        }
        for (QPushButton *const button : dialog.findChildren<QPushButton *>())
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
    }

    void tabGoesDownTheForm()
    {
        ProfileDialog dialog;
        dialog.setProfile({}, true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), fieldNamed(dialog, QStringLiteral("Name")));
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), fieldNamed(dialog, QStringLiteral("Tenant")));
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), fieldNamed(dialog, QStringLiteral("Application")));
    }

    void aTokenIsNeededToPasteOne()
    {
        ProfileDialog dialog;
        dialog.setProfile({}, true);
        dialog.show();
        QSignalSpy given(&dialog, &ProfileDialog::profileGiven);
        chooseWay(dialog, QStringLiteral("With a to&ken you paste, for this session only"));
        fieldNamed(dialog, QStringLiteral("Tenant"))->setText(QStringLiteral("contoso.example"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        fieldNamed(dialog, QStringLiteral("Token"))->setText(QStringLiteral("a.b.c"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(given.first().at(0).value<Profile>().signIn, SignInWay::Token);
        QCOMPARE(given.first().at(1).toByteArray(), QByteArrayLiteral("a.b.c"));
    }

    void theCodeIsCopiedAndItsPageOpened()
    {
        Theme theme(*qApp);
        SignInDialog dialog(theme);
        dialog.showAsking(QStringLiteral("contoso"));
        dialog.show();
        dialog.showCode({QStringLiteral("ABCD-EFGH"), QUrl(QStringLiteral("https://login.example.com/device")),
                         std::chrono::minutes(15)});
        QSignalSpy opened(&dialog, &SignInDialog::pageRequested);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUrl(), QUrl(QStringLiteral("https://login.example.com/device")));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("ABCD-EFGH"));
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Time left: 15:00"));
        }));
    }

    void aFailedSignInSaysWhyAndTriesAgain()
    {
        Theme theme(*qApp);
        SignInDialog dialog(theme);
        dialog.showAsking(QStringLiteral("contoso"));
        dialog.show();
        dialog.showFailure({.kind = ErrorKind::SignInFailed, .code = QStringLiteral("authorization_declined")}, {});
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("The sign-in was declined in the browser.");
        }));
        QSignalSpy again(&dialog, &SignInDialog::retryRequested);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(again.size(), 1);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void settingsCountAtOnce()
    {
        SettingsDialog dialog;
        dialog.setSettings({});
        QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
        const auto boxes = dialog.findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == QStringLiteral("Theme"))
                box->setCurrentIndex(2);
        }
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Settings>().theme, ThemeChoice::Dark);
    }

    void limitsOfTheSampleTenantAreFixed()
    {
        SettingsDialog dialog;
        dialog.setLimits({50, 700, 3}, true);
        const auto boxes = dialog.findChildren<QSpinBox *>();
        QCOMPARE(boxes.size(), 3);
        for (const QSpinBox *box : boxes)
            QVERIFY(!box->isEnabled());
        QCOMPARE(boxes.first()->value(), 50);
    }

    void everyControlHasAName()
    {
        SettingsDialog settings;
        ProfileDialog profile;
        for (const QDialog *dialog : std::initializer_list<const QDialog *>{&settings, &profile}) {
            const auto controls = dialog->findChildren<QWidget *>();
            for (const QWidget *control : controls) {
                if (qobject_cast<const QComboBox *>(control) || qobject_cast<const QSpinBox *>(control)
                    || (qobject_cast<const QLineEdit *>(control) && control->parentWidget() == dialog))
                    QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
