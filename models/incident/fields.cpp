// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/fields.h"

#include <QCoreApplication>

namespace utkik
{

QString fieldLabel(const FieldDescriptor &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString fieldLabel(RecordType type, FieldId field)
{
    return fieldLabel(fieldOf(type, field));
}

} // namespace utkik
