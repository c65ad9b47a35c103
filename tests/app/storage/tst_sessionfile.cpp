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
        session.refs.insert(QStringLiteral("p1"), {{QString(), 924565}, {QStringLiteral("t-1"), 17}});
        session.shown.insert(QStringLiteral("p1"), {QStringLiteral("t-1"), 17});
        session.beside.insert(QStringLiteral("p1"), {QString(), 924565});
        session.windows.insert(
            QStringLiteral("p1"),
            {{{QString(), 924565}, QByteArray("\x00\x01", 2), "views"}, {{QStringLiteral("t-1"), 17}, {}, {}}});
        session.geometry = QByteArray("\x01\x00\xff", 3);
        session.layout = "layout";
        session.views = QByteArray("\x00\x02", 2);
        const SessionFile file(folder.path());
        QVERIFY(file.save(session).has_value());
        QCOMPARE(SessionFile(folder.path()).load().value(), session);
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
        file.write("{\"tenants\":{\"p1\":[{\"id\":-4},{\"id\":\"x\"},5]},\"shown\":{\"p1\":7},\"views\":[]}");
        file.close();
        const Session session = SessionFile(folder.path()).load().value();
        QVERIFY(session.refs.value(QStringLiteral("p1")).isEmpty());
        QVERIFY(session.shown.isEmpty());
        QVERIFY(session.views.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
