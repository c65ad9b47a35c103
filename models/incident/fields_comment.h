// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fielddescriptor.h"

#include <QCoreApplication>

namespace utkik
{

// clang-format off
inline constexpr FieldDescriptor commentFields[] = {
    { "createdTime", "createTime createdDateTime", FieldKind::Time, QT_TRANSLATE_NOOP("Field", "Written") },
    { "createdBy", "createdByDisplayName", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Written by") },
    { "comment", "", FieldKind::Text, QT_TRANSLATE_NOOP("Field", "Comment") },
    { "@odata.type", "", FieldKind::Identifier, QT_TRANSLATE_NOOP("Field", "OData type") },
};
// clang-format on

} // namespace utkik
