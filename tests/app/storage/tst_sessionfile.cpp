// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sessionfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace utkik;

class TestSessionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedComesBack()
    {
        const QTemporaryDir folder;
        Session session;
        const IncidentRef own{QString(), 924565};
        const IncidentRef foreign{QStringLiteral("t-1"), 9223372036854775807};
        session.tenants.insert(QStringLiteral("p1"),
                               {.refs = {own, foreign},
                                .shown = foreign,
                                .beside = own,
                                .windows = {{own, QByteArray("\x00\x01", 2), "views"}, {foreign, {}, {}}}});
        session.tenants.insert(QStringLiteral("p2"), {.refs = {own}, .shown = {}, .beside = {}, .windows = {}});
        session.geometry = QByteArray("\x01\x00\xff", 3);
        session.layout = "layout";
        session.views = QByteArray("\x00\x02", 2);
        const SessionFile file(folder.path());
        QVERIFY(file.save(session).has_value());
        QCOMPARE(SessionFile(folder.path()).load().value(), session);
        QCOMPARE(SessionFile(folder.filePath(QStringLiteral("none"))).load().value(), Session());
    }

    void nothingIsToldOfATenantInWhichNothingIsOpen()
    {
        const QTemporaryDir folder;
        Session session;
        session.tenants.insert(QStringLiteral("p2"), {});
        QVERIFY(SessionFile(folder.path()).save(session).has_value());
        QFile file(folder.filePath(QStringLiteral("session.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("p2"));
    }

    void onlyItsOwnerCanReadIt()
    {
        const QTemporaryDir folder;
        QVERIFY(SessionFile(folder.path()).save({}).has_value());
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("session.json"))) & others));
#endif
    }

    void nonsenseIsLeftOut()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("session.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"tenants":{"p1":{"incidents":[{"id":-4},{"id":"x"},5,null,{"id":8}],"shown":7,"windows":{}},"p2":[]},"views":[]})");
        file.close();
        const Session session = SessionFile(folder.path()).load().value();
        QCOMPARE(session.tenants.value(QStringLiteral("p1")),
                 (OpenIncidents{.refs = {{QString(), 8}}, .shown = {}, .beside = {}, .windows = {}}));
        QCOMPARE(session.tenants.value(QStringLiteral("p2")), OpenIncidents());
        QVERIFY(session.views.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
