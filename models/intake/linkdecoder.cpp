// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linkdecoder.h"

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

// How people make an address unclickable, and what mark-up makes of its characters.
constexpr std::array replacements{
    Replacement{u"[.]", u"."},     Replacement{u"(.)", u"."},     Replacement{u"{.}", u"."},
    Replacement{u"[dot]", u"."},   Replacement{u"(dot)", u"."},   Replacement{u"{dot}", u"."},
    Replacement{u"[.", u"."},      Replacement{u".]", u"."},      Replacement{u"[punkt]", u"."},
    Replacement{u"[:]", u":"},     Replacement{u"(:)", u":"},     Replacement{u"[://]", u"://"},
    Replacement{u"[:", u":"},      Replacement{u":]", u":"},      Replacement{u"[/]", u"/"},
    Replacement{u"[//]", u"//"},   Replacement{u"&amp;", u"&"},   Replacement{u"&#38;", u"&"},
    Replacement{u"&#x26;", u"&"},  Replacement{u"&#x2f;", u"/"},  Replacement{u"&#47;", u"/"},
    Replacement{u"&#x3a;", u":"},  Replacement{u"&#58;", u":"},   Replacement{u"&#x3d;", u"="},
    Replacement{u"&#61;", u"="},   Replacement{u"&#x3f;", u"?"},  Replacement{u"&#63;", u"?"},
    Replacement{u"&#46;", u"."},   Replacement{u"&#x2e;", u"."},  Replacement{u"&equals;", u"="},
    Replacement{u"&sol;", u"/"},   Replacement{u"&quest;", u"?"}, Replacement{u"\\u0026", u"&"},
    Replacement{u"\\u003d", u"="}, Replacement{u"\\u003a", u":"}, Replacement{u"\\u002f", u"/"},
    Replacement{u"\\u003f", u"?"}, Replacement{u"<wbr>", u""},
};

/// One unit of the decoded text, and how many of the encoded one it takes; 0 if nothing is encoded here.
qsizetype decodeAt(QStringView text, qsizetype index, QString &decoded)
{
    const char16_t unit = text[index].unicode();
    if (unit == u'%' || unit == u'=') {
        // %2F anywhere; of quoted-printable only what it must encode, "tid=3d" is then no accident
        const char16_t hidden = hexUnit(text, index + 1);
        if (hidden != 0 && (unit == u'%' || hidden == u'=')) {
            decoded += QChar(hidden);
            return 3;
        }
        return 0;
    }
    if (unit == u'[' || unit == u'(' || unit == u'{' || unit == u'&' || unit == u'\\' || unit == u'.' || unit == u':'
        || unit == u'<') {
        for (const Replacement &replacement : replacements) {
            if (startsWith(text.mid(index), replacement.from)) {
                decoded += replacement.to;
                return replacement.from.size();
            }
        }
    }
    return unit == u'\\' ? 1 : 0;
}

QString decodeOnce(QStringView text)
{
    QString decoded;
    qsizetype plain = 0; // from here on nothing was encoded
    for (qsizetype index = 0; index < text.size();) {
        if (!isAnyOf(text[index].unicode(), u"%=[({&\\.:<")) {
            ++index;
            continue;
        }
        QString hidden;
        const qsizetype taken = decodeAt(text, index, hidden);
        if (taken > 0) {
            decoded.append(text.mid(plain, index - plain)).append(hidden);
            plain = index + taken;
        }
        index += std::max<qsizetype>(taken, 1);
    }
    return plain == 0 ? text.toString() : decoded.append(text.mid(plain));
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

bool isHostMark(QStringView text, QStringView host)
{
    return contains(text, host);
}

QString unfanged(QString text)
{
    for (const QStringView scheme : {u"hxxps", u"h**ps", u"hxxp", u"http[s]", u"meow", u"h__ps", u"htxps"}) {
        const QLatin1String plain(scheme.endsWith(u's') || scheme.endsWith(u']') ? "https" : "http");
        if (const qsizetype at = indexOf(text, scheme); at >= 0)
            text.replace(at, scheme.size(), plain);
    }
    return text;
}

} // namespace

QString decodeLink(QStringView link)
{
    QString text = link.toString();
    for (int round = 0; round < maxRounds; ++round) {
        QString decoded = decodeOnce(text);
        if (decoded == text)
            break;
        text = std::move(decoded);
    }
    if (isHostMark(text, u"urldefense.proofpoint.com/v2/"))
        text = decodeOnce(decodeProofpoint2(text));
    else if (isHostMark(text, u"urldefense") && isHostMark(text, u"/v3/"))
        text = decodeOnce(decodeProofpoint3(text));
    return unfanged(std::move(text));
}

} // namespace utkik
