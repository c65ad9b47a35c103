// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/cellfilter.h"

#include "models/item/roles.h"
#include "models/item/tablemodel.h"
#include "models/item/textfilter.h"

#include <optional>

namespace utkik
{

namespace
{

constexpr qsizetype mostLetters = 400; // of a value; longer ones are compared by their beginning
constexpr int mostValues = 8; // of one cell

const QString listSeparator = QStringLiteral(", "); // between the values of a cell that shows several

QStringList valuesOf(const QModelIndex &cell)
{
    const auto kind = static_cast<FieldKind>(cell.data(FieldKindRole).toInt());
    const QString whole = cell.data(kind == FieldKind::Time ? int(Qt::DisplayRole) : int(CopyRole)).toString();
    QStringList values{whole};
    if (kind == FieldKind::Text || kind == FieldKind::TextList) {
        const QStringList parts = whole.split(listSeparator, Qt::SkipEmptyParts);
        if (parts.size() > 1)
            values = parts.mid(0, mostValues) << whole;
    }
    return values;
}

/// The strictest condition on that value that the row itself fits.
std::optional<FilterTerm> conditionOn(const QString &value, const QString &field, const Searchable &fields,
                                      QByteArrayView row)
{
    const bool isCut = value.size() > mostLetters;
    FilterTerm term;
    term.value = filterValue(value.left(mostLetters)).trimmed();
    term.isLiteral = true;
    if (term.value.isEmpty())
        return std::nullopt;
    const auto fits = [&] { return TextFilter(FilterQuery().with(term).text(), fields).matches(row); };
    if (!fields.fieldsMeant(field).isEmpty()) {
        term.field = field;
        term.isWhole = !isCut;
        if (fits())
            return term;
        term.isWhole = false;
        if (fits())
            return term;
        term.field.clear();
    }
    return fits() ? std::optional(term) : std::nullopt;
}

} // namespace

std::vector<FilterTerm> cellConditions(const TableModel &model, const QModelIndex &cell)
{
    std::vector<FilterTerm> conditions;
    if (!cell.isValid())
        return conditions;
    SearchText row;
    model.searchSource(cell.row(), cell.row())(cell.row(), row);
    const QStringList values = valuesOf(cell);
    for (const QString &value : values) {
        const auto condition = conditionOn(value, cell.data(FieldKeyRole).toString(), model, row.bytes());
        // What a cell puts together out of several fields is no value of any of them.
        const bool isJoined = values.size() > 1 && value == values.last();
        if (condition && !(isJoined && !conditions.empty()))
            conditions.push_back(*condition);
    }
    return conditions;
}

std::vector<FilterTerm> fieldConditions(const TableModel &model, int row, const QString &field, const QString &value)
{
    if (row < 0 || row >= model.rowCount())
        return {};
    SearchText text;
    model.searchSource(row, row)(row, text);
    const auto condition = conditionOn(value, field, model, text.bytes());
    return condition ? std::vector<FilterTerm>{*condition} : std::vector<FilterTerm>();
}

QStringList nicknamesKnownTo(const Searchable &fields)
{
    QStringList names;
    for (const QString &nick : fieldNicknames()) {
        if (!fields.fieldsMeant(nick).isEmpty())
            names << nick;
    }
    return names;
}

QStringList filterNames(const TableModel &model)
{
    QStringList names = nicknamesKnownTo(model);
    for (int column = 0; column < model.columnCount(); ++column) {
        QString name = model.headerData(column, Qt::Horizontal).toString().toLower();
        name.replace(u' ', u'-');
        if (!name.contains(u':') && !model.fieldsMeant(name).isEmpty())
            names << name;
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace utkik
