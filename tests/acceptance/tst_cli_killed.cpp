// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments of signing in and of renewing, with a real keychain (withkeyring.sh): the profile
// and a whole secret are there each time. Then looks for the secrets wherever they must not lie.
#include "app/auth/keychainstore.h"
#include "tests/acceptance/watchedprogram.h"
#include "tests/app/api/faultyserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace utkik;

namespace
{

constexpr int kills = 200;
constexpr int secretSize = 5000; // three items of the keychain on Windows, and of ours everywhere
const QByteArray accessToken = "an-access-token-that-must-not-leak";
const QByteArray refreshMark = "a-refresh-token-that-must-not-leak-";

QByteArray fieldOf(const QByteArray &form, const QByteArray &name)
{
    for (const QByteArray &field : form.split('&')) {
        if (field.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(field.mid(name.size() + 1));
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool holdsSecret(const QByteArray &bytes)
{
    return bytes.contains("must-not-leak");
}

} // namespace

class TestCliKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsProfileAndSecret();
    void leavesNoSecretBehind();

private:
    [[nodiscard]] FaultyAnswer answer(const SeenRequest &request);
    /// Starts `login` or `whoami`, and kills it after so many milliseconds if it has not ended.
    void runAndKill(const QString &verb, int after);
    [[nodiscard]] Result<Secret> stored();

    CliRunner m_cli;
    WatchedProgram m_program{m_cli};
    FaultyServer m_server;
    KeychainStore m_keychain;
    QString m_profileId;
    QSet<QByteArray> m_issued;
};

FaultyAnswer TestCliKilled::answer(const SeenRequest &request)
{
    if (!request.path.endsWith("/token"))
        return goodAnswer(404);
    const bool isRefresh = fieldOf(request.body, "grant_type") == "refresh_token";
    if (isRefresh && !m_issued.contains(fieldOf(request.body, "refresh_token")))
        return goodAnswer(400, R"({"error":"invalid_grant"})");
    QByteArray next = refreshMark + QByteArray::number(m_issued.size()) + '-';
    next.append(QByteArray(secretSize - next.size(), 'x'));
    m_issued.insert(next);
    return goodAnswer(
        200, R"({"expires_in":3599,"access_token":")" + accessToken + R"(","refresh_token":")" + next + R"("})");
}

void TestCliKilled::initTestCase()
{
    m_cli.reachKeychain();
    m_server.answers([this](const SeenRequest &request) { return answer(request); });
    const QString url = m_server.url().toString();
    QCOMPARE(
        m_cli
            .run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("K"),
                  QStringLiteral("--cloud=custom"), QStringLiteral("--api-url=") + url,
                  QStringLiteral("--login-url=") + url, QStringLiteral("--tenant=c0ffee00-1111-4222-8333-444455556666"),
                  QStringLiteral("--client=badcab1e-1111-4222-8333-444455556666"), QStringLiteral("--auth=browser")})
            .status,
        0);
    const QByteArray profiles = contentOf(m_cli.path(QStringLiteral("XDG_CONFIG_HOME/utkik/profiles.json")));
    m_profileId = QJsonDocument::fromJson(profiles)
                      .object()
                      .value(QStringLiteral("profiles"))
                      .toArray()
                      .first()
                      .toObject()
                      .value(QStringLiteral("id"))
                      .toString();
    QVERIFY(!m_profileId.isEmpty());
    runAndKill(QStringLiteral("login"), 60'000);
    QVERIFY(stored().has_value());
}

void TestCliKilled::runAndKill(const QString &verb, int after)
{
    std::ignore = m_program.run({verb}, {}, after);
}

Result<Secret> TestCliKilled::stored()
{
    const auto future = m_keychain.read(m_profileId);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the keychain says nothing");
    return future.result();
}

void TestCliKilled::keepsProfileAndSecret()
{
    QElapsedTimer time;
    time.start();
    runAndKill(QStringLiteral("login"), 60'000);
    const int whole = int(time.elapsed());
    QRandomGenerator random(4711);
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        const int after = random.bounded(whole);
        runAndKill(i % 2 == 0 ? QStringLiteral("login") : QStringLiteral("whoami"), after);
        ++killed;
        const QByteArray profiles = contentOf(m_cli.path(QStringLiteral("XDG_CONFIG_HOME/utkik/profiles.json")));
        QVERIFY2(profiles.contains(m_profileId.toLatin1()), "the profile is lost");
        const Result<Secret> secret = stored();
        QVERIFY2(secret.has_value(), secret ? "" : qPrintable(describe(secret.error()).headline));
        QVERIFY2(m_issued.contains(secret->reveal()), "not a whole secret");
    }
    QCOMPARE(killed, kills);
    QCOMPARE(m_cli.run("whoami").status, 0);
    QCOMPARE(m_cli.run("profile show K").status, 0);
}

void TestCliKilled::leavesNoSecretBehind()
{
    QVERIFY(m_program.looks() > kills); // command lines were seen
    QVERIFY(!holdsSecret(m_program.seen()));
    int files = 0;
    // The program's home, and that of the keyring, whose own file is encrypted.
    const QStringList found = filesWith({"must-not-leak"}, {m_cli.path(QStringLiteral(".")), QDir::homePath()}, &files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(files >= 2);
    QVERIFY(holdsSecret(stored()->reveal())); // and it is what was looked for
}

QTEST_GUILESS_MAIN(TestCliKilled)
#include "tst_cli_killed.moc"
