// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/evidencemodel.h"
#include "models/item/recordtitle.h"
#include "models/item/roles.h"
#include "models/related/similarmodel.h"

#include "tests/models/item/testincidents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace utkik;
using namespace utkik::test;

class TestRelated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheSameThing_data();
    void findsTheSameThing();
    void countsAThingOnce();
    void ranksRareAndBadThingsFirst();
    void followsTheList();
    void saysOnlyWhomItConcerns();
    void tellsWhereEvidenceStandsToo();
    void listsTheMostSimilar();

private:
    void open(qint64 id, const QByteArray &entities, const QByteArray &devices = {});
    [[nodiscard]] const Incident &incident(qint64 id) const
    {
        return m_list->lookupAt(m_list->rowOf({{}, id})).incident;
    }
    [[nodiscard]] QString inCommon(qint64 id, qint64 other) const;

    std::unique_ptr<IncidentListModel> m_list;
    std::unique_ptr<RelatedIncidents> m_related;
    QHash<qint64, int> m_told;
};

namespace
{

IncidentRef ref(qint64 id)
{
    return {{}, id};
}

QByteArray ip(const char *address, const char *verdict = "Unknown")
{
    return QByteArray(R"({"entityType":"Ip","ipAddress":")") + address + R"(","verdict":")" + verdict + R"("})";
}

} // namespace

void TestRelated::init()
{
    m_list = std::make_unique<IncidentListModel>();
    m_related = std::make_unique<RelatedIncidents>(*m_list);
    m_told.clear();
    connect(m_related.get(), &RelatedIncidents::relationsChanged, this,
            [this](const IncidentRef &changed) { ++m_told[changed.id]; });
}

void TestRelated::cleanup()
{
    m_related.reset();
    m_list.reset();
}

/// Puts it into the list, or a newer answer of it, and waits until it has been compared.
void TestRelated::open(qint64 id, const QByteArray &entities, const QByteArray &devices)
{
    const int told = m_told.value(id);
    Lookup lookup;
    lookup.ref = ref(id);
    lookup.state = LookupState::Ready;
    lookup.incident = incidentOf(incidentJson(
        id, "Incident",
        {alertJson({"a", "One", "High", "New", R"(,"entities":[)" + entities + R"(],"devices":[)" + devices + ']'})}));
    m_list->update(lookup);
    QTRY_VERIFY(m_told.value(id) > told);
}

QString TestRelated::inCommon(qint64 id, qint64 other) const
{
    for (const SimilarIncident &similar : m_related->similarTo(ref(id))) {
        if (similar.ref == ref(other))
            return inCommonText(similar.counts);
    }
    return {};
}

void TestRelated::findsTheSameThing_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("inCommon");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *one, const char *other, const char *inCommon, const char *why) {
        QTest::newRow(name) << QByteArray(one) << QByteArray(other) << QString::fromUtf8(inCommon)
                            << QString::fromUtf8(why);
    };
    row("hash", R"({"entityType":"File","fileName":"a.exe","sha256":"AB","sha1":"1"})",
        R"({"entityType":"File","fileName":"b.exe","sha1":"1"})", "1 file(s) in common", "same hash");
    row("path where there is no hash", R"({"entityType":"File","fileName":"A.exe","filePath":"C:\\T"})",
        R"({"entityType":"File","fileName":"a.exe","filePath":"c:\\t"})", "1 file(s) in common", "same path and name");
    row("name alone says little", R"({"entityType":"File","fileName":"a.exe"})",
        R"({"entityType":"File","fileName":"a.exe"})", "", "");
    row("address", R"({"entityType":"Ip","ipAddress":"2001:DB8::1"})",
        R"({"entityType":"Ip","ipAddress":"2001:db8::1"})", "1 address(es) in common", "same address");
    row("loopback says nothing", R"({"entityType":"Ip","ipAddress":"127.0.0.1"})",
        R"({"entityType":"Ip","ipAddress":"127.0.0.1"})", "", "");
    row("link", R"({"entityType":"Url","url":"https://x.example/A"})",
        R"({"entityType":"Url","url":"https://x.example/a"})", "", "");
    row("account", R"({"entityType":"User","userSid":"S-1-5-21-1","userPrincipalName":"eve@contoso.example"})",
        R"({"entityType":"User","userPrincipalName":"EVE@contoso.example"})", "1 user(s) in common", "same account");
    row("SYSTEM is everywhere", R"({"entityType":"User","userSid":"S-1-5-18","accountName":"system"})",
        R"({"entityType":"User","userSid":"S-1-5-18","accountName":"system"})", "", "");
    row("an account and its mailbox", R"({"entityType":"User","userPrincipalName":"eve@contoso.example"})",
        R"({"entityType":"Mailbox","mailboxAddress":"eve@contoso.example"})", "1 user(s) in common", "same account");
    row("message of one sender",
        R"({"entityType":"MailMessage","internetMessageId":"<1@x>","sender":"evil@x.example"})",
        R"({"entityType":"MailMessage","internetMessageId":"<1@x>","sender":"evil@x.example"})",
        "1 message(s), 1 sender(s) in common", "same message");
    row("command line", R"({"entityType":"Process","processId":1,"processCommandLine":"powershell -enc SQBFAFgA"})",
        R"({"entityType":"Process","processId":2,"processCommandLine":"powershell -enc SQBFAFgA"})",
        "1 command line(s) in common", "same command line");
    row("a command without arguments", R"({"entityType":"Process","processCommandLine":"powershell.exe"})",
        R"({"entityType":"Process","processCommandLine":"powershell.exe"})", "", "");
    row("registry value",
        R"({"entityType":"Registry","registryHive":"HKLM","registryKey":"SOFTWARE\\R","registryValue":"x"})",
        R"({"entityType":"Registry","registryHive":"HKEY_LOCAL_MACHINE","registryKey":"software\\r","registryValue":"x"})",
        "1 registry value(s) in common", "same registry value");
    row("unknown kinds", R"({"entityType":"QuantumLink","name":"x"})", R"({"entityType":"QuantumLink","name":"x"})", "",
        "");
}

void TestRelated::findsTheSameThing()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(QString, inCommon);
    QFETCH(QString, why);
    open(1, one);
    open(2, other);
    QCOMPARE(this->inCommon(1, 2), inCommon);
    const auto places = m_related->seenElsewhere(ref(1), incident(1).entity(0));
    QCOMPARE(places.size(), why.isEmpty() ? size_t(0) : size_t(1));
    if (!why.isEmpty()) {
        QCOMPARE(samenessText(places.front().why), why);
        QCOMPARE(places.front().ref, ref(2));
        QCOMPARE(places.front().record, incident(2).entity(0));
    }
    QCOMPARE(m_related->seenElsewhere(ref(1), incident(1).alert(0)).size(), size_t(0));
}

void TestRelated::countsAThingOnce()
{
    const QByteArray file =
        R"({"entityType":"File","sha256":"A","sha1":"B","md5":"C"},{"entityType":"File","sha1":"B"})";
    const QByteArray device = R"({"mdatpDeviceId":"d1","aadDeviceId":"e1","deviceDnsName":"ws-1"})";
    open(1, file, device);
    open(2, file, device + ',' + device);
    QCOMPARE(inCommon(1, 2), QStringLiteral("1 device(s), 1 file(s) in common"));
    QCOMPARE(inCommon(2, 1), QStringLiteral("1 device(s), 1 file(s) in common"));
    QCOMPARE(m_related->seenElsewhere(ref(1), incident(1).device(0)).front().record, incident(2).device(0));
}

void TestRelated::ranksRareAndBadThingsFirst()
{
    open(1, ip("192.0.2.1") + ',' + ip("192.0.2.2") + ',' + ip("192.0.2.3"));
    open(2, ip("192.0.2.1"));
    open(3, ip("192.0.2.1"));
    open(4, ip("192.0.2.2"));
    open(5, ip("192.0.2.3", "Malicious"));
    QList<qint64> order;
    for (const SimilarIncident &similar : m_related->similarTo(ref(1)))
        order << similar.ref.id;
    QCOMPARE(order, (QList<qint64>{5, 4, 2, 3}));
}

void TestRelated::followsTheList()
{
    open(1, ip("192.0.2.1"));
    open(2, ip("192.0.2.1"));
    QVERIFY(!inCommon(1, 2).isEmpty());
    open(2, ip("192.0.2.2")); // a newer answer
    QVERIFY(inCommon(1, 2).isEmpty());
    open(2, ip("192.0.2.1"));
    QVERIFY(!inCommon(1, 2).isEmpty());
    const auto removed = m_list->remove(IncidentRefs{ref(2)});
    QVERIFY(m_related->similarTo(ref(1)).empty());
    QVERIFY(m_related->similarTo(ref(2)).empty());
    m_list->restore(removed);
    QTRY_VERIFY(!inCommon(1, 2).isEmpty());
}

void TestRelated::saysOnlyWhomItConcerns()
{
    open(1, ip("192.0.2.1"));
    open(2, ip("192.0.2.2"));
    m_told.clear();
    open(3, ip("192.0.2.1"));
    QCOMPARE(m_told, (QHash<qint64, int>{{1, 1}, {3, 1}}));
    m_told.clear();
    m_list->remove(IncidentRefs{ref(3)});
    QCOMPARE(m_told, (QHash<qint64, int>{{1, 1}}));
}

void TestRelated::tellsWhereEvidenceStandsToo()
{
    open(1, ip("192.0.2.1") + ',' + ip("192.0.2.9") + ',' + ip("192.0.2.1"));
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEvidence(incident(1), evidenceOf(incident(1)));
    model.setAlsoIn(m_related->recordsElsewhere(ref(1)));
    QCOMPARE(columnTexts(model, EvidenceColumns::AlsoIn), (QStringList{QString(), QString()}));
    open(7, ip("192.0.2.1"));
    open(5, ip("192.0.2.1"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setAlsoIn(m_related->recordsElsewhere(ref(1)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(columnTexts(model, EvidenceColumns::AlsoIn), (QStringList{QStringLiteral("5, 7"), QString()}));
    model.setAlsoIn(m_related->recordsElsewhere(ref(1)));
    QCOMPARE(changed.size(), 1); // nothing new
    model.setEvidence(incident(7), evidenceOf(incident(7)));
    QCOMPARE(columnTexts(model, EvidenceColumns::AlsoIn), QStringList{QString()});
}

void TestRelated::listsTheMostSimilar()
{
    SimilarModel model(*m_related, 2);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(1, ip("192.0.2.1") + ',' + ip("192.0.2.2"));
    model.setIncident(ref(1));
    QCOMPARE(model.rowCount(), 0);
    open(2, ip("192.0.2.1"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("2 Incident"));
    QCOMPARE(model.index(0).data(DetailRole).toString(), QStringLiteral("1 address(es) in common"));
    QCOMPARE(model.index(0).data(RefRole).value<IncidentRef>(), ref(2));
    open(3, ip("192.0.2.1") + ',' + ip("192.0.2.2"));
    open(4, ip("192.0.2.2"));
    QCOMPARE(model.rowCount(), 2); // no more than asked for
    QCOMPARE(model.index(0).data(RefRole).value<IncidentRef>(), ref(3));
    QCOMPARE(model.index(0).data(DetailRole).toString(), QStringLiteral("2 address(es) in common"));
    m_list->remove(IncidentRefs{ref(2), ref(3)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(RefRole).value<IncidentRef>(), ref(4));
    model.setIncident(ref(4));
    QCOMPARE(model.index(0).data(RefRole).value<IncidentRef>(), ref(1));
}

QTEST_GUILESS_MAIN(TestRelated)
#include "tst_related.moc"
