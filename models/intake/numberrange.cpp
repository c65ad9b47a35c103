// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/numberrange.h"

#include "models/intake/units.h"

namespace utkik
{

namespace
{

/// Whether what stands right beside a number makes it part of something longer: a date, a time, a version.
bool isPartOfMore(const ScanLine &line, int beside, int farther)
{
    return line.at(beside).kind == TokenKind::Mark && isAnyOf(line.at(beside).mark, u"-–./:,")
        && (line.at(farther).kind == TokenKind::Number
            || (line.at(farther).kind == TokenKind::Word && line.at(beside).mark != u':'));
}

} // namespace

int endOfRange(const ScanLine &line, int index)
{
    constexpr int fewestDigits = 3;
    static constexpr KnownWords upTo{QStringView(u"to"),   QStringView(u"through"), QStringView(u"thru"),
                                     QStringView(u"bis"),  QStringView(u"till"),    QStringView(u"a"),
                                     QStringView(u"から"), QStringView(u"الي"),     QStringView(u"حتي")};
    const int joint = line.nextSolid(index);
    if (joint >= line.count() || line.at(index).length < fewestDigits)
        return -1;
    const bool isDash = line.at(joint).kind == TokenKind::Mark && isAnyOf(line.at(joint).mark, u"-–~");
    if (!isDash && !line.isOneOf(joint, upTo))
        return -1;
    const int end = line.nextSolid(joint);
    if (line.at(end).kind != TokenKind::Number)
        return -1;
    const bool isEven = (joint == index + 1) == (end == joint + 1); // blanks on both sides, or on none
    const bool isRising = line.at(end).length == line.at(index).length && line.textAt(index) < line.textAt(end);
    const bool isPart = isPartOfMore(line, index - 1, index - 2) || isPartOfMore(line, end + 1, end + 2);
    const bool goesOn = line.at(end + 1).kind == TokenKind::Word
        && !line.at(end + 1).is(WordRole::After); // "924565-70ab", but "から70240まで"
    return isEven && isRising && !isPart && !goesOn ? end : -1;
}

} // namespace utkik
