// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/words.h"

namespace utkik
{

namespace
{

// Spaces that group digits ("924 565") do not part words.
bool isGroupingSpace(QChar letter)
{
    return letter == QChar(0x00A0) || letter == QChar(0x202F) || letter == QChar(0x2009);
}

bool isBoundary(QChar letter)
{
    switch (letter.unicode()) {
    case u'<':
    case u'>':
    case u'"':
    case u'|':
    case u',':
    case u';':
    case u'、':
    case u'，':
    case u'；':
    case u'،':
    case u'؛':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'「':
    case u'」':
    case u'：':
        return true;
    default:
        return (letter.isSpace() && !isGroupingSpace(letter)) || letter == QChar(0x200B) || letter == QChar(0xFEFF);
    }
}

bool isAround(QChar letter)
{
    return isGroupingSpace(letter)
        || (letter.isPunct() && letter != u'#' && letter != u'-' && letter != u'%' && letter != u'@') || letter == u'`'
        || letter == u'*' || letter == u'=' || letter == u'。';
}

TextWord makeWord(QStringView whole, qsizetype start, int line)
{
    TextWord word{.whole = whole, .core = whole, .position = start, .line = line};
    const auto dropFirst = [&word] {
        word.core = word.core.mid(1);
        ++word.position;
    };
    while (!word.core.isEmpty() && isAround(word.core.front()))
        dropFirst();
    while (word.core.size() > 1 && (word.core.front() == u'#' || word.core.front() == QChar(0xFF03))) {
        word.hasHash = true;
        dropFirst();
    }
    while (!word.core.isEmpty() && (isAround(word.core.back()) || word.core.back() == u'-'))
        word.core.chop(1);
    if (word.core.size() > 1 && (word.core.front() == u'-' || word.core.front() == QChar(0x2212))
        && word.core.at(1).isDigit()) {
        word.isNegative = true;
        dropFirst();
    }
    return word;
}

} // namespace

QList<TextWord> wordsOf(QStringView text)
{
    QList<TextWord> words;
    int line = 0;
    bool startsLine = true;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isBoundary(text.at(i))) {
            if (start < 0)
                start = i;
            continue;
        }
        if (start >= 0) {
            words.append(makeWord(text.mid(start, i - start), start, line));
            words.last().startsLine = std::exchange(startsLine, false);
            start = -1;
        }
        if (i < text.size() && text.at(i) == u'\n') {
            ++line;
            startsLine = true;
        }
    }
    return words;
}

QString withoutSoftBreaks(const QString &text)
{
    if (!text.contains(QLatin1String("=\n")) && !text.contains(QLatin1String("=\r\n")))
        return text;
    QString joined = text;
    joined.remove(QLatin1String("=\r\n")).remove(QLatin1String("=\n"));
    return joined.replace(QLatin1String("=3D"), QLatin1String("="));
}

} // namespace utkik
