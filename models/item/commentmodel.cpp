// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/commentmodel.h"

namespace utkik
{

CommentModel::CommentModel(QObject *parent)
    : RecordTableModel(RecordType::Comment,
                       {{commentField("createdTime")}, {commentField("createdBy")}, {commentField("comment")}},
                       ColumnSet::Usual, parent)
{
}

quint64 CommentModel::keyOf(const Incident &incident, int item) const
{
    const Record comment = incident.comment(item);
    return qHash(comment.text(commentField("createdTime")), qHash(comment.text(commentField("createdBy"))));
}

} // namespace utkik
