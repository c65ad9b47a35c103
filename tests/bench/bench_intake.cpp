// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findincidents.h"
#include "tests/models/intake/corpus.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace utkik;

namespace
{

constexpr int rounds = 5; // the best of so many: others use the machine too
constexpr qsizetype textUnits = 10'000'000; // 10 MB as UTF-8 has it, nearly all of it being ASCII

void printScore(const char *name, const QList<Snippet> &snippets)
{
    const Score score = measure(snippets);
    std::printf("%s, snippets: %d\n", name, int(snippets.size()));
    std::printf("%s, IDs in them: %d\n", name, score.found + score.missed);
    std::printf("%s, precision: %.4f (at least 0.99)\n", name, score.precision());
    std::printf("%s, recall: %.4f (at least 0.99)\n", name, score.recall());
    std::printf("%s, alerts, Sentinel's and impossible numbers not named: %d (at most 0)\n", name, score.namedWrong);
    for (const QString &mistake : score.mistakes)
        std::printf("  %s\n", mistake.toUtf8().constData());
}

template <typename Run>
double secondsFor(Run run)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        run();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

QString repeated(const QStringList &parts, bool numberThem)
{
    QString text;
    text.reserve(textUnits + 4096);
    for (int i = 0; text.size() < textUnits; ++i) {
        text += parts.at(i % parts.size());
        if (numberThem)
            text += QString::number(100'000 + i % 800'000);
        text += QLatin1Char('\n');
    }
    return text;
}

void measureSpeed(const char *name, const QString &text)
{
    qsizetype finds = 0;
    QString lower;
    const double ours = secondsFor([&] { finds = findIncidents(text).size(); });
    const double qt = secondsFor([&] { lower = text.toLower(); });
    std::printf("10 MB of %s (%lld finds): %.0f ms, %.0f MB/s, %.1f times QString::toLower()\n", name,
                static_cast<long long>(finds), ours * 1e3, static_cast<double>(text.size()) / 1e6 / ours, ours / qt);
}

} // namespace

int main()
{
    QList<Snippet> corpus = loadCorpus();
    QList<Snippet> heldOut;
    std::copy_if(corpus.cbegin(), corpus.cend(), std::back_inserter(heldOut),
                 [](const Snippet &s) { return s.isHeldOut(); });
    corpus.removeIf([](const Snippet &snippet) { return snippet.isHeldOut(); });
    printScore("corpus", corpus);
    printScore("held-out corpus", heldOut);

    QStringList snippets;
    for (const Snippet &snippet : std::as_const(corpus))
        snippets.append(snippet.text);
    const QStringList prose{
        QStringLiteral(
            "Good morning, the night was calm and nothing of note was left open for the day shift to pick up."),
        QStringLiteral(
            "The user reported a mail that asked for her password; the link was taken down by the provider."),
        QStringLiteral(
            "We agreed with the customer to watch the accounts for another week and to report every morning."),
        QStringLiteral(
            "The scanner of the network team caused most of the noise, they promised to announce it next time."),
        QStringLiteral("At 06:31 an incident came in, number 924565, with three devices; it was contained at 07:10.")};
    const QStringList logs{
        QStringLiteral(
            "2026-11-24T08:26:11.0733333Z WARN 203.0.113.77:50443 -> 10.0.0.12:443 pid=4780 bytes=104857600 rule="),
        QStringLiteral(
            "Nov 24 08:26:11 fw01 kernel: [1732436.771] DROP IN=eth0 SRC=198.51.100.23 DPT=44321 LEN=60 ID=")};
    measureSpeed("prose", repeated(prose, false));
    measureSpeed("logs", repeated(logs, true));
    measureSpeed("snippets of the corpus", repeated(snippets, false));
    measureSpeed("numbers in a list", repeated({QString()}, true));
    return 0;
}
