// SPDX-License-Identifier: GPL-3.0-or-later
// A real-time run: `utkik show` of more incidents than a minute's quota allows, against a server that counts strictly.
#include "app/sample/sampletenant.h"
#include "tests/app/sample/sampleclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace
{

constexpr int incidents = 130; ///< 100 go out at once, 30 wait for the next minute
constexpr qint64 firstIncident = 930001;
constexpr double leastSeconds = 60; ///< the slots of the first minute get free that long after their answers
constexpr int longestRun = 300'000; ///< milliseconds

QProcessEnvironment ownFolders(const QTemporaryDir &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), folder.path());
    return environment;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto tenant = utkik::SampleTenant::start();
    if (!tenant) {
        std::printf("show: not measured, Utkik was built without the sample tenant\n");
        return 0;
    }
    utkik::SampleClient client(*tenant);
    client.signIn();

    QStringList arguments{QStringLiteral("show"), QStringLiteral("--format=json"), QStringLiteral("--token-stdin"),
                          QStringLiteral("--api-url=") + tenant->url().toString()};
    for (qint64 id = firstIncident; id < firstIncident + incidents; ++id)
        arguments.append(QString::number(id));

    const QTemporaryDir folder;
    QProcess process;
    process.setProcessEnvironment(ownFolders(folder));
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(UTKIK_PROGRAM), arguments);
    process.write(client.token());
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longestRun);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;

    const auto calls = tenant->calls();
    const auto refused =
        std::count_if(calls.begin(), calls.end(), [](const utkik::SampleCall &call) { return call.status == 429; });
    const auto received = QJsonDocument::fromJson(process.readAllStandardOutput()).array().size();
    std::printf("show of %d: %.3f x the least time (at most 1.05) | %.1f s, %lld received, status %d\n", incidents,
                seconds / leastSeconds, seconds, static_cast<long long>(received), process.exitCode());
    std::printf("show of %d: %lld answers of 429 (at most 0)\n", incidents, static_cast<long long>(refused));
    return ended && refused == 0 && received == incidents ? 0 : 1;
}
