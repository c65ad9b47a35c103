// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QCoreApplication>

namespace utkik
{

// clang-format off
inline constexpr FieldDescriptor deviceFields[] = {
    { "deviceDnsName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Name") },
    { "hostName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Host name") },
    { "dnsDomain", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "DNS domain") },
    { "ntDomain", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Windows domain") },
    { "riskScore", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Risk level"), Vocabulary::RiskScore },
    { "healthStatus", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Health"), Vocabulary::HealthStatus },
    { "defenderAvStatus", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Antivirus"), Vocabulary::AntivirusStatus },
    { "onboardingStatus", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Onboarding"), Vocabulary::OnboardingStatus },
    { "verdict", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Verdict"), Vocabulary::Verdict },
    { "remediationStatus", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Remediation"), Vocabulary::RemediationStatus },
    { "remediationStatusDetails", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Remediation details") },
    { "roles", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Roles"), Vocabulary::EvidenceRole },
    { "detailedRoles", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Detailed roles") },
    { "osPlatform", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Operating system") },
    { "version", "osVersion", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "OS version") },
    { "osBuild", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "OS build") },
    { "osProcessor", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Processor") },
    { "lastIpAddress", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Last IP address") },
    { "lastExternalIpAddress", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Last external IP address") },
    { "ipInterfaces", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "IP addresses") },
    { "loggedOnUsers", "", FieldKind::Nested, QT_TRANSLATE_NOOP("Field", "Logged-on users") },
    { "tags", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Tags") },
    { "rbacGroupName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Device group") },
    { "rbacGroupId", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Device group ID") },
    { "firstSeen", "firstSeenDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "First seen") },
    { "evidenceCreationTime", "createdDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Evidence created") },
    { "mdatpDeviceId", "deviceId mdeDeviceId", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Device ID") },
    { "aadDeviceId", "azureAdDeviceId", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Entra device ID") },
    { "vmMetadata.vmId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Virtual machine ID") },
    { "vmMetadata.cloudProvider", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Cloud provider") },
    { "vmMetadata.resourceId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Cloud resource ID") },
    { "vmMetadata.subscriptionId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Subscription ID") },
    { "resourceAccessEvents", "", FieldKind::Nested, QT_TRANSLATE_NOOP("Field", "Resource access") },
    { "@odata.type", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "OData type") },
};
// clang-format on

} // namespace utkik
