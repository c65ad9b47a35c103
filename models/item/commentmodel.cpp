// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/commentmodel.h"

#include "models/item/fieldhash.h"

namespace utkik
{

CommentModel::CommentModel(QObject *parent)
    : RecordTableModel(RecordType::Comment,
                       {{commentField("createdTime")}, {commentField("createdBy")}, {commentField("comment")}},
                       ColumnSet::Usual, parent)
{
}

quint64 CommentModel::keyOf(const Record &record, quint64 alertKey) const
{
    return exactHash(record, {commentField("createdTime"), commentField("createdBy")}, alertKey);
}

} // namespace utkik
