// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/numbershape.h"

#include "models/intake/units.h"

#include <QString>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr qsizetype fewestRangeDigits = 4;
constexpr int yearDigits = 4;
constexpr qsizetype mostTimeDigits = 4; // "08:26", and a host's name that ends in digits before its port

struct Surroundings
{
    char16_t before2 = 0;
    char16_t before = 0;
    char16_t after = 0;
    char16_t after2 = 0;
};

Surroundings around(const ScanLine &line, const TextToken &token)
{
    const FoldedLine &folded = line.folded();
    if (token.start >= 2 && token.end() + 1 < folded.size()) {
        const char16_t *unit = folded.text().utf16();
        return {unit[token.start - 2], unit[token.start - 1], unit[token.end()], unit[token.end() + 1]};
    }
    return {folded.at(token.start - 2), folded.at(token.start - 1), folded.at(token.end()), folded.at(token.end() + 1)};
}

bool isLabelWord(const ScanLine &line, int index)
{
    return line.at(index).is(WordRole::Incident | WordRole::Id | WordRole::Number);
}

/// "incident924565", "incident-924565", "incident_id_924565", "nr.924565", "incidents/924565".
bool hangsOnLabel(const ScanLine &line, int index)
{
    const int before = index - 1;
    if (isLabelWord(line, before))
        return true;
    if (before < 1 || line.at(before).kind != TokenKind::Mark)
        return false;
    const bool isJoint = isAnyOf(line.at(before).mark, u"-_./#");
    return isJoint && isLabelWord(line, before - 1);
}

/// "12345678-1234-…": a GUID may start with digits only.
bool startsGuid(const FoldedLine &folded, const TextToken &token)
{
    constexpr qsizetype guidLength = 36;
    if (token.length != 8 || token.start + guidLength > folded.size())
        return false;
    for (const qsizetype hyphen : {8, 13, 18, 23}) {
        if (folded.at(token.start + hyphen) != u'-')
            return false;
    }
    return true;
}

/// Whether the joint at `joint` leads to another ID: "924565-924570", "924565/924566".
bool leadsToLike(const ScanLine &line, int index, int joint)
{
    if (line.at(joint + 1).kind != TokenKind::Number)
        return false;
    const TextToken &first = line.at(index);
    const TextToken &second = line.at(joint + 1);
    const Surroundings next = around(line, second);
    return first.length >= fewestRangeDigits && first.length == second.length && line.text(first) < line.text(second)
        && !(next.after == u'-' && isAsciiDigit(next.after2)) && !isAlphabetic(next.after);
}

/// After a unit that stands for itself.
ShapeKind afterJoint(const ScanLine &line, int index, const Surroundings &near)
{
    const auto hangs = [&line, index] { return hangsOnLabel(line, index); };
    if (near.before == u':') { // "[2001:db8::1]:443", "unknown[203.0.113.7]:50120"
        const bool isPort = near.before2 == u']' && isAsciiDigit(line.folded().at(line.at(index).start - 3));
        return isPort || isAsciiDigit(near.before2) ? ShapeKind::Rejected : ShapeKind::Plain;
    }
    if (near.before == u'-') {
        if (isAsciiDigit(near.before2))
            return ShapeKind::Rejected;
        if (isAlphabetic(near.before2) || near.before2 == u'_' || near.before2 == u'-')
            return hangs() ? ShapeKind::Attached : ShapeKind::Rejected;
        return near.before2 >= 0x80 ? ShapeKind::Plain : ShapeKind::Negative;
    }
    if (near.before == u'/' && index >= 2 && leadsToLike(line, index - 2, index - 1))
        return ShapeKind::Plain; // "924565/924566"
    if (isAlphabetic(near.before2) || isAsciiDigit(near.before2))
        return hangs() ? ShapeKind::Attached : ShapeKind::Rejected;
    return near.before2 == u' ' && near.before == u'/' ? ShapeKind::Plain : ShapeKind::Rejected;
}

ShapeKind shapeBefore(const ScanLine &line, int index, const Surroundings &near)
{
    switch (near.before) {
    case u'\0':
    case u' ':
        return ShapeKind::Plain;
    case u'.':
    case u'/':
    case u':':
    case u'-':
        return afterJoint(line, index, near);
    default:
        break;
    }
    if (isAlphabetic(near.before) || near.before == u'_'
        || (near.before == u'#' && (isAlphabetic(near.before2) || isAsciiDigit(near.before2))))
        return hangsOnLabel(line, index) ? ShapeKind::Attached : ShapeKind::Rejected;
    return isCurrency(near.before) || isAnyOf(near.before, u"@\\%~≈≥≤±×^?§") ? ShapeKind::Rejected : ShapeKind::Plain;
}

ShapeKind shapeAfter(const ScanLine &line, int index, const Surroundings &near)
{
    const auto hangs = [&line, index] { return hangsOnLabel(line, index); };
    switch (near.after) {
    case u'\0':
    case u' ':
        return ShapeKind::Plain;
    case u'_':
        return hangs() ? ShapeKind::Attached : ShapeKind::Rejected;
    case u':':
        return isAsciiDigit(near.after2) && line.at(index).length <= mostTimeDigits ? ShapeKind::Rejected
                                                                                    : ShapeKind::Plain;
    case u'\\': // "\\server\soc\incident-924565\dump"
        return hangs() ? ShapeKind::Attached : ShapeKind::Rejected;
    case u'.':
        if (isAlphabetic(near.after2))
            return hangs() ? ShapeKind::Attached : ShapeKind::Rejected;
        return ShapeKind::Plain;
    case u'-':
    case u'/':
        if (isAsciiDigit(near.after2))
            return leadsToLike(line, index, index + 1) ? ShapeKind::Plain : ShapeKind::Rejected;
        if (near.after == u'-' && line.at(index + 2).is(WordRole::Incident))
            return ShapeKind::Plain; // "the 924565-incident"
        if (isAlphabetic(near.after2))
            return startsGuid(line.folded(), line.at(index)) ? ShapeKind::Rejected : ShapeKind::Attached;
        return ShapeKind::Plain;
    default:
        break;
    }
    const bool isGermanCompound = near.after == u'e' && isSameText(line.textAt(index + 1), u"er")
        && line.at(index + 2).isMark(u'-') && line.at(index + 3).is(WordRole::Incident); // "der 45512er-Incident"
    if (isGermanCompound)
        return ShapeKind::Plain;
    return isAlphabetic(near.after) || isCurrency(near.after) || isAnyOf(near.after, u"%@\\°‰×^$") ? ShapeKind::Rejected
                                                                                                   : ShapeKind::Plain;
}

bool isGroupJoint(const TextToken &token)
{
    return token.kind == TokenKind::HardSpace || (token.kind == TokenKind::Space && token.length == 1)
        || token.isMark(u'.') || token.isMark(u',') || token.isMark(u'\'');
}

bool isSameJoint(const TextToken &one, const TextToken &other)
{
    return one.kind == other.kind && one.mark == other.mark;
}

/// Takes in the groups of three digits that follow.
void addGroups(const ScanLine &line, int index, NumberShape &shape)
{
    const TextToken &first = line.at(index);
    if (first.length > groupDigits || line.text(first).startsWith(u'0') || index + 2 >= line.count())
        return;
    const TextToken &joint = line.at(index + 1);
    if (!isGroupJoint(joint))
        return;
    int last = index;
    while (last + 2 < line.count() && isSameJoint(line.at(last + 1), joint)
           && line.at(last + 2).kind == TokenKind::Number && line.at(last + 2).length == groupDigits)
        last += 2;
    if (last == index)
        return;
    const Surroundings after = around(line, line.at(last));
    // "10.0.123.45", "1.234-5", "12,345.67" are no whole numbers
    const bool goesOn = isAlphabetic(after.after) || (isAnyOf(after.after, u".,-:/'") && isAsciiDigit(after.after2))
        || (joint.isSpace() && isSameJoint(line.at(std::min(last + 1, line.count() - 1)), joint)
            && last + 2 < line.count() && line.at(last + 2).kind == TokenKind::Number);
    if (goesOn)
        return;
    shape.lastToken = last;
    shape.isGrouped = joint.kind == TokenKind::HardSpace || joint.isMark(u'\'');
    shape.isLooselyGrouped = !shape.isGrouped;
}

bool isWithin(qint64 value, qint64 low, qint64 high)
{
    return value >= low && value <= high;
}

bool isBesideMonth(const ScanLine &line, int index)
{
    constexpr int mostDayDigits = 2;
    const int digits = line.at(index).length;
    if (!(line.roles() & WordRole::Month))
        return false;
    if (digits > mostDayDigits && !isYear(digits == yearDigits ? numberIn(line, index, index).value : 0, digits))
        return false;
    int next = line.nextSolid(index);
    while (line.at(next).isMark(u'.') || line.at(next).isMark(u'-'))
        next = line.nextSolid(next);
    int previous = line.previousSolid(index);
    while (line.at(previous).isMark(u'.') || line.at(previous).isMark(u'-'))
        previous = line.previousSolid(previous);
    const bool hasMonthAfter = line.at(next).is(WordRole::Month);
    const bool hasMonthBefore = line.at(previous).is(WordRole::Month);
    return hasMonthAfter || hasMonthBefore;
}

} // namespace

bool isPartOfLonger(const ScanLine &line, int index)
{
    const FoldedLine &folded = line.folded();
    const TextToken &number = line.at(index);
    if (isAnyOf(folded.at(number.start - 1), u".:-") && isAsciiDigit(folded.at(number.start - 2)))
        return true;
    const TextToken &before = line.at(index - 1);
    const TextToken &joint = line.at(index + 1);
    const bool mayStartPhone = before.isMark(u'+') || (number.length > 1 && folded.at(number.start) == u'0');
    if (mayStartPhone || before.kind == TokenKind::Word || joint.kind != TokenKind::Mark
        || line.at(index + 2).kind != TokenKind::Number)
        return false;
    const int next = line.at(index + 2).length;
    switch (joint.mark) {
    case u':':
        return number.length <= mostTimeDigits;
    case u'.':
        return number.length > groupDigits || next != groupDigits;
    case u'-':
    case u'/':
        return next != number.length;
    default:
        return false;
    }
}

NumberShape shapeOf(const ScanLine &line, int index)
{
    NumberShape shape{.lastToken = index};
    const TextToken &token = line.at(index);
    const Surroundings near = around(line, token);
    const bool isDottedOrComma = (near.after == u'.' || near.after == u',') && isAsciiDigit(near.after2);
    if (near.before == u'+' && !isAsciiDigit(near.before2)) {
        shape.kind = ShapeKind::Rejected;
        shape.startsPhone = true;
        return shape;
    }
    const ShapeKind before = shapeBefore(line, index, near);
    if (before == ShapeKind::Rejected) {
        shape.kind = before;
        return shape;
    }
    const ShapeKind after = shapeAfter(line, index, near);
    shape.startsPhone = token.length > 1 && line.text(token).startsWith(u'0') && before == ShapeKind::Plain;
    if (after == ShapeKind::Rejected || isBesideMonth(line, index)) {
        shape.kind = ShapeKind::Rejected;
        return shape;
    }
    shape.kind = before != ShapeKind::Plain ? before : after;
    addGroups(line, index, shape);
    const bool isListComma = near.after == u',' && token.length >= fewestRangeDigits;
    const bool isDecimal = isDottedOrComma && index + 2 < line.count() // "3,8 s"
        && (near.after == u'.' || (token.length == 1 && line.at(index + 2).length <= 2));
    if (isDecimal && shape.lastToken == index)
        shape.kind = ShapeKind::Rejected;
    const bool isDashed = near.after == u'–' && leadsToLike(line, index, index + 1);
    shape.isRange = isDashed || (!isListComma && near.after == u'-' && isAsciiDigit(near.after2));
    return shape;
}

WrittenNumber numberIn(const ScanLine &line, int first, int last)
{
    if (first == last)
        return {valueOf(line.textAt(first)), line.at(first).length};
    QString digits;
    for (int index = first; index <= last; ++index) {
        if (line.at(index).kind == TokenKind::Number)
            digits += line.textAt(index);
    }
    return {valueOf(digits), int(digits.size())};
}

bool isYear(qint64 value, int digits)
{
    return digits == yearDigits && isWithin(value, 1900, 2049);
}

bool isCompactDate(qint64 value, int digits)
{
    if (digits != 8 && digits != 12 && digits != 14)
        return false;
    const qint64 time = digits == 8 ? 0 : digits == 12 ? value % 10'000 : value / 100 % 10'000;
    const qint64 day = digits == 8 ? value : digits == 12 ? value / 10'000 : value / 1'000'000;
    return isYear(day / 10'000, yearDigits) && isWithin(day / 100 % 100, 1, 12) && isWithin(day % 100, 1, 31)
        && isWithin(time / 100, 0, 23) && isWithin(time % 100, 0, 59);
}

} // namespace utkik
