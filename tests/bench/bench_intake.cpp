// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intake.h"
#include "models/intake/findincidents.h"
#include "tests/app/intake/zipwriter.h"
#include "tests/models/intake/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace utkik;

namespace
{

constexpr int rounds = 5; // the best of so many: others use the machine too
constexpr qsizetype textBytes = 10'000'000; // 10 MB as UTF-8 has it, which is what files are in

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
    text.reserve(textBytes);
    for (qsizetype i = 0, bytes = 0; bytes < textBytes; ++i) {
        QString line = parts.at(i % parts.size());
        if (numberThem)
            line += QString::number(100'000 + i % 800'000);
        line += QLatin1Char('\n');
        text += line;
        bytes += line.toUtf8().size();
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

/// The most memory that this program has had so far, in MB; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

/// Peaks are counted anew from here on, where the system allows it.
void resetPeakMemory()
{
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
}

void measureHostile(const char *name, const QString &path)
{
    resetPeakMemory();
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const Result<IntakeContent> content = readFile(path);
    const auto seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("%s: %.2f s (at most 1), %lld MB more memory, %s\n", name, seconds,
                static_cast<long long>(peakMemory() - before),
                content ? qPrintable(QString::number(content->finds.size()) + QStringLiteral(" finds")) : "refused");
}

QByteArray nestedMail(int levels)
{
    QByteArray mail = "Subject: x\r\n\r\nIncident 924565";
    for (int level = 0; level < levels; ++level)
        mail = "From: a@b\r\nTo: c@d\r\nSubject: Incident " + QByteArray::number(100'000 + level)
            + "\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    return mail;
}

/// Zeros in a zip in a zip and so on: what an archive that holds itself looks like from the inside.
QByteArray nestedArchive(int levels)
{
    QByteArray archive = "Incident 924565";
    for (int level = 0; level < levels; ++level) {
        ZipWriter zip;
        zip.add("level.txt", "Incident " + QByteArray::number(100'000 + level));
        zip.add("inner.zip", archive);
        archive = zip.archive();
    }
    return archive;
}

void measureHostileFiles()
{
    const QTemporaryDir folder;
    const auto file = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    };
    constexpr qsizetype lineLength = 50'000'000;
    {
        ZipWriter zip; // many files that unpack to more than is ever read
        const QByteArray zeros(16 * 1024 * 1024, '0');
        for (int part = 0; part < 16; ++part)
            zip.add("bomb" + QByteArray::number(part) + ".txt", zeros);
        write(file("bomb.zip"), zip.archive());
    }
    measureHostile("archive of 256 MB of noughts", file("bomb.zip"));
    measureHostile("archive in itself, 100 levels", write(file("quine.zip"), nestedArchive(100)));
    measureHostile("mail in a mail, 1,000 levels", write(file("nested.eml"), nestedMail(1'000)));
    for (const char *unit :
         {"1", "123456 ", "((((924565))))", "%25", "incident id ", "id=4624 ", "of 842175 of ", "room fp 4473, ",
          "was 924565 ", "1. 72801, incident, ", "https://security.microsoft.com/incidents/1a/"}) {
        const QByteArray name = "line of 50 MB of \"" + QByteArray(unit) + "\"";
        measureHostile(name.constData(),
                       write(file("line.txt"), QByteArray(unit).repeated(lineLength / qsizetype(qstrlen(unit)))));
    }
    QFile large(file("large.log"));
    if (large.open(QIODevice::WriteOnly))
        large.resize(1'000'000'000);
    measureHostile("file of 1 GB", large.fileName());
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
    const QStringList connections{QStringLiteral("2026-11-24 08:26:11,203.0.113.77,50443,")};
    const QStringList chat{
        QStringLiteral("[08:41] kim: lunch at 12, room 4711? the alert from 10.0.0.12 was the scanner"),
        QStringLiteral("[08:42] ada: closed as false positive, next is incident ")};
    measureSpeed("prose", repeated(prose, false));
    measureSpeed("logs", repeated(logs, true));
    measureSpeed("logs below an incident", QStringLiteral("Incident 924565\n") + repeated(logs, true));
    measureSpeed("a table of connections", QStringLiteral("time,source,port,bytes\n") + repeated(connections, true));
    measureSpeed("snippets of the corpus", repeated(snippets, false));
    measureSpeed("a chat", repeated(chat, true));
    measureSpeed("addresses", repeated({QStringLiteral("https://security.microsoft.com/incidents/")}, true));
    measureSpeed("numbers in a list", repeated({QString()}, true));
    measureHostileFiles();
    return 0;
}
