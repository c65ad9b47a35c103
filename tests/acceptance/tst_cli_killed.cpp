// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments of signing in, in every way, and of renewing, with a real keychain
// (withkeyring.sh): the profiles and a whole secret of each are there each time. Then looks for every secret of these
// runs wherever it must not lie: in files, command lines, environments and output.
#include "app/auth/keychainstore.h"
#include "tests/acceptance/watchedprogram.h"
#include "tests/acceptance/watchedservice.h"

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
constexpr int never = 60'000; // ms

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    /// Starts `login` or `whoami`, and kills it after so many milliseconds if it has not ended.
    [[nodiscard]] int runAndKill(const QString &verb, const QString &way, int after);
    [[nodiscard]] QHash<QString, QString> profileIds() const; ///< by the names, from the file
    [[nodiscard]] Result<Secret> stored(const QString &way);
    [[nodiscard]] bool isWhole(const QString &way, const Secret &secret) const;

    CliRunner m_cli;
    WatchedProgram m_program{m_cli};
    WatchedService m_service{secretSize};
    KeychainStore m_keychain;
    QHash<QString, QString> m_profileIds;
};

void TestCliKilled::initTestCase()
{
    m_cli.reachKeychain();
    for (const QString &way : WatchedService::ways())
        QCOMPARE(m_program.run(m_service.addArguments(way), WatchedService::secretOf(way)).status, 0);
    m_profileIds = profileIds();
    QCOMPARE(m_profileIds.size(), WatchedService::ways().size());
    for (const QString &way : WatchedService::ways()) {
        QCOMPARE(runAndKill(QStringLiteral("login"), way, never), 0);
        QVERIFY(stored(way).has_value());
    }
}

int TestCliKilled::runAndKill(const QString &verb, const QString &way, int after)
{
    return m_program.run({verb, QStringLiteral("--profile"), way}, {}, after).status;
}

QHash<QString, QString> TestCliKilled::profileIds() const
{
    const QByteArray file = contentOf(m_cli.path(QStringLiteral("XDG_CONFIG_HOME/utkik/profiles.json")));
    const QJsonArray profiles = QJsonDocument::fromJson(file).object().value(QStringLiteral("profiles")).toArray();
    QHash<QString, QString> ids;
    for (const auto &profile : profiles)
        ids.insert(profile[QStringLiteral("name")].toString(), profile[QStringLiteral("id")].toString());
    return ids;
}

Result<Secret> TestCliKilled::stored(const QString &way)
{
    const auto future = m_keychain.read(m_profileIds.value(way));
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the keychain says nothing");
    return future.result();
}

bool TestCliKilled::isWhole(const QString &way, const Secret &secret) const
{
    const QByteArray given = WatchedService::secretOf(way);
    return given.isEmpty() ? m_service.hasIssued(secret.reveal()) : secret.reveal() == given;
}

void TestCliKilled::keepsProfileAndSecret()
{
    const QStringList ways = WatchedService::ways();
    QHash<QString, int> whole; // ms that a sign-in takes
    for (const QString &way : ways) {
        QElapsedTimer time;
        time.start();
        QCOMPARE(runAndKill(QStringLiteral("login"), way, never), 0);
        whole.insert(way, int(time.elapsed()));
    }
    QRandomGenerator random(4711);
    int killed = 0;
    for (int i = 0; killed < kills; ++i) {
        const QString &way = ways.at(i % ways.size());
        const QString verb = i / ways.size() % 2 == 0 ? QStringLiteral("login") : QStringLiteral("whoami");
        if (runAndKill(verb, way, random.bounded(whole.value(way))) < 0)
            ++killed;
        QCOMPARE(profileIds(), m_profileIds);
        const Result<Secret> secret = stored(way);
        QVERIFY2(secret.has_value(), secret ? "" : qPrintable(describe(secret.error()).headline));
        QVERIFY2(isWhole(way, *secret), "not a whole secret");
    }
    for (const QString &way : ways)
        QCOMPARE(runAndKill(QStringLiteral("whoami"), way, never), 0);
}

void TestCliKilled::leavesNoSecretBehind()
{
    const QList<QByteArray> secrets = m_service.secrets();
    QVERIFY2(secrets.size() > 40, qPrintable(QString::number(secrets.size()))); // verifiers, assertions, refresh tokens
    QVERIFY(m_program.looks() > kills); // command lines were seen
    for (const QByteArray &secret : secrets)
        QVERIFY2(!holds(m_program.seen(), secret), secret.left(12).constData());
    int files = 0;
    // The program's home, and that of the keyring, whose own file is encrypted.
    const QStringList found = filesWith(secrets, {m_cli.path(QStringLiteral(".")), QDir::homePath()}, &files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(files >= 2);
    // What is looked for is found where it is.
    std::ignore = m_cli.write(QStringLiteral("planted"), "x" + stored(QStringLiteral("browser"))->reveal().toBase64());
    QVERIFY(!filesWith(secrets, {m_cli.path(QStringLiteral("."))}, &files).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliKilled)
#include "tst_cli_killed.moc"
