// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/kql.h"

#include <QStringEncoder>
#include <QUrlQuery>

#include <array>
#include <optional>

namespace utkik
{

namespace
{

constexpr qint64 margin = 24 * 3600; // seconds around the incident's activity

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

QString escaped(const QString &text)
{
    QString literal = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            literal += u'\\', literal += c;
        else if (isInvisible(c))
            literal += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            literal += c;
    }
    return literal + u'"';
}

/// Values of one kind, each once, in the order given.
class Values
{
public:
    void add(const QString &value)
    {
        if (!value.isEmpty() && !m_values.contains(value, Qt::CaseInsensitive))
            m_values << value;
    }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    /// `column in~ (@"a", @"b")`; regardless of case.
    [[nodiscard]] QString in(const char *column) const
    {
        QStringList literals;
        for (const QString &value : m_values)
            literals << kqlString(value);
        return QStringLiteral("%1 in~ (").arg(QLatin1String(column)) + literals.join(QLatin1String(", ")) + u')';
    }

private:
    QStringList m_values;
};

/// What the records are known by.
struct Wanted
{
    Values alerts;
    Values devices;
    Values deviceNames;
    Values sha1;
    Values sha256;
    Values fileNames; // of files without a hash
    Values addresses;
    Values urls;
    Values accountIds;
    Values principals;
    Values accounts; // names of users without either
    Values mailboxes;
    Values networkMessages;
    Values internetMessages;
    Values registryKeys;
    Values applications;
    QStringList processes; // a condition each
};

void addFile(const Record &entity, Wanted &wanted)
{
    const QString sha1 = entity.text(entityField("sha1"));
    const QString sha256 = entity.text(entityField("sha256"));
    if (!sha1.isEmpty()) // SHA-256 is often empty in the tables
        wanted.sha1.add(sha1);
    else if (!sha256.isEmpty())
        wanted.sha256.add(sha256);
    else
        wanted.fileNames.add(entity.text(entityField("fileName")));
}

void addProcess(const Record &entity, Wanted &wanted)
{
    const auto pid = entity.number(entityField("processId"));
    const QString device = entity.text(entityField("deviceId"));
    if (!pid)
        return addFile(entity, wanted);
    QString condition = QStringLiteral("ProcessId == %1").arg(*pid);
    if (!device.isEmpty())
        condition = QStringLiteral("DeviceId =~ ") + kqlString(device) + QStringLiteral(" and ") + condition;
    wanted.processes << u'(' + condition + u')';
}

void addUser(const Record &entity, Wanted &wanted)
{
    const QString id = entity.text(entityField("aadUserId"));
    const QString principal = entity.text(entityField("userPrincipalName"));
    wanted.accountIds.add(id);
    wanted.principals.add(principal);
    if (id.isEmpty() && principal.isEmpty())
        wanted.accounts.add(entity.text(entityField("accountName")));
}

void addEntity(const Record &entity, Wanted &wanted)
{
    switch (static_cast<EntityType>(entity.wordCode(entityField("entityType")))) {
    case EntityType::File:
        return addFile(entity, wanted);
    case EntityType::Process:
        return addProcess(entity, wanted);
    case EntityType::User:
        return addUser(entity, wanted);
    case EntityType::Ip:
        return wanted.addresses.add(entity.text(entityField("ipAddress")));
    case EntityType::Url:
        return wanted.urls.add(entity.text(entityField("url")));
    case EntityType::Mailbox:
        return wanted.mailboxes.add(entity.text(entityField("mailboxAddress")));
    case EntityType::MailMessage:
        wanted.networkMessages.add(entity.text(entityField("networkMessageId")));
        return wanted.internetMessages.add(entity.text(entityField("internetMessageId")));
    case EntityType::Registry:
        return wanted.registryKeys.add(entity.text(entityField("registryKey")));
    case EntityType::CloudApplication:
    case EntityType::OAuthApplication:
        return wanted.applications.add(entity.text(entityField("applicationId")));
    default:
        return;
    }
}

void addRecord(const Incident &incident, const Record &record, Wanted &wanted)
{
    switch (record.type()) {
    case RecordType::Incident:
        for (int i = 0; i < incident.alertCount(); ++i)
            wanted.alerts.add(incident.alert(i).text(alertField("alertId")));
        break;
    case RecordType::Alert:
        wanted.alerts.add(record.text(alertField("alertId")));
        break;
    case RecordType::Device:
        if (record.has(deviceField("mdatpDeviceId")))
            wanted.devices.add(record.text(deviceField("mdatpDeviceId")));
        else
            wanted.deviceNames.add(record.text(deviceField("deviceDnsName")));
        break;
    case RecordType::Entity:
        addEntity(record, wanted);
        break;
    case RecordType::Comment:
        break;
    }
}

/// "| where Timestamp between (datetime(…) .. datetime(…))", from the day before to the day after what happened.
QString timeCondition(const Incident &incident)
{
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
    for (int i = 0; i < incident.alertCount(); ++i) {
        const auto from = incident.alert(i).time(alertField("firstActivity"));
        const auto to = incident.alert(i).time(alertField("lastActivity"));
        if (from && (!first || *from < *first))
            first = from;
        if (to && (!last || *to > *last))
            last = to;
    }
    if (!first || !last)
        return {};
    const auto literal = [](Timestamp moment, qint64 shift) {
        return QStringLiteral("datetime(%1)").arg(moment.toDateTime().toUTC().addSecs(shift).toString(Qt::ISODate));
    };
    return QStringLiteral("\n| where Timestamp between (%1 .. %2)")
        .arg(literal(*first, -margin), literal(*last, margin));
}

/// The tables, the time, and a condition on each row.
void addQuery(QStringList &queries, const char *tables, const QString &time, const QStringList &conditions)
{
    if (!conditions.isEmpty())
        queries << QLatin1String(tables) + time + QStringLiteral("\n| where ")
                + conditions.join(QLatin1String("\n    or "));
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffff'ffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb8'8320 & (0 - (crc & 1)));
    }
    return ~crc;
}

void appendLittleEndian(QByteArray &bytes, quint32 number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xff);
}

} // namespace

QString kqlString(const QString &text)
{
    if (std::any_of(text.begin(), text.end(), isInvisible))
        return escaped(text);
    return QStringLiteral("@\"") + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString kqlFor(const Incident &incident, const std::vector<Record> &records)
{
    Wanted wanted;
    for (const Record &record : records)
        addRecord(incident, record, wanted);
    wanted.processes.removeDuplicates();
    const QString time = timeCondition(incident);
    struct Part
    {
        const Values &values;
        const char *column;
    };
    QStringList queries;
    const auto query = [&](const char *tables, const QString &when, std::initializer_list<Part> parts) {
        QStringList conditions;
        for (const Part &part : parts) {
            if (!part.values.isEmpty())
                conditions << part.values.in(part.column);
        }
        addQuery(queries, tables, when, conditions);
    };
    query("AlertEvidence", {}, {{wanted.alerts, "AlertId"}});
    query("union DeviceProcessEvents, DeviceNetworkEvents, DeviceFileEvents, DeviceLogonEvents, DeviceRegistryEvents",
          time, {{wanted.devices, "DeviceId"}, {wanted.deviceNames, "DeviceName"}});
    addQuery(queries, "DeviceProcessEvents", time, wanted.processes);
    query("union DeviceFileEvents, DeviceProcessEvents, DeviceImageLoadEvents", time,
          {{wanted.sha1, "SHA1"}, {wanted.sha256, "SHA256"}, {wanted.fileNames, "FileName"}});
    query("union DeviceNetworkEvents, IdentityLogonEvents, CloudAppEvents", time,
          {{wanted.addresses, "RemoteIP"}, {wanted.addresses, "IPAddress"}});
    query("union DeviceNetworkEvents, UrlClickEvents", time, {{wanted.urls, "RemoteUrl"}, {wanted.urls, "Url"}});
    query(
        "union IdentityLogonEvents, IdentityQueryEvents, IdentityDirectoryEvents", time,
        {{wanted.accountIds, "AccountObjectId"}, {wanted.principals, "AccountUpn"}, {wanted.accounts, "AccountName"}});
    query("EmailEvents", time,
          {{wanted.mailboxes, "RecipientEmailAddress"},
           {wanted.networkMessages, "NetworkMessageId"},
           {wanted.internetMessages, "InternetMessageId"}});
    query("DeviceRegistryEvents", time, {{wanted.registryKeys, "RegistryKey"}});
    query("CloudAppEvents", time, {{wanted.applications, "OAuthAppId"}});
    return queries.join(QLatin1String("\n\n"));
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress(): four bytes of length, two of zlib's header, the deflated data, four of checksum.
    constexpr qsizetype before = 6;
    constexpr qsizetype after = 4;
    const QByteArray zlib = qCompress(bytes);
    constexpr std::array<char, 10> header{'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, '\xff'}; // no name, time or system
    QByteArray gzip(header.data(), header.size());
    gzip += zlib.sliced(before, zlib.size() - before - after);
    appendLittleEndian(gzip, crc32(bytes));
    appendLittleEndian(gzip, static_cast<quint32>(bytes.size()));
    return gzip;
}

QUrl huntingPage(const QUrl &portal, const QString &query, const QString &tenant)
{
    QStringEncoder encode(QStringEncoder::Utf16LE);
    const QByteArray code = gzipped(QByteArray(encode(query)));
    QUrl url = portal;
    url.setPath(QStringLiteral("/v2/advanced-hunting"));
    QUrlQuery items;
    items.addQueryItem(
        QStringLiteral("query"),
        QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    if (!tenant.isEmpty())
        items.addQueryItem(QStringLiteral("tid"), tenant);
    url.setQuery(items);
    return url;
}

} // namespace utkik
