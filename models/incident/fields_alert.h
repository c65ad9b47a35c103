// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QCoreApplication>

namespace utkik
{

// clang-format off
inline constexpr FieldDescriptor alertFields[] = {
    { "alertId", "id", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Alert ID") },
    { "title", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Title") },
    { "severity", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Severity"), Vocabulary::Severity },
    { "status", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Status"), Vocabulary::AlertStatus },
    { "category", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Category"), Vocabulary::Category },
    { "mitreTechniques", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "ATT&CK techniques") },
    { "serviceSource", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Service source"), Vocabulary::ServiceSource },
    { "detectionSource", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Detection source"), Vocabulary::DetectionSource },
    { "productName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Product") },
    { "firstActivity", "firstActivityDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "First activity") },
    { "lastActivity", "lastActivityDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Last activity") },
    { "creationTime", "createdDateTime createdTime alertCreationTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Created") },
    { "lastUpdatedTime", "lastUpdateDateTime lastUpdateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Updated") },
    { "resolvedTime", "resolvedDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Resolved") },
    { "classification", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Classification"), Vocabulary::Classification },
    { "determination", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Determination"), Vocabulary::Determination },
    { "assignedTo", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Assigned to") },
    { "investigationState", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Investigation state"), Vocabulary::InvestigationState },
    { "investigationId", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Investigation ID") },
    { "actorName", "actorDisplayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Actor") },
    { "threatFamilyName", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Threat family") },
    { "threatDisplayName", "threatName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Threat") },
    { "description", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Description") },
    { "recommendedActions", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Recommended actions") },
    { "detectorId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Detector ID") },
    { "providerAlertId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Provider's alert ID") },
    { "alertPolicyId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Alert policy ID") },
    { "incidentId", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Incident ID") },
    { "tenantId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Tenant ID") },
    { "systemTags", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "System tags") },
    { "customDetails", "", FieldKind::Nested, QT_TRANSLATE_NOOP("Field", "Custom details") },
    { "additionalData", "", FieldKind::Nested, QT_TRANSLATE_NOOP("Field", "Additional data") },
    { "alertWebUrl", "alertUri", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Portal link") },
    { "incidentWebUrl", "incidentUri", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Portal link of the incident") },
    { "comments", "", FieldKind::Records, QT_TRANSLATE_NOOP("Field", "Comments") },
    { "devices", "", FieldKind::Records, QT_TRANSLATE_NOOP("Field", "Devices") },
    { "entities", "evidence", FieldKind::Records, QT_TRANSLATE_NOOP("Field", "Entities") },
    { "@odata.type", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "OData type") },
};
// clang-format on

} // namespace utkik
