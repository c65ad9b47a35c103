// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linkdecoder.h"

#include "models/intake/blocks.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

// How often one address was found wrapped in practice is two or three; more rounds than this are somebody's joke.
constexpr int maxRounds = 6;

int hexValue(QStringView text, qsizetype index)
{
    if (index >= text.size())
        return -1;
    const char16_t unit = text[index].unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    return unit >= u'a' && unit <= u'f' ? unit - u'a' + 10 : -1;
}

/// The printable ASCII unit that two hex digits at `index` stand for, or 0.
char16_t hexUnit(QStringView text, qsizetype index)
{
    const int high = hexValue(text, index);
    const int low = hexValue(text, index + 1);
    const int value = high < 0 || low < 0 ? 0 : high * 16 + low;
    if (value >= u'A' && value <= u'Z')
        return char16_t(value + 0x20);
    return value >= 0x20 && value < 0x7F ? char16_t(value) : u'\0';
}

struct Replacement
{
    QStringView from;
    QStringView to;
};

// How people make an address unclickable, and what mark-up makes of its characters; those with one first unit together.
// What stands for something is never shorter than that.
constexpr std::array replacements{
    Replacement{u"&amp;", u"&"},   Replacement{u"&#38;", u"&"},    Replacement{u"&#x26;", u"&"},
    Replacement{u"&#x2f;", u"/"},  Replacement{u"&#47;", u"/"},    Replacement{u"&#x3a;", u":"},
    Replacement{u"&#58;", u":"},   Replacement{u"&#x3d;", u"="},   Replacement{u"&#61;", u"="},
    Replacement{u"&#x3f;", u"?"},  Replacement{u"&#63;", u"?"},    Replacement{u"&#46;", u"."},
    Replacement{u"&#x2e;", u"."},  Replacement{u"&equals;", u"="}, Replacement{u"&sol;", u"/"},
    Replacement{u"&quest;", u"?"}, Replacement{u"[.]", u"."},      Replacement{u"[dot]", u"."},
    Replacement{u"[.", u"."},      Replacement{u"[punkt]", u"."},  Replacement{u"[:]", u":"},
    Replacement{u"[://]", u"://"}, Replacement{u"[:", u":"},       Replacement{u"[/]", u"/"},
    Replacement{u"[//]", u"//"},   Replacement{u"(.)", u"."},      Replacement{u"(dot)", u"."},
    Replacement{u"(:)", u":"},     Replacement{u"{.}", u"."},      Replacement{u"{dot}", u"."},
    Replacement{u"\\u0026", u"&"}, Replacement{u"\\u003d", u"="},  Replacement{u"\\u003a", u":"},
    Replacement{u"\\u002f", u"/"}, Replacement{u"\\u003f", u"?"},  Replacement{u"<wbr>", u""},
};

/// Where those that start with a unit are among the replacements.
struct Stretch
{
    quint8 first = 0;
    quint8 end = 0;
};

constexpr std::array<Stretch, 0x80> stretchesOfReplacements = [] {
    std::array<Stretch, 0x80> table{};
    for (size_t index = 0; index < replacements.size(); ++index) {
        Stretch &stretch = table[replacements[index].from.utf16()[0]];
        if (stretch.end == 0)
            stretch.first = quint8(index);
        stretch.end = quint8(index + 1);
    }
    return table;
}();

/// What anything hidden starts with.
constexpr std::array<bool, 0x80> hidesSomething = [] {
    std::array<bool, 0x80> table{};
    for (const char16_t unit : {u'%', u'=', u'[', u'(', u'{', u'&', u'\\', u']', u'<'})
        table[unit] = true;
    return table;
}();

/// How many units are encoded at `index`, or 0, and what they stand for, which `memory` may hold.
qsizetype decodeAt(QStringView text, qsizetype index, char16_t &memory, QStringView &decoded)
{
    const char16_t unit = text[index].unicode();
    if (unit == u'%' || unit == u'=') {
        // %2F anywhere; of quoted-printable only what it must encode, "tid=3d" is then no accident
        const char16_t hidden = hexUnit(text, index + 1);
        if (hidden != 0 && (unit == u'%' || hidden == u'=')) {
            memory = hidden;
            decoded = QStringView(&memory, 1);
            return 3;
        }
        return 0;
    }
    if (unit == u']') // ".]", ":]"
        return index > 0 && isAnyOf(text[index - 1].unicode(), u".:") ? 1 : 0;
    const Stretch stretch = unit < 0x80 ? stretchesOfReplacements[unit] : Stretch();
    for (size_t which = stretch.first; which < stretch.end; ++which) {
        const Replacement &replacement = replacements[which];
        if (startsWith(text.sliced(index), replacement.from)) {
            decoded = replacement.to;
            return replacement.from.size();
        }
    }
    return unit == u'\\' ? 1 : 0;
}

/// False if nothing is encoded: then `decoded` is left as it is.
bool decodeOnce(QStringView text, QString &decoded)
{
    QString all;
    QChar *end = nullptr;
    auto plain = text.begin(); // from here on nothing was encoded
    const char16_t *const units = text.utf16();
    const qsizetype size = text.size();
    const bool *const hides = hidesSomething.data();
    for (qsizetype index = 0; index < size;) {
        while (index < size && !hides[units[index] & 0x7F]) // decodeAt() tells what is not ASCII
            ++index;
        if (index == size)
            break;
        QStringView hidden;
        char16_t memory = 0;
        const qsizetype taken = decodeAt(text, index, memory, hidden);
        if (taken > 0) {
            if (!end) {
                all = QString(text.size(), Qt::Uninitialized); // nothing gets longer
                end = all.data();
            }
            end = std::copy(plain, text.begin() + index, end);
            end = std::copy(hidden.begin(), hidden.end(), end);
            plain = text.begin() + index + taken;
        }
        index += std::max<qsizetype>(taken, 1);
    }
    if (!end)
        return false;
    end = std::copy(plain, text.end(), end);
    all.truncate(end - all.constData());
    decoded = std::move(all);
    return true;
}

/// Proofpoint's second form writes "https-3A__host_path-3Fa-3Db" for "https://host/path?a=b".
QString decodeProofpoint2(QStringView text)
{
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const char16_t unit = text[index].unicode();
        const char16_t hidden = unit == u'-' ? hexUnit(text, index + 1) : u'\0';
        if (hidden != 0)
            index += 2;
        decoded += hidden != 0 ? QChar(hidden) : unit == u'_' ? u'/' : QChar(unit);
    }
    return decoded;
}

/// Its third writes "__https://host/path*3Fa*3Db__;…", with stars for percent signs.
QString decodeProofpoint3(QString text)
{
    return text.replace(u'*', u'%');
}

constexpr std::array defangedSchemes{QStringView(u"hxxps"),   QStringView(u"h**ps"), QStringView(u"hxxp"),
                                     QStringView(u"http[s]"), QStringView(u"meow"),  QStringView(u"h__ps"),
                                     QStringView(u"htxps")};

constexpr char16_t pairOf(char16_t first, char16_t second)
{
    return char16_t(first << 8 ^ second); // no other of ASCII has it
}

/// Whether two units stand together that a defanged scheme, or what Proofpoint wraps, has. The compiler takes many at a
/// time (see blocks.h).
bool mayHideMore(QStringView text)
{
    const char16_t *const units = text.utf16();
    char16_t found = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const char16_t pair = pairOf(units[at - 1], units[at]);
        found |= char16_t(maskOf(pair == pairOf(u'h', u'x')) | maskOf(pair == pairOf(u'h', u'*'))
                          | maskOf(pair == pairOf(u'h', u'_')) | maskOf(pair == pairOf(u't', u'x'))
                          | maskOf(pair == pairOf(u'p', u'[')) | maskOf(pair == pairOf(u'e', u'o')) // "meow"
                          | maskOf(pair == pairOf(u'l', u'd'))); // "urldefense"
    }
    return found != 0;
}

bool hasDefangedScheme(QStringView text)
{
    return std::any_of(defangedSchemes.begin(), defangedSchemes.end(),
                       [text](QStringView scheme) { return contains(text, scheme); });
}

QString unfanged(QString text)
{
    for (const QStringView scheme : defangedSchemes) {
        const QLatin1String plain(scheme.endsWith(u's') || scheme.endsWith(u']') ? "https" : "http");
        if (const qsizetype at = indexOf(text, scheme); at >= 0)
            text.replace(at, scheme.size(), plain);
    }
    return text;
}

/// What Proofpoint encodes in its own ways is decoded in `decoded`.
bool decodeProofpoint(QStringView text, QString &decoded)
{
    constexpr QStringView mark = u"urldefense";
    if (!contains(text, mark))
        return false;
    const bool isSecond = contains(text, u"urldefense.proofpoint.com/v2/");
    if (!isSecond && !contains(text, u"/v3/"))
        return false;
    QString plain = isSecond ? decodeProofpoint2(text) : decodeProofpoint3(text.toString());
    if (!decodeOnce(plain, decoded))
        decoded = std::move(plain);
    return true;
}

} // namespace

QStringView decodeLink(QStringView link, QString &memory)
{
    QStringView text = link;
    for (int round = 0; round < maxRounds && decodeOnce(text, memory); ++round)
        text = memory;
    if (!mayHideMore(text))
        return text;
    if (decodeProofpoint(text, memory))
        text = memory;
    if (hasDefangedScheme(text)) {
        memory = unfanged(text.toString());
        text = memory;
    }
    return text;
}

} // namespace utkik
