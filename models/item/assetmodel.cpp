// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/assetmodel.h"

#include "models/item/roles.h"
#include "models/item/wordcodes.h"

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

/// Whether an entity of that type is such an asset, and not only something seen on or run by it.
bool isKindOf(AssetKind kind, int type)
{
    switch (static_cast<EntityType>(type)) {
    case EntityType::User:
        return kind == AssetKind::User;
    case EntityType::Mailbox:
        return kind == AssetKind::Mailbox;
    case EntityType::CloudApplication:
    case EntityType::OAuthApplication:
        return kind == AssetKind::Application;
    case EntityType::SecurityGroup:
        return kind == AssetKind::Group;
    case EntityType::GenericResource:
        return kind == AssetKind::Resource;
    default:
        return false;
    }
}

QString riskName(Severity risk)
{
    return risk == Severity::Unspecified ? QString() : wordName(Vocabulary::Severity, static_cast<int>(risk));
}

QVariant sortValue(const Incident &incident, const Asset &asset, int column)
{
    switch (column) {
    case Name:
        return assetName(incident, asset);
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
        const QString detail = assetDetail(incident, asset);
        return detail.isEmpty() ? QVariant() : QVariant(detail);
    }
    }
}

QString textOf(const Incident &incident, const Asset &asset, int column, TimeZone zone)
{
    switch (column) {
    case Name:
        return assetName(incident, asset);
    case Kind:
        return assetKindName(asset.kind);
    case Risk:
        return riskName(asset.risk);
    case Alerts:
        return QLocale().toString(asset.alertCount);
    case First:
        return asset.first ? formatTime(*asset.first, zone) : QString();
    case Last:
        return asset.last ? formatTime(*asset.last, zone) : QString();
    default:
        return assetDetail(incident, asset);
    }
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
    , m_assets(std::make_shared<const Assets>())
{
}

void AssetModel::setAssets(const Incident &incident, Assets assets)
{
    setAssets(incident, std::make_shared<const Assets>(std::move(assets)));
}

void AssetModel::setAssets(const Incident &incident, std::shared_ptr<const Assets> fresh)
{
    const auto swap = [&] {
        m_incident = incident;
        m_assets = fresh;
        m_itemOfDevice.clear();
        m_itemOfEntity.clear();
    };
    if (m_incident.isNull() || incident.isNull() || m_incident.id() != incident.id()) {
        load(swap);
        return;
    }
    refresh(
        keysOf(*m_assets), keysOf(*fresh),
        [&](int old, int newer) {
            return !looksSame(m_incident, asset(old), incident, (*fresh)[static_cast<std::size_t>(newer)]);
        },
        swap);
}

void AssetModel::recount(std::shared_ptr<const Assets> assets)
{
    Q_ASSERT(assets->size() == m_assets->size());
    if (assets == m_assets)
        return;
    m_assets = std::move(assets);
    retell(Alerts, Last);
}

const Asset &AssetModel::assetAt(int row) const
{
    return asset(itemOf(row));
}

Record AssetModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? recordOf(m_incident, assetAt(row)) : Record();
}

int AssetModel::rowOf(const Record &record) const
{
    const bool isAsset =
        record.isValid() && (record.type() == RecordType::Device || record.type() == RecordType::Entity);
    if (!isAsset || m_incident.isNull() || rowCount() == 0)
        return -1;
    if (m_itemOfDevice.empty() && m_itemOfEntity.empty())
        indexRecords();
    const auto &items = record.type() == RecordType::Device ? m_itemOfDevice : m_itemOfEntity;
    const auto index = static_cast<std::size_t>(record.index());
    if (index >= items.size() || m_incident.at(record.type(), record.index()) != record)
        return -1;
    return items[index] < rowCount() ? items[index] : -1;
}

/// An entity belongs to the asset that it is, or for which it is shown, not to that on which it was seen.
void AssetModel::indexRecords() const
{
    m_itemOfDevice.assign(static_cast<std::size_t>(m_incident.deviceCount()), -1);
    m_itemOfEntity.assign(static_cast<std::size_t>(m_incident.entityCount()), -1);
    WordCodes types(entityField("entityType"));
    for (int item = 0; item < itemCount(); ++item) {
        const Asset &asset = this->asset(item);
        for (const int device : asset.devices)
            m_itemOfDevice[static_cast<std::size_t>(device)] = item;
        for (const int entity : asset.entities) {
            int &place = m_itemOfEntity[static_cast<std::size_t>(entity)];
            const bool isShown = asset.devices.empty() && entity == asset.shown;
            if (isKindOf(asset.kind, types.of(m_incident.entity(entity))) || (isShown && place < 0))
                place = item;
        }
    }
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
    return textOf(m_incident, asset(item), column, timeZone());
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
        return sortValue(m_incident, asset, column);
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

Searchable::Source AssetModel::searchSource(int first, int last) const
{
    std::vector<int> items;
    for (int row = first; row <= last; ++row)
        items.push_back(itemOf(row));
    return [items = std::move(items), incident = m_incident, assets = m_assets, zone = timeZone(),
            first](int row, SearchText &text) {
        const int item = items[static_cast<std::size_t>(row - first)];
        for (const int column : {Name, Kind, Risk, Alerts, First, Last, Detail})
            text.add(column, textOf(incident, (*assets)[static_cast<std::size_t>(item)], column, zone));
    };
}

Searchable::SortSource AssetModel::sortSource(int column) const
{
    std::vector<int> items;
    for (int row = 0; row < rowCount(); ++row)
        items.push_back(itemOf(row));
    return [items = std::move(items), incident = m_incident, assets = m_assets, column](int row) {
        const int item = items[static_cast<std::size_t>(row)];
        return sortValue(incident, (*assets)[static_cast<std::size_t>(item)], column);
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
