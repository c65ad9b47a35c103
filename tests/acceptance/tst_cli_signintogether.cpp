// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs with one sign-in, against a service that takes a refresh token used twice for stolen, and ends the
// sign-in. With a real keychain (withkeyring.sh).
#include "app/auth/keychainstore.h"
#include "tests/acceptance/clirunner.h"
#include "tests/app/api/faultyserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>
#include <vector>

using namespace utkik;

namespace
{

constexpr int rounds = 5;
constexpr int atOnce = 4;

QByteArray fieldOf(const QByteArray &form, const QByteArray &name)
{
    for (const QByteArray &field : form.split('&')) {
        if (field.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(field.mid(name.size() + 1));
    }
    return {};
}

} // namespace

class TestCliSignInTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoToken();
    void signsOutForGood();

private:
    [[nodiscard]] FaultyAnswer answer(const SeenRequest &request);
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &verb);

    CliRunner m_cli;
    FaultyServer m_server;
    KeychainStore m_keychain;
    QString m_profileId;
    QByteArray m_valid; ///< the one refresh token that is good
    int m_issued = 0;
    bool m_isEnded = false; ///< one was used twice
};

FaultyAnswer TestCliSignInTogether::answer(const SeenRequest &request)
{
    if (!request.path.endsWith("/token"))
        return goodAnswer(404);
    if (m_isEnded || fieldOf(request.body, "refresh_token") != m_valid) {
        m_isEnded = true;
        return goodAnswer(400, R"({"error":"invalid_grant"})");
    }
    m_valid = "refresh-" + QByteArray::number(++m_issued);
    return goodAnswer(200, R"({"expires_in":3599,"access_token":"a-token","refresh_token":")" + m_valid + R"("})");
}

void TestCliSignInTogether::initTestCase()
{
    m_cli.reachKeychain();
    m_server.answers([this](const SeenRequest &request) { return answer(request); });
    const QString url = m_server.url().toString();
    QCOMPARE(
        m_cli
            .run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("T"),
                  QStringLiteral("--cloud=custom"), QStringLiteral("--api-url=") + url,
                  QStringLiteral("--login-url=") + url, QStringLiteral("--tenant=c0ffee00-1111-4222-8333-444455556666"),
                  QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666"), QStringLiteral("--auth=device")})
            .status,
        0);
    QFile file(m_cli.path(QStringLiteral("XDG_CONFIG_HOME/utkik/profiles.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject stored = QJsonDocument::fromJson(file.readAll()).object();
    m_profileId =
        stored.value(QStringLiteral("profiles")).toArray().first().toObject().value(QStringLiteral("id")).toString();
    m_valid = "refresh-0";
    const auto written = m_keychain.write(m_profileId, Secret(QByteArray(m_valid)));
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 30'000);
    QVERIFY(written.result().has_value());
}

std::unique_ptr<QProcess> TestCliSignInTogether::start(const QString &verb)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_cli.environment());
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(CliRunner::program(), {verb});
    return process;
}

void TestCliSignInTogether::losesNoToken()
{
    for (int round = 1; round <= rounds; ++round) {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < atOnce; ++i)
            processes.push_back(start(QStringLiteral("whoami")));
        for (const auto &process : processes) {
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
            QVERIFY2(process->exitCode() == 0, process->readAll().constData());
        }
        QVERIFY(!m_isEnded);
        QCOMPARE(m_issued, round * atOnce);
    }
    const auto kept = m_keychain.read(m_profileId);
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), 30'000);
    QCOMPARE(kept.result()->reveal(), m_valid);
}

// Whoever renews at the same moment must not write the sign-in back.
void TestCliSignInTogether::signsOutForGood()
{
    const auto renewing = start(QStringLiteral("whoami"));
    const auto leaving = start(QStringLiteral("logout"));
    QTRY_COMPARE_WITH_TIMEOUT(renewing->state(), QProcess::NotRunning, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(leaving->state(), QProcess::NotRunning, 60'000);
    QCOMPARE(leaving->exitCode(), 0);
    const auto kept = m_keychain.read(m_profileId);
    QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), 30'000);
    QVERIFY(!kept.result().has_value());
    QCOMPARE(kept.result().error().kind, ErrorKind::NoSecret);
}

QTEST_GUILESS_MAIN(TestCliSignInTogether)
#include "tst_cli_signintogether.moc"
