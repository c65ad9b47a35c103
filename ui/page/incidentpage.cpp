// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/incidentpage.h"

#include "models/core/background.h"
#include "models/core/plaintext.h"
#include "models/history/place.h"
#include "models/item/alertmodel.h"
#include "models/item/assetmodel.h"
#include "models/item/cellfilter.h"
#include "models/item/commentmodel.h"
#include "models/item/evidencemodel.h"
#include "models/item/incidentdigest.h"
#include "models/item/recordtitle.h"
#include "models/timeline/spancontents.h"
#include "ui/attack/attackview.h"
#include "ui/graph/graphview.h"
#include "ui/page/filtermenu.h"
#include "ui/page/findpanel.h"
#include "ui/page/headerfacts.h"
#include "ui/page/jsonview.h"
#include "ui/page/overviewview.h"
#include "ui/page/pageheader.h"
#include "ui/page/recordview.h"
#include "ui/page/statepane.h"
#include "ui/page/viewkeys.h"
#include "ui/page/viewtabs.h"
#include "ui/process/processview.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace utkik
{

namespace
{

constexpr int activeMarkHeight = 2;

} // namespace

IncidentPage::IncidentPage(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_activeMark(new QWidget(this))
    , m_header(new PageHeader(actions, theme, this))
    , m_find(new FindPanel(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePane(actions, theme, m_stack))
    , m_tabs(new ViewTabs(m_stack))
    , m_around(new QMenu(this))
    , m_alertModel(new AlertModel(this, ColumnSet::All))
    , m_assetModel(new AssetModel(this))
    , m_evidenceModel(new EvidenceModel(this))
    , m_commentModel(new CommentModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::ClickFocus);
    m_activeMark->setObjectName(QStringLiteral("activeMark"));
    m_activeMark->setAttribute(Qt::WA_StyledBackground);
    m_activeMark->setFixedHeight(activeMarkHeight);
    m_activeMark->hide();
    connect(m_header, &PageHeader::closeRequested, this, &IncidentPage::closeRequested);
    buildTabs(actions, theme);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_state);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(spacing::related);
    down->addWidget(m_activeMark);
    down->addWidget(m_header);
    down->addWidget(m_find);
    connect(m_find, &FindPanel::closed, this, &IncidentPage::focusView);
    connect(m_find, &FindPanel::chosen, this, [this](const FindHit &hit, const QString &text) {
        const bool onlyInJson = hit.isNewField || hit.record.type() == RecordType::Incident;
        m_json->seek(hit, text);
        showRecord(hit.record, onlyInJson ? QString(jsonKey) : QString());
    });
    down->addWidget(m_stack, 1);
    retranslate();
}

void IncidentPage::setLookup(const Lookup &lookup)
{
    const bool sameAnswer = lookup.incident == m_lookup.incident;
    const bool sameIncident = lookup.ref == m_lookup.ref;
    const RecordMark selected = markOf(m_lookup.incident, m_tabs->selected());
    m_lookup = lookup;
    m_overview->setIncidentRef(lookup.ref);
    m_overview->setFetchedAt(lookup.fetchedAt.isValid() ? std::optional(Timestamp::fromDateTime(lookup.fetchedAt))
                                                        : std::nullopt);
    m_state->setLookup(lookup);
    if (!sameAnswer)
        showIncident(sameIncident, sameIncident ? findMarked(lookup.incident, selected) : Record());
    const bool hasViews = !lookup.incident.isNull() && lookup.state != LookupState::Merged;
    m_stack->setCurrentWidget(hasViews ? static_cast<QWidget *>(m_tabs) : m_state);
    showHeader();
}

void IncidentPage::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    for (TableModel *const model :
         std::initializer_list<TableModel *>{m_alertModel, m_assetModel, m_evidenceModel, m_commentModel})
        model->setTimeZone(zone);
    m_overview->setTimeZone(zone);
    m_find->setTimeZone(zone);
    m_attack->setTimeZone(zone);
    m_graph->setTimeZone(zone);
    m_timeline->setTimeZone(zone);
    m_processes->setTimeZone(zone);
    showSpan();
    showHeader();
}

void IncidentPage::setActive(bool active, bool isOneOfTwo)
{
    for (QAction *const action : m_viewActions)
        action->setEnabled(active);
    m_activeMark->setProperty("active", active);
    m_activeMark->style()->unpolish(m_activeMark); // the style sheet reads the property only then
    m_activeMark->style()->polish(m_activeMark);
    m_activeMark->setVisible(isOneOfTwo);
    m_header->setClosable(isOneOfTwo);
}

void IncidentPage::focusView()
{
    QWidget *const shown = m_stack->currentWidget() == m_state ? m_state : m_tabs->currentWidget();
    shown->setFocus(Qt::OtherFocusReason);
    if (auto *const table = qobject_cast<QTableView *>(view()); table && !table->selectionModel()->hasSelection())
        table->selectRow(0);
}

void IncidentPage::focusFilter()
{
    if (auto *const table = qobject_cast<RecordView *>(m_tabs->currentWidget()))
        table->focusFilter();
    else if (m_tabs->currentWidget() == m_timeline)
        m_timeline->focusFilter();
}

void IncidentPage::find()
{
    if (m_stack->currentWidget() == m_tabs)
        m_find->open();
}

std::vector<std::pair<QString, RecordView *>> IncidentPage::tables() const
{
    return {{alertsKey, m_alerts}, {assetsKey, m_assets}, {evidenceKey, m_evidence}, {commentsKey, m_comments}};
}

QByteArray IncidentPage::saveLayout() const
{
    QMap<QString, QByteArray> layouts;
    for (const auto &[key, table] : tables())
        layouts.insert(key, table->saveLayout());
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_tabs->currentKey() << layouts;
    return layout;
}

void IncidentPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    QString shown;
    QMap<QString, QByteArray> layouts;
    stream >> shown >> layouts;
    if (stream.status() != QDataStream::Ok)
        return;
    for (const auto &[key, table] : tables())
        table->restoreLayout(layouts.value(key));
    m_tabs->setCurrentKey(shown);
}

QWidget *IncidentPage::view() const
{
    if (m_stack->currentWidget() == m_state)
        return m_state;
    if (auto *const table = qobject_cast<RecordView *>(m_tabs->currentWidget()))
        return table->view();
    if (m_tabs->currentWidget() == m_json)
        return m_json->tree();
    return m_tabs->currentWidget();
}

QString IncidentPage::viewKey() const
{
    return m_tabs->currentKey();
}

const Record &IncidentPage::selected() const
{
    return m_tabs->selected();
}

std::vector<Record> IncidentPage::selectedRecords() const
{
    if (const auto *const table = qobject_cast<RecordView *>(m_tabs->currentWidget())) {
        if (std::vector<Record> records = table->selectedRecords(); !records.empty())
            return records;
    }
    return m_tabs->selected().isValid() ? std::vector<Record>{m_tabs->selected()} : std::vector<Record>();
}

void IncidentPage::showRecord(const Record &record, const QString &view)
{
    if (view.isEmpty()) {
        if (m_within && record.isValid() && !m_within->holds(record) && !m_within->holdsAsset(record))
            setSpan({}); // somebody asks for it, so it must be seen
        m_tabs->showRecord(record);
    } else {
        m_tabs->setSelected(record);
        m_tabs->setCurrentKey(view);
    }
    Q_EMIT recordSelected(m_lookup.incident, record, visibleText(recordTitle(record)));
}

void IncidentPage::offerFilters(QMenu &menu, const Record &record, const QString &field, const QString &value)
{
    struct Target
    {
        FilterPlace place;
        QLatin1StringView key;
        RecordView *view;
        const TableModel *model;
    };
    const auto target = [&]() -> std::optional<Target> {
        if (!record.isValid())
            return std::nullopt;
        switch (record.type()) {
        case RecordType::Alert:
            return Target{FilterPlace::OfAlerts, alertsKey, m_alerts, m_alertModel};
        case RecordType::Device:
            return Target{FilterPlace::OfAssets, assetsKey, m_assets, m_assetModel};
        case RecordType::Entity:
            return Target{FilterPlace::OfEvidence, evidenceKey, m_evidence, m_evidenceModel};
        case RecordType::Comment:
            return Target{FilterPlace::OfComments, commentsKey, m_comments, m_commentModel};
        case RecordType::Incident:
            break;
        }
        return std::nullopt;
    }();
    if (!target)
        return;
    addFilterEntries(
        menu, fieldConditions(*target->model, target->model->rowOf(record), field, value),
        [this, view = target->view, key = QString(target->key)](const FilterTerm &term) {
            view->addCondition(term);
            m_tabs->setCurrentKey(key);
        },
        target->place);
}

void IncidentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentPage::buildTabs(const WindowActions &actions, const Theme &theme)
{
    m_overview = new OverviewView(theme, m_tabs);
    m_alerts = new RecordView(m_alertModel, AlertColumns::Severity, AlertColumns::Title, theme, m_tabs);
    m_timeline = new TimelineView(theme, m_tabs);
    m_processes = new ProcessView(theme, m_tabs);
    m_assets = new RecordView(m_assetModel, AssetColumns::Risk, AssetColumns::Name, theme, m_tabs);
    m_evidence = new RecordView(m_evidenceModel, EvidenceColumns::Verdict, EvidenceColumns::Value, theme, m_tabs);
    m_attack = new AttackView(theme, m_tabs);
    m_graph = new GraphView(theme, m_tabs);
    m_comments = new RecordView(m_commentModel, -1, CommentColumns::By, theme, m_tabs);
    m_json = new JsonView(theme, m_tabs);
    m_alerts->setColumnWidths({16, 44, 12, 20, 26, 20, 20, 20, 22, 22, 10, 18, 22, 30});
    m_assets->setColumnWidths({30, 11, 15, 11, 19, 19, 0});
    m_evidence->setColumnWidths({14, 16, 44, 10, 38, 22, 16, 12, 20});
    m_comments->setColumnWidths({18, 24, 0});
    m_comments->setReadColumn(CommentColumns::Comment);
    m_assets->setHolds(&SpanContents::holdsAsset);
    for (RecordView *const view : {m_alerts, m_assets, m_evidence})
        view->setRowActions({actions[ActionId::CopyQuery], actions[ActionId::Hunt], actions[ActionId::LookUpElsewhere],
                             m_around->menuAction()});
    m_comments->setRowActions({m_around->menuAction()});
    m_processes->setRowActions({m_around->menuAction()});
    m_graph->setNodeActions({m_around->menuAction()});
    m_attack->setRowActions({m_around->menuAction()});
    const OfferFilter offer = [this](QMenu &menu, const Record &record, const QString &field, const QString &value) {
        offerFilters(menu, record, field, value);
    };
    m_processes->setOfferFilter(offer);
    m_attack->setOfferFilter(offer);
    m_json->setOfferFilter(offer);
    // In the order of the tabs.
    m_tabs->addView(overviewKey, m_overview);
    m_tabs->addView(alertsKey, m_alerts, ViewTabs::Reach::Home);
    m_tabs->addView(timelineKey, m_timeline);
    m_tabs->addView(processesKey, m_processes);
    m_tabs->addView(assetsKey, m_assets, ViewTabs::Reach::Home);
    m_tabs->addView(evidenceKey, m_evidence, ViewTabs::Reach::Home);
    m_tabs->addView(attackKey, m_attack);
    m_tabs->addView(graphKey, m_graph);
    m_tabs->addView(commentsKey, m_comments, ViewTabs::Reach::Home);
    m_tabs->addView(jsonKey, m_json);
    buildViewActions();
    buildAround();
    connect(m_graph, &GraphView::saveRequested, this, &IncidentPage::saveRequested);
    connect(m_tabs, &ViewTabs::viewShown, this, &IncidentPage::viewShown);
    connect(m_tabs, &ViewTabs::recordSelected, this, [this](const Record &record, const QString &title) {
        Q_EMIT recordSelected(m_lookup.incident, record, title);
    });
}

/// Ctrl+1 to Ctrl+9, Ctrl+0 for the tenth.
void IncidentPage::buildViewActions()
{
    constexpr int digits = 10;
    for (int index = 0; index < m_tabs->count(); ++index) {
        auto *const action = new QAction(this);
        if (index < digits)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (index + 1) % digits)));
        connect(action, &QAction::triggered, this, [this, index] {
            m_tabs->setCurrentIndex(index);
            focusView();
        });
        addAction(action);
        m_viewActions.push_back(action);
    }
}

void IncidentPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the incident"));
    m_overview->setAccessibleName(tr("Overview"));
    m_alerts->setName(tr("Alerts"));
    m_alerts->setEmptyText(tr("The answer holds no alerts."));
    const auto byColumn = [](int column) {
        return [column](const QModelIndex &row) {
            const QString name = row.siblingAtColumn(column).data().toString();
            return name.isEmpty() ? QStringList() : QStringList{name};
        };
    };
    const auto byNames = [](int column) {
        return [column](const QModelIndex &row) {
            return row.siblingAtColumn(column).data().toString().split(QStringLiteral(", "), Qt::SkipEmptyParts);
        };
    };
    m_alerts->setGroupings({{tr("Not grouped"), {}},
                            {tr("By device"), byNames(AlertColumns::Devices)},
                            {tr("By user"), byNames(AlertColumns::Users)},
                            {tr("By source"), byColumn(AlertColumns::Source)},
                            {tr("By tactic"), byColumn(AlertColumns::Category)},
                            {tr("By title"), byColumn(AlertColumns::Title)}});
    m_assets->setName(tr("Assets"));
    m_assets->setEmptyText(tr("No device, user, mailbox or application stands in this incident."));
    m_evidence->setName(tr("Evidence"));
    m_evidence->setEmptyText(tr("The alerts of this incident hold no evidence."));
    m_comments->setName(tr("Comments"));
    m_comments->setEmptyText(tr("Nobody has commented on this incident."));
    for (TableModel *const model :
         std::initializer_list<TableModel *>{m_alertModel, m_assetModel, m_evidenceModel, m_commentModel})
        model->retranslate();
    m_around->setTitle(tr("Only around this"));
    showSpan();
    showTitles();
    showHeader();
}

/// Of the same incident a newer answer: what takes long to make stays as it was meanwhile.
void IncidentPage::showIncident(bool isSame, const Record &selected)
{
    const Incident incident = m_lookup.incident;
    m_digest.reset();
    m_tabs->forgetSelected();
    setWithin(nullptr); // it is of the answer before
    m_alertModel->setIncident(incident);
    m_commentModel->setIncident(incident);
    m_attack->setIncident(incident);
    m_graph->setDigest(incident, nullptr);
    m_json->setIncident(incident);
    m_timeline->setDigest(incident, nullptr);
    m_find->setIncident(incident);
    m_overview->setDigest(incident, nullptr);
    if (!isSame) {
        m_assetModel->setAssets({}, Assets());
        m_evidenceModel->setEvidence({}, EvidenceList());
    }
    for (RecordView *const view : {m_assets, m_evidence})
        view->setWaiting(!incident.isNull());
    m_processes->setEvidence(incident, nullptr);
    showTitles();
    Record record = selected;
    if (!record.isValid() && !incident.isNull())
        record = incident.record();
    m_tabs->setSelected(record);
    Q_EMIT recordSelected(incident, record, visibleText(recordTitle(record)));
    if (incident.isNull())
        return;
    inBackground([incident] {
        return std::make_shared<const IncidentDigest>(digestOf(incident));
    }).then(this, [this, incident](const std::shared_ptr<const IncidentDigest> &digest) {
        if (incident == m_lookup.incident) // else another one is shown by now
            showDigest(digest);
    });
}

void IncidentPage::showDigest(const std::shared_ptr<const IncidentDigest> &digest)
{
    m_digest = digest;
    const std::shared_ptr<const EvidenceList> evidence(digest, &digest->evidence);
    m_assetModel->setAssets(m_lookup.incident, std::shared_ptr<const Assets>(digest, &digest->assets));
    m_evidenceModel->setEvidence(m_lookup.incident, evidence);
    for (RecordView *const view : {m_assets, m_evidence})
        view->setWaiting(false);
    m_timeline->setDigest(m_lookup.incident, digest);
    m_processes->setEvidence(m_lookup.incident, evidence);
    m_overview->setDigest(m_lookup.incident, digest);
    m_graph->setDigest(m_lookup.incident, digest);
    m_tabs->contentChanged();
    showTitles();
    showHeader();
    showRelations();
}

void IncidentPage::showTitles()
{
    const QLocale locale;
    const auto name = [this, &locale](const QString &key, const QString &text, int count = 0) {
        const int index = m_tabs->indexOfKey(key);
        m_tabs->setTabText(index, count > 0 ? QStringLiteral("%1 %2").arg(text, locale.toString(count)) : text);
        m_viewActions[size_t(index)]->setText(text);
    };
    const Incident &incident = m_lookup.incident;
    name(overviewKey, tr("Overview"));
    name(alertsKey, tr("Alerts"), incident.isNull() ? 0 : incident.alertCount());
    name(timelineKey, tr("Timeline"));
    name(processesKey, tr("Processes"), processCount());
    name(assetsKey, tr("Assets"), m_digest ? int(m_digest->assets.size()) : 0);
    name(evidenceKey, tr("Evidence"), m_digest ? int(m_digest->evidence.size()) : 0);
    name(attackKey, tr("ATT&&CK"));
    name(graphKey, tr("Graph"));
    name(commentsKey, tr("Comments"), incident.isNull() ? 0 : incident.commentCount());
    name(jsonKey, tr("JSON"));
}

int IncidentPage::processCount() const
{
    if (!m_digest)
        return 0;
    return int(std::count_if(m_digest->evidence.begin(), m_digest->evidence.end(),
                             [](const Evidence &piece) { return piece.kind == int(EntityType::Process); }));
}

void IncidentPage::showHeader()
{
    QStringList facts;
    if (m_digest)
        facts = headerFacts(m_lookup.incident, m_digest->summary, m_zone);
    if (m_lookup.fetchedAt.isValid())
        facts << tr("fetched %1").arg(formatTime(Timestamp::fromDateTime(m_lookup.fetchedAt), m_zone));
    else if (!m_lookup.source.isEmpty())
        facts << tr("from %1").arg(m_lookup.source);
    m_header->setLookup(m_lookup, facts);
}

} // namespace utkik
