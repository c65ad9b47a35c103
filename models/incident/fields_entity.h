// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QCoreApplication>

namespace utkik
{

// clang-format off
inline constexpr FieldDescriptor entityFields[] = {
    { "entityType", "@odata.type", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Type"), Vocabulary::EntityType },
    { "verdict", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Verdict"), Vocabulary::Verdict },
    { "remediationStatus", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Remediation"), Vocabulary::RemediationStatus },
    { "remediationStatusDetails", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Remediation details") },
    { "detectionStatus", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Detection"), Vocabulary::DetectionStatus },
    { "roles", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Roles"), Vocabulary::EvidenceRole },
    { "detailedRoles", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Detailed roles") },
    { "evidenceCreationTime", "createdDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Evidence created") },
    { "displayName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Display name") },
    // File, and the image of a process
    { "fileName", "fileDetails.fileName imageFile.fileName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "File name") },
    { "filePath", "fileDetails.filePath imageFile.filePath", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "File path") },
    { "sha1", "fileDetails.sha1 imageFile.sha1", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "SHA-1") },
    { "sha256", "fileDetails.sha256 imageFile.sha256", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "SHA-256") },
    { "sha256Ac", "fileDetails.sha256Ac fileDetails.sha265Ac imageFile.sha256Ac imageFile.sha265Ac", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "SHA-256 (Authenticode)") },
    { "md5", "fileDetails.md5 imageFile.md5", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "MD5") },
    { "fileSize", "fileDetails.fileSize imageFile.fileSize", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "File size") },
    { "filePublisher", "fileDetails.filePublisher imageFile.filePublisher", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "File publisher") },
    { "signer", "fileDetails.signer imageFile.signer", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Signer") },
    { "issuer", "fileDetails.issuer imageFile.issuer", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Issuer") },
    // Process
    { "processId", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Process ID") },
    { "processCommandLine", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Command line") },
    { "processCreationTime", "processCreationDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Process started") },
    { "parentProcessId", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Parent process ID") },
    { "parentProcessCreationTime", "parentProcessCreationDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Parent process started") },
    { "parentProcessFileName", "parentProcessImageFile.fileName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Parent process file name") },
    { "parentProcessFilePath", "parentProcessImageFile.filePath", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Parent process file path") },
    { "parentProcessSha1", "parentProcessImageFile.sha1", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Parent process SHA-1") },
    { "parentProcessSha256", "parentProcessImageFile.sha256", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Parent process SHA-256") },
    { "parentProcessMd5", "parentProcessImageFile.md5", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Parent process MD5") },
    { "parentProcessFileSize", "parentProcessImageFile.fileSize", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Parent process file size") },
    { "parentProcessFilePublisher", "parentProcessImageFile.filePublisher", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Parent process file publisher") },
    { "parentProcessSigner", "parentProcessImageFile.signer", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Parent process signer") },
    { "parentProcessIssuer", "parentProcessImageFile.issuer", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Parent process issuer") },
    // User, and the account of a process or mailbox
    { "accountName", "userAccount.accountName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Account") },
    { "domainName", "userAccount.domainName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Domain") },
    { "userPrincipalName", "userAccount.userPrincipalName upn", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "User principal name") },
    { "userDisplayName", "userAccount.displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "User's display name") },
    { "userSid", "userAccount.userSid", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "User SID") },
    { "aadUserId", "userAccount.azureAdUserId azureAdUserId", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Entra user ID") },
    // Addresses
    { "ipAddress", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "IP address") },
    { "countryLetterCode", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Country") },
    { "url", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "URL") },
    // Mailbox
    { "mailboxAddress", "primaryAddress", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Mailbox address") },
    { "mailboxDisplayName", "mailbox:displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Mailbox name") },
    // Mail message
    { "subject", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Subject") },
    { "sender", "p2Sender.emailAddress", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Sender") },
    { "senderDisplayName", "p2Sender.displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Sender's display name") },
    { "senderDomainName", "p2Sender.domainName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Sender's domain") },
    { "envelopeSender", "p1Sender.emailAddress", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Envelope sender") },
    { "envelopeSenderDisplayName", "p1Sender.displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Envelope sender's display name") },
    { "envelopeSenderDomainName", "p1Sender.domainName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Envelope sender's domain") },
    { "senderIp", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Sender's IP address") },
    { "recipient", "recipientEmailAddress", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Recipient") },
    { "receivedTime", "receivedDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Received") },
    { "deliveryAction", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Delivery"), Vocabulary::DeliveryAction },
    { "deliveryLocation", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Delivered to") },
    { "antiSpamDirection", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Direction") },
    { "threats", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Threats") },
    { "threatDetectionMethods", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Detection methods") },
    { "urls", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "URLs") },
    { "urlCount", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Number of URLs") },
    { "attachmentsCount", "attachmentCount", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Number of attachments") },
    { "language", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Language") },
    { "internetMessageId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Internet message ID") },
    { "networkMessageId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Network message ID") },
    // Mail cluster
    { "clusterBy", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Clustered by") },
    { "clusterByValue", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Cluster values") },
    { "emailCount", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Number of messages") },
    { "query", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Query") },
    { "networkMessageIds", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Network message IDs") },
    { "urn", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Resource name (URN)") },
    // Registry
    { "registryHive", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Registry hive") },
    { "registryKey", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Registry key") },
    { "registryValueName", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Registry value name") },
    { "registryValueType", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Registry value type") },
    { "registryValue", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Registry value") },
    // Security group
    { "securityGroupName", "securityGroup:displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Group name") },
    { "securityGroupId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Group ID") },
    { "friendlyName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Friendly name") },
    { "distinguishedName", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Distinguished name") },
    { "sid", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "SID") },
    { "activeDirectoryObjectGuid", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Active Directory object GUID") },
    // Applications
    { "applicationName", "cloudApplication:displayName oauthApplication:displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Application") },
    { "applicationId", "appId", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Application ID") },
    { "objectId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Object ID") },
    { "publisher", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Publisher") },
    { "instanceName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Instance") },
    { "instanceId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Instance ID") },
    { "saasAppId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "SaaS application ID") },
    // Where it was seen
    { "deviceId", "mdeDeviceId mdatpDeviceId", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Device ID") },
    { "tags", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Tags") },
};
// clang-format on

} // namespace utkik
