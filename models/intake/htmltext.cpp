// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/htmltext.h"

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype longestTagName = 16;
constexpr qsizetype longestAddress = 8192;
constexpr qsizetype longestEntity = 12;

struct Entity
{
    QStringView name;
    char16_t unit;
};

// Those that stand in what mail programs write; letters with accents come as they are nowadays.
constexpr std::array entities{
    Entity{u"amp", u'&'},       Entity{u"lt", u'<'},          Entity{u"gt", u'>'},        Entity{u"quot", u'"'},
    Entity{u"apos", u'\''},     Entity{u"nbsp", u'\u00A0'},   Entity{u"shy", u'\u00AD'},  Entity{u"ensp", u'\u2002'},
    Entity{u"emsp", u'\u2003'}, Entity{u"thinsp", u'\u2009'}, Entity{u"zwnj", u'\u200C'}, Entity{u"zwj", u'\u200D'},
    Entity{u"lrm", u'\u200E'},  Entity{u"rlm", u'\u200F'},    Entity{u"ndash", u'–'},     Entity{u"mdash", u'—'},
    Entity{u"bull", u'•'},      Entity{u"middot", u'·'},      Entity{u"hellip", u'…'},    Entity{u"laquo", u'«'},
    Entity{u"raquo", u'»'},     Entity{u"lsquo", u'‘'},       Entity{u"rsquo", u'’'},     Entity{u"ldquo", u'“'},
    Entity{u"rdquo", u'”'},     Entity{u"deg", u'°'},         Entity{u"euro", u'€'},      Entity{u"auml", u'ä'},
    Entity{u"ouml", u'ö'},      Entity{u"uuml", u'ü'},        Entity{u"aring", u'å'},     Entity{u"Auml", u'Ä'},
    Entity{u"Ouml", u'Ö'},      Entity{u"Uuml", u'Ü'},        Entity{u"Aring", u'Å'},     Entity{u"szlig", u'ß'},
    Entity{u"eacute", u'é'},    Entity{u"egrave", u'è'},      Entity{u"agrave", u'à'},    Entity{u"ccedil", u'ç'},
    Entity{u"ecirc", u'ê'},     Entity{u"ordm", u'º'},        Entity{u"num", u'#'},       Entity{u"sol", u'/'},
    Entity{u"colon", u':'},     Entity{u"period", u'.'},      Entity{u"equals", u'='},    Entity{u"quest", u'?'},
};

constexpr std::array blocks{
    QStringView(u"address"), QStringView(u"article"),  QStringView(u"blockquote"), QStringView(u"br"),
    QStringView(u"center"),  QStringView(u"dd"),       QStringView(u"div"),        QStringView(u"dl"),
    QStringView(u"dt"),      QStringView(u"fieldset"), QStringView(u"footer"),     QStringView(u"form"),
    QStringView(u"h1"),      QStringView(u"h2"),       QStringView(u"h3"),         QStringView(u"h4"),
    QStringView(u"h5"),      QStringView(u"h6"),       QStringView(u"header"),     QStringView(u"hr"),
    QStringView(u"li"),      QStringView(u"main"),     QStringView(u"nav"),        QStringView(u"ol"),
    QStringView(u"option"),  QStringView(u"p"),        QStringView(u"pre"),        QStringView(u"section"),
    QStringView(u"tbody"),   QStringView(u"thead"),    QStringView(u"title"),      QStringView(u"ul"),
};

// What stands in them is not for reading.
constexpr std::array hidden{QStringView(u"script"), QStringView(u"style"), QStringView(u"xml"),
                            QStringView(u"template")};

template <std::size_t Size>
bool isAmong(QStringView name, const std::array<QStringView, Size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

struct Tag
{
    QString name; ///< in lower case, with "/" before it if it closes
    QString target; ///< of a link
    qsizetype end = 0; ///< in the text, after it
};

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {
        m_text.reserve(html.size() / 2);
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const char16_t unit = m_html[m_at].unicode();
            if (unit == u'<' && isTagNext())
                readTag();
            else if (unit == u'&')
                readEntity();
            else
                readUnit(unit);
        }
        endLink();
        return std::move(m_text);
    }

private:
    [[nodiscard]] bool isTagNext() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void readUnit(char16_t unit)
    {
        ++m_at;
        const bool isBlank = unit == u' ' || unit == u'\n' || unit == u'\r' || unit == u'\t' || unit == u'\f';
        if (!isBlank || m_isPreformatted)
            add(QStringView(&unit, 1));
        else if (!m_isLineDue && !m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }

    void add(QStringView text)
    {
        // a paragraph at the start or end of a table's cell is no line of its own
        if (m_isLineDue && !m_text.endsWith(u'\t'))
            startLine();
        m_isLineDue = false;
        m_text += text;
    }

    void startLine()
    {
        m_isLineDue = false;
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void startCell()
    {
        m_isLineDue = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\t';
    }

    void readTag()
    {
        if (m_html.mid(m_at).startsWith(u"<!--")) {
            const auto end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const Tag tag = tagAt(m_at);
        m_at = tag.end;
        const QStringView name = tag.name.startsWith(u'/') ? QStringView(tag.name).mid(1) : QStringView(tag.name);
        const bool closes = tag.name.startsWith(u'/');
        if (!closes && isAmong(name, hidden))
            return skipHidden(name);
        if (name == u"a") {
            endLink();
            m_target = closes ? QString() : tag.target;
        } else if (name == u"td" || name == u"th") {
            if (!closes)
                startCell();
        } else if (name == u"tr" || name == u"table") {
            startLine();
        } else if (isAmong(name, blocks)) {
            m_isPreformatted = name == u"pre" ? !closes : m_isPreformatted;
            m_isLineDue = true;
        }
        if (!tag.target.isEmpty() && name != u"a")
            addTarget(tag.target);
    }

    void skipHidden(QStringView name)
    {
        const QString close = QStringLiteral("</") + name.toString();
        const auto end = m_html.indexOf(close, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    void endLink()
    {
        addTarget(m_target);
        m_target.clear();
    }

    void addTarget(const QString &target)
    {
        const bool isAddress = target.contains(u':') && !target.startsWith(u"mailto:", Qt::CaseInsensitive)
            && !target.startsWith(u"data:", Qt::CaseInsensitive) && !target.startsWith(u"cid:", Qt::CaseInsensitive);
        if (isAddress && !m_text.endsWith(target))
            add(QString(QStringLiteral(" <") + target + u'>'));
    }

    Tag tagAt(qsizetype start) const
    {
        Tag tag;
        qsizetype at = start + 1;
        while (at < m_html.size() && (m_html[at].isLetterOrNumber() || (at == start + 1 && m_html[at] == u'/')))
            ++at;
        tag.name = m_html.mid(start + 1, std::min(at - start - 1, longestTagName)).toString().toLower();
        while (at < m_html.size() && m_html[at] != u'>')
            at = readAttribute(at, tag);
        tag.end = std::min(at + 1, m_html.size());
        return tag;
    }

    /// Gives where to read on.
    qsizetype readAttribute(qsizetype at, Tag &tag) const
    {
        const qsizetype start = at;
        while (at < m_html.size() && !QStringView(u"= >\t\r\n\"'").contains(m_html[at]))
            ++at;
        const QStringView name = m_html.mid(start, at - start);
        if (at >= m_html.size() || m_html[at] == u'>')
            return at;
        if (m_html[at] != u'=')
            return at + 1;
        ++at;
        const QChar quote = at < m_html.size() ? m_html[at] : QChar();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype from = isQuoted ? at + 1 : at;
        qsizetype end = from;
        while (end < m_html.size()
               && (isQuoted ? m_html[end] != quote : !(m_html[end].isSpace() || m_html[end] == u'>')))
            ++end;
        const bool isTarget =
            name.compare(u"href", Qt::CaseInsensitive) == 0 || name.compare(u"originalsrc", Qt::CaseInsensitive) == 0;
        if (isTarget && end - from <= longestAddress)
            tag.target = m_html.mid(from, end - from).toString();
        return isQuoted ? end + 1 : end;
    }

    void readEntity()
    {
        const auto end = m_html.mid(m_at, longestEntity).indexOf(u';');
        const QStringView name = end > 1 ? m_html.mid(m_at + 1, end - 1) : QStringView();
        const char32_t unit = unitOf(name);
        if (unit == 0)
            return readUnit(u'&');
        m_at += end + 1;
        add(QChar::fromUcs4(unit));
    }

    static char32_t unitOf(QStringView name)
    {
        if (name.startsWith(u'#')) {
            const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            bool isNumber = false;
            const uint unit = isHex ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
            return isNumber && unit >= 0x20 && unit <= 0x10FFFF && !QChar::isSurrogate(unit) ? unit : 0;
        }
        const auto found = std::find_if(entities.begin(), entities.end(),
                                        [name](const Entity &entity) { return entity.name == name; });
        return found == entities.end() ? 0 : found->unit;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    QString m_target; ///< of the link that is open
    bool m_isPreformatted = false;
    bool m_isLineDue = false; ///< a block ended or starts, and nothing of the next is there yet
};

} // namespace

QString textOfHtml(QStringView html)
{
    return HtmlReader(html).read();
}

bool looksLikeHtml(QStringView text)
{
    constexpr qsizetype lookedAt = 1024;
    const QStringView start = text.left(lookedAt).trimmed();
    for (const QStringView sign : {u"<!doctype html", u"<html", u"<head", u"<body", u"<table", u"<meta"}) {
        if (start.startsWith(sign, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace utkik
