// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/intake/corpus.h"

#include "models/intake/htmltext.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace utkik
{

namespace
{

QString expanded(QString text)
{
    return text.replace(QStringLiteral("{A}"), QStringLiteral("aaaaaaaa-1111-4222-8333-444444444444"))
        .replace(QStringLiteral("{B}"), QStringLiteral("bbbbbbbb-5555-4666-9777-888888888888"));
}

QString unescaped(QString text)
{
    return expanded(text.replace(u'⏎', u'\n')
                        .replace(u'⇥', u'\t')
                        .replace(u'⍽', QChar(0xA0))
                        .replace(QStringLiteral("\\|"), QStringLiteral("|")));
}

void addExpectation(const QString &word, Snippet &snippet)
{
    if (word == u"alert")
        snippet.named.append(FindVerdict::AlertId);
    else if (word == u"sentinel")
        snippet.named.append(FindVerdict::SentinelIncident);
    else if (word == u"range")
        snippet.named.append(FindVerdict::OutOfRange);
    else if (word != u"-" && !word.startsWith(u'?'))
        snippet.ids.append({expanded(word.section(u'@', 1)), word.section(u'@', 0, 0).toLongLong()});
}

QList<FindVerdict> namedIn(const QList<Find> &finds)
{
    QList<FindVerdict> named;
    for (const Find &find : finds) {
        if (find.verdict != FindVerdict::Incident && find.verdict != FindVerdict::Doubtful)
            named.append(find.verdict);
    }
    std::sort(named.begin(), named.end());
    return named;
}

QString listOf(const IncidentRefs &refs)
{
    QStringList parts;
    for (const IncidentRef &ref : refs)
        parts.append(QString::number(ref.id)
                     + (ref.tenant.isEmpty() ? QString() : QLatin1Char('@') + ref.tenant.left(4)));
    return parts.join(QLatin1Char(' '));
}

double share(int part, int whole)
{
    return whole == 0 ? 1.0 : double(part) / double(whole);
}

} // namespace

QList<Snippet> loadCorpus()
{
    QList<Snippet> snippets;
    const QDir folder(QStringLiteral(":/corpus"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            ++number;
            const auto bar = line.indexOf(QLatin1String(" | "));
            if (bar < 0 || line.startsWith(QLatin1String("//")))
                continue;
            Snippet snippet{.place = QStringLiteral("%1:%2").arg(name).arg(number),
                            .text = unescaped(line.mid(bar + 3))};
            for (const QString &word : line.left(bar).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                addExpectation(word, snippet);
            std::sort(snippet.named.begin(), snippet.named.end());
            snippets.append(std::move(snippet));
        }
    }
    return snippets;
}

double Score::precision() const
{
    return share(found, found + wrong);
}

double Score::recall() const
{
    return share(found, found + missed);
}

Score measure(const QList<Snippet> &snippets)
{
    Score score;
    for (const Snippet &snippet : snippets) {
        const QList<Find> finds =
            findIncidents(looksLikeHtml(snippet.text) ? textOfHtml(snippet.text) : snippet.text); // as what is pasted
        const IncidentRefs refs = certainRefs(finds);
        int found = 0;
        for (const IncidentRef &ref : refs)
            found += snippet.ids.contains(ref) ? 1 : 0;
        const bool isNamedRight = namedIn(finds) == snippet.named;
        score.found += found;
        score.wrong += int(refs.size()) - found;
        score.missed += int(snippet.ids.size()) - found;
        score.namedWrong += isNamedRight ? 0 : 1;
        if (refs != snippet.ids || !isNamedRight) {
            score.mistakes.append(QStringLiteral("%1: found [%2]%3 in: %4")
                                      .arg(snippet.place, listOf(refs),
                                           isNamedRight ? QString() : QStringLiteral(" named otherwise"),
                                           QString(snippet.text).replace(QLatin1Char('\n'), u'⏎')));
        }
    }
    return score;
}

} // namespace utkik
