// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace utkik
{

/// One meaning of a vocabulary.
struct Meaning
{
    const char *name = nullptr; ///< English, marked for translation in context "Word"
    std::string_view spellings; ///< of all services and years, space-separated; the first is the documented one
};

// clang-format off
inline constexpr Meaning severityWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unspecified"), "UnSpecified Unknown" },
    { QT_TRANSLATE_NOOP("Word", "Informational"), "Informational" },
    { QT_TRANSLATE_NOOP("Word", "Low"), "Low" },
    { QT_TRANSLATE_NOOP("Word", "Medium"), "Medium" },
    { QT_TRANSLATE_NOOP("Word", "High"), "High" },
};

inline constexpr Meaning incidentStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "New"), "New" },
    { QT_TRANSLATE_NOOP("Word", "Active"), "Active" },
    { QT_TRANSLATE_NOOP("Word", "In progress"), "InProgress" },
    { QT_TRANSLATE_NOOP("Word", "Awaiting action"), "AwaitingAction" },
    { QT_TRANSLATE_NOOP("Word", "Resolved"), "Resolved" },
    { QT_TRANSLATE_NOOP("Word", "Redirected"), "Redirected" },
};

inline constexpr Meaning alertStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "New"), "New" },
    { QT_TRANSLATE_NOOP("Word", "Active"), "Active" },
    { QT_TRANSLATE_NOOP("Word", "In progress"), "InProgress" },
    { QT_TRANSLATE_NOOP("Word", "Resolved"), "Resolved" },
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
};

inline constexpr Meaning classificationWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Not set"), "Unknown NotSet NotAvailable" },
    { QT_TRANSLATE_NOOP("Word", "True positive"), "TruePositive" },
    { QT_TRANSLATE_NOOP("Word", "Informational, expected activity"), "InformationalExpectedActivity BenignPositive" },
    { QT_TRANSLATE_NOOP("Word", "False positive"), "FalsePositive" },
};

inline constexpr Meaning determinationWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Not set"), "NotAvailable Unknown NotSet" },
    { QT_TRANSLATE_NOOP("Word", "Multi-staged attack"), "MultiStagedAttack" },
    { QT_TRANSLATE_NOOP("Word", "Malicious user activity"), "MaliciousUserActivity" },
    { QT_TRANSLATE_NOOP("Word", "Compromised account"), "CompromisedUser CompromisedAccount" },
    { QT_TRANSLATE_NOOP("Word", "Malware"), "Malware" },
    { QT_TRANSLATE_NOOP("Word", "Phishing"), "Phishing" },
    { QT_TRANSLATE_NOOP("Word", "Unwanted software"), "UnwantedSoftware" },
    { QT_TRANSLATE_NOOP("Word", "Security testing"), "SecurityTesting" },
    { QT_TRANSLATE_NOOP("Word", "Line-of-business application"), "LineOfBusinessApplication" },
    { QT_TRANSLATE_NOOP("Word", "Confirmed activity"), "ConfirmedUserActivity ConfirmedActivity" },
    { QT_TRANSLATE_NOOP("Word", "Not malicious"), "Clean NotMalicious" },
    { QT_TRANSLATE_NOOP("Word", "Not enough data"), "InsufficientData NoEnoughDataToValidate NotEnoughDataToValidate" },
    { QT_TRANSLATE_NOOP("Word", "Other"), "Other" },
    { QT_TRANSLATE_NOOP("Word", "Advanced persistent threat"), "Apt" },
    { QT_TRANSLATE_NOOP("Word", "Security personnel"), "SecurityPersonnel" },
};

inline constexpr Meaning investigationStateWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { QT_TRANSLATE_NOOP("Word", "Terminated"), "Terminated" },
    { QT_TRANSLATE_NOOP("Word", "Remediated"), "SuccessfullyRemediated" },
    { QT_TRANSLATE_NOOP("Word", "No threats found"), "Benign" },
    { QT_TRANSLATE_NOOP("Word", "Failed"), "Failed" },
    { QT_TRANSLATE_NOOP("Word", "Partially remediated"), "PartiallyRemediated" },
    { QT_TRANSLATE_NOOP("Word", "Running"), "Running" },
    { QT_TRANSLATE_NOOP("Word", "Pending approval"), "PendingApproval" },
    { QT_TRANSLATE_NOOP("Word", "Waiting for a resource"), "PendingResource" },
    { QT_TRANSLATE_NOOP("Word", "Partially investigated"), "PartiallyInvestigated" },
    { QT_TRANSLATE_NOOP("Word", "Terminated by user"), "TerminatedByUser" },
    { QT_TRANSLATE_NOOP("Word", "Terminated by system"), "TerminatedBySystem" },
    { QT_TRANSLATE_NOOP("Word", "Queued"), "Queued" },
    { QT_TRANSLATE_NOOP("Word", "Internal failure"), "InnerFailure" },
    { QT_TRANSLATE_NOOP("Word", "Pre-existing alert"), "PreexistingAlert" },
    { QT_TRANSLATE_NOOP("Word", "Unsupported operating system"), "UnsupportedOs" },
    { QT_TRANSLATE_NOOP("Word", "Unsupported alert type"), "UnsupportedAlertType" },
    { QT_TRANSLATE_NOOP("Word", "Suppressed alert"), "SuppressedAlert" },
};

inline constexpr Meaning serviceSourceWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { "Microsoft Defender for Endpoint", "MicrosoftDefenderForEndpoint MicrosoftDefenderATP WindowsDefenderAtp" },
    { "Microsoft Defender for Identity", "MicrosoftDefenderForIdentity AzureATP" },
    { "Microsoft Defender for Cloud Apps", "MicrosoftDefenderForCloudApps MicrosoftCloudAppSecurity" },
    { "Microsoft Defender for Office 365", "MicrosoftDefenderForOffice365 OfficeATP" },
    { "Microsoft Defender XDR", "Microsoft365Defender MicrosoftDefenderXDR MicrosoftThreatProtection" },
    { "Microsoft Entra ID Protection", "AzureAdIdentityProtection AADIdentityProtection" },
    { "Microsoft App Governance", "MicrosoftAppGovernance MicrosoftApplicationProtection AppGovernance" },
    { "Microsoft Purview Data Loss Prevention", "DataLossPrevention MicrosoftDataLossPrevention" },
    { "Microsoft Defender for Cloud", "MicrosoftDefenderForCloud" },
    { "Microsoft Sentinel", "MicrosoftSentinel" },
    { "Microsoft Purview Insider Risk Management", "MicrosoftInsiderRiskManagement InsiderRiskManagement" },
    { "Microsoft Threat Intelligence", "MicrosoftThreatIntelligence" },
};

inline constexpr Meaning detectionSourceWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { QT_TRANSLATE_NOOP("Word", "Antivirus"), "Antivirus WindowsDefenderAv" },
    { "SmartScreen", "SmartScreen WindowsDefenderSmartScreen" },
    { QT_TRANSLATE_NOOP("Word", "Custom threat intelligence"), "CustomTi" },
    { QT_TRANSLATE_NOOP("Word", "Customer's threat intelligence"), "CustomerTI" },
    { QT_TRANSLATE_NOOP("Word", "Automated investigation"), "AutomatedInvestigation" },
    { QT_TRANSLATE_NOOP("Word", "Custom detection"), "CustomDetection" },
    { QT_TRANSLATE_NOOP("Word", "Manual"), "Manual" },
    { QT_TRANSLATE_NOOP("Word", "Endpoint detection and response"), "WindowsDefenderAtp EDR" },
    { "Microsoft Defender Experts", "MicrosoftThreatExperts MicrosoftDefenderExperts" },
    { "Microsoft Defender for Endpoint", "MicrosoftDefenderForEndpoint MicrosoftDefenderATP" },
    { "Microsoft Defender for Office 365", "MicrosoftDefenderForOffice365 OfficeATP" },
    { "Microsoft Defender for Identity", "MicrosoftDefenderForIdentity AzureATP" },
    { "Microsoft Defender for Cloud Apps", "CloudAppSecurity MCAS MicrosoftCloudAppSecurity MicrosoftDefenderForCloudApps" },
    { "Microsoft Defender XDR", "Microsoft365Defender MTP MicrosoftDefenderXDR" },
    { "Microsoft Entra ID Protection", "AzureAdIdentityProtection AADIdentityProtection AAD" },
    { "Microsoft Purview Data Loss Prevention", "MicrosoftDataLossPrevention DataLossPrevention" },
    { QT_TRANSLATE_NOOP("Word", "App governance policy"), "AppGovernancePolicy AppGPolicy" },
    { QT_TRANSLATE_NOOP("Word", "App governance detection"), "AppGovernanceDetection AppGDetection" },
    { "Microsoft Defender for Cloud", "MicrosoftDefenderForCloud DefenderForCloud" },
    { "Microsoft Defender for IoT", "MicrosoftDefenderForIoT DefenderForIoT" },
    { "Microsoft Defender for Servers", "MicrosoftDefenderForServers DefenderForServers" },
    { "Microsoft Defender for Storage", "MicrosoftDefenderForStorage DefenderForStorage" },
    { "Microsoft Defender for DNS", "MicrosoftDefenderForDNS DefenderForDNS" },
    { "Microsoft Defender for Databases", "MicrosoftDefenderForDatabases DefenderForDatabases" },
    { "Microsoft Defender for Containers", "MicrosoftDefenderForContainers DefenderForContainers" },
    { "Microsoft Defender for Network", "MicrosoftDefenderForNetwork DefenderForNetwork" },
    { "Microsoft Defender for App Service", "MicrosoftDefenderForAppService DefenderForAppService" },
    { "Microsoft Defender for Key Vault", "MicrosoftDefenderForKeyVault DefenderForKeyVault" },
    { "Microsoft Defender for Resource Manager", "MicrosoftDefenderForResourceManager DefenderForResourceManager" },
    { "Microsoft Defender for API Management", "MicrosoftDefenderForApiManagement DefenderForApiManagement" },
    { "Microsoft Sentinel", "MicrosoftSentinel" },
    { QT_TRANSLATE_NOOP("Word", "Near-real-time rule"), "NrtAlerts" },
    { QT_TRANSLATE_NOOP("Word", "Scheduled rule"), "ScheduledAlerts" },
    { QT_TRANSLATE_NOOP("Word", "Built-in machine learning"), "BuiltInMl" },
    { "Microsoft Defender Threat Intelligence", "MicrosoftDefenderThreatIntelligenceAnalytics" },
    { "Microsoft Purview Insider Risk Management", "MicrosoftInsiderRiskManagement" },
    { "Microsoft Threat Intelligence", "MicrosoftThreatIntelligence" },
};

inline constexpr Meaning categoryWords[] = {
    { QT_TRANSLATE_NOOP("Word", "None"), "None" },
    { QT_TRANSLATE_NOOP("Word", "Reconnaissance"), "Reconnaissance" },
    { QT_TRANSLATE_NOOP("Word", "Resource development"), "ResourceDevelopment" },
    { QT_TRANSLATE_NOOP("Word", "Initial access"), "InitialAccess" },
    { QT_TRANSLATE_NOOP("Word", "Execution"), "Execution" },
    { QT_TRANSLATE_NOOP("Word", "Persistence"), "Persistence" },
    { QT_TRANSLATE_NOOP("Word", "Privilege escalation"), "PrivilegeEscalation" },
    { QT_TRANSLATE_NOOP("Word", "Stealth"), "Stealth" },
    { QT_TRANSLATE_NOOP("Word", "Defense impairment"), "DefenseImpairment" },
    { QT_TRANSLATE_NOOP("Word", "Defense evasion"), "DefenseEvasion" },
    { QT_TRANSLATE_NOOP("Word", "Credential access"), "CredentialAccess" },
    { QT_TRANSLATE_NOOP("Word", "Discovery"), "Discovery" },
    { QT_TRANSLATE_NOOP("Word", "Lateral movement"), "LateralMovement" },
    { QT_TRANSLATE_NOOP("Word", "Collection"), "Collection" },
    { QT_TRANSLATE_NOOP("Word", "Command and control"), "CommandAndControl" },
    { QT_TRANSLATE_NOOP("Word", "Exfiltration"), "Exfiltration" },
    { QT_TRANSLATE_NOOP("Word", "Impact"), "Impact" },
    { QT_TRANSLATE_NOOP("Word", "Malware"), "Malware" },
    { QT_TRANSLATE_NOOP("Word", "Ransomware"), "Ransomware" },
    { QT_TRANSLATE_NOOP("Word", "Phishing"), "Phishing" },
    { QT_TRANSLATE_NOOP("Word", "Exploit"), "Exploit" },
    { QT_TRANSLATE_NOOP("Word", "Suspicious activity"), "SuspiciousActivity" },
    { QT_TRANSLATE_NOOP("Word", "Unwanted software"), "UnwantedSoftware" },
    { QT_TRANSLATE_NOOP("Word", "Threat management"), "ThreatManagement" },
    { QT_TRANSLATE_NOOP("Word", "Data loss prevention"), "DataLossPrevention" },
    { QT_TRANSLATE_NOOP("Word", "Data governance"), "DataGovernance" },
    { QT_TRANSLATE_NOOP("Word", "Insider risk"), "InsiderRiskManagement InsiderRisk" },
    { QT_TRANSLATE_NOOP("Word", "Access governance"), "AccessGovernance" },
    { QT_TRANSLATE_NOOP("Word", "Mail flow"), "MailFlow" },
    { QT_TRANSLATE_NOOP("Word", "Weaponization"), "Weaponization" },
    { QT_TRANSLATE_NOOP("Word", "Delivery"), "Delivery" },
    { QT_TRANSLATE_NOOP("Word", "Installation"), "Installation" },
    { QT_TRANSLATE_NOOP("Word", "General"), "General" },
    { QT_TRANSLATE_NOOP("Word", "Other"), "Others Other" },
};

inline constexpr Meaning entityTypeWords[] = {
    { QT_TRANSLATE_NOOP("Word", "User"), "User" },
    { QT_TRANSLATE_NOOP("Word", "IP address"), "Ip" },
    { QT_TRANSLATE_NOOP("Word", "URL"), "Url" },
    { QT_TRANSLATE_NOOP("Word", "File"), "File" },
    { QT_TRANSLATE_NOOP("Word", "Process"), "Process" },
    { QT_TRANSLATE_NOOP("Word", "Mailbox"), "Mailbox" },
    { QT_TRANSLATE_NOOP("Word", "Mail message"), "MailMessage AnalyzedMessage" },
    { QT_TRANSLATE_NOOP("Word", "Mail cluster"), "MailCluster" },
    { QT_TRANSLATE_NOOP("Word", "Security group"), "SecurityGroup" },
    { QT_TRANSLATE_NOOP("Word", "Registry"), "Registry RegistryKey RegistryValue" },
    { QT_TRANSLATE_NOOP("Word", "Cloud application"), "CloudApplication" },
    { QT_TRANSLATE_NOOP("Word", "OAuth application"), "OAuthApplication" },
    { QT_TRANSLATE_NOOP("Word", "Cloud sign-in session"), "CloudLogonSession" },
    { QT_TRANSLATE_NOOP("Word", "Resource"), "GenericResource" },
    { QT_TRANSLATE_NOOP("Word", "Cloud sign-in"), "CloudLogonRequest" },
    { QT_TRANSLATE_NOOP("Word", "Sign-in session on a host"), "HostLogonSession" },
    { QT_TRANSLATE_NOOP("Word", "Device"), "Device Machine Host" },
    { QT_TRANSLATE_NOOP("Word", "IoT device"), "IoTDevice" },
    { QT_TRANSLATE_NOOP("Word", "Malware"), "Malware" },
    { QT_TRANSLATE_NOOP("Word", "File hash"), "FileHash" },
    { QT_TRANSLATE_NOOP("Word", "DNS name"), "Dns" },
    { QT_TRANSLATE_NOOP("Word", "Network connection"), "NetworkConnection" },
    { QT_TRANSLATE_NOOP("Word", "Network interface"), "Nic" },
    { QT_TRANSLATE_NOOP("Word", "Mailbox configuration"), "MailboxConfiguration" },
    { QT_TRANSLATE_NOOP("Word", "Submitted mail"), "SubmissionMail" },
    { QT_TRANSLATE_NOOP("Word", "Teams message"), "TeamsMessage" },
    { QT_TRANSLATE_NOOP("Word", "Service principal"), "ServicePrincipal" },
    { QT_TRANSLATE_NOOP("Word", "Active Directory domain"), "ActiveDirectoryDomain" },
    { QT_TRANSLATE_NOOP("Word", "AI agent"), "AiAgent" },
    { QT_TRANSLATE_NOOP("Word", "Azure resource"), "AzureResource" },
    { QT_TRANSLATE_NOOP("Word", "Amazon resource"), "AmazonResource" },
    { QT_TRANSLATE_NOOP("Word", "Google Cloud resource"), "GoogleCloudResource" },
    { QT_TRANSLATE_NOOP("Word", "Blob"), "Blob" },
    { QT_TRANSLATE_NOOP("Word", "Blob container"), "BlobContainer" },
    { QT_TRANSLATE_NOOP("Word", "SAS token"), "SasToken" },
    { QT_TRANSLATE_NOOP("Word", "Container"), "Container" },
    { QT_TRANSLATE_NOOP("Word", "Container image"), "ContainerImage" },
    { QT_TRANSLATE_NOOP("Word", "Container registry"), "ContainerRegistry" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes cluster"), "KubernetesCluster" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes controller"), "KubernetesController" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes namespace"), "KubernetesNamespace" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes pod"), "KubernetesPod" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes secret"), "KubernetesSecret" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes service account"), "KubernetesServiceAccount" },
    { QT_TRANSLATE_NOOP("Word", "Kubernetes service"), "KubernetesService" },
    { QT_TRANSLATE_NOOP("Word", "GitHub organization"), "GitHubOrganization" },
    { QT_TRANSLATE_NOOP("Word", "GitHub repository"), "GitHubRepo" },
    { QT_TRANSLATE_NOOP("Word", "GitHub user"), "GitHubUser" },
};

inline constexpr Meaning verdictWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { QT_TRANSLATE_NOOP("Word", "No threats found"), "NoThreatsFound Clean" },
    { QT_TRANSLATE_NOOP("Word", "Suspicious"), "Suspicious" },
    { QT_TRANSLATE_NOOP("Word", "Malicious"), "Malicious" },
};

inline constexpr Meaning remediationStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "None"), "None" },
    { QT_TRANSLATE_NOOP("Word", "Active"), "Active" },
    { QT_TRANSLATE_NOOP("Word", "Remediated"), "Remediated" },
    { QT_TRANSLATE_NOOP("Word", "Partially remediated"), "PartiallyRemediated" },
    { QT_TRANSLATE_NOOP("Word", "Prevented"), "Prevented" },
    { QT_TRANSLATE_NOOP("Word", "Blocked"), "Blocked" },
    { QT_TRANSLATE_NOOP("Word", "Not found"), "NotFound" },
    { QT_TRANSLATE_NOOP("Word", "Pending approval"), "PendingApproval" },
    { QT_TRANSLATE_NOOP("Word", "Running"), "Running" },
    { QT_TRANSLATE_NOOP("Word", "Declined"), "Declined" },
    { QT_TRANSLATE_NOOP("Word", "Unremediated"), "Unremediated" },
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
};

inline constexpr Meaning detectionStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Detected"), "Detected" },
    { QT_TRANSLATE_NOOP("Word", "Blocked"), "Blocked" },
    { QT_TRANSLATE_NOOP("Word", "Prevented"), "Prevented" },
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
};

inline constexpr Meaning evidenceRoleWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { QT_TRANSLATE_NOOP("Word", "Contextual"), "Contextual" },
    { QT_TRANSLATE_NOOP("Word", "Scanned"), "Scanned" },
    { QT_TRANSLATE_NOOP("Word", "Source"), "Source" },
    { QT_TRANSLATE_NOOP("Word", "Destination"), "Destination" },
    { QT_TRANSLATE_NOOP("Word", "Created"), "Created" },
    { QT_TRANSLATE_NOOP("Word", "Added"), "Added" },
    { QT_TRANSLATE_NOOP("Word", "Compromised"), "Compromised" },
    { QT_TRANSLATE_NOOP("Word", "Edited"), "Edited" },
    { QT_TRANSLATE_NOOP("Word", "Attacked"), "Attacked" },
    { QT_TRANSLATE_NOOP("Word", "Attacker"), "Attacker" },
    { QT_TRANSLATE_NOOP("Word", "Command and control"), "CommandAndControl" },
    { QT_TRANSLATE_NOOP("Word", "Loaded"), "Loaded" },
    { QT_TRANSLATE_NOOP("Word", "Suspicious"), "Suspicious" },
    { QT_TRANSLATE_NOOP("Word", "Policy violator"), "PolicyViolator" },
};

inline constexpr Meaning healthStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { QT_TRANSLATE_NOOP("Word", "Active"), "Active" },
    { QT_TRANSLATE_NOOP("Word", "Inactive"), "Inactive" },
    { QT_TRANSLATE_NOOP("Word", "Impaired communication"), "ImpairedCommunication" },
    { QT_TRANSLATE_NOOP("Word", "No sensor data"), "NoSensorData" },
    { QT_TRANSLATE_NOOP("Word", "No sensor data, impaired communication"), "NoSensorDataImpairedCommunication" },
};

inline constexpr Meaning riskScoreWords[] = {
    { QT_TRANSLATE_NOOP("Word", "None"), "None" },
    { QT_TRANSLATE_NOOP("Word", "Informational"), "Informational" },
    { QT_TRANSLATE_NOOP("Word", "Low"), "Low" },
    { QT_TRANSLATE_NOOP("Word", "Medium"), "Medium" },
    { QT_TRANSLATE_NOOP("Word", "High"), "High" },
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
};

inline constexpr Meaning antivirusStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
    { QT_TRANSLATE_NOOP("Word", "Updated"), "Updated" },
    { QT_TRANSLATE_NOOP("Word", "Not updated"), "NotUpdated" },
    { QT_TRANSLATE_NOOP("Word", "Disabled"), "Disabled" },
    { QT_TRANSLATE_NOOP("Word", "Not reporting"), "NotReporting" },
    { QT_TRANSLATE_NOOP("Word", "Not supported"), "NotSupported" },
};

inline constexpr Meaning onboardingStatusWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Onboarded"), "Onboarded" },
    { QT_TRANSLATE_NOOP("Word", "Can be onboarded"), "CanBeOnboarded" },
    { QT_TRANSLATE_NOOP("Word", "Unsupported"), "Unsupported" },
    { QT_TRANSLATE_NOOP("Word", "Not enough information"), "InsufficientInfo" },
};

inline constexpr Meaning deliveryActionWords[] = {
    { QT_TRANSLATE_NOOP("Word", "Delivered"), "Delivered" },
    { QT_TRANSLATE_NOOP("Word", "Delivered as spam"), "DeliveredAsSpam" },
    { QT_TRANSLATE_NOOP("Word", "Blocked"), "Blocked" },
    { QT_TRANSLATE_NOOP("Word", "Replaced"), "Replaced" },
    { QT_TRANSLATE_NOOP("Word", "Unknown"), "Unknown" },
};
// clang-format on

/// The table of a vocabulary; a word's code is an index into it. Only codes that vocabulary.h names are fixed.
[[nodiscard]] constexpr std::span<const Meaning> meaningsOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::None:
        return {};
    case Vocabulary::Severity:
        return severityWords;
    case Vocabulary::IncidentStatus:
        return incidentStatusWords;
    case Vocabulary::AlertStatus:
        return alertStatusWords;
    case Vocabulary::Classification:
        return classificationWords;
    case Vocabulary::Determination:
        return determinationWords;
    case Vocabulary::InvestigationState:
        return investigationStateWords;
    case Vocabulary::ServiceSource:
        return serviceSourceWords;
    case Vocabulary::DetectionSource:
        return detectionSourceWords;
    case Vocabulary::Category:
        return categoryWords;
    case Vocabulary::EntityType:
        return entityTypeWords;
    case Vocabulary::Verdict:
        return verdictWords;
    case Vocabulary::RemediationStatus:
        return remediationStatusWords;
    case Vocabulary::DetectionStatus:
        return detectionStatusWords;
    case Vocabulary::EvidenceRole:
        return evidenceRoleWords;
    case Vocabulary::HealthStatus:
        return healthStatusWords;
    case Vocabulary::RiskScore:
        return riskScoreWords;
    case Vocabulary::AntivirusStatus:
        return antivirusStatusWords;
    case Vocabulary::OnboardingStatus:
        return onboardingStatusWords;
    case Vocabulary::DeliveryAction:
        return deliveryActionWords;
    }
    return {};
}

} // namespace utkik
