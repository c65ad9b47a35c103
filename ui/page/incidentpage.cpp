// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/incidentpage.h"

#include "models/core/background.h"
#include "models/item/alertmodel.h"
#include "models/item/assetmodel.h"
#include "models/item/commentmodel.h"
#include "models/item/evidencemodel.h"
#include "models/item/incidentdigest.h"
#include "ui/page/headerfacts.h"
#include "ui/page/jsonview.h"
#include "ui/page/overviewview.h"
#include "ui/page/pageheader.h"
#include "ui/page/recordview.h"
#include "ui/page/statepane.h"
#include "ui/widgets/hairline.h"

#include <QEvent>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace utkik
{

IncidentPage::IncidentPage(const WindowActions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(actions, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePane(actions, theme, m_stack))
    , m_tabs(new QTabWidget(m_stack))
    , m_alertModel(new AlertModel(this))
    , m_assetModel(new AssetModel(this))
    , m_evidenceModel(new EvidenceModel(this))
    , m_commentModel(new CommentModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    buildTabs(theme);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_state);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(spacing::related);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);
    retranslate();
}

void IncidentPage::setLookup(const Lookup &lookup)
{
    const bool sameAnswer = lookup.incident == m_lookup.incident;
    m_lookup = lookup;
    m_state->setLookup(lookup);
    if (!sameAnswer)
        showIncident();
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
    showHeader();
}

void IncidentPage::focusView()
{
    view()->setFocus(Qt::OtherFocusReason);
    if (auto *const table = qobject_cast<QTableView *>(view()); table && !table->selectionModel()->hasSelection())
        table->selectRow(0);
}

void IncidentPage::focusFilter()
{
    if (auto *const table = qobject_cast<RecordView *>(m_tabs->currentWidget()))
        table->focusFilter();
}

QWidget *IncidentPage::view() const
{
    if (m_stack->currentWidget() == m_state)
        return m_state;
    if (auto *const table = qobject_cast<RecordView *>(m_tabs->currentWidget()))
        return table->table();
    return m_tabs->currentWidget();
}

void IncidentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IncidentPage::buildTabs(const Theme &theme)
{
    m_overview = new OverviewView(theme, m_tabs);
    m_alerts = new RecordView(m_alertModel, AlertColumns::Severity, theme, m_tabs);
    m_assets = new RecordView(m_assetModel, AssetColumns::Risk, theme, m_tabs);
    m_evidence = new RecordView(m_evidenceModel, EvidenceColumns::Verdict, theme, m_tabs);
    m_comments = new RecordView(m_commentModel, -1, theme, m_tabs);
    m_json = new JsonView(theme, m_tabs);
    m_alerts->setColumnWidths({16, 44, 12, 20, 26, 20, 20, 20, 22, 22, 10, 18, 22, 30});
    m_assets->setColumnWidths({34, 12, 16, 8, 20, 20, 0});
    m_evidence->setColumnWidths({14, 16, 44, 40, 22, 16, 8, 20});
    m_comments->setColumnWidths({20, 26, 0});
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    for (QWidget *const tab :
         std::initializer_list<QWidget *>{m_overview, m_alerts, m_assets, m_evidence, m_comments, m_json}) {
        const int index = m_tabs->addTab(tab, QString());
        auto *const shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] {
            m_tabs->setCurrentIndex(index);
            focusView();
        });
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &IncidentPage::showJson);
    connect(m_alerts, &RecordView::rowSelected, this, [this](int row) {
        if (row >= 0)
            select(m_lookup.incident.alert(row), m_alertModel->index(row, AlertColumns::Title).data().toString());
    });
    connect(m_assets, &RecordView::rowSelected, this, [this](int row) {
        if (row >= 0)
            select(m_assetModel->recordAt(row), m_assetModel->index(row, AssetColumns::Name).data().toString());
    });
    connect(m_evidence, &RecordView::rowSelected, this, [this](int row) {
        if (row >= 0)
            select(m_evidenceModel->recordAt(row),
                   m_evidenceModel->index(row, EvidenceColumns::Value).data().toString());
    });
    connect(m_comments, &RecordView::rowSelected, this, [this](int row) {
        if (row >= 0)
            select(m_lookup.incident.comment(row), m_commentModel->index(row, CommentColumns::By).data().toString());
    });
    connect(m_overview, &OverviewView::recordSelected, this, &IncidentPage::select);
}

void IncidentPage::retranslate()
{
    m_alerts->setName(tr("Alerts"));
    m_alerts->setEmptyText(tr("The answer holds no alerts."));
    m_assets->setName(tr("Assets"));
    m_assets->setEmptyText(tr("No device, user, mailbox or application stands in this incident."));
    m_evidence->setName(tr("Evidence"));
    m_evidence->setEmptyText(tr("The alerts of this incident hold no evidence."));
    m_comments->setName(tr("Comments"));
    m_comments->setEmptyText(tr("Nobody has commented on this incident."));
    for (TableModel *const model :
         std::initializer_list<TableModel *>{m_alertModel, m_assetModel, m_evidenceModel, m_commentModel})
        model->retranslate();
    showTitles();
    showHeader();
}

void IncidentPage::showIncident()
{
    const Incident incident = m_lookup.incident;
    m_digest.reset();
    m_jsonIsStale = true;
    m_alertModel->setIncident(incident);
    m_commentModel->setIncident(incident);
    showTitles();
    showJson();
    Q_EMIT recordSelected(incident, incident.isNull() ? Record() : incident.record(),
                          incident.isNull() ? QString() : incident.name());
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
    m_assetModel->setAssets(m_lookup.incident, digest->assets);
    m_evidenceModel->setEvidence(m_lookup.incident, std::shared_ptr<const EvidenceList>(digest, &digest->evidence));
    m_overview->setDigest(m_lookup.incident, digest);
    showTitles();
    showHeader();
}

void IncidentPage::showTitles()
{
    const QLocale locale;
    const auto counted = [&locale](const QString &name, int count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(name, locale.toString(count)) : name;
    };
    m_tabs->setTabText(Overview, tr("Overview"));
    m_tabs->setTabText(Alerts, counted(tr("Alerts"), m_lookup.incident.isNull() ? 0 : m_lookup.incident.alertCount()));
    m_tabs->setTabText(Assets, counted(tr("Assets"), m_digest ? int(m_digest->assets.size()) : 0));
    m_tabs->setTabText(Evidence, counted(tr("Evidence"), m_digest ? int(m_digest->evidence.size()) : 0));
    m_tabs->setTabText(Comments,
                       counted(tr("Comments"), m_lookup.incident.isNull() ? 0 : m_lookup.incident.commentCount()));
    m_tabs->setTabText(Json, tr("JSON"));
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

void IncidentPage::showJson()
{
    if (!m_jsonIsStale || m_tabs->currentIndex() != Json)
        return;
    m_jsonIsStale = false;
    m_json->setIncident(m_lookup.incident);
}

void IncidentPage::select(const Record &record, const QString &title)
{
    Q_EMIT recordSelected(m_lookup.incident, record, title);
}

} // namespace utkik
