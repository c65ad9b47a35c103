// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace utkik;

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

    void theSecretIsNeverShown()
    {
        ProfileDialog dialog;
        dialog.setProfile({}, true);
        QCOMPARE(fieldNamed(dialog, QStringLiteral("Client secret"))->echoMode(), QLineEdit::Password);
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
