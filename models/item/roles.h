// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace utkik
{

/// What the item models answer beside Qt's own roles. Facts, never colours, icons or sizes: those are the delegates'
/// business. DisplayRole is one line, safe to show; ToolTipRole the whole text; AccessibleTextRole a sentence.
enum Role {
    SeverityRole = Qt::UserRole + 1, ///< int of Severity; absent where a row has none
    VerdictRole, ///< int of Verdict, -1 for one we do not know; absent where a row has none
    StateRole, ///< LookupState
    SortRole, ///< number or text to sort by; absent sorts last in both directions
    RefRole, ///< IncidentRef
    CopyRole, ///< the whole text as it is shown, but unchanged by visibleText(), times with offset: for the clipboard
    OriginalTextRole, ///< what the API said, unescaped, not made safe: never for showing
    WholeTextRole, ///< the whole text, safe to show, over several lines where it has them
    TitleRole, ///< first line of a two-line row
    DetailRole, ///< second line of a two-line row; can be empty
    RecordRole, ///< int: index of the row's record within its Incident (alert(), entity() …)
    AlertsRole, ///< QList<int>: the alerts in which the row stands
    FieldKindRole, ///< int of FieldKind
    IsIdentifierRole, ///< bool: a hash, path, command line …
    IsMutedRole, ///< bool: said by us, not by the answer ("not in the answer")
    FieldKeyRole, ///< QString: the API's name of the field; also a header's role
    IsNewFieldRole, ///< bool: no table knows this field, it is new in the API
    IsUnresolvedRole, ///< bool: evidence that is bad and not dealt with
    PathRole, ///< QString: JSON Pointer
};

} // namespace utkik
