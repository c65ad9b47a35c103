// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attack/attackview.h"

#include "models/attack/alertrows.h"
#include "models/attack/attackcatalogue.h"
#include "models/attack/attackmodel.h"
#include "models/core/background.h"
#include "models/item/alertmodel.h"
#include "models/item/roles.h"
#include "models/timeline/spancontents.h"
#include "ui/attack/techniquetable.h"
#include "ui/page/celldelegate.h"
#include "ui/timeline/spanstrip.h"
#include "ui/widgets/copyaction.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tallcolumn.h"
#include "ui/widgets/waitnote.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

// Of the alerts below: which of their facts, and how wide in letters; the last takes what is left.
constexpr std::pair<int, int> alertColumns[] = {{AlertColumns::Severity, 20},      {AlertColumns::Title, 48},
                                                {AlertColumns::FirstActivity, 22}, {AlertColumns::Devices, 28},
                                                {AlertColumns::Users, 28},         {AlertColumns::Status, 14}};
constexpr int matrixShare = 600; // of the height, against alertsShare
constexpr int alertsShare = 300;
constexpr int leastAlerts = 3; // rows, whatever the size of the font
constexpr int leastCards = 3; // below one another
constexpr QSize licenceSize(640, 480);

} // namespace

AttackView::AttackView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_strip(new SpanStrip(theme, this))
    , m_wait(new WaitNote(this))
    , m_model(new AttackModel(this))
    , m_alertModel(new AlertModel(this))
    , m_rows(new AlertRows(this))
    , m_table(new TechniqueTable(m_model, theme, this))
    , m_alerts(new RowTable(this))
    , m_summary(new QLabel(this))
    , m_alertsTitle(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_below(new QWidget(this))
    , m_source(new PlainLabel(this))
    , m_licence(new QPushButton(this))
{
    m_rows->setSourceModel(m_alertModel);
    setFocusProxy(m_table);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttackView::showAlerts);
    connect(m_table, &QTableView::customContextMenuRequested, this, &AttackView::showMenu);
    connect(m_alerts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isFollowing)
                    Q_EMIT recordSelected(m_incident.alert(current.data(RecordRole).toInt()),
                                          current.siblingAtColumn(AlertColumns::Title).data().toString());
            });
    m_alerts->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_alerts, &QTableView::customContextMenuRequested, this, &AttackView::showAlertMenu);
    connect(m_licence, &QPushButton::clicked, this, &AttackView::showLicence);
    connect(newCopyAction(m_table), &QAction::triggered, this, &AttackView::copyCurrent);
    connect(&theme, &Theme::changed, this, &AttackView::restyle);
    restyle();
    retranslate();
}

void AttackView::build()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setProperty("muted", true);
    m_alertsTitle->setTextFormat(Qt::PlainText);
    m_alertsTitle->setProperty("strong", true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_source->setMuted(true);
    m_licence->setProperty("flat", true);
    setUpAlerts();
    layOut();
}

void AttackView::setUpAlerts()
{
    m_alerts->setModel(m_rows);
    m_alerts->setItemDelegate(new CellDelegate(m_theme, {AlertColumns::Severity}, m_alerts));
    m_alerts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_alerts->horizontalHeader()->setStretchLastSection(true);
    m_alerts->horizontalHeader()->setSectionsClickable(false);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_alerts->hideColumn(column);
    int place = 0;
    for (const auto &[column, width] : alertColumns) {
        m_alerts->showColumn(column);
        m_alerts->horizontalHeader()->moveSection(m_alerts->horizontalHeader()->visualIndex(column), place++);
    }
}

void AttackView::layOut()
{
    auto *const above = new QHBoxLayout;
    above->setContentsMargins(spacing::page, spacing::related + spacing::inside, spacing::page, spacing::related);
    above->addWidget(m_summary, 1);
    auto *const below = new QVBoxLayout(m_below);
    below->setContentsMargins(spacing::page, spacing::related, spacing::groups, 0);
    below->setSpacing(spacing::inside);
    below->addWidget(m_alertsTitle);
    below->addWidget(m_alerts, 1);
    auto *const splitter = new QSplitter(Qt::Vertical, this);
    auto *const matrix = new QWidget(splitter);
    auto *const around = new QVBoxLayout(matrix);
    around->setContentsMargins(spacing::page, 0, spacing::groups, 0);
    around->addWidget(m_table, 1);
    around->addWidget(m_empty, 0, Qt::AlignTop);
    splitter->addWidget(matrix);
    splitter->addWidget(m_below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({matrixShare, alertsShare});
    splitter->setHandleWidth(1);
    auto *const source = new QHBoxLayout;
    source->setContentsMargins(spacing::page, spacing::inside, spacing::groups, spacing::inside);
    source->addWidget(m_source, 1);
    source->addWidget(m_licence);
    QVBoxLayout *const down = (new TallColumn(this))->column();
    down->addWidget(m_strip);
    down->addLayout(above);
    down->addWidget(splitter, 1);
    down->addLayout(source);
}

void AttackView::setIncident(const Incident &incident)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    m_wanted = {};
    m_isStale = true;
    m_wait->setWaiting(!incident.isNull());
    m_model->setMatrix(nullptr);
    m_rows->setAlerts({});
    m_alertModel->setIncident({});
    retranslate();
    if (isVisible())
        make();
}

void AttackView::setWithin(std::shared_ptr<const SpanContents> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    m_isStale = true;
    if (isVisible())
        make();
}

void AttackView::setTimeZone(TimeZone zone)
{
    m_model->setTimeZone(zone);
    m_alertModel->setTimeZone(zone);
}

bool AttackView::selectRecord(const Record &record)
{
    const int alert = record.type() == RecordType::Alert ? record.index() : record.isValid() ? record.alertIndex() : -1;
    m_wanted = m_isStale ? record : Record();
    const QModelIndex cell = m_isStale || alert < 0 ? QModelIndex() : m_model->indexOfAlert(alert);
    if (!cell.isValid())
        return false;
    m_isFollowing = true;
    const AttackCell *const shown = m_model->cellAt(m_table->currentIndex());
    if (!shown || !std::binary_search(shown->alerts.begin(), shown->alerts.end(), alert))
        m_table->setCurrentIndex(cell);
    const QModelIndex row = m_rows->mapFromSource(
        m_alertModel->index(m_alertModel->rowOf(m_incident.alert(alert)), AlertColumns::Severity));
    m_alerts->setCurrentIndex(row);
    m_isFollowing = false;
    return true;
}

void AttackView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_alertModel->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AttackView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        make();
}

void AttackView::make()
{
    if (m_incident.isNull())
        return;
    inBackground([incident = m_incident, within = m_within] {
        AlertFilter counts;
        if (within)
            counts = [&within](int alert) { return within->holdsAlert(alert); };
        return std::make_shared<const AttackMatrix>(attackMatrixOf(incident, AttackCatalogue::shipped(), counts));
    }).then(this, [this, incident = m_incident, within = m_within](const auto &matrix) {
        if (incident == m_incident && within == m_within && m_isStale) // else another one is shown by now
            showMatrix(matrix);
    });
}

void AttackView::showMatrix(const std::shared_ptr<const AttackMatrix> &matrix)
{
    m_isStale = false;
    m_wait->setWaiting(false);
    m_alertModel->setIncident(m_incident);
    const QModelIndex current = m_table->currentIndex();
    const AttackCell *const shown = m_model->cellAt(current);
    const AttackCell before = shown ? *shown : AttackCell();
    const Word tactic = shown ? m_model->matrix().columns[size_t(current.column())].category : Word();
    m_model->setMatrix(matrix);
    retranslate();
    Q_EMIT techniquesCounted(matrix->techniques);
    if (m_wanted.isValid() && selectRecord(m_wanted))
        return;
    const QModelIndex same = shown ? indexOf(before, tactic) : QModelIndex();
    if (m_model->columnCount() > 0)
        m_table->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
}

/// The place of a technique that another matrix has, too.
QModelIndex AttackView::indexOf(const AttackCell &cell, const Word &tactic) const
{
    const auto &columns = m_model->matrix().columns;
    for (size_t column = 0; column < columns.size(); ++column) {
        const auto &cells = columns[column].cells;
        const auto found =
            std::find_if(cells.begin(), cells.end(), [&](const AttackCell &one) { return one.id == cell.id; });
        const Word &category = columns[column].category;
        const bool isSame = category.code == tactic.code && (category.code >= 0 || category.name() == tactic.name());
        if (isSame && found != cells.end())
            return m_model->index(int(found - cells.begin()), int(column));
    }
    return {};
}

void AttackView::showAlerts()
{
    const QModelIndex current = m_table->currentIndex();
    m_rows->setAlerts(current.data(AlertsRole).value<QList<int>>());
    const AttackCell *const cell = m_model->cellAt(current);
    if (!cell)
        m_alertsTitle->clear();
    else if (cell->id.isEmpty())
        m_alertsTitle->setText(tr("Alerts that name no technique"));
    else
        m_alertsTitle->setText(tr("Alerts behind %1").arg(current.data(TitleRole).toString()));
    m_alerts->setAccessibleName(m_alertsTitle->text());
}

void AttackView::retranslate()
{
    const AttackMatrix &matrix = m_model->matrix();
    const bool hasColumns = !matrix.columns.empty();
    QString summary = tr("%Ln technique(s)", nullptr, matrix.techniques);
    if (matrix.untold > 0)
        summary = tr("%1 · %2").arg(summary, tr("%Ln alert(s) name no technique", nullptr, matrix.untold));
    m_summary->setText(hasColumns ? summary : QString());
    m_table->setAccessibleName(tr("Techniques by tactic"));
    m_empty->setText(m_isStale      ? QString()
                         : m_within ? tr("Nothing of this is within that time.")
                                    : tr("The answer holds no alerts, so no tactics or techniques either."));
    m_empty->setVisible(!hasColumns);
    m_table->setVisible(hasColumns);
    m_below->setVisible(hasColumns);
    m_source->setPlain(tr("Names: MITRE ATT&CK® Enterprise %1, with what version 19 changed.").arg(attackVersion())
                       + u' ' + attackCopyright());
    m_licence->setText(tr("Licence"));
    showAlerts();
}

void AttackView::restyle()
{
    m_source->setFont(m_theme.smallFont());
    m_alerts->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    keepRows(*m_alerts, *m_alerts->horizontalHeader(), leastAlerts, m_theme.rowHeight());
    keepRows(*m_table, *m_table->horizontalHeader(), leastCards, m_table->verticalHeader()->defaultSectionSize());
    const int letter = letterWidth(fontMetrics());
    QHeaderView *const header = m_alerts->horizontalHeader();
    for (const auto &[column, width] : alertColumns)
        header->resizeSection(column, width * letter);
}

void AttackView::showMenu(const QPoint &position)
{
    const AttackCell *const cell = m_model->cellAt(m_table->indexAt(position));
    if (!cell)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &AttackView::copyCurrent);
    if (const QString link = techniqueLink(cell->id); !link.isEmpty())
        menu->addAction(tr("Copy link to ATT&&CK's page"), this, [link] { QApplication::clipboard()->setText(link); });
    menu->addSeparator();
    if (m_offerFilter && !cell->id.isEmpty() && !cell->alerts.empty())
        m_offerFilter(*menu, m_incident.alert(cell->alerts.front()), QStringLiteral("mitreTechniques"), cell->id);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AttackView::showAlertMenu(const QPoint &position)
{
    const QModelIndex cell = m_alerts->indexAt(position);
    if (!cell.isValid())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy cell"), this, [kept = QPersistentModelIndex(cell)] {
        QApplication::clipboard()->setText(kept.data(CopyRole).toString());
    });
    menu->addActions(m_rowActions);
    menu->addSeparator();
    if (m_offerFilter)
        m_offerFilter(*menu, m_incident.alert(cell.data(RecordRole).toInt()), cell.data(FieldKeyRole).toString(),
                      cell.data(CopyRole).toString());
    menu->popup(m_alerts->viewport()->mapToGlobal(position));
}

void AttackView::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void AttackView::showLicence()
{
    auto *const dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Licence of MITRE ATT&CK"));
    dialog->resize(licenceSize);
    auto *const text = new QPlainTextEdit(attackLicence(), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    auto *const down = new QVBoxLayout(dialog);
    down->setContentsMargins(spacing::groups, spacing::groups, spacing::groups, spacing::groups);
    down->addWidget(text);
    dialog->show();
}

void AttackView::copyCurrent() const
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        QApplication::clipboard()->setText(current.data(CopyRole).toString());
}

} // namespace utkik
