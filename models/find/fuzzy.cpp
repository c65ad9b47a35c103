// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/fuzzy.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace utkik
{

namespace
{

constexpr int fits = 16; // for each letter
constexpr int together = 12; // it follows the one before
constexpr int atWord = 10; // it begins a word
constexpr int atStart = 6; // it begins the text
constexpr int gap = 1; // off for each letter passed over, up to
constexpr int mostGap = 12;
constexpr qsizetype mostLetters = 200; // of the text; the time is text times typed
constexpr int none = std::numeric_limits<int>::min() / 2;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

} // namespace

/// best[i]: the best score of the letters so far, the last of them at i.
std::optional<int> fuzzyScore(const QString &text, const QString &typed)
{
    const QString in = text.left(mostLetters).toCaseFolded();
    QString wanted = typed.toCaseFolded();
    wanted.remove(u' ');
    const auto size = static_cast<std::size_t>(in.size());
    std::vector<int> best(size, 0);
    bool isFirst = true;
    for (const QChar letter : std::as_const(wanted)) {
        std::vector<int> next(size, none);
        int reached = none; // the best of all letters before the one just before, less what is passed over
        for (std::size_t i = 0; i < size; ++i) {
            const auto place = static_cast<qsizetype>(i);
            if (i >= 2 && !isFirst)
                reached = std::max(reached - (reached > none ? gap : 0), best[i - 2] > none ? best[i - 2] - gap : none);
            if (in.at(place) != letter)
                continue;
            int before = isFirst ? -std::min<int>(mostGap, static_cast<int>(i)) : reached;
            if (!isFirst && i >= 1 && best[i - 1] > none)
                before = std::max(before, best[i - 1] + together);
            if (before > none)
                next[i] = before + fits + (beginsWord(in, place) ? atWord : 0) + (i == 0 ? atStart : 0);
        }
        best = std::move(next);
        isFirst = false;
    }
    if (wanted.isEmpty())
        return 0;
    const auto top = std::max_element(best.begin(), best.end());
    return top == best.end() || *top <= none ? std::nullopt : std::optional(*top);
}

} // namespace utkik
