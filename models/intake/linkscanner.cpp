// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/linkscanner.h"

#include "models/intake/linkdecoder.h"
#include "models/intake/tokens.h"
#include "models/intake/units.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr int mostIdDigits = 19;
constexpr char16_t firstWithoutSpaces = 0x2E80; // of the scripts of East Asia
// Safe Links in Safe Links come to some 3,000 units.
constexpr qsizetype longestLink = 8192;

// Hosts that serve incidents by their number: portals, the API with its regions, Graph. Older names are still in mails.
constexpr std::array hosts{
    QStringView(u"security.microsoft.com"),
    QStringView(u"security.microsoft.us"),
    QStringView(u"security.apps.mil"),
    QStringView(u"securitycenter.windows.com"),
    QStringView(u"securitycenter.microsoft.com"),
    QStringView(u"graph.microsoft.com"),
    QStringView(u"graph.microsoft.us"),
    QStringView(u"microsoftgraph.chinacloudapi.cn"),
};

bool isOurHost(QStringView host)
{
    return std::any_of(hosts.begin(), hosts.end(), [host](QStringView known) {
        if (isSameText(host, known))
            return true;
        // sub-domains: mto., transition., api., eu.api., and those written with a hyphen: dod-graph
        const qsizetype extra = host.size() - known.size();
        return extra > 0 && endsWith(host, known) && (host[extra - 1] == u'.' || host.left(extra) == u"dod-");
    });
}

bool isHostUnit(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || isAsciiDigit(unit) || unit == u'-' || unit == u'.';
}

/// The host of the address that `at` is in the path of: after the last "//" before it, or from the start.
QStringView hostBefore(QStringView text, qsizetype at)
{
    qsizetype from = at; // some gateways leave one slash of two
    while (from >= 2 && !(text[from - 1] == u'/' && (text[from - 2] == u'/' || text[from - 2] == u':')))
        --from;
    if (from < 2) // or no scheme at all
        from = text.left(at).lastIndexOf(u'=') + 1;
    else if (text[from] == u'/')
        ++from;
    qsizetype end = from;
    while (end < at && isHostUnit(text[end].unicode()))
        ++end;
    const bool isWhole = end == at || isAnyOf(text[end].unicode(), u"/:?#"); // not "security.microsoft.com@elsewhere"
    return isWhole ? text.mid(from, end - from) : QStringView();
}

/// The tenant that the parameters after `from` name.
NamedTenant tenantAfter(QStringView text, qsizetype from)
{
    static constexpr std::array names{QStringView(u"tid="), QStringView(u"tenant="), QStringView(u"tenantid=")};
    NamedTenant tenant;
    size_t others = names.size(); // those before count more than the one found
    for (qsizetype at = from + 1; at < text.size() && others > 0; ++at) {
        if (text[at] != u't' || !isAnyOf(text[at - 1].unicode(), u"?&;#"))
            continue;
        for (size_t which = 0; which < others; ++which) {
            const QStringView value = text.sliced(at).mid(names[which].size());
            if (startsWith(text.sliced(at), names[which]) && startsWithGuid(value)) {
                tenant = QUuid::fromString(value.first(guidUnits));
                others = which;
            }
        }
    }
    return tenant;
}

/// Where the number starts in a path that goes on at `at` with "incidents/", "incident2/", "incidents('"; or -1.
qsizetype numberStart(QStringView text, qsizetype at)
{
    static constexpr std::array forms{QStringView(u"incident2/"), QStringView(u"incidents/"), QStringView(u"incident/"),
                                      QStringView(u"incidents('"), QStringView(u"incidents(")};
    for (const QStringView form : forms) {
        if (startsWith(text.mid(at), form))
            return at + form.size();
    }
    return -1;
}

LinkTarget targetOf(QStringView text, qsizetype start)
{
    LinkTarget target;
    const bool isNegative = start < text.size() && text[start] == u'-';
    qsizetype end = start + (isNegative ? 1 : 0);
    const qsizetype firstDigit = end;
    while (end < text.size() && isAsciiDigit(text[end].unicode()))
        ++end;
    const char16_t after = end < text.size() ? text[end].unicode() : u'\0';
    if (end == firstDigit || isAlphabetic(after) || after == u'-' || after == u'_')
        return target; // no number, or the start of a GUID or a name
    target.digits = int(end - firstDigit);
    target.endsAfterDigits = after == 0;
    target.id = valueOf(text.sliced(firstDigit, target.digits));
    const bool isPossible = target.id > 0 && !isNegative && target.digits <= mostIdDigits;
    target.kind = isPossible ? LinkKind::Incident : LinkKind::OutOfRange;
    if (!isPossible)
        target.id = 0;
    target.tenant = tenantAfter(text, end);
    return target;
}

bool isPathStart(QStringView text, qsizetype at)
{
    return at > 0 && text[at - 1] == u'/';
}

/// What stands before "incidents/" in an address without its host: "/incidents/7", "GET /api/incidents/7".
bool isPathOnly(QStringView before)
{
    return isSameText(before, u"/") || isSameText(before, u"/api/");
}

LinkTarget incidentIn(QStringView text)
{
    constexpr int mostMentions = 16; // in one address; more only serve to keep us busy
    LinkTarget best;
    int mentions = 0;
    for (qsizetype at = indexOf(text, u"incident"); at >= 0 && mentions < mostMentions;
         at = indexOf(text, u"incident", at + 1), ++mentions) {
        const qsizetype start = isPathStart(text, at) ? numberStart(text, at) : -1;
        if (start < 0)
            continue;
        const bool isOwnScheme = endsWith(text.left(at), u"utkik://") || endsWith(text.left(at), u"utkik:///");
        if (!isOwnScheme && !isPathOnly(text.left(at)) && !isOurHost(hostBefore(text, at)))
            continue;
        LinkTarget target = targetOf(text, start);
        if (target.kind == LinkKind::Incident)
            return target;
        if (target.kind != LinkKind::Other)
            best = target;
    }
    return best;
}

/// "utkik:924565", "utkik:incident/924565": forms that some programs make of utkik://incident/924565.
LinkTarget ownLink(QStringView text)
{
    constexpr QStringView scheme = u"utkik:";
    if (!startsWith(text, scheme))
        return {};
    qsizetype at = scheme.size();
    while (at < text.size() && text[at] == u'/')
        ++at;
    const qsizetype start = numberStart(text, at);
    return targetOf(text, start < 0 ? at : start);
}

bool isAlertLink(QStringView text)
{
    static constexpr std::array paths{QStringView(u"/alerts/"), QStringView(u"/alert/"), QStringView(u"/viewalert"),
                                      QStringView(u"/alerts_v2/")};
    if (!contains(text, u"alert"))
        return false; // as in most
    for (const QStringView path : paths) {
        const qsizetype at = indexOf(text, path);
        const QStringView rest = at < 0 ? QStringView() : text.sliced(at + path.size());
        const bool namesOne = path.endsWith(u'/') ? !rest.isEmpty() : indexOfAny(rest, u"=/") >= 0;
        if (namesOne && isOurHost(hostBefore(text, at)))
            return true;
    }
    return false;
}

bool isSentinelLink(QStringView text)
{
    return (contains(text, u"microsoft.securityinsights/incidents")
            || contains(text, u"microsoft_azure_security_insights/incident"));
}

/// What ends an address, or may do so, or may be part of something that does.
constexpr std::array<bool, 0x80> endsSomething = [] {
    std::array<bool, 0x80> table{};
    for (const char16_t unit : {u'<', u'>', u'"', u'`', u'^', u'(', u')', u'[', u']', u'{', u'}', u',', u';', u'|'})
        table[unit] = true;
    return table;
}();

/// Counts brackets, to tell those of an address, "incidents(7)" and "security[.]microsoft", from those around it.
class Brackets
{
public:
    /// Whether `unit` closes what was not opened.
    bool closesMore(char16_t unit)
    {
        switch (unit) {
        case u'(':
            ++m_round;
            return false;
        case u'[':
            ++m_square;
            return false;
        case u'{':
            ++m_curly;
            return false;
        case u')':
            return --m_round < 0;
        case u']':
            return --m_square < 0;
        case u'}':
            return --m_curly < 0;
        default:
            return false;
        }
    }

private:
    int m_round = 0;
    int m_square = 0;
    int m_curly = 0;
};

bool startsScheme(QStringView text)
{
    static constexpr std::array schemes{QStringView(u"http"), QStringView(u"hxxp"), QStringView(u"h**p"),
                                        QStringView(u"htxp"), QStringView(u"utkik:")};
    return startsWithAny(text, schemes);
}

bool isFollowedByAddress(QStringView text)
{
    if (startsWith(text, u"utkik:"))
        return true;
    constexpr qsizetype longestScheme = 8; // "https[s" and the like, before the colon
    const QStringView start = text.left(longestScheme + 4);
    return indexOfAny(start, u":") >= 0 || contains(start, u"%3a") || contains(start, u"%25")
        || contains(start, u"-3a");
}

/// A host and a path without a scheme: "security.microsoft.com/incidents/7", or a path alone: "/incidents/7",
/// "/subscriptions/…/incidents/…".
bool looksLikeBareAddress(QStringView run)
{
    if (run.startsWith(u'/') && contains(run, u"/providers/"))
        return true;
    static constexpr std::array paths{QStringView(u"/incidents/"), QStringView(u"/incident2/"),
                                      QStringView(u"/incident/"), QStringView(u"/api/incidents/")};
    if (startsWithAny(run, paths))
        return true;
    const qsizetype slash = indexOfAny(run, u"/");
    if (slash <= 0 && !contains(run, u"%2f"))
        return false;
    const QStringView host = slash < 0 ? run : run.left(slash);
    if (indexOfAny(host, u"@=") >= 0)
        return false;
    const bool hasDot = indexOfAny(host, u".") >= 0 || contains(host, u"[dot]") || contains(host, u"(dot)");
    const qsizetype lastDot = std::max(host.lastIndexOf(u'.'), host.lastIndexOf(u"dot"));
    return hasDot && std::any_of(host.begin() + std::max<qsizetype>(lastDot, 0), host.end(), [](QChar unit) {
               return isAlphabetic(unit.unicode());
           });
}

/// The words without which no address leads to an incident or alert.
constexpr std::array ourWords{QStringView(u"incident"), QStringView(u"alert"), QStringView(u"utkik")};

/// What follows a unit in them if one of them starts with it.
constexpr std::array<char16_t, 0x80> secondUnits = [] {
    std::array<char16_t, 0x80> table{};
    for (const QStringView word : ourWords)
        table[word.utf16()[0]] = word.utf16()[1];
    return table;
}();

bool namesOurs(QStringView link)
{
    const char16_t *const units = link.utf16();
    const char16_t *const seconds = secondUnits.data();
    for (qsizetype at = 0; at + 1 < link.size(); ++at) {
        if (units[at] < 0x80 && units[at + 1] == seconds[units[at]] && startsWithAny(link.sliced(at), ourWords))
            return true;
    }
    return false;
}

} // namespace

QString textOf(const NamedTenant &tenant)
{
    return tenant ? tenant->toString(QUuid::WithoutBraces) : QString();
}

int findLinkStart(QStringView text, int from, int to)
{
    for (int at = from; at < to; ++at) {
        const char16_t unit = text[at].unicode();
        if (unit != u'h' && unit != u'u')
            continue;
        const QStringView rest = text.mid(at, to - at);
        const char16_t before = at > from ? text[at - 1].unicode() : u'\0';
        if (!isAlphabetic(before) && startsScheme(rest) && isFollowedByAddress(rest))
            return at;
    }
    // brackets and quotes may stand around an address without a scheme
    int start = from;
    while (start < to && isAnyOf(text[start].unicode(), u"([{<\"'`*"))
        ++start;
    if (start < to && looksLikeBareAddress(text.mid(start, to - start)))
        return start;
    for (int at = from + 2; at < to; ++at) { // written without a space before it in Japanese
        const char16_t before = text[at - 1] == u':' ? text[at - 2].unicode() : text[at - 1].unicode();
        if (text[at] == u'/' && before >= firstWithoutSpaces && looksLikeBareAddress(text.mid(at, to - at)))
            return at;
    }
    return -1;
}

int findLinkEnd(QStringView text, int start, int to)
{
    Brackets brackets;
    const char16_t *const units = text.utf16();
    const bool *const ends = endsSomething.data();
    for (int at = start; at < to; ++at) {
        while (at < to && units[at] < 0x80 && !ends[units[at]])
            ++at;
        if (at == to)
            break;
        const char16_t unit = units[at];
        if (unit == u'<' || unit == u'>' || unit == u'"' || unit == u'`' || unit == u'^')
            return at;
        if (unit >= firstWithoutSpaces || isArabic(unit))
            return at; // written without a space after it in Japanese
        if (brackets.closesMore(unit))
            return at;
        if ((unit == u',' || unit == u';' || unit == u'|') && startsScheme(text.mid(at + 1, to - at - 1)))
            return at;
    }
    return to;
}

bool startsAddress(QStringView text)
{
    return startsScheme(text) && isFollowedByAddress(text);
}

bool couldBeOurs(QStringView link)
{
    constexpr qsizetype shortest = 16;
    if (link.size() < shortest)
        return false;
    static constexpr std::array signs{QStringView(u"secur"), QStringView(u"safelinks"),   QStringView(u"urldefense"),
                                      QStringView(u"graph"), QStringView(u"linkprotect"), QStringView(u"utkik"),
                                      QStringView(u"teams")};
    for (const QStringView sign : signs) {
        if (contains(link, sign))
            return true;
    }
    return false;
}

LinkTarget readLink(QStringView link)
{
    link = link.left(longestLink);
    if (!namesOurs(link))
        return {};
    QString memory;
    const QStringView text = decodeLink(link, memory);
    LinkTarget target = ownLink(text);
    if (target.kind == LinkKind::Other)
        target = incidentIn(text);
    if (target.kind == LinkKind::Other && isSentinelLink(text))
        target.kind = LinkKind::Sentinel;
    if (target.kind == LinkKind::Other && isAlertLink(text))
        target.kind = LinkKind::Alert;
    return target;
}

} // namespace utkik
