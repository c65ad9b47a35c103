// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/showlist.h"
#include "models/incident/decode.h"

#include <QTest>

using namespace utkik;

namespace
{

const QString ours = QStringLiteral("aaaaaaaa-0000-0000-0000-000000000001");
const QString theirs = QStringLiteral("bbbbbbbb-0000-0000-0000-000000000002");

Mention asked(qint64 id, const QString &tenant = {})
{
    return {{.ref = {tenant, id}}, {}};
}

Incident answer(qint64 id, qint64 mergedInto = 0)
{
    QByteArray json = "{\"incidentId\":" + QByteArray::number(id) + ",\"redirectIncidentId\":";
    json += (mergedInto == 0 ? QByteArray("null") : QByteArray::number(mergedInto))
        + ",\"incidentName\":\"x\",\"alerts\":[]}";
    return decodeIncident(json).value_or(Incident());
}

QList<qint64> idsOf(const ShowList &list)
{
    QList<qint64> ids;
    for (const Incident &incident : list.received())
        ids.append(incident.id());
    return ids;
}

} // namespace

class TestShowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndEachOnce()
    {
        ShowList list({asked(3), asked(1), asked(3, ours), asked(2, theirs), asked(2)}, ours, false);
        const IncidentRefs expected{{ours, 3}, {ours, 1}, {theirs, 2}, {ours, 2}};
        QCOMPARE(list.pending(), expected);
        (void)list.receive({ours, 1}, answer(1));
        (void)list.receive({ours, 3}, answer(3));
        list.fail({theirs, 2}, {.kind = ErrorKind::WrongTenant});
        QVERIFY(!list.isSettled());
        (void)list.receive({ours, 2}, answer(2));
        QVERIFY(list.isSettled());
        QCOMPARE(idsOf(list), (QList<qint64>{3, 1, 2}));
    }

    void takesRefsWithoutTenantAsOurs()
    {
        ShowList list({asked(7)}, ours, false);
        (void)list.receive({{}, 7}, answer(7));
        QVERIFY(list.isSettled());
    }

    void followsMergedOnes()
    {
        ShowList list({asked(1), asked(9)}, ours, true);
        QCOMPARE(list.receive({ours, 1}, answer(1, 2)), (IncidentRefs{{ours, 2}}));
        QVERIFY(list.receive({ours, 9}, answer(9)).isEmpty());
        QVERIFY(!list.isSettled());
        QCOMPARE(list.receive({ours, 2}, answer(2, 3)), (IncidentRefs{{ours, 3}}));
        QVERIFY(list.receive({ours, 3}, answer(3)).isEmpty());
        QVERIFY(list.isSettled());
        QCOMPARE(idsOf(list), (QList<qint64>{1, 2, 3, 9}));
    }

    void leavesMergedOnesAloneUnlessAsked()
    {
        ShowList list({asked(1)}, ours, false);
        QVERIFY(list.receive({ours, 1}, answer(1, 2)).isEmpty());
        QVERIFY(list.isSettled());
    }

    void stopsInLoops()
    {
        ShowList list({asked(1), asked(5)}, ours, true);
        QCOMPARE(list.receive({ours, 1}, answer(1, 2)).size(), 1);
        QVERIFY(list.receive({ours, 2}, answer(2, 1)).isEmpty());
        (void)list.receive({ours, 5}, answer(5, 1));
        QVERIFY(list.isSettled());
        QVERIFY(list.isLoop(list.entries().at(0)));
        QVERIFY(list.isLoop(list.entries().at(1)));
        QVERIFY(!list.isLoop(list.entries().at(2))); // leads into the loop, is not in it
    }

    void stopsInEndlessChains()
    {
        ShowList list({asked(1)}, ours, true);
        qint64 id = 1;
        while (!list.receive({ours, id}, answer(id, id + 1)).isEmpty())
            ++id;
        QCOMPARE(id, 1 + longestMergeChain);
        QVERIFY(list.isSettled());
    }

    void takesTheFirstEndOnly()
    {
        ShowList list({asked(1)}, ours, false);
        list.fail({ours, 1}, {.kind = ErrorKind::StillWaiting});
        (void)list.receive({ours, 1}, answer(1));
        QVERIFY(list.received().isEmpty());
        QCOMPARE(list.entries().at(0).error->kind, ErrorKind::StillWaiting);
    }

    void keepsSavedOnesWithoutAnId()
    {
        const Incident nameless =
            decodeIncident(R"({"incidentName":"x","createdTime":"2026-11-24T00:00:00Z","alerts":[]})")
                .value_or(Incident());
        QVERIFY(!nameless.isNull());
        ShowList list({{{}, nameless}, {{}, nameless}}, ours, false);
        QVERIFY(list.isSettled());
        QCOMPARE(list.received().size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestShowList)
#include "tst_showlist.moc"
