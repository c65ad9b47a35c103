// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/assetmodel.h"

#include "models/item/roles.h"

#include <QLocale>

#include <algorithm>

namespace utkik
{

namespace
{

using namespace AssetColumns;

std::vector<quint64> keysOf(const Assets &assets)
{
    std::vector<quint64> keys;
    std::transform(assets.begin(), assets.end(), std::back_inserter(keys),
                   [](const Asset &asset) { return asset.key; });
    return keys;
}

/// Whether a row looks the same in a later answer.
bool looksSame(const Incident &before, const Asset &a, const Incident &after, const Asset &b)
{
    return a.risk == b.risk && a.isRiskOfAlerts == b.isRiskOfAlerts && a.alertCount == b.alertCount
        && a.first == b.first && a.last == b.last && assetName(before, a) == assetName(after, b)
        && assetDetail(before, a) == assetDetail(after, b);
}

QString riskName(Severity risk)
{
    return risk == Severity::Unspecified ? QString() : wordName(Vocabulary::Severity, static_cast<int>(risk));
}

} // namespace

AssetModel::AssetModel(QObject *parent)
    : TableModel({{QStringLiteral("asset"), FieldKind::Text},
                  {QStringLiteral("kind"), FieldKind::Word},
                  {QStringLiteral("risk"), FieldKind::Word},
                  {QStringLiteral("alerts"), FieldKind::Number},
                  {QStringLiteral("first"), FieldKind::Time},
                  {QStringLiteral("last"), FieldKind::Time},
                  {QStringLiteral("detail"), FieldKind::Text}},
                 parent)
{
}

void AssetModel::setAssets(const Incident &incident, Assets assets)
{
    const bool isSameIncident = !m_incident.isNull() && !incident.isNull() && m_incident.id() == incident.id();
    const auto swap = [&] {
        m_incident = incident;
        m_assets = std::move(assets);
    };
    if (!isSameIncident) {
        load(swap);
        return;
    }
    const std::vector<quint64> after = keysOf(assets);
    refresh(
        keysOf(m_assets), after,
        [&](int old, int fresh) {
            return !looksSame(m_incident, asset(old), incident, assets[static_cast<std::size_t>(fresh)]);
        },
        swap);
}

const Asset &AssetModel::assetAt(int row) const
{
    return asset(itemOf(row));
}

Record AssetModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? recordOf(m_incident, assetAt(row)) : Record();
}

QString AssetModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Asset");
    case Kind:
        return tr("Kind");
    case Risk:
        return tr("Risk");
    case Alerts:
        return tr("Alerts");
    case First:
        return tr("First activity");
    case Last:
        return tr("Last activity");
    default:
        return tr("Details");
    }
}

QString AssetModel::text(int item, int column) const
{
    const Asset &asset = this->asset(item);
    switch (column) {
    case Name:
        return assetName(m_incident, asset);
    case Kind:
        return assetKindName(asset.kind);
    case Risk:
        return riskName(asset.risk);
    case Alerts:
        return QLocale().toString(asset.alertCount);
    case First:
        return asset.first ? formatTime(*asset.first, timeZone()) : QString();
    case Last:
        return asset.last ? formatTime(*asset.last, timeZone()) : QString();
    default:
        return assetDetail(m_incident, asset);
    }
}

QString AssetModel::copyText(int item, int column) const
{
    const Asset &asset = this->asset(item);
    if (column == First && asset.first)
        return formatTimeWithOffset(*asset.first, timeZone());
    if (column == Last && asset.last)
        return formatTimeWithOffset(*asset.last, timeZone());
    return text(item, column);
}

QVariant AssetModel::fact(int item, int column, int role) const
{
    const Asset &asset = this->asset(item);
    switch (role) {
    case SeverityRole:
        return static_cast<int>(asset.risk);
    case SortRole:
        return sortValue(asset, column);
    case OriginalTextRole:
        return text(item, column);
    case AlertsRole: {
        const std::vector<int> alerts = alertsOf(asset, m_incident);
        return QVariant::fromValue(QList<int>(alerts.begin(), alerts.end()));
    }
    case RecordRole:
        return item;
    case PathRole:
        return recordOf(m_incident, asset).pointer();
    default:
        return {};
    }
}

QVariant AssetModel::sortValue(const Asset &asset, int column) const
{
    switch (column) {
    case Name:
        return assetName(m_incident, asset);
    case Kind:
        return static_cast<int>(asset.kind);
    case Risk:
        return static_cast<int>(asset.risk);
    case Alerts:
        return asset.alertCount;
    case First:
        return asset.first ? QVariant(asset.first->ticks) : QVariant();
    case Last:
        return asset.last ? QVariant(asset.last->ticks) : QVariant();
    default: {
        const QString detail = assetDetail(m_incident, asset);
        return detail.isEmpty() ? QVariant() : QVariant(detail);
    }
    }
}

Searchable::Source AssetModel::searchSource(int first, int last) const
{
    std::vector<QStringList> rows;
    for (int row = first; row <= last; ++row) {
        QStringList texts;
        for (const int column : {Name, Kind, Risk, Alerts, First, Last, Detail})
            texts << text(itemOf(row), column);
        rows.push_back(texts);
    }
    return [rows = std::move(rows), first](int row, SearchText &text) {
        const QStringList &texts = rows[static_cast<std::size_t>(row - first)];
        for (int column = 0; column < texts.size(); ++column)
            text.add(column, texts.at(column));
    };
}

QList<int> AssetModel::fieldsNamed(const QString &name) const
{
    QList<int> fields;
    for (int column = 0; column < Count; ++column) {
        if (namesField(name, this->column(column).key, title(column)))
            fields << column;
    }
    return fields;
}

} // namespace utkik
