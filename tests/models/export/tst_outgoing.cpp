// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/outgoing.h"

#include "models/incident/decode.h"
#include "models/item/alertmodel.h"
#include "models/item/incidentlistmodel.h"

#include <QMimeData>
#include <QTest>

using namespace utkik;

namespace
{

Incident decoded(const QByteArray &json)
{
    return decodeIncident(json).value_or(Incident());
}

const QByteArray answer =
    R"json({"incidentId":924565,"incidentName":"<b>a</b> [x](http://evil)","alerts":[)json"
    R"json({"alertId":"da1","title":"=cmd","severity":"High"},{"alertId":"da2","title":"Two"}]})json";

} // namespace

class TestOutgoing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list.remove(m_list.refs());
        m_list.setPortal(hostsOf(Cloud::Commercial), QStringLiteral("contoso"));
        m_list.update({.ref = {{}, 924565}, .state = LookupState::Ready, .incident = decoded(answer)});
        m_list.update({.ref = {QStringLiteral("fabrikam"), 7}, .state = LookupState::Queued});
    }

    void incidentsOfferLinesLinksAndWhatIsAnswered()
    {
        const std::unique_ptr<QMimeData> data(m_list.mimeData({m_list.index(0, 0), m_list.index(1, 0)}));
        QCOMPARE(data->text(),
                 QStringLiteral("924565 <b>a</b> [x](http://evil) "
                                "https://security.microsoft.com/incident2/924565/overview?tid=contoso\n"
                                "7 https://security.microsoft.com/incident2/7/overview?tid=fabrikam"));
        QVERIFY(data->html().contains(QStringLiteral("&lt;b&gt;a&lt;/b&gt;")));
        QCOMPARE(data->urls().size(), 2);
        QCOMPARE(data->urls().first().host(), QStringLiteral("security.microsoft.com"));
        QCOMPARE(data->data(QStringLiteral("application/json")), '[' + answer + ']');
        QCOMPARE(data->data(QStringLiteral("text/csv")).count("\r\n"), 3);
    }

    void anUnansweredIncidentOffersNoData()
    {
        const std::unique_ptr<QMimeData> data(m_list.mimeData({m_list.index(1, 0)}));
        QVERIFY(data->hasText());
        QVERIFY(!data->hasFormat(QStringLiteral("application/json")));
        QVERIFY(!data->hasFormat(QStringLiteral("text/csv")));
    }

    void namesAreNoMarkdown()
    {
        const OutgoingIncidents both = m_list.outgoing(m_list.refs());
        QCOMPARE(incidentsToMarkdown({both.at(0)}),
                 QStringLiteral("[924565](https://security.microsoft.com/incident2/924565/overview?tid=contoso) "
                                "\\<b\\>a\\</b\\> \\[x\\]\\(http://evil\\)"));
        QCOMPARE(incidentsToMarkdown(both).count(QStringLiteral("- [")), 2);
    }

    void recordsOfferTheirRowsInTheOrderOfTheView()
    {
        AlertModel model;
        model.setIncident(decoded(answer));
        const auto title = model.index(1, AlertColumns::Title);
        const std::unique_ptr<QMimeData> data(
            model.mimeData({title, model.index(0, AlertColumns::Title), model.index(1, AlertColumns::Title)}));
        QCOMPARE(data->text(), QStringLiteral("Two\n=cmd"));
        QCOMPARE(data->data(QStringLiteral("text/csv")),
                 model.headerData(AlertColumns::Title, Qt::Horizontal).toString().toUtf8() + "\r\nTwo\r\n'=cmd\r\n");
        QCOMPARE(data->data(QStringLiteral("application/json")),
                 R"json([{"alertId":"da2","title":"Two"},{"alertId":"da1","title":"=cmd","severity":"High"}])json");
        QCOMPARE(data->html(),
                 QStringLiteral("<table><tr><th>%1</th></tr><tr><td>Two</td></tr><tr><td>'=cmd</td></tr></table>")
                     .arg(model.headerData(AlertColumns::Title, Qt::Horizontal).toString()));
        QVERIFY(model.flags(title).testFlag(Qt::ItemIsDragEnabled));
    }

private:
    IncidentListModel m_list;
};

QTEST_GUILESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
