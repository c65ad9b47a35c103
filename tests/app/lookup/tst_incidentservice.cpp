// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lookup/lookupbench.h"

#include <QTest>
#include <QUuid>

using namespace utkik;
using namespace std::chrono_literals;
using End = FaultyAnswer::Ending;
using State = LookupState;

namespace
{

IncidentRefs hundred()
{
    IncidentRefs refs;
    for (qint64 id = 100; id < 200; ++id)
        refs << IncidentRef{{}, id};
    return refs;
}

} // namespace

class TestIncidentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsAnIncident();
    void joinsDuplicates();
    void asksAgainOnlyWhenTold();
    void tellsEndingsApart_data();
    void tellsEndingsApart();
    void triesAgainWhatPasses_data();
    void triesAgainWhatPasses();
    void givesUpAfterFourTries();
    void waitsOutAThrottle();
    void renewsTheTokenOnce();
    void asksOnceForAHundred();
    void asksOnceForAHundredOnceTheTokenHasEnded();
    void renewsOnceInTheMiddleOfABulk();
    void failsAllWithARefusedToken_data();
    void failsAllWithARefusedToken();
    void keepsTheReasonOfARefusedFixedToken();
    void failsAllWithoutASecret();
    void sendsNothingToAnotherTenant_data();
    void sendsNothingToAnotherTenant();
    void cancelsOne();
    void cancelsAll();
    void cancelsTheAskingButNotTheAnswer();
    void showsMerges();
    void followsMerges();
    void followsByItself();
    void stopsCircles_data();
    void stopsCircles();
    void holdsBackWhilePaused();
    void foretellsTheQueue();
    void forgets();
    void endsInTheMiddle();

private:
    std::unique_ptr<LookupBench> m_bench;
};

void TestIncidentService::init()
{
    m_bench = std::make_unique<LookupBench>();
}

void TestIncidentService::cleanup()
{
    m_bench.reset();
}

void TestIncidentService::bringsAnIncident()
{
    m_bench->api([](qint64 id) { return goodAnswer(200, incidentJson(id), "request-id: r-1\r\n"); });
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 924565}}, Priority::Looked);
    QVERIFY(!service.isIdle());
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->statesOf(924565), (QList<State>{State::Queued, State::Fetching, State::Ready}));
    const Lookup lookup = m_bench->last(924565);
    QCOMPARE(lookup.incident.id(), 924565);
    QCOMPARE(lookup.incident.payload(), incidentJson(924565));
    QCOMPARE(lookup.trackingId, QStringLiteral("r-1"));
    QVERIFY(lookup.fetchedAt.isValid());
    QVERIFY(!lookup.error);
    QCOMPARE(m_bench->bearers(), QList<QByteArray>{"Bearer token-1"});
}

void TestIncidentService::joinsDuplicates()
{
    IncidentService &service = m_bench->start();
    // A link that names our own tenant, in capitals, is the same incident.
    service.lookUp({{{}, 1}, {{}, 2}, {{}, 1}, {m_bench->profile.tenant.toUpper(), 2}}, Priority::Bulk);
    service.lookUp({{{}, 1}}, Priority::Looked);
    QVERIFY(m_bench->waitUntilIdle());
    service.lookUp({{{}, 1}, {{}, 2}}, Priority::Bulk);
    QVERIFY(service.isIdle());
    QCOMPARE(m_bench->asked().size(), 2);
    QCOMPARE(m_bench->last(2).ref.tenant, QString());
}

void TestIncidentService::asksAgainOnlyWhenTold()
{
    bool isGone = false;
    m_bench->api([&isGone](qint64 id) { return isGone ? goodAnswer(404) : goodAnswer(200, incidentJson(id)); });
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    const QDateTime before = m_bench->last(1).fetchedAt;
    isGone = true;
    m_bench->clear();
    service.refresh({{{}, 1}}, Priority::Looked);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->statesOf(1), (QList<State>{State::Queued, State::Fetching, State::Failed}));
    // What was known stays, with the time it was fetched.
    QCOMPARE(m_bench->last(1).error->kind, ErrorKind::NotFound);
    QCOMPARE(m_bench->last(1).incident.id(), 1);
    QCOMPARE(m_bench->last(1).fetchedAt, before);
    // What failed is asked again by asking again.
    isGone = false;
    service.lookUp({{{}, 1}}, Priority::Looked);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).state, State::Ready);
    QVERIFY(!m_bench->last(1).error);
}

void TestIncidentService::tellsEndingsApart_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const FaultyAnswer &answer, ErrorKind kind, int requests = 1) {
        QTest::newRow(name) << answer << kind << requests;
    };
    row("not found", goodAnswer(404), ErrorKind::NotFound);
    row("bad request", goodAnswer(400), ErrorKind::RequestRefused);
    row("forbidden", goodAnswer(403), ErrorKind::PermissionMissing);
    row("no licence", goodAnswer(401, R"({"error":{"message":"No Tvm license"}})"), ErrorKind::LicenceMissing);
    row("refused, then refused", goodAnswer(401), ErrorKind::TokenRefused, 2);
    row("elsewhere", goodAnswer(302, {}, "Location: https://elsewhere.example/\r\n"), ErrorKind::RedirectedElsewhere);
    row("broken", goodAnswer(500), ErrorKind::ServerFault, 4);
    row("cut off", {"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", End::Close, {}}, ErrorKind::CutOff, 4);
    row("lost", {{}, End::Close, {}}, ErrorKind::ConnectionLost, 4);
    row("page", goodAnswer(200, "<!DOCTYPE html><html></html>"), ErrorKind::HtmlAnswer);
    row("nothing", goodAnswer(200), ErrorKind::EmptyAnswer);
    row("no JSON", goodAnswer(200, "{]"), ErrorKind::NotJson);
    row("no incident", goodAnswer(200, R"({"hello":1})"), ErrorKind::NotAnIncident);
}

void TestIncidentService::tellsEndingsApart()
{
    QFETCH(FaultyAnswer, answer);
    m_bench->api([answer](qint64) { return answer; });
    m_bench->start().lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).state, State::Failed);
    QTEST(m_bench->last(1).error->kind, "kind");
    QTEST(int(m_bench->asked().size()), "requests");
}

void TestIncidentService::triesAgainWhatPasses_data()
{
    QTest::addColumn<FaultyAnswer>("fault");
    QTest::newRow("internal error") << goodAnswer(500);
    QTest::newRow("gateway's page") << goodAnswer(502, "<html>");
    QTest::newRow("unavailable") << goodAnswer(503, {}, "Retry-After: 1\r\n");
    QTest::newRow("gateway's time-out") << goodAnswer(504);
    QTest::newRow("connection lost") << FaultyAnswer{{}, End::Close, {}};
    QTest::newRow("cut off") << FaultyAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", End::Close, {}};
}

void TestIncidentService::triesAgainWhatPasses()
{
    QFETCH(FaultyAnswer, fault);
    m_bench->api(
        [this, fault](qint64 id) { return m_bench->pauses.size() < 2 ? fault : goodAnswer(200, incidentJson(id)); });
    m_bench->start().lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).state, State::Ready);
    QVERIFY(!m_bench->last(1).error);
    QCOMPARE(m_bench->pauses, (QList<int>{1, 2}));
}

void TestIncidentService::givesUpAfterFourTries()
{
    m_bench->api([](qint64) { return goodAnswer(503); });
    m_bench->start().lookUp({{{}, 1}, {{}, 2}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->asked().size(), 8);
    QCOMPARE(m_bench->last(1).error->kind, ErrorKind::ServerFault);
    QCOMPARE(m_bench->last(1).error->httpStatus, 503);
}

void TestIncidentService::waitsOutAThrottle()
{
    QDeadlineTimer backOff;
    int early = 0;
    bool wasThrottled = false;
    m_bench->api([&](qint64 id) {
        if (!wasThrottled) {
            wasThrottled = true;
            backOff.setRemainingTime(1s);
            return goodAnswer(429, R"({"error":{"code":"429","message":"maximum allowed 45 per 00:01:00"}})",
                              "Retry-After: 1\r\n");
        }
        if (!backOff.hasExpired())
            ++early;
        return goodAnswer(200, incidentJson(id));
    });
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QTRY_VERIFY(wasThrottled);
    QTRY_COMPARE(m_bench->last(1).state, State::Queued);
    service.lookUp({{{}, 2}, {{}, 3}}, Priority::Looked); // what the user types does not go out either
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(early, 0);
    for (const qint64 id : {1, 2, 3})
        QCOMPARE(m_bench->last(id).state, State::Ready);
    QCOMPARE(m_bench->asked().size(), 4);
}

void TestIncidentService::renewsTheTokenOnce()
{
    m_bench->refusesTokens = {"Bearer token-1"};
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).state, State::Ready);
    QCOMPARE(m_bench->bearers(), (QList<QByteArray>{"Bearer token-1", "Bearer token-2"}));
    QCOMPARE(m_bench->signIns, 2);
}

void TestIncidentService::asksOnceForAHundred()
{
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->signIns, 1);
    // The token is over; the service finds out by being refused.
    m_bench->refusesTokens = {"Bearer token-1"};
    m_bench->profile.limits.perMinute = 1000;
    m_bench->limiter->setLimits(m_bench->profile.limits);
    const IncidentRefs refs = hundred();
    service.lookUp(refs, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    for (const IncidentRef &ref : refs)
        QCOMPARE(m_bench->last(ref.id).state, State::Ready);
    QCOMPARE(m_bench->signIns, 2);
}

void TestIncidentService::asksOnceForAHundredOnceTheTokenHasEnded()
{
    m_bench->profile.limits.perMinute = 1000;
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    // Its hour is over, and nobody would take it any more.
    m_bench->tokenClock.later = std::chrono::hours(2);
    m_bench->refusesTokens = {"Bearer token-1"};
    const IncidentRefs refs = hundred();
    service.lookUp(refs, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    for (const IncidentRef &ref : refs)
        QCOMPARE(m_bench->last(ref.id).state, State::Ready);
    QCOMPARE(m_bench->signIns, 2);
    QCOMPARE(m_bench->bearers().count("Bearer token-1"), 1); // none of the hundred went out with the old one
    QCOMPARE(m_bench->bearers().count("Bearer token-2"), refs.size());
}

void TestIncidentService::renewsOnceInTheMiddleOfABulk()
{
    m_bench->profile.limits.perMinute = 1000;
    int answered = 0;
    m_bench->api([this, &answered](qint64 id) {
        if (++answered == 40) // somebody revokes it while the bulk runs
            m_bench->refusesTokens = {"Bearer token-1"};
        return goodAnswer(200, incidentJson(id));
    });
    const IncidentRefs refs = hundred();
    m_bench->start().lookUp(refs, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->signIns, 2);
    QSet<qint64> ready;
    for (const IncidentRef &ref : refs) {
        QCOMPARE(m_bench->last(ref.id).state, State::Ready);
        QCOMPARE(m_bench->last(ref.id).incident.id(), ref.id);
        ready << ref.id;
    }
    QCOMPARE(ready.size(), refs.size());
    QCOMPARE(answered, refs.size()); // each was brought once
    QVERIFY(m_bench->bearers().count("Bearer token-1") >= 40);
}

void TestIncidentService::failsAllWithARefusedToken_data()
{
    QTest::addColumn<FaultyAnswer>("answer");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused again and again") << goodAnswer(401) << QByteArray() << ErrorKind::TokenRefused;
    QTest::newRow("no licence") << goodAnswer(401, R"({"error":{"message":"Account mode is inactive"}})")
                                << QByteArray() << ErrorKind::LicenceMissing;
    QTest::newRow("not provisioned") << goodAnswer(403, R"({"error":{"message":"Account is not provisioned."}})")
                                     << QByteArray() << ErrorKind::TenantNotProvisioned;
    QTest::newRow("a permission that the token lacks")
        << goodAnswer(403) << QByteArray(R"({"roles":["Alert.Read.All"]})") << ErrorKind::PermissionMissing;
    QTest::newRow("a token for another API")
        << goodAnswer(403) << QByteArray(R"({"aud":"https://graph.microsoft.com","roles":["Incident.Read.All"]})")
        << ErrorKind::WrongAudience;
}

void TestIncidentService::failsAllWithARefusedToken()
{
    QFETCH(FaultyAnswer, answer);
    QFETCH(QByteArray, claims);
    QFETCH(ErrorKind, kind);
    m_bench->claims = claims;
    m_bench->api([answer](qint64) { return answer; });
    IncidentRefs refs;
    for (qint64 id = 1; id <= 60; ++id)
        refs << IncidentRef{{}, id};
    m_bench->start().lookUp(refs, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    for (const IncidentRef &ref : refs)
        QCOMPARE(m_bench->last(ref.id).error->kind, kind);
    // Six at a time, each at most twice: the other 48 are not tried in vain.
    QVERIFY2(m_bench->asked().size() <= 12, qPrintable(QString::number(m_bench->asked().size())));
    QVERIFY(m_bench->signIns <= 3);
}

void TestIncidentService::keepsTheReasonOfARefusedFixedToken()
{
    m_bench->fixedToken = "given";
    m_bench->api([](qint64) {
        return goodAnswer(401, R"({"error":{"code":"Unauthorized","message":"Token expired","target":"t-1"}})");
    });
    m_bench->start().lookUp({{{}, 1}, {{}, 2}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).error->kind, ErrorKind::TokenRefused);
    QCOMPARE(m_bench->last(1).error->trackingId, QStringLiteral("t-1"));
    QCOMPARE(m_bench->signIns, 0);
    QVERIFY(m_bench->bearers().contains("Bearer given"));
}

void TestIncidentService::failsAllWithoutASecret()
{
    IncidentService &service = m_bench->start();
    std::ignore = m_bench->secrets.remove(m_bench->profile.id);
    IncidentRefs refs;
    for (qint64 id = 1; id <= 20; ++id)
        refs << IncidentRef{{}, id};
    service.lookUp(refs, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    for (const IncidentRef &ref : refs)
        QCOMPARE(m_bench->last(ref.id).error->kind, ErrorKind::NoSecret);
    QCOMPARE(m_bench->asked().size(), 0);
    QCOMPARE(m_bench->limiter->status().minute.used, 0); // and it cost nothing
}

void TestIncidentService::sendsNothingToAnotherTenant_data()
{
    QTest::addColumn<QString>("profileTenant");
    QTest::addColumn<QByteArray>("claims"); // empty: an opaque token
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("fits");
    const QString ours = QStringLiteral("c0ffee00-1111-4222-8333-444455556666");
    const QString other = QStringLiteral("0f0f0f0f-1111-4222-8333-444455556666");
    const QByteArray ofOurs = R"({"tid":")" + ours.toLatin1() + R"("})";
    const QByteArray ofOther = R"({"tid":")" + other.toLatin1() + R"("})";
    const QString domain = QStringLiteral("contoso.example");
    QTest::newRow("profile's") << ours << QByteArray() << ours << true;
    QTest::newRow("profile's, in capitals") << ours << ofOurs << ours.toUpper() << true;
    QTest::newRow("other than the profile's") << ours << QByteArray() << other << false;
    QTest::newRow("token's, profile has a domain") << domain << ofOurs << ours << true;
    QTest::newRow("other than the token's, profile has a domain") << domain << ofOurs << other << false;
    QTest::newRow("other than the token's, no profile") << QString() << ofOurs << other << false;
    QTest::newRow("the profile's, but not the token's") << ours << ofOther << ours << false;
    QTest::newRow("opaque token, no profile") << QString() << QByteArray() << other << true;
    QTest::newRow("none named") << ours << ofOther << QString() << true;
}

void TestIncidentService::sendsNothingToAnotherTenant()
{
    QFETCH(QString, profileTenant);
    QFETCH(QByteArray, claims);
    QFETCH(QString, named);
    QFETCH(bool, fits);
    m_bench->profile.tenant = profileTenant;
    m_bench->claims = claims;
    m_bench->fixedToken = m_bench->tokenText(1);
    m_bench->start().lookUp({{named, 1}}, Priority::Looked);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->asked().size(), fits ? 1 : 0);
    const Lookup lookup = m_bench->last(1);
    QCOMPARE(lookup.state, fits ? State::Ready : State::Failed);
    if (!fits) {
        QCOMPARE(lookup.error->kind, ErrorKind::WrongTenant);
        QCOMPARE(lookup.error->subject, named);
    }
}

void TestIncidentService::cancelsOne()
{
    m_bench->api([](qint64 id) { return id == 1 ? FaultyAnswer{} : goodAnswer(200, incidentJson(id)); });
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}, {{}, 2}}, Priority::Bulk);
    QTRY_COMPARE(m_bench->last(2).state, State::Ready);
    QTRY_COMPARE(m_bench->asked().size(), 2);
    QVERIFY(!service.isIdle());
    service.cancel({{{}, 1}});
    QVERIFY(service.isIdle());
    QCOMPARE(m_bench->last(1).state, State::Failed);
    QCOMPARE(m_bench->last(1).error->kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_bench->limiter->status().minute.used, 2); // it had left, so it counts
}

void TestIncidentService::cancelsAll()
{
    m_bench->api([](qint64) { return FaultyAnswer{}; });
    IncidentService &service = m_bench->start();
    IncidentRefs refs;
    for (qint64 id = 1; id <= 30; ++id)
        refs << IncidentRef{{}, id};
    service.lookUp(refs, Priority::Bulk);
    QTRY_COMPARE(m_bench->asked().size(), 5); // of six at a time, one stays free for what the user types
    service.cancelAll();
    QVERIFY(service.isIdle());
    for (const IncidentRef &ref : refs)
        QCOMPARE(m_bench->last(ref.id).error->kind, ErrorKind::Cancelled);
    // They can be asked again, and what the aborted ones held is free.
    m_bench->api([](qint64 id) { return goodAnswer(200, incidentJson(id)); });
    service.lookUp(refs, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    for (const IncidentRef &ref : refs)
        QCOMPARE(m_bench->last(ref.id).state, State::Ready);
    QCOMPARE(m_bench->asked().size(), 35);
}

void TestIncidentService::cancelsTheAskingButNotTheAnswer()
{
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    m_bench->api([](qint64) { return FaultyAnswer{}; });
    service.refresh({{{}, 1}}, Priority::Bulk);
    QTRY_COMPARE(m_bench->last(1).state, State::Fetching);
    QCOMPARE(m_bench->last(1).incident.id(), 1); // shown while it is fetched anew
    service.cancelAll();
    QCOMPARE(m_bench->last(1).state, State::Ready);
    QCOMPARE(m_bench->last(1).incident.id(), 1);
    QVERIFY(!m_bench->last(1).error);
}

void TestIncidentService::showsMerges()
{
    m_bench->api([](qint64 id) { return goodAnswer(200, id == 1 ? mergedJson(1, 2) : incidentJson(id)); });
    m_bench->start().lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).state, State::Merged);
    QCOMPARE(m_bench->last(1).incident.mergedInto(), 2);
    QCOMPARE(m_bench->asked().size(), 1); // followed on request only
}

void TestIncidentService::followsMerges()
{
    m_bench->api([](qint64 id) { return goodAnswer(200, id == 1 ? mergedJson(1, 2) : incidentJson(id)); });
    IncidentService &service = m_bench->start();
    QList<std::pair<qint64, qint64>> followed;
    connect(&service, &IncidentService::followed, this,
            [&followed](const IncidentRef &from, const IncidentRef &to) { followed << std::pair(from.id, to.id); });
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    service.follow({{}, 2}); // unknown: nothing happens
    service.follow({{}, 1});
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(followed, (QList<std::pair<qint64, qint64>>{{1, 2}}));
    QCOMPARE(m_bench->last(2).state, State::Ready);
    service.follow({{}, 2}); // merged into nothing
    QVERIFY(service.isIdle());
}

void TestIncidentService::followsByItself()
{
    m_bench->api([](qint64 id) { return goodAnswer(200, id < 4 ? mergedJson(id, id + 1) : incidentJson(id)); });
    IncidentService &service = m_bench->start();
    service.setFollowsMerges(true);
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->idles, 1); // not idle between one and the next
    for (const qint64 id : {1, 2, 3})
        QCOMPARE(m_bench->last(id).state, State::Merged);
    QCOMPARE(m_bench->last(4).state, State::Ready);
    QCOMPARE(m_bench->asked().size(), 4);
}

void TestIncidentService::stopsCircles_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("into itself") << 1;
    QTest::newRow("of two") << 2;
    QTest::newRow("of five") << 5;
}

void TestIncidentService::stopsCircles()
{
    QFETCH(int, length);
    m_bench->api([length](qint64 id) { return goodAnswer(200, mergedJson(id, id % length + 1)); });
    IncidentService &service = m_bench->start();
    service.setFollowsMerges(true);
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->asked().size(), length);
    QCOMPARE(m_bench->last(length).state, State::Merged); // the answer is there all the same
    QCOMPARE(m_bench->last(length).error->kind, ErrorKind::MergeLoop);
}

void TestIncidentService::holdsBackWhilePaused()
{
    IncidentService &service = m_bench->start();
    service.setPaused(true);
    service.lookUp({{{}, 1}, {{}, 2}}, Priority::Bulk);
    service.lookUp({{{}, 3}}, Priority::Looked);
    QTRY_COMPARE(m_bench->last(3).state, State::Ready);
    QCOMPARE(m_bench->last(1).state, State::Queued);
    service.lookAt({{}, 2}); // looked at now, so it goes
    QTRY_COMPARE(m_bench->last(2).state, State::Ready);
    QCOMPARE(m_bench->last(1).state, State::Queued);
    service.setPaused(false);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->last(1).state, State::Ready);
}

void TestIncidentService::foretellsTheQueue()
{
    m_bench->profile.limits = {.perMinute = 2, .perHour = 100, .reservePerMinute = 0};
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}, {{}, 2}, {{}, 3}, {{}, 4}, {{}, 5}}, Priority::Bulk);
    const auto waitingIds = [this] {
        QList<qint64> ids;
        for (const QueueForecast::Place &place : m_bench->forecast.places)
            ids << place.ref.id;
        return ids;
    };
    QTRY_COMPARE(waitingIds(), (QList<qint64>{3, 4, 5}));
    const auto &places = m_bench->forecast.places;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(places.at(0).expectedAt > now.addSecs(30)); // the two of this minute are spent
    QVERIFY(places.at(2).expectedAt > places.at(0).expectedAt.addSecs(30)); // and two more go in the next
    QVERIFY(m_bench->forecast.doneAt >= places.at(2).expectedAt);
    service.lookAt({{}, 5});
    QTRY_COMPARE(waitingIds(), (QList<qint64>{5, 3, 4}));
    service.cancelAll();
    QTRY_VERIFY(waitingIds().isEmpty());
}

void TestIncidentService::forgets()
{
    IncidentService &service = m_bench->start();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    service.forget({{{}, 1}});
    m_bench->clear();
    service.lookUp({{{}, 1}}, Priority::Bulk);
    QVERIFY(m_bench->waitUntilIdle());
    QCOMPARE(m_bench->asked().size(), 2);

    m_bench->api([](qint64) { return FaultyAnswer{}; });
    service.lookUp({{{}, 2}, {{}, 3}}, Priority::Bulk);
    QTRY_COMPARE(m_bench->asked().size(), 4);
    service.forget({{{}, 2}, {{}, 3}});
    QVERIFY(service.isIdle());
}

void TestIncidentService::endsInTheMiddle()
{
    m_bench->api([](qint64 id) { return id % 2 == 0 ? FaultyAnswer{} : goodAnswer(200, incidentJson(id)); });
    IncidentRefs refs;
    for (qint64 id = 1; id <= 20; ++id)
        refs << IncidentRef{{}, id};
    m_bench->start().lookUp(refs, Priority::Bulk);
    QTRY_VERIFY(m_bench->asked().size() >= 6);
    m_bench->stop(); // with some under way, some being decoded, some waiting
    const qsizetype before = m_bench->asked().size();
    QTest::qWait(100); // what comes late, comes now: a crash, or a request
    QVERIFY(m_bench->asked().size() <= before + 6); // what had been handed over
}

QTEST_GUILESS_MAIN(TestIncidentService)
#include "tst_incidentservice.moc"
