// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QCoreApplication>

namespace utkik
{

// clang-format off
inline constexpr FieldDescriptor incidentFields[] = {
    { "incidentId", "id", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Incident ID") },
    { "incidentName", "displayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Name") },
    { "severity", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Severity"), Vocabulary::Severity },
    { "status", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Status"), Vocabulary::IncidentStatus },
    { "redirectIncidentId", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Merged into") },
    { "classification", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Classification"), Vocabulary::Classification },
    { "determination", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Determination"), Vocabulary::Determination },
    { "assignedTo", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Assigned to") },
    { "createdTime", "createdDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Created") },
    { "lastUpdateTime", "lastUpdateDateTime lastUpdatedTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Updated") },
    { "lastModifiedBy", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Last changed by") },
    { "resolvingComment", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Resolving comment") },
    { "summary", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Summary") },
    { "description", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Description") },
    { "recommendedActions", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Recommended actions") },
    { "recommendedHuntingQueries", "", FieldKind::Nested, QT_TRANSLATE_NOOP("Field", "Recommended hunting queries") },
    { "priorityScore", "", FieldKind::Number, QT_TRANSLATE_NOOP("Field", "Priority score") },
    { "detectionSource", "", FieldKind::Word, QT_TRANSLATE_NOOP("Field", "Detection source"), Vocabulary::DetectionSource },
    { "tags", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Tags") },
    { "customTags", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "Custom tags") },
    { "systemTags", "", FieldKind::TextList, QT_TRANSLATE_NOOP("Field", "System tags") },
    { "tenantId", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Tenant ID") },
    { "incidentUri", "incidentWebUrl", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "Portal link") },
    { "comments", "", FieldKind::Records, QT_TRANSLATE_NOOP("Field", "Comments") },
    { "alerts", "", FieldKind::Records, QT_TRANSLATE_NOOP("Field", "Alerts") },
    { "@odata.context", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "OData context") },
    { "@odata.type", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "OData type") },
};
// clang-format on

} // namespace utkik
