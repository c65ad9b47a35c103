// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/foldedline.h"

#include <QStringView>

namespace utkik
{

/// Cuts a text into lines, and joins those that quoted-printable broke. What cannot hold an ID costs next to nothing:
/// it only tells where the lines are that can.
class LineReader
{
public:
    explicit LineReader(QStringView text);

    /// Goes on to the next line that is not blank; false at the end.
    bool next();

    /// Whether the line has a digit, or the start of an address that may go on in the next.
    [[nodiscard]] bool isInteresting() const { return m_isInteresting; }
    /// Whether the line is the rest of one that was too long, or of one whose start was taken by an address.
    [[nodiscard]] bool continues() const { return m_continues; }
    /// Whether the next line is the rest of this one.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Blank lines before this one.
    [[nodiscard]] int blankLinesBefore() const { return m_blankLines; }
    /// The line as it stands in the text, without its end; soft breaks are in it.
    [[nodiscard]] QStringView raw() const { return m_text.mid(m_start, m_end - m_start); }
    [[nodiscard]] qsizetype start() const { return m_start; }
    /// Folds the line into `line`, without its soft breaks.
    void fold(FoldedLine &line) const;

    /// Where the line after this one starts.
    [[nodiscard]] qsizetype nextStart() const { return m_next; }
    /// Where the next line starts after `position`, or the next piece of a line that is too long; the text's size if
    /// none does. A reader that started anywhere before comes by there, but for rare texts.
    [[nodiscard]] static qsizetype startAfter(QStringView text, qsizetype position);
    /// Goes on at `position`, in the middle of a later line.
    void skipTo(qsizetype position);
    /// Goes on at the start of a later line, or where one is cut that is too long.
    void goTo(qsizetype start);

private:
    void findEnd();
    bool scanPhysicalLine();
    void cutLong();

    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
    int m_blankLines = 0;
    bool m_isInteresting = false;
    bool m_continues = false;
    bool m_isCut = false;
    bool m_isJoined = false; ///< soft breaks are in it
};

/// Folds lines of `text` from `start` on, whose end is not known: up to the line's end. Gives where the next line
/// starts.
qsizetype foldLineAt(QStringView text, qsizetype start, FoldedLine &line);

} // namespace utkik
