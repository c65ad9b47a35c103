// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/decode.h"

#include <QTest>

using namespace utkik;
using Kind = DecodeNote::Kind;

Q_DECLARE_METATYPE(DecodeNote::Kind)

namespace
{

std::vector<DecodeNote> notesOf(const Incident &incident, Kind kind)
{
    std::vector<DecodeNote> found;
    for (const auto &note : incident.notes()) {
        if (note.kind == kind)
            found.push_back(note);
    }
    return found;
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer();
    void readsARedirectedIncident();
    void refuses_data();
    void refuses();
    void findsFaultsAnywhere_data();
    void findsFaultsAnywhere();
    void saysWhereTheFaultIs();
    void tellsTheApisError();
    void notesOddities_data();
    void notesOddities();
    void aSoundAnswerHasNoNotes();
    void lastOfDuplicateKeysCounts();
    void ofTwoNamesTheApisOwnCounts();
    void duplicateListsAreJoined();
    void keysMatchWithoutCase();
    void keysMayBeEscaped();
    void notesEachUnknownKeyOnce();
    void keepsTheFirstNotesOnly();
    void readsWhatIsNoUtf8();
    void keepsThePayload_data();
    void keepsThePayload();
    void takesSharedAndOwnBytesAlike();
};

void TestDecode::readsAnAnswer()
{
    const auto decoded = decodeIncident(R"({"@odata.context":"https://api.example/$metadata#Incidents/$entity",
        "incidentId":924565,"redirectIncidentId":null,"incidentName":"Ransomware \"activity\"","severity":"High",
        "status":"Active","createdTime":"2020-09-06T14:46:57.0733333Z","tags":["a"],
        "comments":[{"comment":"test","createdBy":"x@y.example","createdTime":"2020-09-06T14:46:57Z"}],
        "alerts":[{"alertId":"da1","devices":[{"mdatpDeviceId":"x"}],"entities":[{"entityType":"MailBox"}]}]})");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->id(), 924565);
    QCOMPARE(decoded->name(), QStringLiteral("Ransomware \"activity\""));
    QVERIFY(decoded->severity().is(Severity::High));
    QVERIFY(decoded->status().is(IncidentStatus::Active));
    QVERIFY(!decoded->mergedInto().has_value());
    QCOMPARE(decoded->alertCount(), 1);
    QCOMPARE(decoded->deviceCount(), 1);
    QCOMPARE(decoded->commentCount(), 1);
    QVERIFY(decoded->entity(0).word(entityField("entityType")).is(EntityType::Mailbox));
}

void TestDecode::readsARedirectedIncident()
{
    const auto decoded =
        decodeIncident(R"({"incidentId":405,"redirectIncidentId":383,"incidentName":"12","status":"Redirected",
        "severity":"UnSpecified","alerts":[]})");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->mergedInto(), 383);
    QVERIFY(decoded->status().is(IncidentStatus::Redirected));
    QVERIFY(decoded->severity().is(Severity::Unspecified));
    QCOMPARE(decoded->alertCount(), 0);
}

void TestDecode::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    row("nothing", "", ErrorKind::EmptyAnswer);
    row("white space", " \r\n\t", ErrorKind::EmptyAnswer);
    row("only a byte-order mark", "\xef\xbb\xbf", ErrorKind::EmptyAnswer);
    row("a web page", "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", ErrorKind::HtmlAnswer);
    row("a web page after space", "\n <html>", ErrorKind::HtmlAnswer);
    row("plain text", "upstream connect error", ErrorKind::NotJson);
    row("a bare text", "\"incidentId\"", ErrorKind::NotAnIncident);
    row("a bare number", "924565", ErrorKind::NotAnIncident);
    row("null", "null", ErrorKind::NotAnIncident);
    row("cut off in a key", R"({"incidentId":1,"inc)", ErrorKind::CutOff);
    row("cut off in a text", R"({"incidentId":1,"incidentName":"abc)", ErrorKind::CutOff);
    row("cut off after an escape", R"({"incidentId":1,"incidentName":"abc\)", ErrorKind::CutOff);
    row("cut off in a word", R"({"incidentId":1,"redirectIncidentId":nu)", ErrorKind::CutOff);
    row("cut off in a number", R"({"incidentId":1,"x":-)", ErrorKind::CutOff);
    row("cut off after a colon", R"({"incidentId":)", ErrorKind::CutOff);
    row("cut off after a bracket", R"({"incidentId":1,"alerts":[{"alertId":"1"})", ErrorKind::CutOff);
    row("cut off within a list", R"({"incidentId":1,"alerts":[{"alertId":"1"}])", ErrorKind::CutOff);
    row("an empty object", "{}", ErrorKind::NotAnIncident);
    row("a token", R"({"access_token":"x","expires_in":3599})", ErrorKind::NotAnIncident);
    row("an error", R"({"error":{"code":"NotFound","message":"gone"}})", ErrorKind::NotAnIncident);
    row("an alert", R"({"alertId":"da1","incidentId":3,"title":"t","severity":"Low"})", ErrorKind::NotAnIncident);
    row("a Graph alert", R"({"id":"da1","incidentId":"3","createdDateTime":"2021-04-27T12:19:27Z","evidence":[]})",
        ErrorKind::NotAnIncident);
    row("a list", R"([{"incidentId":1}])", ErrorKind::NotAnIncident);
    row("an ID alone", R"({"id":"x"})", ErrorKind::NotAnIncident);
    row("two objects", R"({"incidentId":1}{"incidentId":2})", ErrorKind::NotJson);
    row("trailing comma", R"({"incidentId":1},)", ErrorKind::NotJson);
    row("trailing bracket", R"({"incidentId":1}})", ErrorKind::NotJson);
    row("trailing text", R"({"incidentId":1} x)", ErrorKind::NotJson);
    row("a null byte behind", QByteArray("{\"incidentId\":1}\0", 17), ErrorKind::NotJson);
}

void TestDecode::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const auto decoded = decodeIncident(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().kind, kind);
}

/// Each of these stands as the value of a known and of an unknown field, of a record and in a list that nobody looks
/// into.
void TestDecode::findsFaultsAnywhere_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"tru",         "True",       "nul",      "nulll",     "01",
                              "1.",          ".5",         "+1",       "-",         "1e",
                              "0x10",        "NaN",        "Infinity", "'a'",       "\"\\x\"",
                              "\"\\u12g4\"", "\"\\u12\"",  "\"a\nb\"", "\"a\tb\"",  "a",
                              "[1,]",        "[,1]",       "[1 2]",    "[1:2]",     "{\"a\"}",
                              "{\"a\":}",    "{\"a\":1,}", "{,}",      "{a:1}",     "{\"a\":1 \"b\":2}",
                              "{\"a\" 1}",   "{1:2}",      "[}",       "{]",        "\"a\":1",
                              "\"a\" \"b\"", "1 2",        "",         "\"a\\\"",   "{\"\\q\":1}",
                              "truefalse",   "null1",      "\"a\"b",   "[\"a\":1]", "{\"a\":\"b\":1}"})
        QTest::newRow(*value ? value : "nothing") << QByteArray(value);
}

void TestDecode::findsFaultsAnywhere()
{
    QFETCH(QByteArray, value);
    for (const QByteArray &around :
         {QByteArray(R"({"incidentId":1,"incidentName":@})"),
          QByteArray(R"({"incidentId":1,"unknown":@,"status":"x"})"),
          QByteArray(R"({"incidentId":1,"alerts":[{"title":@}]})"), QByteArray(R"({"incidentId":1,"tags":@})"),
          QByteArray(R"({"incidentId":1,"alerts":@,"status":"x"})"), QByteArray(R"({"incidentId":1,"alerts":[@]})"),
          QByteArray(R"({"incidentId":1,"unknown":{"deep":[[{"x":@}]]}})"),
          QByteArray(
              R"({"incidentId":1,"alerts":[{"evidence":[{"@odata.type":"a.fileEvidence","fileDetails":{"sha1":@}}]}]})")
              .replace("@odata", "\1odata")}) {
        const auto decoded = decodeIncident(QByteArray(around).replace("@", value).replace("\1", "@"));
        QVERIFY2(!decoded.has_value() || (value.isEmpty() && around.contains("[@]")), around.constData());
        if (!decoded)
            QVERIFY(decoded.error().kind == ErrorKind::NotJson || decoded.error().kind == ErrorKind::CutOff);
    }
}

void TestDecode::saysWhereTheFaultIs()
{
    const auto decoded = decodeIncident("{\n  \"incidentId\": 1,\n  \"status\": Active\n}");
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().subject, QStringLiteral("3:13"));
}

void TestDecode::tellsTheApisError()
{
    const auto decoded =
        decodeIncident(R"({"error":{"code":"ResourceNotFound","message":"Not there.","target":"|5d0b-4a"}})");
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().subject, QString::fromUtf16(NotIncident::error));
    QCOMPARE(decoded.error().code, QStringLiteral("ResourceNotFound"));
    QCOMPARE(decoded.error().message, QStringLiteral("Not there."));
    QCOMPARE(decoded.error().trackingId, QStringLiteral("|5d0b-4a"));
}

void TestDecode::notesOddities_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *fields, Kind kind, const char *where) {
        QTest::newRow(fields) << QByteArray(fields) << kind << QString::fromLatin1(where);
    };
    row(R"("incidentName":12)", Kind::WrongType, "/incidentName");
    row(R"("incidentName":true)", Kind::WrongType, "/incidentName");
    row(R"("incidentName":{})", Kind::WrongType, "/incidentName");
    row(R"("severity":3)", Kind::WrongType, "/severity");
    row(R"("redirectIncidentId":"soon")", Kind::WrongType, "/redirectIncidentId");
    row(R"("redirectIncidentId":"383")", Kind::NumberAsText, "/redirectIncidentId");
    row(R"("createdTime":"yesterday")", Kind::OddDate, "/createdTime");
    row(R"("createdTime":"2021-02-30T00:00:00Z")", Kind::OddDate, "/createdTime");
    row(R"("createdTime":"")", Kind::OddDate, "/createdTime");
    row(R"("createdTime":1600000000)", Kind::WrongType, "/createdTime");
    row(R"("tags":"one")", Kind::WrongType, "/tags");
    row(R"("tags":{"a":1})", Kind::ObjectForList, "/tags");
    row(R"("alerts":{"title":"t"})", Kind::ObjectForList, "/alerts");
    row(R"("alerts":"none")", Kind::WrongType, "/alerts");
    row(R"("alerts":[{},null])", Kind::WrongType, "/alerts/1");
    row(R"("alerts":[[]])", Kind::WrongType, "/alerts/0");
    row(R"("alerts":[{"devices":[{"vmMetadata":"none"}]}])", Kind::WrongType, "/alerts/0/devices/0/vmMetadata");
    row(R"("alerts":[{},{"creationTime":"x"}])", Kind::OddDate, "/alerts/1/creationTime");
    row(R"("alerts":[{"devices":[{"osBuild":"19041"}]}])", Kind::NumberAsText, "/alerts/0/devices/0/osBuild");
    row(R"("alerts":[{"devices":[{"vmMetadata":{"vmId":1}}]}])", Kind::WrongType,
        "/alerts/0/devices/0/vmMetadata/vmId");
    row(R"("incidentName":"a\ud800b")", Kind::LoneSurrogate, "/incidentName");
    row(R"("unknown":{"a":["\udc00"]})", Kind::LoneSurrogate, "/unknown");
    row(R"("status":"a","status":"b")", Kind::DuplicateKey, "/status");
    row(R"("status":"a","status":null)", Kind::DuplicateKey, "/status");
    row(R"("unknown":1,"unknown":2)", Kind::DuplicateKey, "/unknown");
    row(R"("alerts":[],"alerts":[{}])", Kind::DuplicateKey, "/alerts");
    row(R"("a~b/c":1)", Kind::UnknownField, "/a~0b~1c");
    row("\"incidentName\":\"a\xff\"", Kind::InvalidUtf8, "/incidentName");
}

void TestDecode::notesOddities()
{
    QFETCH(QByteArray, fields);
    QFETCH(Kind, kind);
    QFETCH(QString, where);
    const auto decoded = decodeIncident("{\"incidentId\":1," + fields + "}");
    QVERIFY(decoded.has_value());
    QCOMPARE(notesOf(*decoded, kind), (std::vector<DecodeNote>{{kind, where}}));
    for (const auto &note : decoded->notes())
        QVERIFY(note.kind == kind || note.kind == Kind::UnknownField);
}

void TestDecode::aSoundAnswerHasNoNotes()
{
    const auto decoded =
        decodeIncident(R"({"incidentId":1,"incidentName":"\ud83d\udea8","tags":[],"createdTime":"2020-09-06T14:46:57Z",
        "assignedTo":null,"alerts":[{"devices":[],"entities":null,"investigationId":null,"mitreTechniques":["T1"]}]})");
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->notes().empty());
}

void TestDecode::lastOfDuplicateKeysCounts()
{
    const auto decoded =
        decodeIncident(R"({"incidentId":1,"status":"New","status":"Active","severity":"Low","severity":null})");
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->status().is(IncidentStatus::Active));
    QVERIFY(!decoded->record().has(incidentField("severity")));
    const std::vector<UnknownField> earlier{{QStringLiteral("status"), QStringLiteral("\"New\"")},
                                            {QStringLiteral("severity"), QStringLiteral("\"Low\"")}};
    QCOMPARE(decoded->record().unknownFields(), earlier);
    QCOMPARE(decoded->record().presentFields().size(), 2U);
}

void TestDecode::ofTwoNamesTheApisOwnCounts()
{
    for (const char *fields :
         {R"("incidentName":"own","displayName":"other")", R"("displayName":"other","incidentName":"own")"}) {
        const auto decoded = decodeIncident("{\"incidentId\":1," + QByteArray(fields) + "}");
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->name(), QStringLiteral("own"));
        const std::vector<UnknownField> other{{QStringLiteral("displayName"), QStringLiteral("\"other\"")}};
        QCOMPARE(decoded->record().unknownFields(), other);
    }
    const auto decoded = decodeIncident(R"({"incidentId":1,"displayName":"other","incidentName":null})");
    QCOMPARE(decoded->name(), QStringLiteral("other"));
}

void TestDecode::duplicateListsAreJoined()
{
    const auto decoded = decodeIncident(R"({"incidentId":1,"alerts":[{"title":"a"}],"alerts":{"title":"b"}})");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->alertCount(), 2);
    QCOMPARE(decoded->alert(1).text(alertField("title")), QStringLiteral("b"));
}

void TestDecode::keysMatchWithoutCase()
{
    const auto decoded = decodeIncident(
        R"({"IncidentId":5,"INCIDENTNAME":"n","Alerts":[{"Entities":[{"EntityType":"ip","IPAddress":"::1"}]}]})");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->id(), 5);
    QCOMPARE(decoded->name(), QStringLiteral("n"));
    QCOMPARE(decoded->entity(0).text(entityField("ipAddress")), QStringLiteral("::1"));
    QCOMPARE(decoded->entity(0).pointer(entityField("ipAddress")), QStringLiteral("/Alerts/0/Entities/0/IPAddress"));
}

void TestDecode::keysMayBeEscaped()
{
    const auto decoded = decodeIncident(R"({"incident\u0049d":5,"alerts":[{"\u0074itle":"t","n\u0065w":1}]})");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->id(), 5);
    QCOMPARE(decoded->alert(0).text(alertField("title")), QStringLiteral("t"));
    QCOMPARE(decoded->alert(0).unknownFields().front().key, QStringLiteral("new"));
}

void TestDecode::notesEachUnknownKeyOnce()
{
    const auto decoded = decodeIncident(R"({"incidentId":1,"new":1,"alerts":[{"new":1},{"new":2},{"newer":1}]})");
    QVERIFY(decoded.has_value());
    const std::vector<DecodeNote> expected{{Kind::UnknownField, QStringLiteral("/new")},
                                           {Kind::UnknownField, QStringLiteral("/alerts/0/new")},
                                           {Kind::UnknownField, QStringLiteral("/alerts/2/newer")}};
    QCOMPARE(decoded->notes(), expected);
}

void TestDecode::keepsTheFirstNotesOnly()
{
    QByteArray alerts;
    for (int i = 0; i < 1000; ++i)
        alerts += R"({"title":1},)";
    alerts.chop(1);
    const auto decoded = decodeIncident("{\"incidentId\":1,\"alerts\":[" + alerts + "]}");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->alertCount(), 1000);
    QCOMPARE(decoded->notes().size(), std::size_t{maxDecodeNotes});
}

void TestDecode::readsWhatIsNoUtf8()
{
    const QByteArray bytes =
        "{\"incidentId\":1,\"incidentName\":\"L\xf6senord\",\"k\xe5\":\"\xc3\",\"status\":\"Active\"}";
    const auto decoded = decodeIncident(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->name(), QStringLiteral("L\ufffdsenord"));
    QVERIFY(decoded->status().is(IncidentStatus::Active));
    QCOMPARE(decoded->record().unknownFields().front().key, QStringLiteral("k\ufffd"));
    QCOMPARE(decoded->payload(), bytes);
    QCOMPARE(notesOf(*decoded, Kind::InvalidUtf8).size(), 2U + 1U);
    QVERIFY(!decodeIncident("{\"incidentId\":1,\xff\"a\":1}").has_value());
}

void TestDecode::keepsThePayload_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray(R"({"incidentId":7,"alerts":[]})");
    QTest::newRow("white space around") << QByteArray("\r\n { \"incidentId\" : 7 , \"alerts\" : [ ] } \n");
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf{\"incidentId\":7,\"alerts\":[]}\n");
}

void TestDecode::keepsThePayload()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeIncident(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->id(), 7);
    QCOMPARE(decoded->payload(), bytes);
    QCOMPARE(decoded->payload().constData()[bytes.size()], '\0');
    QVERIFY(decoded->record().rawJson().startsWith('{') && decoded->record().rawJson().endsWith('}'));
    QCOMPARE(decoded->record().pointer(incidentField("alerts")), QStringLiteral("/alerts"));
}

void TestDecode::takesSharedAndOwnBytesAlike()
{
    const char text[] = R"({"incidentId":7})";
    const auto foreign = QByteArray::fromRawData(text, sizeof(text) - 1);
    QCOMPARE(decodeIncident(foreign)->payload(), foreign);
    auto own = QByteArray(text);
    own.reserve(4096);
    const auto *data = own.constData();
    const auto decoded = decodeIncident(std::move(own));
    QCOMPARE(decoded->payload().constData(), data);
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
