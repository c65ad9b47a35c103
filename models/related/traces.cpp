// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/traces.h"

#include "models/item/fieldhash.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace utkik
{

namespace
{

// Identifiers of different kinds must not be taken for one another. A mailbox is often addressed as its owner is.
enum Seed : quint64 {
    Defender = 101,
    Entra,
    Name,
    Sid,
    Principal,
    Account,
    Sha256,
    Sha1,
    Md5,
    Path,
    Host,
    Link,
    Mail,
    NetworkMail,
    From,
    Command,
    Registry,
    App
};

constexpr std::size_t shortestCommand = 12; // "cmd.exe /c" and the like stand everywhere

/// Of the accounts that every Windows has: LocalSystem, LocalService, NetworkService (winnt.h: SECURITY_*_RID).
bool isBuiltIn(std::string_view sid)
{
    return sid == "S-1-5-18" || sid == "S-1-5-19" || sid == "S-1-5-20";
}

bool isLoopback(std::string_view address)
{
    return address.substr(0, 4) == "127." || address == "::1" || address == "0.0.0.0" || address == "::";
}

class Reader
{
public:
    explicit Reader(const Record &record, Traces &traces)
        : m_record(record)
        , m_traces(traces)
    {
        if (record.type() == RecordType::Device)
            readDevice();
        else if (record.type() == RecordType::Entity)
            readEntity();
    }

private:
    void add(Sameness why, FieldHash key)
    {
        if (key == 0)
            return;
        Trace trace;
        trace.key = key;
        trace.record = m_record.index();
        trace.why = why;
        trace.isBad = m_isBad;
        m_traces.push_back(trace);
        m_isKnown = true;
    }

    void readDevice()
    {
        add(Sameness::Device, foldedHash(m_record, deviceField("mdatpDeviceId"), Seed::Defender));
        add(Sameness::Device, foldedHash(m_record, deviceField("aadDeviceId"), Seed::Entra));
        if (!m_isKnown)
            add(Sameness::Device,
                firstFoldedHash(m_record, {deviceField("deviceDnsName"), deviceField("hostName")}, Seed::Name));
    }

    void readEntity()
    {
        const int verdict = m_record.wordCode(entityField("verdict"));
        m_isBad = verdict == static_cast<int>(Verdict::Malicious) || verdict == static_cast<int>(Verdict::Suspicious);
        switch (static_cast<EntityType>(m_record.wordCode(entityField("entityType")))) {
        case EntityType::User:
            return readUser();
        case EntityType::Mailbox:
            return add(Sameness::Mailbox,
                       firstFoldedHash(m_record, {entityField("mailboxAddress"), entityField("userPrincipalName")},
                                       Seed::Principal));
        case EntityType::File:
            return readFile();
        case EntityType::Process:
            return readProcess();
        case EntityType::Ip:
            if (!isLoopback(m_record.bytes(entityField("ipAddress"))))
                add(Sameness::Address, foldedHash(m_record, entityField("ipAddress"), Seed::Host));
            return;
        case EntityType::Url:
            return add(Sameness::Address, exactHash(m_record, entityField("url"), Seed::Link));
        case EntityType::MailMessage:
            add(Sameness::Message, exactHash(m_record, entityField("internetMessageId"), Seed::Mail));
            add(Sameness::Message, exactHash(m_record, entityField("networkMessageId"), Seed::NetworkMail));
            return add(Sameness::Sender, foldedHash(m_record, entityField("sender"), Seed::From));
        case EntityType::Registry:
            if (m_record.has(entityField("registryKey")))
                add(Sameness::Registry,
                    foldedHash(
                        m_record,
                        {entityField("registryKey"), entityField("registryValueName"), entityField("registryValue")},
                        Seed::Registry));
            return;
        case EntityType::CloudApplication:
        case EntityType::OAuthApplication:
            return add(Sameness::Application, foldedHash(m_record, entityField("applicationId"), Seed::App));
        default:
            return;
        }
    }

    void readUser()
    {
        if (isBuiltIn(m_record.bytes(entityField("userSid"))))
            return;
        add(Sameness::Account, foldedHash(m_record, entityField("userSid"), Seed::Sid));
        add(Sameness::Account, foldedHash(m_record, entityField("aadUserId"), Seed::Entra));
        add(Sameness::Account, foldedHash(m_record, entityField("userPrincipalName"), Seed::Principal));
        if (!m_isKnown && m_record.has(entityField("accountName")))
            add(Sameness::Account,
                foldedHash(m_record, {entityField("domainName"), entityField("accountName")}, Seed::Account));
    }

    void readFile()
    {
        add(Sameness::FileHash, foldedHash(m_record, entityField("sha256"), Seed::Sha256));
        add(Sameness::FileHash, foldedHash(m_record, entityField("sha1"), Seed::Sha1));
        add(Sameness::FileHash, foldedHash(m_record, entityField("md5"), Seed::Md5));
        if (!m_isKnown && m_record.has(entityField("fileName")) && m_record.has(entityField("filePath")))
            add(Sameness::FilePath,
                foldedHash(m_record, {entityField("filePath"), entityField("fileName")}, Seed::Path));
    }

    /// The image says little: everybody's PowerShell has one hash.
    void readProcess()
    {
        const std::string_view command = m_record.bytes(entityField("processCommandLine"));
        if (command.size() >= shortestCommand && command.find(' ') != std::string_view::npos)
            add(Sameness::CommandLine, exactHash(m_record, entityField("processCommandLine"), Seed::Command));
    }

    const Record &m_record;
    Traces &m_traces;
    bool m_isBad = false;
    bool m_isKnown = false;
};

/// Gives marks of one thing the same number: those of one record, and of another that bears one of them. A message and
/// its sender are two things.
void tellThingsApart(Traces &traces)
{
    QHash<quint64, int> thingOf;
    int things = 0;
    for (std::size_t first = 0; first < traces.size();) {
        std::size_t end = first;
        int known = -1;
        for (;
             end < traces.size() && traces[end].record == traces[first].record && traces[end].why == traces[first].why;
             ++end) {
            if (known < 0)
                known = thingOf.value(traces[end].key, -1);
        }
        const int thing = known < 0 ? things++ : known;
        for (; first < end; ++first) {
            traces[first].thing = thing;
            thingOf.insert(traces[first].key, thing);
        }
    }
}

} // namespace

Traces tracesOf(const Incident &incident)
{
    Traces traces;
    if (incident.isNull())
        return traces;
    for (int i = 0; i < incident.deviceCount(); ++i)
        Reader(incident.device(i), traces);
    for (int i = 0; i < incident.entityCount(); ++i)
        Reader(incident.entity(i), traces);
    tellThingsApart(traces);
    std::sort(traces.begin(), traces.end(),
              [](const Trace &a, const Trace &b) { return std::tuple(a.key, a.record) < std::tuple(b.key, b.record); });
    return traces;
}

Traces tracesOf(const Record &record)
{
    Traces traces;
    if (record.isValid())
        Reader(record, traces);
    return traces;
}

} // namespace utkik
