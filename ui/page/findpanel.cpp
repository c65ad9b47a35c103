// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/findpanel.h"

#include "models/core/background.h"
#include "models/find/findresultmodel.h"
#include "ui/page/celldelegate.h"
#include "ui/widgets/letterwidth.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto typingPause = 150ms;
constexpr int mostHits = 500;
constexpr int shownRows = 7;
constexpr int whereWidth = 44; // in average letters
constexpr int fieldWidth = 22;

} // namespace

FindPanel::FindPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(new FindResultModel(this))
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("findPanel"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_table->installEventFilter(this);
    m_count->setProperty("muted", true);
    m_close->setIcon(theme.icon(Icon::Cancel));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(theme, {FindColumns::Where}, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *const row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_close);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::related, spacing::page, spacing::related);
    down->setSpacing(spacing::inside);
    down->addLayout(row);
    down->addWidget(m_table);

    auto *const rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(typingPause);
    connect(m_field, &QLineEdit::textChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, &FindPanel::search);
    connect(m_close, &QToolButton::clicked, this, &FindPanel::close);
    connect(m_table, &QTableView::clicked, this, &FindPanel::choose);
    connect(m_table, &QTableView::activated, this, &FindPanel::choose);
    connect(&theme, &Theme::changed, this, &FindPanel::restyle);
    restyle();
    retranslate();
    m_table->hide();
    hide();
}

void FindPanel::setIncident(const Incident &incident)
{
    if (incident == m_incident)
        return;
    m_incident = incident;
    m_model->setResult({}, {}); // ends with its answer
    if (isVisible())
        search();
}

void FindPanel::setTimeZone(TimeZone zone)
{
    m_zone = zone;
}

void FindPanel::open()
{
    const bool wasHidden = isHidden();
    QFrame::show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (wasHidden)
        search();
}

void FindPanel::close()
{
    if (m_stop)
        *m_stop = true;
    hide();
    Q_EMIT closed();
}

void FindPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

/// From the field the arrows go through the list and Enter to the next; Esc closes.
bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool inField = watched == m_field;
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!inField)
            break;
        step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!inField)
            break;
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void FindPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this incident, in every field of every view"));
    m_field->setAccessibleName(tr("Find in this incident"));
    m_table->setAccessibleName(tr("What was found"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
}

void FindPanel::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    fitColumns();
}

/// What was found needs most of the room, where there is little.
void FindPanel::fitColumns()
{
    const int letter = letterWidth(fontMetrics());
    m_table->horizontalHeader()->resizeSection(FindColumns::Where, std::min(whereWidth * letter, width() * 3 / 10));
    m_table->horizontalHeader()->resizeSection(FindColumns::Field, std::min(fieldWidth * letter, width() * 2 / 10));
}

void FindPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitColumns();
}

void FindPanel::search()
{
    if (m_stop)
        *m_stop = true;
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || m_incident.isNull())
        return show({});
    m_stop = std::make_shared<std::atomic_bool>(false);
    inBackground([incident = m_incident, text, zone = m_zone, stop = m_stop] {
        return std::make_shared<FindResult>(findInIncident(incident, text, zone, mostHits, stop));
    }).then(this, [this, stop = m_stop](const std::shared_ptr<FindResult> &result) {
        if (!*stop)
            show(*result);
    });
}

void FindPanel::show(const FindResult &result)
{
    m_model->setResult(m_incident, result);
    const int shown = m_model->rowCount();
    const QLocale locale;
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (shown == 0)
        m_count->setText(tr("Found nowhere."));
    else if (shown < result.total)
        m_count->setText(tr("first %1 of %2").arg(locale.toString(shown), locale.toString(result.total)));
    else
        m_count->setText(tr("%n found", nullptr, result.total));
    m_table->setVisible(shown > 0);
    m_table->setFixedHeight(std::min(shown, shownRows) * m_theme.rowHeight() + 2);
}

void FindPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    Q_EMIT chosen(m_model->hitAt(index.row()), m_field->text().trimmed());
}

void FindPanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : (by > 0 ? -1 : 0);
    m_table->setCurrentIndex(m_model->index((now + by + rows) % rows, 0));
    choose(m_table->currentIndex());
}

} // namespace utkik
