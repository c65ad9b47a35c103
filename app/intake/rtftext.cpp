// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/rtftext.h"

#include "app/intake/decodetext.h"
#include "app/intake/partsink.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace utkik
{

namespace
{

constexpr size_t deepestGroups = 4096;

/// Groups of these hold no text.
bool isSilent(std::string_view word)
{
    constexpr std::array<std::string_view, 12> silent{"fonttbl",   "colortbl",  "stylesheet", "info",
                                                      "pict",      "objdata",   "listtable",  "revtbl",
                                                      "themedata", "datastore", "generator",  "xmlnstbl"};
    return std::find(silent.begin(), silent.end(), word) != silent.end();
}

/// What a control word stands for, or nothing.
QString textOf(std::string_view word)
{
    if (word == "par" || word == "line" || word == "row" || word == "sect" || word == "page")
        return QStringLiteral("\n");
    if (word == "tab" || word == "cell")
        return QStringLiteral("\t");
    if (word == "bullet")
        return QStringLiteral("•");
    if (word == "emdash" || word == "endash")
        return QStringLiteral("–");
    return word == "fldinst" || word == "fldrslt" ? QStringLiteral(" ") : QString();
}

class RtfReader
{
public:
    explicit RtfReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    QString read()
    {
        while (m_at < m_bytes.size()) {
            const char byte = m_bytes[m_at++];
            if (byte == '{')
                openGroup();
            else if (byte == '}')
                closeGroup();
            else if (byte == '\\')
                readControl();
            else if (byte != '\r' && byte != '\n')
                addByte(byte);
        }
        flush();
        return std::move(m_text);
    }

    /// Whether it is HTML that was put into Rich Text Format: [MS-OXRTFEX].
    [[nodiscard]] bool isHtml() const { return m_isHtml; }

private:
    struct Group
    {
        bool isSilent = false;
        bool isOnlyRich = false; ///< stands for what the HTML says too
        int skipped = 1; ///< bytes after a Unicode character that stand for it in older programs
    };

    void openGroup()
    {
        if (m_groups.size() < deepestGroups)
            m_groups.push_back(m_groups.back());
        else
            ++m_tooDeep;
    }

    void closeGroup()
    {
        if (m_tooDeep > 0)
            --m_tooDeep;
        else if (m_groups.size() > 1)
            m_groups.pop_back();
        m_toSkip = 0;
    }

    void readControl()
    {
        const char sign = m_at < m_bytes.size() ? m_bytes[m_at] : '\0';
        if (isLetter(sign)) {
            readWord();
            return;
        }
        ++m_at;
        if (sign == '\'') {
            addByte(char(m_bytes.mid(m_at, 2).toInt(nullptr, 16)));
            m_at += 2;
        } else if (sign == '*') {
            m_isOptional = true; // the word that comes next says whether the group is text
        } else if (sign == '~') {
            add(QChar(QChar::Nbsp));
        } else if (sign == '_') {
            addByte('-');
        } else if (sign == '\n' || sign == '\r') {
            add(u'\n');
        } else if (sign == '\\' || sign == '{' || sign == '}') {
            addByte(sign);
        }
    }

    void readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
            ++m_at;
        const std::string_view word(m_bytes.constData() + start, size_t(m_at - start));
        const qsizetype number = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]))
            ++m_at;
        const bool hasValue = m_at > number;
        const int value = m_bytes.mid(number, m_at - number).toInt();
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        take(word, value, hasValue);
    }

    void take(std::string_view word, int value, bool hasValue)
    {
        Group &group = m_groups.back();
        const bool isTag = m_isHtml && word == "htmltag";
        group.isSilent |= isSilent(word) || (m_isOptional && word != "fldinst" && !isTag);
        m_isOptional = false;
        if (word == "fromhtml") {
            m_isHtml = true;
        } else if (word == "htmlrtf") {
            group.isOnlyRich = hasValue ? value != 0 : true;
        } else if (word == "u") {
            add(QChar(char16_t(value)));
            m_toSkip = group.skipped;
        } else if (word == "uc") {
            group.skipped = std::max(value, 0);
        } else if (word == "bin") {
            m_at = std::min(m_bytes.size(), m_at + std::max(value, 0));
        } else {
            const QString text = textOf(word);
            for (const QChar unit : text)
                add(unit);
        }
    }

    void add(QChar unit)
    {
        if (!isShown())
            return;
        flush();
        m_text += unit;
    }

    void addByte(char byte)
    {
        if (m_toSkip > 0)
            --m_toSkip;
        else if (isShown())
            m_run += byte;
    }

    [[nodiscard]] bool isShown() const
    {
        return !m_groups.back().isSilent && !(m_isHtml && m_groups.back().isOnlyRich);
    }

    /// Bytes that follow each other are decoded together: their code page is not told apart for each.
    void flush()
    {
        if (!m_run.isEmpty())
            m_text += decodeText(m_run);
        m_run.clear();
    }

    static bool isLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
    static bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

    const QByteArray &m_bytes;
    QByteArray m_run;
    QString m_text;
    std::vector<Group> m_groups{Group()};
    qsizetype m_at = 0;
    qsizetype m_tooDeep = 0; ///< groups that are read as a part of the one that they are in
    int m_toSkip = 0;
    bool m_isOptional = false;
    bool m_isHtml = false;
};

} // namespace

void readRtf(const QByteArray &bytes, PartSink &sink)
{
    RtfReader reader(bytes);
    const QString text = reader.read();
    if (reader.isHtml())
        sink.addHtml(text);
    else
        sink.addText(text);
}

} // namespace utkik
