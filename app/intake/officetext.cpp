// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/officetext.h"

#include "app/intake/intakelimits.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int mostColumns = 1024;

/// The column of a cell named "AB12", from 0 on; -1 if it has no such name.
int columnOf(QStringView name)
{
    int column = 0;
    for (const QChar unit : name) {
        if (unit < u'A' || unit > u'Z')
            break;
        column = std::min(column * 26 + (unit.unicode() - u'A' + 1), mostColumns);
    }
    return column - 1;
}

/// Line breaks and tabs within a cell would make it two.
QString inOneCell(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
}

/// All text within the element that starts here, without how Japanese is pronounced.
QString innerText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == QLatin1String("rPh"))
                xml.skipCurrentElement();
            else
                ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        default:
            break;
        }
    }
    return text;
}

/// What the cell that starts here shows. A formula that leads somewhere is added to `links`.
QString cellText(QXmlStreamReader &xml, const QStringList &shared, QString &links)
{
    const bool isShared = xml.attributes().value(QLatin1String("t")) == QLatin1String("s");
    QString text;
    while (xml.readNextStartElement()) {
        const bool isFormula = xml.name() == QLatin1String("f");
        const QString inner = innerText(xml);
        if (!isFormula)
            text += inner;
        else if (inner.contains(QLatin1String("://")))
            links += inner + u'\n';
    }
    return isShared ? shared.value(text.toInt()) : text;
}

} // namespace

QStringList sharedStrings(const QByteArray &bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
            strings.append(inOneCell(innerText(xml)));
    }
    return strings;
}

QString sheetText(const QByteArray &bytes, const QStringList &shared)
{
    QString text;
    QString links;
    int column = 0;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && text.size() + links.size() < longestDocumentText) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("row")) {
            text += u'\n';
            column = 0;
        } else if (xml.name() == QLatin1String("c")) {
            const int wanted = columnOf(xml.attributes().value(QLatin1String("r")));
            for (; column < wanted; ++column)
                text += u'\t';
            text += inOneCell(cellText(xml, shared, links));
        }
    }
    return links.isEmpty() ? text : text + QLatin1String("\n\n") + links;
}

QString documentText(const QByteArray &bytes)
{
    QString text;
    bool isCellOpen = false;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && text.size() < longestDocumentText) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == QLatin1String("t"))
                text += innerText(xml);
            else if (name == QLatin1String("instrText")) // of a field: where a link leads to
                text += u' ' + innerText(xml) + u' ';
            else if (name == QLatin1String("tab"))
                text += u'\t';
            else if (name == QLatin1String("br") || name == QLatin1String("cr"))
                text += u'\n';
            else if (name == QLatin1String("tc"))
                isCellOpen = true;
        } else if (token == QXmlStreamReader::EndElement) {
            if (name == QLatin1String("p"))
                text += isCellOpen ? u' ' : u'\n';
            else if (name == QLatin1String("tr"))
                text += u'\n';
            else if (name == QLatin1String("tc"))
                text += u'\t';
            isCellOpen = isCellOpen && name != QLatin1String("tc");
        }
    }
    return text;
}

QString linkTargets(const QByteArray &bytes)
{
    QString targets;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && targets.size() < longestDocumentText) {
        const bool isLink = xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QLatin1String("Relationship")
            && xml.attributes().value(QLatin1String("Type")).endsWith(QLatin1String("/hyperlink"));
        if (isLink)
            targets += xml.attributes().value(QLatin1String("Target")).toString() + u'\n';
    }
    return targets;
}

} // namespace utkik
