// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplepatterns.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace utkik
{

namespace
{

constexpr int longTextLength = 200'000;
constexpr int deviceCount = 120; ///< over which the made alerts are spread
constexpr int userCount = 45;
constexpr int secondsBetweenAlerts = 97;
constexpr int timesPerAlert = 10;

/// Follows a JSON text byte by byte and says which bytes are inside a string.
class StringTracker
{
public:
    /// True if `byte` is part of a string, its quotes included.
    bool feed(char byte)
    {
        if (!m_inside) {
            m_inside = byte == '"';
            return m_inside;
        }
        if (m_escaped)
            m_escaped = false;
        else if (byte == '\\')
            m_escaped = true;
        else if (byte == '"')
            m_inside = false;
        return true;
    }

private:
    bool m_inside = false;
    bool m_escaped = false;
};

/// An array in a JSON text without white space: where it begins and ends, its brackets included, and its objects.
struct ArraySpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArrayList objects;
};

ArraySpan readArray(const QByteArray &json, qsizetype begin)
{
    ArraySpan span{begin, begin, {}};
    StringTracker strings;
    int depth = 0;
    qsizetype objectBegin = 0;
    for (qsizetype at = begin; at < json.size(); ++at) {
        const char byte = json.at(at);
        if (strings.feed(byte))
            continue;
        if (byte == '{' || byte == '[') {
            if (++depth == 2)
                objectBegin = at;
        } else if (byte == '}' || byte == ']') {
            if (--depth == 1)
                span.objects.append(json.sliced(objectBegin, at + 1 - objectBegin));
            if (depth == 0) {
                span.end = at + 1;
                break;
            }
        }
    }
    return span;
}

QByteArray threeDigits(int number)
{
    return QByteArray::number(number).rightJustified(3, '0');
}

QByteArray fillPattern(QByteArray alert, int index)
{
    static const QDateTime begin(QDate(2026, 11, 21), QTime(22, 4, 11), QTimeZone::utc());
    const int device = index * 7 % deviceCount + 1;
    alert.replace("@N@", threeDigits(index + 1));
    alert.replace("@DEVICE@", threeDigits(device));
    alert.replace("@HOST@", QByteArray::number(device));
    alert.replace("@DEVICEID@",
                  QCryptographicHash::hash("device" + QByteArray::number(device), QCryptographicHash::Sha1).toHex());
    alert.replace("@USER@", threeDigits(index * 11 % userCount + 1));
    alert.replace("\"@PID@\"", QByteArray::number(2000 + index * 28));
    alert.replace("\"@PARENT@\"", QByteArray::number(1000 + device * 4));
    for (int step = 0; step < timesPerAlert; ++step) {
        const QDateTime time =
            begin.addSecs(index * secondsBetweenAlerts + step * 3).addMSecs((index * 137 + step * 31) % 1000);
        const QByteArray text = time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1()
            + QByteArray::number(1000 + index * 7 % 9000) + 'Z';
        alert.replace("@T" + QByteArray::number(step) + '@', text);
    }
    return alert;
}

} // namespace

QByteArray withoutWhiteSpace(const QByteArray &json)
{
    QByteArray compact;
    compact.reserve(json.size());
    StringTracker strings;
    for (const char byte : json) {
        if (strings.feed(byte) || !(byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'))
            compact.append(byte);
    }
    return compact;
}

QByteArray fillLongText(const QByteArray &json)
{
    const QByteArray mark = QByteArrayLiteral("@LONG@");
    if (!json.contains(mark))
        return json;
    // "Write-Output 'Utkik';" in UTF-16LE and base64, over and over.
    const QByteArray piece = QByteArrayLiteral("VwByAGkAdABlAC0ATwB1AHQAcAB1AHQAIAAnAFUAdABrAGkAawAnADsA");
    return QByteArray(json).replace(mark, piece.repeated(longTextLength / piece.size() + 1).first(longTextLength));
}

QByteArray multiplyAlerts(const QByteArray &json, int count)
{
    const QByteArray key = QByteArrayLiteral("\"alerts\":");
    const ArraySpan patterns = readArray(json, json.indexOf(key) + key.size());
    if (patterns.objects.isEmpty())
        return json;
    QByteArrayList alerts;
    alerts.reserve(count);
    for (int index = 0; index < count; ++index)
        alerts.append(fillPattern(patterns.objects.at(index % patterns.objects.size()), index));
    return json.first(patterns.begin) + '[' + alerts.join(',') + ']' + json.sliced(patterns.end);
}

QByteArray makeIncident(const QByteArray &patterns, int place, qint64 id)
{
    const QByteArrayList incidents = readArray(patterns, 0).objects;
    if (incidents.isEmpty())
        return patterns;
    const QByteArray number = QByteArray::number(id);
    return fillPattern(incidents.at(place % incidents.size()), place)
        .replace("\"@ID@\"", number)
        .replace("@IDTEXT@", number);
}

} // namespace utkik
